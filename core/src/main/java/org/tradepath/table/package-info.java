/**
 * Results as Tablesaw tables, and inputs from them: the only package that knows Tablesaw. Whoever does not use it may exclude
 * {@code tech.tablesaw:tablesaw-core}; everything else works without.
 *
 * <p>{@link org.tradepath.table.Tables} turns any {@link org.tradepath.sheet.Sheet} into a table, and a table back into a sheet.
 *
 * <pre>{@code
 * import tech.tablesaw.api.Table;
 *
 * Table fan = Tables.of("fan", AssessmentSheets.fan(assessment.outlook()));
 * Table medians = fan.where(fan.doubleColumn("probability").isEqualTo(0.5));
 * System.out.println(medians.rowCount() + " years, the last " + (int) medians.intColumn("year").max()); // prints: 15 years, the last 2040
 * }</pre>
 *
 * <p>{@code assessment} is one of {@link org.tradepath.assess}.
 */
package org.tradepath.table;
