/**
 * Growth in closed form, and what is known of growth before a corridor's own figures.
 *
 * <p>{@link org.tradepath.growth.Growth} is the arithmetic, {@link org.tradepath.growth.GrowthLaw} the paths,
 * {@link org.tradepath.growth.GrowthPrior} and {@link org.tradepath.growth.MirrorPrior} what was measured on thousands of
 * corridors. Levels are plain doubles in any one unit, the same within a call; years are doubles.
 */
package org.tradepath.growth;
