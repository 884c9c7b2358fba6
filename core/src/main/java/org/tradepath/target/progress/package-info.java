/**
 * The scores by which offices rate progress towards a target, each with the document that its formula was taken from and what of it could not
 * be seen.
 *
 * <p>They are arithmetic on three points: where one stood, where one stands, and where one wants to be by when. {@link
 * org.tradepath.target.progress.ProgressScores} takes them over a history's joint draws, so that a class comes with its probability; without a
 * deadline they are undefined.
 */
package org.tradepath.target.progress;
