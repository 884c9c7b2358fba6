package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Rows that must hold, with whose they are. Only those that are missed are handed to the simplex method. */
final class Attempt {

    /** A level that meets its row to this share meets it. */
    private static final double FITS = 1e-10;

    /** So many of the most missed rows are handed over at a time. */
    private static final int AT_ONCE = 32;

    /** So often it may turn out that rounding errors have grown too large for that. */
    private static final int ROUNDS = 8;

    private final Simplex simplex;
    private final Work work;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private BitSet handed = new BitSet();
    private long terms;

    /** No rows yet, nor bounds left from before. */
    Attempt(Simplex simplex, Work work) {
        this.simplex = simplex;
        this.work = work;
        simplex.restart();
    }

    void demand(List<Row> more, int owner) {
        for (Row row : more) {
            rows.add(row);
            owners.add(owner);
            terms += row.form().size();
        }
    }

    /** What was demanded at some time. */
    record Mark(int rows, BitSet handed, long terms, Simplex.Bounds bounds) {}

    Mark mark() {
        return new Mark(rows.size(), (BitSet) handed.clone(), terms, simplex.bounds());
    }

    /** Takes back all that was demanded since. */
    void backTo(Mark mark) {
        rows.subList(mark.rows, rows.size()).clear();
        owners.subList(mark.rows, owners.size()).clear();
        handed = (BitSet) mark.handed.clone();
        terms = mark.terms;
        simplex.restore(mark.bounds);
    }

    /** Whether all rows can hold together; if so, values that meet them have been found. */
    boolean settle() throws Work.NotSettled {
        for (int round = 0; round < ROUNDS; round++) {
            while (handMissed()) {
                if (!simplex.settle()) {
                    return false;
                }
            }
            simplex.refresh();
            if (fits(rows)) {
                return true;
            }
            if (!simplex.settle()) {
                return false;
            }
        }
        throw new Work.NotSettled();
    }

    /** The owners of rows that cannot hold together, after {@link #settle} has found so. */
    BitSet conflict() {
        return (BitSet) simplex.conflict().clone();
    }

    /** Whether the values found meet these rows, too. */
    boolean fits(List<Row> others) {
        for (Row row : others) {
            if (row.miss(simplex) > FITS) {
                return false;
            }
        }
        return true;
    }

    /** The largest value that a form has where all rows hold; minus infinity if they cannot. The values found are those that give it. */
    double largest(Row.Form form) throws Work.NotSettled {
        for (int i = 0; i < rows.size(); i++) {
            hand(i);
        }
        return simplex.settle() ? simplex.largest(form) : Double.NEGATIVE_INFINITY;
    }

    /** Hands over the bounds of single columns that are missed, and of the other rows those that are missed most. */
    private boolean handMissed() throws Work.NotSettled {
        double[] by = new double[rows.size()];
        List<Integer> missed = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < by.length; i++) {
            by[i] = handed.get(i) ? 0 : rows.get(i).miss(simplex);
            if (by[i] > FITS && rows.get(i).form().isColumn()) {
                any = true;
                hand(i);
            } else if (by[i] > FITS) {
                missed.add(i);
            }
        }
        work.spend(terms);
        missed.sort(Comparator.comparingDouble((Integer i) -> by[i]).reversed());
        for (int i : missed.subList(0, Math.min(AT_ONCE, missed.size()))) {
            hand(i);
        }
        return any || !missed.isEmpty();
    }

    private void hand(int i) throws Work.NotSettled {
        simplex.add(rows.get(i), owners.get(i));
        handed.set(i);
    }
}
