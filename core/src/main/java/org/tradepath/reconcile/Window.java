package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Years that follow each other whose factors' meanings are drawn together.
 *
 * @param from its first unknown
 * @param to the unknown after its last
 * @param factors those whose last unknown lies in it
 * @param rivals pairs of factors that may be plainly wrong and share a year: of two that contradict each other either may be
 */
record Window(int from, int to, int[] factors, int[][] rivals) {

    /** So many unknowns make a window, or one year where it has more: what is beyond costs more than it is worth. */
    private static final int UNKNOWNS = 52;

    /** Of so many factors in a window, not every pair is tried. */
    private static final int MOST_RIVALS = 2000;

    /** The windows of a history: one, or several that overlap by half. */
    static List<Window> of(StateSpace space, List<Meaning> meanings) {
        List<Window> windows = new ArrayList<>();
        int[] offsets = space.offsets();
        int years = space.years();
        int start = 0;
        while (true) {
            int end = start + 1;
            while (end < years && offsets[end + 1] - offsets[start] <= UNKNOWNS) {
                end++;
            }
            windows.add(of(offsets[start], offsets[end], space, meanings));
            if (end == years) {
                return windows;
            }
            start = Math.max(start + 1, (start + end + 1) / 2);
        }
    }

    private static Window of(int from, int to, StateSpace space, List<Meaning> meanings) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            int last = meanings.get(i).lastReach();
            if (last >= from && last < to) {
                inside.add(i);
            }
        }
        return new Window(
                from,
                to,
                inside.stream().mapToInt(Integer::intValue).toArray(),
                rivals(inside, space, meanings).toArray(int[][]::new));
    }

    private static List<int[]> rivals(List<Integer> inside, StateSpace space, List<Meaning> meanings) {
        List<Integer> doubtful =
                inside.stream().filter(i -> meanings.get(i).isDoubtful()).toList();
        List<int[]> rivals = new ArrayList<>();
        for (int i : doubtful) {
            for (int j : doubtful) {
                if (rivals.size() == MOST_RIVALS) {
                    return rivals;
                }
                if (i < j && shareYear(meanings.get(i), meanings.get(j), space)) {
                    rivals.add(new int[] {i, j});
                }
            }
        }
        return rivals;
    }

    private static boolean shareYear(Meaning a, Meaning b, StateSpace space) {
        for (int i : a.reach()) {
            for (int j : b.reach()) {
                if (space.row(i) == space.row(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    int size() {
        return to - from;
    }
}
