/**
 * Results as rows of named columns, each with its type and unit, to be written as CSV or handed to a table library; and histories, panels and
 * ledgers from such rows.
 *
 * <p>What a column is called and means stands here once, for the CSV and for {@code org.tradepath.table} alike, and without any table library.
 *
 * <p>{@link org.tradepath.sheet.AssessmentSheets}, {@link org.tradepath.sheet.HistorySheets}, {@link org.tradepath.sheet.StatementSheets}, {@link
 * org.tradepath.sheet.ProgressSheets}, {@link org.tradepath.sheet.ComparisonSheets}, {@link org.tradepath.sheet.LookBackSheets}, {@link
 * org.tradepath.sheet.BacktestSheets} and {@link org.tradepath.sheet.PanelSheets} make a {@link org.tradepath.sheet.Sheet}; all columns are listed in
 * docs/files.md.
 *
 * <pre>{@code
 * Sheet targets = AssessmentSheets.targets(assessment);
 * StringBuilder csv = new StringBuilder();
 * targets.write(csv);
 * System.out.println(csv.substring(0, csv.indexOf(",side"))); // prints: corridor,as_of,model
 * Sheet again = Sheet.read(new StringReader(csv.toString()), "targets", AssessmentSheets.TARGETS);
 * System.out.println(again.whole(0, "median_year").getAsInt()); // prints: 2025
 * }</pre>
 *
 * <p>{@code assessment} is one of {@link org.tradepath.assess}.
 */
package org.tradepath.sheet;
