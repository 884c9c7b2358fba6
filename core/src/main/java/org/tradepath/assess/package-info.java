/**
 * The façade: a ledger, a corridor and a date in, an assessment of every stated target out.
 *
 * <p>An {@link org.tradepath.assess.Assessor} makes an {@link org.tradepath.assess.Assessment}: the reconciliation, the history and fan ({@link
 * org.tradepath.assess.Outlook}) and an answer for each target, on the figures of a {@link org.tradepath.assess.CountedSide}. {@link
 * org.tradepath.assess.LookBack} asks what would have been said on the day of each target, {@link org.tradepath.assess.Bloc} adds corridors.
 *
 * <pre>{@code
 * Assessment assessment =
 *         Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
 * for (CountedSide side : List.of(CountedSide.HOME, CountedSide.PARTNER)) {
 *     for (TargetAnswer target : assessment.outlook(side, Flow.TURNOVER).answers()) {
 *         double reached = target.firstPassage().reachedBy(2030);
 *         System.out.printf(Locale.ROOT, "%s, %s's figures: %.2f by 2030, %s%n", target.rung().amount(), side, reached, target.outcome());
 *     }
 * }
 * // prints: 500 million USD, HOME's figures: 1.00 by 2030, REACHED
 * // prints: 1000 million USD, HOME's figures: 0.58 by 2030, STANDING
 * // prints: 500 million USD, PARTNER's figures: 1.00 by 2030, REACHED
 * // prints: 1000 million USD, PARTNER's figures: 0.53 by 2030, STANDING
 * }</pre>
 */
package org.tradepath.assess;
