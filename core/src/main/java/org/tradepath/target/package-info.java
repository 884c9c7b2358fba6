/**
 * The answers to a stated target: will it be reached, when, and what would it take. All levels are nominal ("current") US dollars.
 *
 * <p>A {@link org.tradepath.target.Ladder} holds the targets as they were stated, a {@link org.tradepath.target.Goal} is one of them as a question
 * can be asked of it, with its {@link org.tradepath.target.Deadline}. A {@link org.tradepath.target.TargetAnswer} is what an assessment says of
 * each; a {@link org.tradepath.target.Projection} answers what is asked besides, also under a {@link org.tradepath.target.Scenario}.
 */
package org.tradepath.target;
