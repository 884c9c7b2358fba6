package org.tradepath.internal;

/** Weights of things of which one, or a mean, is taken. */
public final class Weights {

    private Weights() {}

    /** The sum of the weights of at least one thing; each is zero or positive and finite, and they are not all zero. */
    public static double sum(String things, int number, double... weights) {
        Check.inRange(things, number, 1, Integer.MAX_VALUE);
        if (weights.length != number) {
            throw Check.broken("weights", "must be as many as " + things + ", " + number, weights.length);
        }
        double sum = 0;
        for (double weight : weights) {
            sum += Check.notNegative("weight", weight);
        }
        return Check.positive("sum of weights", sum);
    }
}
