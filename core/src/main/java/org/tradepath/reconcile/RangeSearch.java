package org.tradepath.reconcile;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The least and the largest level that claims leave to a quantity. */
final class RangeSearch {

    private RangeSearch() {}

    /**
     * The range; empty if the claims that have to do with the quantity contradict each other.
     *
     * @throws Work.NotSettled if the work allowed is used up
     */
    static Optional<LevelRange> of(List<Claim> claims, HalfYearShare share, Quantity quantity, Work work)
            throws Work.NotSettled {
        Programme programme = new Programme(claims, share, quantity);
        Feasibility feasibility = new Feasibility(programme, 0, work);
        Row.Form level = programme.level(quantity, 1);
        BitSet linked = programme.linked(level);
        double high = feasibility.largest(linked, level);
        if (high == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        double low = Math.max(0, -feasibility.largest(linked, programme.level(quantity, -1)));
        return Optional.of(new LevelRange(low, Math.max(low, high)));
    }
}
