package org.tradepath.evaluate;

/**
 * By how much a contender's mean score differs from that of a reference on the same cases, and how sure that is.
 *
 * <p>Means are means of the origins. The standard error allows for cases of one origin going together (the world's shocks), and cases of
 * one unordered pair (its two directions, its several origins); it is that of {@link BacktestResult#difference}. With few origins it is
 * rough.
 *
 * @param contender the name of the one
 * @param reference the name of the other
 * @param metric what is compared
 * @param cases the number of cases in which both are known
 * @param origins the number of origins
 * @param pairs the number of unordered pairs
 * @param score the contender's mean
 * @param referenceScore the reference's mean
 * @param standardError of the difference of the two; NaN if there is but one case
 * @since 0.1.0
 */
public record ScoreDifference(
        String contender,
        String reference,
        String metric,
        int cases,
        int origins,
        int pairs,
        double score,
        double referenceScore,
        double standardError) {

    /** {@return contender minus reference: below zero if the contender is better} */
    public double difference() {
        return score - referenceScore;
    }

    /** {@return the difference in per cent of the reference's score; infinite, or NaN, where that is zero} */
    public double percent() {
        return 100 * difference() / referenceScore;
    }

    /** {@return the standard error in per cent of the reference's score; infinite, or NaN, where that is zero} */
    public double percentError() {
        return 100 * standardError / referenceScore;
    }
}
