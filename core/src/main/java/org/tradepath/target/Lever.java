package org.tradepath.target;

import java.util.List;

/**
 * One thing that happens in a scenario.
 *
 * @param name what it is called; levers of one name share their draws
 * @param parameters what has to be drawn for a path: a size, the first year of the effect, and what else its action reads
 * @param action what it does
 */
record Lever(String name, List<Uncertain> parameters, Action action) {

    /** So many dollars a year more, in equal parts over some years; in one year: a step. Reads the years. */
    static final Action ADDITION = (p, since, start, effect) -> effect.dollars += p[0] * progress(since, p[2]);

    /** A change by a share that is gone, in equal parts of its log, after some years. Reads the years. */
    static final Action SHOCK =
            (p, since, start, effect) -> effect.log += StrictMath.log1p(p[0]) * Math.max(0, 1 - since / p[2]);

    /** Every year's factor is multiplied by one and a share. */
    static final Action GROWTH = (p, since, start, effect) -> effect.log += StrictMath.log1p(p[0]) * (since + 1);

    /** No more than so many dollars a year. */
    static final Action CAP =
            (p, since, start, effect) -> effect.logCap = Math.min(effect.logCap, StrictMath.log(p[0]));

    /** A price changes by a share for good, and the level by an elasticity. Reads the elasticity. */
    static final Action PRICE = (p, since, start, effect) -> effect.log += p[2] * StrictMath.log1p(p[0]);

    /** Dollars are deployed in equal parts over some years, and the level changes by an elasticity. Reads years and elasticity. */
    static final Action FUND = (p, since, start, effect) ->
            effect.log += p[3] * StrictMath.log1p(p[0] * progress(since, p[2]) / StrictMath.exp(start));

    /** What a lever does from the first year of its effect on. */
    @FunctionalInterface
    interface Action {

        /**
         * Adds what it does in a year.
         *
         * @param p the parameters of a path
         * @param since years since the first year of the effect
         * @param start the path's log level in the as-of year
         * @param effect what is done to the path's level of the year
         */
        void act(double[] p, int since, double start, Effect effect);
    }

    /** Adds what it does in a calendar year to a path of the given parameters and log level in the as-of year. */
    void act(double[] p, int year, double start, Effect effect) {
        int since = year - (int) p[1];
        if (since >= 0) {
            action.act(p, since, start, effect);
        }
    }

    /** The earliest year in which its effect may begin. */
    int firstYear() {
        return (int) parameters.get(1).low();
    }

    Lever named(String newName) {
        return new Lever(newName, parameters, action);
    }

    /** The share of something that comes in equal parts over so many years. */
    private static double progress(int since, double years) {
        return Math.min(1, (since + 1) / years);
    }

    /** What all levers together do to a level: log changes first, then dollars, then the lowest cap. */
    static final class Effect {

        private double log;
        private double dollars;
        private double logCap;

        void reset() {
            log = 0;
            dollars = 0;
            logCap = Double.POSITIVE_INFINITY;
        }

        double on(double level) {
            if (level == Double.NEGATIVE_INFINITY) {
                return level;
            }
            double changed = level + log;
            double before = StrictMath.exp(changed);
            // Of a level that is too large for a double the dollars are no part that could be seen.
            if (dollars != 0 && before < Double.POSITIVE_INFINITY) {
                double total = before + dollars;
                changed = total > 0 ? StrictMath.log(total) : Double.NEGATIVE_INFINITY;
            }
            return Math.min(changed, logCap);
        }
    }
}
