package org.tradepath.reconcile;

import org.tradepath.stated.LevelStatement;

/**
 * Three figures of one source, side and period of which one should be the sum of the others: exports + imports = turnover.
 *
 * @param exports the exports
 * @param imports the imports
 * @param turnover the turnover
 * @param holds whether the intervals that were stated leave room for the sum
 * @since 0.1.0
 */
public record SumCheck(LevelStatement exports, LevelStatement imports, LevelStatement turnover, boolean holds) {}
