/**
 * Results as Tablesaw tables, and inputs from them: the only package that knows Tablesaw. Whoever does not use it may exclude
 * {@code tech.tablesaw:tablesaw-core}; everything else works without.
 */
package org.tradepath.table;
