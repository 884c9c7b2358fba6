package org.tradepath.growth;

import java.util.Objects;
import java.util.OptionalDouble;
import org.tradepath.internal.Check;
import org.tradepath.trade.GrowthRate;

/**
 * A path of a level in time, in closed form: compound, linear or logistic. It tells what <em>would</em> happen; how
 * likely it is, is the business of a forecast.
 *
 * <p>Time is in years from the start, before it when negative. Levels of one law share one unit. Records of scalars:
 * immutable, compared by value.
 *
 * @since 0.1.0
 */
public sealed interface GrowthLaw permits GrowthLaw.Compound, GrowthLaw.Linear, GrowthLaw.Logistic {

    /** {@return the level at time 0} */
    double start();

    /**
     * The level at a time.
     *
     * @param years years from the start, finite; also negative
     * @return the level in the unit of the start
     * @throws IllegalArgumentException if the time is NaN or infinite
     */
    double level(double years);

    /**
     * When a level is first reached, looking forward from the start.
     *
     * @param level the level; positive and finite
     * @return years from the start; 0 when the start is at or above the level; empty when the path never gets there
     * @throws IllegalArgumentException if the level is not positive and finite
     */
    OptionalDouble yearsTo(double level);

    /**
     * Growth at a constant rate, {@code level(t) = start * factor^t}.
     *
     * @param start level at time 0; positive and finite
     * @param rate growth per year, also below zero percent
     */
    record Compound(double start, GrowthRate rate) implements GrowthLaw {

        /**
         * Checks the level.
         *
         * @param start level at time 0
         * @param rate growth per year
         * @throws IllegalArgumentException if the start is not positive and finite
         */
        public Compound {
            Check.positive("start", start);
            Objects.requireNonNull(rate, "rate");
        }

        /**
         * The compound path through a second point.
         *
         * @param start level at time 0; positive and finite
         * @param years time of the second point; positive and finite
         * @param level level of the second point; positive and finite
         * @return the path, with {@link Growth#cagr} as its rate
         * @throws IllegalArgumentException as {@link Growth#cagr}
         */
        public static Compound through(double start, double years, double level) {
            return new Compound(start, Growth.cagr(start, level, years));
        }

        /** {@inheritDoc} Infinite or zero where it leaves the doubles. */
        @Override
        public double level(double years) {
            return start * StrictMath.pow(rate.factor(), Check.finite("years", years));
        }

        @Override
        public OptionalDouble yearsTo(double level) {
            return Growth.yearsTo(start, level, rate);
        }
    }

    /**
     * Growth by the same amount every year, {@code level(t) = start + perYear * t}. A falling line knows no floor: it goes
     * below zero, and says so by a negative level.
     *
     * @param start level at time 0; zero or positive, finite
     * @param perYear gain per year, in the unit of the start; finite, negative for a fall
     */
    record Linear(double start, double perYear) implements GrowthLaw {

        /**
         * Checks the numbers.
         *
         * @param start level at time 0
         * @param perYear gain per year
         * @throws IllegalArgumentException if the start is negative or a number is NaN or infinite
         */
        public Linear {
            Check.notNegative("start", start);
            Check.finite("perYear", perYear);
        }

        /**
         * The straight path through a second point.
         *
         * @param start level at time 0; zero or positive, finite
         * @param years time of the second point; positive and finite
         * @param level level of the second point; finite
         * @return the path
         * @throws IllegalArgumentException if an argument breaks its rule
         */
        public static Linear through(double start, double years, double level) {
            return new Linear(start, Growth.requiredPerYear(start, level, years));
        }

        @Override
        public double level(double years) {
            return start + perYear * Check.finite("years", years);
        }

        @Override
        public OptionalDouble yearsTo(double level) {
            double gap = Growth.gap(start, Check.positive("level", level));
            if (gap <= 0) {
                return OptionalDouble.of(0);
            }
            return perYear > 0 ? OptionalDouble.of(gap / perYear) : OptionalDouble.empty();
        }
    }

    /**
     * Growth that slows towards a capacity K, the solution of {@code dx/dt = r x (1 - x / K)}:
     *
     * <pre>{@literal
     * level(t) = K / (1 + (K / start - 1) * exp(-r t))
     * }</pre>
     *
     * where r is the log of the early rate: far below capacity the path grows like the compound one. From a start above
     * the capacity it falls towards it; at the capacity it stays.
     *
     * <p>P.-F. Verhulst (1838), Notice sur la loi que la population suit dans son accroissement, Correspondance
     * math&eacute;matique et physique 10, 113-121.
     *
     * @param start level at time 0; positive and finite
     * @param capacity the level approached and never reached; positive and finite
     * @param early growth per year far below capacity; not below zero percent (a negative r would flee from the capacity)
     */
    record Logistic(double start, double capacity, GrowthRate early) implements GrowthLaw {

        /**
         * Checks the numbers.
         *
         * @param start level at time 0
         * @param capacity the level approached
         * @param early growth per year far below capacity
         * @throws IllegalArgumentException if a level is not positive and finite, or the early rate is a fall
         */
        public Logistic {
            Check.positive("start", start);
            Check.positive("capacity", capacity);
            if (early.factor() < 1) {
                throw Check.broken("early", "must not be below 0 %", early);
            }
        }

        /**
         * The logistic path through a second point, with a given capacity:
         * {@code r = log(level (K - start) / (start (K - level))) / years}.
         *
         * @param start level at time 0; positive and finite, not the capacity
         * @param capacity the level approached; positive and finite
         * @param years time of the second point; positive and finite
         * @param level level of the second point, from the start (included) towards the capacity (excluded)
         * @return the path
         * @throws IllegalArgumentException if an argument breaks its rule
         */
        public static Logistic through(double start, double capacity, double years, double level) {
            Check.positive("start", start);
            Check.positive("capacity", capacity);
            Check.positive("level", level);
            boolean between =
                    start < capacity ? start <= level && level < capacity : capacity < level && level <= start;
            if (!between) {
                throw Check.broken("level", "must lie from start " + start + " towards capacity " + capacity, level);
            }
            double r = logOdds(start, capacity, level) / Check.positive("years", years);
            return new Logistic(start, capacity, GrowthRate.ofFactor(StrictMath.exp(r)));
        }

        /**
         * {@inheritDoc}
         *
         * @throws IllegalArgumentException also for a path from above its capacity, at or before the time in the past
         *     where it was infinite
         */
        @Override
        public double level(double years) {
            double decay = StrictMath.exp(-early.log() * Check.finite("years", years));
            if (start == capacity) {
                return capacity;
            }
            double divisor = 1 + (capacity / start - 1) * decay;
            if (divisor <= 0) {
                throw Check.broken("years", "must lie after the pole of a path from above its capacity", years);
            }
            return capacity / divisor;
        }

        @Override
        public OptionalDouble yearsTo(double level) {
            if (Check.positive("level", level) <= start) {
                return OptionalDouble.of(0);
            }
            double r = early.log();
            return level < capacity && r > 0
                    ? OptionalDouble.of(logOdds(start, capacity, level) / r)
                    : OptionalDouble.empty();
        }

        // Along the path this grows by r a year.
        private static double logOdds(double start, double capacity, double level) {
            return StrictMath.log(level / start * ((capacity - start) / (capacity - level)));
        }
    }
}
