/**
 * Results as rows of named columns, each with its type and unit, to be written as CSV or handed to a table library; and histories, panels and
 * ledgers from such rows.
 *
 * <p>What a column is called and means stands here once, for the CSV and for {@code org.tradepath.table} alike, and without any table library.
 */
package org.tradepath.sheet;
