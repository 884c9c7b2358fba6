/**
 * Growth in closed form, and what is known of growth before a corridor's own figures.
 *
 * <p>{@link org.tradepath.growth.Growth} is the arithmetic, {@link org.tradepath.growth.GrowthLaw} the paths,
 * {@link org.tradepath.growth.GrowthPrior} and {@link org.tradepath.growth.MirrorPrior} what was measured on thousands of
 * corridors. Levels are plain doubles in any one unit, the same within a call; years are doubles.
 *
 * <pre>{@code
 * System.out.printf(Locale.ROOT, "%.1f %%%n", Growth.required(529.4, 1000, 6).percent()); // prints: 11.2 %
 * System.out.printf(Locale.ROOT, "%.1f years%n", Growth.yearsTo(529.4, 1000, GrowthRate.ofPercent(14.3)).orElseThrow()); // prints: 4.8 years
 * GrowthPrior prior = GrowthPrior.forTurnover(500e6); // what corridors of that size do
 * System.out.printf(Locale.ROOT, "%.3f after one year, %.3f after ten%n", prior.growthScale(1), prior.growthScale(10)); // prints: 0.251 after one year, 0.709 after ten
 * }</pre>
 */
package org.tradepath.growth;
