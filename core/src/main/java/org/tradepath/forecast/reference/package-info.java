/**
 * Reference classes: the corridors most like a history at the same stage, and what became of them.
 *
 * <p>{@link org.tradepath.forecast.reference.ReferenceClasses} finds a {@link org.tradepath.forecast.reference.ReferenceClass} by size, growth and length of a
 * history; a {@link org.tradepath.forecast.reference.Share} of it comes with its standard error. No model: a count, to compare a model with (D. Kahneman and A.
 * Tversky 1979, Intuitive prediction, TIMS Studies in Management Science 12, 313-327; B. Flyvbjerg 2006, Project Management Journal 37(3), 5-15).
 *
 * <pre>{@code
 * ReferenceClass like = ReferenceClasses.bundled().like(history);
 * Share share = like.reachedWithin(2, 10);
 * System.out.printf(Locale.ROOT, "of %d cases %.2f +- %.2f doubled within ten years%n", like.cases(), share.value(), share.standardError()); // prints: of 5838 cases 0.56 +- 0.03 doubled within ten years
 * }</pre>
 *
 * <p>{@code history} is that of any corridor, such as {@code assessment.outlook().history()}.
 */
package org.tradepath.forecast.reference;
