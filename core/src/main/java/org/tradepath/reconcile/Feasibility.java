package org.tradepath.reconcile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Whether claims can all be true under some choice of their readings. A claim of several readings is decided only once the levels found fit
 * none of them.
 */
final class Feasibility {

    /** So many sets of claims that can all be true are remembered, since each answers for all its parts. */
    private static final int REMEMBERED = 256;

    private final Programme programme;
    private final double floor;
    private final Work work;
    private final Simplex standing;
    private final Deque<BitSet> possible = new ArrayDeque<>();
    private boolean gaveUp;

    /** Levels are at least {@code floor}: zero, or minus infinity to leave aside that no part exceeds its whole. */
    Feasibility(Programme programme, double floor, Work work) {
        this.programme = programme;
        this.floor = floor;
        this.work = work;
        this.standing = programme.simplex(floor, work);
    }

    /** Whether an answer "no contradiction" was given for want of work. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** Claims among these that contradict each other; empty if all can be true, or if the work allowed is used up. */
    Optional<BitSet> contradiction(BitSet claims) {
        return contradiction(claims, claims, programme.simplex(floor, work));
    }

    /** The same for most of {@code within}, of which other large parts are going to be asked for: what was worked out for one helps. */
    Optional<BitSet> contradictionOfMost(BitSet claims, BitSet within) {
        return contradiction(claims, within, standing);
    }

    private Optional<BitSet> contradiction(BitSet claims, BitSet within, Simplex simplex) {
        for (BitSet together : possible) {
            if (isPart(claims, together)) {
                return Optional.empty();
            }
        }
        int[] reading = undecided(claims);
        try {
            return decide(attempt(simplex, claims, reading), claims, reading, within);
        } catch (Work.NotSettled e) {
            gaveUp = true;
            return Optional.empty();
        }
    }

    private static boolean isPart(BitSet part, BitSet whole) {
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            if (!whole.get(i)) {
                return false;
            }
        }
        return true;
    }

    private int[] undecided(BitSet claims) {
        int[] reading = new int[programme.claims().size()];
        claims.stream().forEach(claim -> reading[claim] = programme.readings(claim) == 1 ? 0 : -1);
        return reading;
    }

    private Attempt attempt(Simplex simplex, BitSet claims, int[] reading) {
        Attempt attempt = new Attempt(simplex, work);
        attempt.demand(programme.always(), Simplex.NOBODY);
        for (int claim = claims.nextSetBit(0); claim >= 0; claim = claims.nextSetBit(claim + 1)) {
            if (reading[claim] >= 0) {
                attempt.demand(programme.rows(claim, 0), claim);
            }
        }
        return attempt;
    }

    private Optional<BitSet> decide(Attempt attempt, BitSet claims, int[] reading, BitSet within)
            throws Work.NotSettled {
        if (!attempt.settle()) {
            return Optional.of(attempt.conflict());
        }
        int open = open(Optional.of(attempt), claims, reading);
        if (open < 0) {
            remember(attempt, claims, within);
            return Optional.empty();
        }
        BitSet union = new BitSet();
        Attempt.Mark mark = attempt.mark();
        for (int choice = 0; choice < programme.readings(open); choice++) {
            reading[open] = choice;
            attempt.demand(programme.rows(open, choice), open);
            Optional<BitSet> conflict = decide(attempt, claims, reading, within);
            if (conflict.isEmpty()) {
                return conflict;
            }
            attempt.backTo(mark);
            if (!conflict.get().get(open)) {
                // Nothing to do with this claim: its other readings contradict the others just as well.
                union = conflict.get();
                break;
            }
            union.or(conflict.get());
        }
        reading[open] = -1;
        return Optional.of(union);
    }

    /** Keeps which claims are true at the levels found. */
    private void remember(Attempt attempt, BitSet claims, BitSet within) {
        BitSet together = (BitSet) claims.clone();
        for (int claim = within.nextSetBit(0); claim >= 0; claim = within.nextSetBit(claim + 1)) {
            if (!claims.get(claim) && fits(attempt, claim)) {
                together.set(claim);
            }
        }
        possible.addFirst(together);
        if (possible.size() > REMEMBERED) {
            possible.removeLast();
        }
    }

    /** The first undecided claim that no reading fits, or -1. Without a point, which the unbounded has not, none fits. */
    private int open(Optional<Attempt> point, BitSet claims, int[] reading) {
        for (int claim = claims.nextSetBit(0); claim >= 0; claim = claims.nextSetBit(claim + 1)) {
            if (reading[claim] < 0 && (point.isEmpty() || !fits(point.get(), claim))) {
                return claim;
            }
        }
        return -1;
    }

    private boolean fits(Attempt attempt, int claim) {
        for (int choice = 0; choice < programme.readings(claim); choice++) {
            if (attempt.fits(programme.rows(claim, choice))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The largest value that a form has where all these claims are true; minus infinity if they contradict each other.
     *
     * @throws Work.NotSettled if the work allowed is used up
     */
    double largest(BitSet claims, Row.Form form) throws Work.NotSettled {
        int[] reading = undecided(claims);
        Attempt attempt = attempt(programme.simplex(floor, work), claims, reading);
        return largest(attempt, claims, reading, form, Double.NEGATIVE_INFINITY);
    }

    /** The larger of what has been found and the largest value under the readings decided. */
    private double largest(Attempt attempt, BitSet claims, int[] reading, Row.Form form, double found)
            throws Work.NotSettled {
        double bound = attempt.largest(form);
        int open = bound > found
                ? open(Optional.of(attempt).filter(a -> bound < Double.POSITIVE_INFINITY), claims, reading)
                : -1;
        if (open < 0) {
            return Math.max(found, bound);
        }
        double best = found;
        Attempt.Mark mark = attempt.mark();
        for (int choice = 0; choice < programme.readings(open); choice++) {
            reading[open] = choice;
            attempt.demand(programme.rows(open, choice), open);
            best = largest(attempt, claims, reading, form, best);
            attempt.backTo(mark);
        }
        reading[open] = -1;
        return best;
    }
}
