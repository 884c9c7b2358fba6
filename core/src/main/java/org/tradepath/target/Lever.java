package org.tradepath.target;

import java.util.List;

/** One thing that happens in a scenario: its parameters, and what they do to a year's level. */
sealed interface Lever {

    /** What it is called; levers of one name share their draws. */
    String name();

    /** The same lever by another name. */
    Lever named(String newName);

    /** What has to be drawn for a path, the first year of the effect among it. */
    List<Uncertain> parameters();

    /**
     * Adds what it does.
     *
     * @param p the parameters of a path
     * @param year the calendar year
     * @param start the path's log level in the as-of year
     * @param effect what is done to the path's level of the year
     */
    void act(double[] p, int year, double start, Effect effect);

    /** What all levers together do to a level: log changes first, then dollars, then the lowest cap. */
    final class Effect {

        private double log;
        private double dollars;
        private double logCap;

        void reset() {
            log = 0;
            dollars = 0;
            logCap = Double.POSITIVE_INFINITY;
        }

        double on(double level) {
            double changed = level + log;
            if (dollars != 0 && level != Double.NEGATIVE_INFINITY) {
                double total = StrictMath.exp(changed) + dollars;
                changed = total > 0 ? StrictMath.log(total) : Double.NEGATIVE_INFINITY;
            }
            return Math.min(changed, logCap);
        }
    }

    /** The share of something that comes in equal parts over so many years, {@code since} years after the first. */
    private static double progress(int since, double years) {
        return Math.min(1, (since + 1) / years);
    }

    /** So many dollars a year more, in equal parts over some years; in one year: a step. */
    record Addition(String name, Uncertain dollars, Uncertain from, Uncertain years) implements Lever {

        @Override
        public Lever named(String newName) {
            return new Addition(newName, dollars, from, years);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(dollars, from, years);
        }

        @Override
        public void act(double[] p, int year, double start, Effect effect) {
            int since = year - (int) p[1];
            if (since >= 0) {
                effect.dollars += p[0] * progress(since, p[2]);
            }
        }
    }

    /** A change of the level that is gone, in equal parts of its log, after some years. */
    record Shock(String name, Uncertain share, Uncertain year, Uncertain recovery) implements Lever {

        @Override
        public Lever named(String newName) {
            return new Shock(newName, share, year, recovery);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(share, year, recovery);
        }

        @Override
        public void act(double[] p, int calendarYear, double start, Effect effect) {
            int since = calendarYear - (int) p[1];
            if (since >= 0 && since < p[2]) {
                effect.log += StrictMath.log1p(p[0]) * (1 - since / p[2]);
            }
        }
    }

    /** Every year's growth is another. */
    record Growth(String name, Uncertain share, Uncertain from) implements Lever {

        @Override
        public Lever named(String newName) {
            return new Growth(newName, share, from);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(share, from);
        }

        @Override
        public void act(double[] p, int year, double start, Effect effect) {
            int since = year - (int) p[1];
            if (since >= 0) {
                effect.log += StrictMath.log1p(p[0]) * (since + 1);
            }
        }
    }

    /** No more than so many dollars a year. */
    record Cap(String name, Uncertain dollars, Uncertain from) implements Lever {

        @Override
        public Lever named(String newName) {
            return new Cap(newName, dollars, from);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(dollars, from);
        }

        @Override
        public void act(double[] p, int year, double start, Effect effect) {
            if (year >= (int) p[1]) {
                effect.logCap = Math.min(effect.logCap, StrictMath.log(p[0]));
            }
        }
    }

    /** A price changes for good, and the level by its elasticity. */
    record Price(String name, Uncertain share, Uncertain from, Uncertain elasticity) implements Lever {

        @Override
        public Lever named(String newName) {
            return new Price(newName, share, from, elasticity);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(share, from, elasticity);
        }

        @Override
        public void act(double[] p, int year, double start, Effect effect) {
            if (year >= (int) p[1]) {
                effect.log += p[2] * StrictMath.log1p(p[0]);
            }
        }
    }

    /** Money is deployed in equal parts over some years, and the level changes by its elasticity. */
    record Fund(String name, Uncertain dollars, Uncertain from, Uncertain years, Uncertain elasticity)
            implements Lever {

        @Override
        public Lever named(String newName) {
            return new Fund(newName, dollars, from, years, elasticity);
        }

        @Override
        public List<Uncertain> parameters() {
            return List.of(dollars, from, years, elasticity);
        }

        @Override
        public void act(double[] p, int year, double start, Effect effect) {
            int since = year - (int) p[1];
            if (since >= 0) {
                effect.log += p[3] * StrictMath.log1p(p[0] * progress(since, p[2]) / StrictMath.exp(start));
            }
        }
    }
}
