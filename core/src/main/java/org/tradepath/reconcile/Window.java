package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years that follow each other whose factors' meanings are drawn together.
 *
 * @param from the first unknown that is integrated out meanwhile
 * @param to the unknown after the last of these
 * @param factors those whose last unknown lies in one of the years and whose meaning is open
 * @param slots for each of them, where the first of its quantities stands among those of all
 * @param tied for each of them the places of the others that it may have to give way to, or they to it
 */
record Window(int from, int to, int[] factors, int[] slots, int[][] tied) {

    /** So many quantities make a window: a step takes as long as there are pairs of them. */
    private static final int QUANTITIES = 64;

    /** So many years on either side of a window are integrated out with it. */
    private static final int MARGIN = 1;

    /** The windows that the open factors need, in the order of years; two that follow each other share a year where that fits in. */
    static List<Window> of(StateSpace space, List<Meaning> meanings) {
        List<List<Integer>> byYear = byYear(space, meanings);
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < byYear.size()) {
            List<Integer> inside = new ArrayList<>(byYear.get(start));
            int end = start + 1;
            while (end < byYear.size()
                    && quantities(inside, meanings) + quantities(byYear.get(end), meanings) <= QUANTITIES) {
                inside.addAll(byYear.get(end));
                end++;
            }
            boolean isAll = start == 0 && end == byYear.size();
            int from = space.offsets()[isAll ? 0 : Math.max(0, start - MARGIN)];
            int to = space.offsets()[isAll ? space.years() : Math.min(space.years(), end + MARGIN)];
            for (List<Integer> part : parts(inside, meanings)) {
                windows.add(of(from, to, part, space, meanings));
            }
            boolean sharesLast = end < byYear.size()
                    && end - 1 > start
                    && quantities(byYear.get(end - 1), meanings) + quantities(byYear.get(end), meanings) <= QUANTITIES;
            start = sharesLast ? end - 1 : end;
        }
        return windows;
    }

    /** The open factors by the year of their last unknown. */
    private static List<List<Integer>> byYear(StateSpace space, List<Meaning> meanings) {
        List<List<Integer>> byYear = new ArrayList<>();
        for (int y = 0; y < space.years(); y++) {
            byYear.add(new ArrayList<>());
        }
        for (int i = 0; i < meanings.size(); i++) {
            if (!meanings.get(i).isSettled()) {
                byYear.get(space.row(meanings.get(i).lastReach())).add(i);
            }
        }
        return byYear;
    }

    private static int quantities(List<Integer> factors, List<Meaning> meanings) {
        return factors.stream().mapToInt(i -> meanings.get(i).alternatives()).sum();
    }

    /** A year with more quantities than a window holds is cut; an empty one is no window. */
    private static List<List<Integer>> parts(List<Integer> inside, List<Meaning> meanings) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int quantities = 0;
        for (int i : inside) {
            quantities += meanings.get(i).alternatives();
            if (quantities > QUANTITIES) {
                parts.add(part);
                part = new ArrayList<>();
                quantities = meanings.get(i).alternatives();
            }
            part.add(i);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static Window of(int from, int to, List<Integer> part, StateSpace space, List<Meaning> meanings) {
        int[] factors = part.stream().mapToInt(Integer::intValue).toArray();
        int[] slots = new int[factors.length];
        for (int p = 1; p < factors.length; p++) {
            slots[p] = slots[p - 1] + meanings.get(factors[p - 1]).alternatives();
        }
        int[][] tied = new int[factors.length][];
        for (int p = 0; p < factors.length; p++) {
            Meaning own = meanings.get(factors[p]);
            int place = p;
            tied[p] = IntStream.range(0, factors.length)
                    .filter(q -> q != place && areTied(own, meanings.get(factors[q]), space))
                    .toArray();
        }
        return new Window(from, to, factors, slots, tied);
    }

    /** Whether two statements, or two steps of turnover, are about a year that both have: where one gives way the other may. */
    private static boolean areTied(Meaning a, Meaning b, StateSpace space) {
        if (a.isKnowledge() != b.isKnowledge()) {
            return false;
        }
        for (int i : a.reach()) {
            for (int j : b.reach()) {
                if (space.row(i) == space.row(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many quantities its factors may be about. */
    int quantities(List<Meaning> meanings) {
        int last = factors.length - 1;
        return slots[last] + meanings.get(factors[last]).alternatives();
    }
}
