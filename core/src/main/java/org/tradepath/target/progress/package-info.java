/**
 * The scores by which offices rate progress towards a target, each with the document that its formula was taken from and what of it could not
 * be seen.
 *
 * <p>They are arithmetic on three points: where one stood, where one stands, and where one wants to be by when. {@link
 * org.tradepath.target.progress.ProgressScores} takes them over a history's joint draws, so that a class comes with its probability; without a
 * deadline they are undefined.
 *
 * <pre>{@code
 * Progress progress = new Progress(2022, 461.9, 2024, 540, 2030, 1000); // from, now, by when
 * System.out.printf(Locale.ROOT, "%.2f %s%n", EurostatRatio.of(progress), EurostatRatio.label(progress)); // prints: 0.80 MODERATE_PROGRESS
 * System.out.printf(Locale.ROOT, "%.2f %s%n", UnProgressChart.of(progress), UnProgressChart.label(UnProgressChart.of(progress))); // prints: 0.75 ACCELERATION_NEEDED
 * System.out.printf(Locale.ROOT, "%.1f years%n", TimeDistance.of(progress).yearsAhead()); // prints: -0.8 years
 * }</pre>
 */
package org.tradepath.target.progress;
