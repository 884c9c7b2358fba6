/** The one CSV reader and writer. */
package org.tradepath.internal.csv;
