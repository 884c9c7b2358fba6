package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims as rows of linear programmes over the {@link Cells}, one programme for each choice of readings.
 *
 * <p>Growth of nothing is no growth, so a claim of growth or of a share presumes a base above zero. That has no least value and no row,
 * but what claims say of growth alone is the same at every scale: their rows are laid down twice, in dollars, and without dollars in
 * columns of their own where each base is at least 1.
 */
final class Programme {

    /** Bounds that miss each other by less than this share touch: decimal fractions are not exact in binary. */
    private static final double TOUCH = 1e-9;

    private final List<Claim> claims;
    private final Cells cells;
    private final Map<FormKey, Row.Form> forms = new HashMap<>();
    private final List<List<List<Row>>> rows = new ArrayList<>();
    private final List<Row> always = new ArrayList<>();

    /** The parts of a form, which nobody changes. */
    private record FormKey(int[] columns, double[] weights) {

        @Override
        public boolean equals(Object other) {
            return other instanceof FormKey that
                    && Arrays.equals(columns, that.columns)
                    && Arrays.equals(weights, that.weights);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(columns) + Arrays.hashCode(weights);
        }
    }

    /** The programme of these claims, whose cells tell these quantities apart, too. */
    Programme(List<Claim> claims, HalfYearShare share, Quantity... further) {
        this.claims = List.copyOf(claims);
        Stream<Quantity> claimed = claims.stream()
                .flatMap(claim -> claim.readings().stream())
                .flatMap(List::stream)
                .flatMap(r -> Stream.concat(Stream.of(r.quantity()), r.base().stream()));
        this.cells =
                new Cells(Stream.concat(claimed, Stream.of(further)).distinct().toList(), share.binds());
        for (Claim claim : claims) {
            rows.add(claim.readings().stream().map(reading -> rows(reading)).toList());
        }
        if (share.binds()) {
            for (Cells.Halves halves : cells.halves()) {
                share(halves.first(), halves.second(), share.least());
                share(halves.second(), halves.first(), share.least());
            }
        }
    }

    private List<Row> rows(List<Relation> reading) {
        List<Row> result = new ArrayList<>();
        for (Relation relation : reading) {
            Relation wide = relation.widened(TOUCH);
            int[] whole = cells.columns(relation.quantity());
            if (relation.base().isEmpty()) {
                result.add(new Row(sum(dollars(whole), 1), wide.low(), wide.high()));
                continue;
            }
            int[] base = cells.columns(relation.base().get());
            for (boolean scaled : new boolean[] {true, false}) {
                int[] q = scaled ? dollars(whole) : pure(whole);
                int[] b = scaled ? dollars(base) : pure(base);
                if (wide.low() > 0) {
                    result.add(new Row(difference(q, 1, b, wide.low()), 0, Double.POSITIVE_INFINITY));
                }
                if (wide.high() < Double.POSITIVE_INFINITY) {
                    result.add(new Row(difference(q, 1, b, wide.high()), Double.NEGATIVE_INFINITY, 0));
                }
            }
            if (relation.growth()) {
                // Levels found with a base above zero are scaled to one of 1 or more.
                result.add(new Row(sum(pure(base), 1), 1, Double.POSITIVE_INFINITY, sum(dollars(base), 1)));
            }
        }
        return result;
    }

    /** One half is at least a share of both: (1 - share) part - share rest >= 0. */
    private void share(int[] part, int[] rest, double share) {
        double own = 1 - share + TOUCH;
        always.add(new Row(difference(dollars(part), own, dollars(rest), share), 0, Double.POSITIVE_INFINITY));
        always.add(new Row(difference(pure(part), own, pure(rest), share), 0, Double.POSITIVE_INFINITY));
    }

    private static int[] dollars(int[] cells) {
        return Arrays.stream(cells).map(c -> 2 * c).toArray();
    }

    private static int[] pure(int[] cells) {
        return Arrays.stream(cells).map(c -> 2 * c + 1).toArray();
    }

    private Row.Form sum(int[] columns, double weight) {
        return difference(columns, weight, new int[0], 0);
    }

    /** The sum of some columns times a weight, less that of others times another. */
    private Row.Form difference(int[] plus, double weight, int[] minus, double other) {
        int[] columns = Arrays.copyOf(plus, plus.length + minus.length);
        System.arraycopy(minus, 0, columns, plus.length, minus.length);
        double[] weights = new double[columns.length];
        Arrays.fill(weights, 0, plus.length, weight);
        Arrays.fill(weights, plus.length, weights.length, -other);
        return forms.computeIfAbsent(new FormKey(columns, weights), k -> new Row.Form(forms.size(), columns, weights));
    }

    /** No values yet; every column's will be {@code floor} or above. */
    Simplex simplex(double floor, Work work) {
        return new Simplex(floor, 2 * cells.size(), forms.size(), work);
    }

    List<Claim> claims() {
        return claims;
    }

    /** How many readings a claim has. */
    int readings(int claim) {
        return rows.get(claim).size();
    }

    List<Row> rows(int claim, int reading) {
        return rows.get(claim).get(reading);
    }

    /** The rows that hold whatever is claimed. */
    List<Row> always() {
        return always;
    }

    /** A quantity in dollars times a weight; its cells must have been told apart. */
    Row.Form level(Quantity quantity, double weight) {
        return sum(dollars(cells.columns(quantity)), weight);
    }

    /** The claims in groups that share no cell, not even through other claims or rows that always hold; all in the order of claims. */
    List<BitSet> groups() {
        Map<Integer, Integer> parent = linked();
        Map<Integer, BitSet> groups = new LinkedHashMap<>();
        for (int claim = 0; claim < rows.size(); claim++) {
            for (Integer root : roots(parent, claim)) {
                groups.computeIfAbsent(root, r -> new BitSet()).set(claim);
            }
        }
        return List.copyOf(groups.values());
    }

    /** The claims that a form has to do with, if only through other claims. */
    BitSet linked(Row.Form form) {
        Map<Integer, Integer> parent = linked();
        Set<Integer> wanted = new HashSet<>();
        for (int k = 0; k < form.size(); k++) {
            wanted.add(root(parent, form.column(k)));
        }
        BitSet result = new BitSet();
        for (int claim = 0; claim < rows.size(); claim++) {
            if (wanted.containsAll(roots(parent, claim))) {
                result.set(claim);
            }
        }
        return result;
    }

    /** The root of a claim's columns; none for a claim without rows. */
    private Set<Integer> roots(Map<Integer, Integer> parent, int claim) {
        return rows.get(claim).stream()
                .flatMap(List::stream)
                .limit(1)
                .map(row -> root(parent, row.form().column(0)))
                .collect(Collectors.toSet());
    }

    private Map<Integer, Integer> linked() {
        Map<Integer, Integer> parent = new HashMap<>();
        always.forEach(row -> unite(parent, List.of(row)));
        rows.forEach(readings ->
                unite(parent, readings.stream().flatMap(List::stream).toList()));
        return parent;
    }

    private static void unite(Map<Integer, Integer> parent, List<Row> together) {
        int first = -1;
        for (Row row : together) {
            for (int k = 0; k < row.form().size(); k++) {
                int column = row.form().column(k);
                first = first < 0 ? column : first;
                parent.put(root(parent, column), root(parent, first));
            }
        }
    }

    private static int root(Map<Integer, Integer> parent, int column) {
        int at = column;
        while (parent.computeIfAbsent(at, c -> c) != at) {
            // Halving the way keeps later searches short.
            parent.put(at, parent.computeIfAbsent(parent.get(at), c -> c));
            at = parent.get(at);
        }
        return at;
    }
}
