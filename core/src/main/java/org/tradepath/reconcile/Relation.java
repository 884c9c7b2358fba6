package org.tradepath.reconcile;

import java.util.Optional;

/**
 * What a statement says of levels: that a level lies between two bounds, or that it lies between two multiples of another level.
 *
 * @param quantity whose level
 * @param base the other level; empty if the bounds are US dollars
 * @param low the lower bound or multiple, zero or above
 * @param high the upper bound or multiple; may be infinite
 * @param growth whether it speaks of growth or of a share, which presumes that there is a base above zero
 */
record Relation(Quantity quantity, Optional<Quantity> base, double low, double high, boolean growth) {

    static Relation level(Quantity quantity, double low, double high) {
        return new Relation(quantity, Optional.empty(), Math.max(low, 0), high, false);
    }

    static Relation multiple(Quantity quantity, Quantity base, double low, double high) {
        return new Relation(quantity, Optional.of(base), Math.max(low, 0), high, true);
    }

    static Relation notBelow(Quantity quantity, Quantity base) {
        return new Relation(quantity, Optional.of(base), 1, Double.POSITIVE_INFINITY, false);
    }

    /** The same relation with either bound moved outwards by a share of itself. */
    Relation widened(double share) {
        return new Relation(quantity, base, low * (1 - share), high * (1 + share), growth);
    }
}
