package org.tradepath.simulate;

import java.util.function.DoubleUnaryOperator;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.StudentT;
import org.tradepath.internal.random.QuantileTable;

/**
 * A symmetric distribution to draw shocks from, as fast as normals whatever it is: a table of its quantile function, made once.
 *
 * <p>Between the cells' ends and middles (128 cells for each halving of the tail probability, down to 2^-64) the quantile is a parabola:
 * relative error about 1e-8 where the quantile behaves like a power of the tail probability.
 *
 * @since 0.1.0
 */
public final class ShockTable {

    private static final double FEWEST_DEGREES = 0.25;

    private final QuantileTable table;

    private ShockTable(QuantileTable table) {
        this.table = table;
    }

    /**
     * {@return the table of a symmetric distribution}
     *
     * @param lowerQuantile its quantile function on (0, 1/2], finite, not decreasing, 0 at 1/2; called some 16,000 times
     * @throws IllegalArgumentException when it is not 0 at 1/2 or not finite at 2^-64
     */
    public static ShockTable of(DoubleUnaryOperator lowerQuantile) {
        double middle = lowerQuantile.applyAsDouble(0.5);
        if (middle != 0) {
            throw Check.broken("lowerQuantile(0.5)", "must be 0", middle);
        }
        Check.finite("lowerQuantile(2^-64)", lowerQuantile.applyAsDouble(0x1p-64));
        return new ShockTable(new QuantileTable(lowerQuantile));
    }

    /**
     * {@return the table of Student's t distribution, location 0, scale 1}
     *
     * @param degrees degrees of freedom, finite, from 0.25
     * @throws IllegalArgumentException when the degrees are out of range
     */
    public static ShockTable studentT(double degrees) {
        if (!(degrees >= FEWEST_DEGREES && Double.isFinite(degrees))) {
            throw Check.broken("degrees", "must be finite and at least " + FEWEST_DEGREES, degrees);
        }
        return of(new StudentT(degrees)::quantile);
    }

    QuantileTable table() {
        return table;
    }
}
