/**
 * How good forecasts are: rolling-origin backtests of growth models over many corridors, as of each origin, and the scores they get.
 *
 * <p>A score is lower the better the forecast (coverage and PIT aside), and proper: in expectation nobody does better than by the truth.
 *
 * <p>A {@link org.tradepath.evaluate.Backtest} runs {@link org.tradepath.evaluate.Contender}s over {@link org.tradepath.evaluate.BacktestCase}s, which {@link
 * org.tradepath.evaluate.PanelCases} draws from a panel; a {@link org.tradepath.evaluate.BacktestResult} has the summaries. {@link
 * org.tradepath.evaluate.Scores} has the formulas alone. What was measured stands in docs/backtest.md.
 *
 * <pre>{@code
 * BacktestResult result = Backtest.withDefaults()
 *         .withPaths(500)
 *         .run(
 *                 PanelCases.of(panel).of(2000),
 *                 List.of(
 *                         Contender.of("with drift", RandomWalkWithDrift.withDefaults()),
 *                         Contender.of("without", RandomWalkWithoutDrift.withDefaults())));
 * HorizonSummary five = result.summary("with drift").horizon(5);
 * System.out.println(five.cases() + " cases, share inside the 80 % band " + five.covered(Band.EIGHTY)); // prints: 30 cases, share inside the 80 % band 0.7
 * ScoreDifference crps = result.difference("with drift", "without", Metric.crps(5));
 * System.out.printf(Locale.ROOT, "CRPS %+.0f %% +- %.0f%n", crps.percent(), crps.percentError()); // prints: CRPS +6 % +- 10
 * }</pre>
 *
 * <p>{@code panel} is read by {@link org.tradepath.series.Panel#read}, or by {@link org.tradepath.files.TradeFiles}; here it is a small one, of thirty series.
 */
package org.tradepath.evaluate;
