/** A panel of any size on Apache Spark: the same function for each corridor as on one machine. */
package org.tradepath.examples.spark;
