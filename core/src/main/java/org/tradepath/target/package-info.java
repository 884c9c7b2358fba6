/**
 * The answers to a stated target: will it be reached, when, and what would it take. All levels are nominal ("current") US dollars.
 *
 * <p>A {@link org.tradepath.target.Ladder} holds the targets as they were stated, a {@link org.tradepath.target.Goal} is one of them as a question
 * can be asked of it, with its {@link org.tradepath.target.Deadline}. A {@link org.tradepath.target.TargetAnswer} is what an assessment says of
 * each; a {@link org.tradepath.target.Projection} answers what is asked besides, also under a {@link org.tradepath.target.Scenario}.
 *
 * <pre>{@code
 * Goal goal = Goal.of(Amount.parse("1 billion USD")).withDeadline(Deadline.of(2030));
 * Projection ahead = assessment.projection();
 * System.out.printf(Locale.ROOT, "reached by 2030: %.2f%n", ahead.reachedByDeadline(goal).value()); // prints: reached by 2030: 0.58
 * System.out.printf(Locale.ROOT, "at it in 2030: %.2f%n", ahead.atOrAbove(goal, 2030).value()); // prints: at it in 2030: 0.38
 * Scenario terminal = Scenario.levelStep(Uncertain.triangular(100e6, 150e6, 200e6), Uncertain.anyOf(2027, 2029)).named("terminal");
 * System.out.printf(Locale.ROOT, "with a terminal: %.2f%n", ahead.under(terminal).reachedByDeadline(goal).value()); // prints: with a terminal: 0.65
 * }</pre>
 *
 * <p>{@code assessment} is one of {@link org.tradepath.assess}; formulas and sources are in docs/targets.md.
 */
package org.tradepath.target;
