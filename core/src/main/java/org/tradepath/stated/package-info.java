/**
 * What a source says: levels, changes, factors, shares, records and targets, each with its source, and ledgers of them.
 */
package org.tradepath.stated;
