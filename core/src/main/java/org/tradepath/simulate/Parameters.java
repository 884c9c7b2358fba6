package org.tradepath.simulate;

import org.tradepath.internal.Check;

/** Checks of arrays with one value a draw; each returns a copy. */
final class Parameters {

    private Parameters() {}

    static double[] finite(String name, double[] values, int draws) {
        double[] copy = sized(name, values, draws);
        for (int d = 0; d < copy.length; d++) {
            if (!Double.isFinite(copy[d])) {
                throw Check.broken(name + "[" + d + "]", "must be finite", copy[d]);
            }
        }
        return copy;
    }

    static double[] notNegative(String name, double[] values, int draws) {
        double[] copy = sized(name, values, draws);
        for (int d = 0; d < copy.length; d++) {
            if (!(copy[d] >= 0 && Double.isFinite(copy[d]))) {
                throw Check.broken(name + "[" + d + "]", "must be zero or positive and finite", copy[d]);
            }
        }
        return copy;
    }

    private static double[] sized(String name, double[] values, int draws) {
        if (values.length != draws || draws == 0) {
            throw Check.broken(
                    name, draws == 0 ? "must hold at least one draw" : "must hold " + draws + " draws", values.length);
        }
        return values.clone();
    }
}
