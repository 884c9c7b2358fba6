package org.tradepath.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Normal;

/**
 * A number that is not known for sure: the size or the timing of something in a {@link Scenario}.
 *
 * <p>Its unit is that of the place where it is used. Drawn by inversion: one uniform a path. Immutable.
 *
 * @since 0.1.0
 */
public final class Uncertain {

    /** The uniform closest to zero that is drawn, see {@code Draws}. */
    private static final double LEAST_UNIFORM = 0x1p-53;

    /** How far two ends may lie apart: a triangular draw multiplies two such distances. */
    private static final double WIDEST = 1e150;

    private final String text;
    private final double low;
    private final double high;
    private final boolean whole;
    private final DoubleUnaryOperator quantile;

    private Uncertain(String text, double low, double high, boolean whole, DoubleUnaryOperator quantile) {
        this.text = text;
        this.low = low;
        this.high = high;
        this.whole = whole;
        this.quantile = quantile;
    }

    /**
     * {@return a number that is known}
     *
     * @param value the number, finite
     * @throws IllegalArgumentException if it is not finite
     */
    public static Uncertain exactly(double value) {
        Check.finite("value", value);
        return new Uncertain(text(value), value, value, value == StrictMath.rint(value), u -> value);
    }

    /**
     * {@return any number of a range, each as likely}
     *
     * @param low its lower end, finite
     * @param high its upper end, above the lower by at most 10<sup>150</sup>, finite
     * @throws IllegalArgumentException if the ends break their rule
     */
    public static Uncertain between(double low, double high) {
        requireOrder(low, high);
        return new Uncertain(text(low) + " to " + text(high), low, high, false, u -> low + u * (high - low));
    }

    /**
     * {@return one of successive years, or other whole numbers, each as likely}
     *
     * @param first the first one
     * @param last the last one, not below the first
     * @throws IllegalArgumentException if the last is below the first
     */
    public static Uncertain anyOf(int first, int last) {
        Check.inRange("last", last, first, Integer.MAX_VALUE);
        double count = last - (double) first + 1;
        return new Uncertain(
                first + " to " + last,
                first,
                last,
                true,
                u -> first + StrictMath.min(StrictMath.floor(u * count), count - 1));
    }

    /**
     * {@return a number about one value, by the triangular distribution}
     *
     * @param low below which it cannot lie, finite
     * @param mode the likeliest value, from low to high
     * @param high above which it cannot lie, above low by at most 10<sup>150</sup>, finite
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Uncertain triangular(double low, double mode, double high) {
        requireOrder(low, high);
        if (!(mode >= low && mode <= high)) {
            throw Check.broken("mode", "must lie in [" + low + ", " + high + "]", mode);
        }
        double share = (mode - low) / (high - low);
        return new Uncertain(
                text(low) + " to " + text(high) + ", about " + text(mode),
                low,
                high,
                false,
                u -> u < share
                        ? low + Math.sqrt(u * (high - low) * (mode - low))
                        : high - Math.sqrt((1 - u) * (high - low) * (high - mode)));
    }

    /**
     * {@return a number that is normally distributed}
     *
     * @param mean its mean, finite
     * @param standardDeviation its standard deviation, positive and finite
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Uncertain normal(double mean, double standardDeviation) {
        Check.finite("mean", mean);
        Check.positive("standardDeviation", standardDeviation);
        return new Uncertain(
                text(mean) + " give or take " + text(standardDeviation),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                false,
                u -> mean + standardDeviation * Normal.quantile(u));
    }

    /**
     * {@return a positive number whose logarithm is normally distributed}
     *
     * @param median its median, positive and finite
     * @param factor one standard deviation away it is so many times more, or less; above 1, finite
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Uncertain logNormal(double median, double factor) {
        Check.positive("median", median);
        if (!(factor > 1 && factor < Double.POSITIVE_INFINITY)) {
            throw Check.broken("factor", "must be above 1 and finite", factor);
        }
        double sd = StrictMath.log(factor);
        return new Uncertain(
                text(median) + " times or over " + text(factor),
                0,
                Double.POSITIVE_INFINITY,
                false,
                u -> median * StrictMath.exp(sd * Normal.quantile(u)));
    }

    private static void requireOrder(double low, double high) {
        Check.finite("low", low);
        Check.finite("high", high);
        if (!(low < high)) {
            throw Check.broken("high", "must be above low, " + low, high);
        }
        if (!(high - low <= WIDEST)) {
            throw Check.broken("high", "must be within " + text(WIDEST) + " of low, " + low, high);
        }
    }

    /**
     * {@return the value below which the number lies with probability {@code p}}
     *
     * @param p a probability in (0, 1)
     * @throws IllegalArgumentException if it lies outside
     */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw Check.broken("p", "must lie in (0, 1)", p);
        }
        return quantile.applyAsDouble(p);
    }

    /** Below which it cannot lie. */
    double low() {
        return low;
    }

    /** This number, if it surely lies within two ends. */
    Uncertain within(String name, double least, double most) {
        if (!(low >= least && high <= most)) {
            throw Check.broken(name, "must lie in [" + text(least) + ", " + text(most) + "]", this);
        }
        return this;
    }

    /** This number, if no draw of it is larger than {@code most}, with or without its sign. */
    Uncertain atMost(String name, double most) {
        if (!(quantile(LEAST_UNIFORM) >= -most && quantile(1 - LEAST_UNIFORM) <= most)) {
            throw Check.broken(name, "must lie in [" + text(-most) + ", " + text(most) + "]", this);
        }
        return this;
    }

    /** This number, if it is surely above an end. */
    Uncertain above(String name, double end) {
        if (!(low > end)) {
            throw Check.broken(name, "must be above " + text(end), this);
        }
        return this;
    }

    /** This number, if it is a whole one. */
    Uncertain whole(String name) {
        if (!whole) {
            throw Check.broken(name, "must be a whole number", this);
        }
        return this;
    }

    /** A number with no more digits than it needs. Names are made of it, which key random numbers: {@code Double.toString} differs between JDKs. */
    static String text(double value) {
        if (Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        if (value == StrictMath.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        BigDecimal exact = new BigDecimal(value);
        int digits = 1;
        while (exact.round(new MathContext(digits)).doubleValue() != value) {
            digits++;
        }
        return exact.round(new MathContext(digits)).toString();
    }

    /** {@return the number in words: "150000000", "2027 to 2029", "100 to 200, about 150"} */
    @Override
    public String toString() {
        return text;
    }
}
