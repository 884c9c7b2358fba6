package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Years that follow each other whose factors' meanings are drawn together.
 *
 * @param from its first unknown
 * @param to the unknown after its last
 * @param factors those whose last unknown lies in it and whose meaning is open
 * @param rivals pairs of factors that may be plainly wrong and share a year: of two that contradict each other either may be
 */
record Window(int from, int to, int[] factors, int[][] rivals) {

    /** So many unknowns make a window, or one year where it has more: what is beyond costs more than it is worth. */
    private static final int UNKNOWNS = 48;

    /** Windows that follow each other share so many years, so that no contradiction of a year and the next falls between two. */
    private static final int SHARED_YEARS = 2;

    /** Of so many factors in a window, not every pair is tried. */
    private static final int MOST_RIVALS = 2000;

    /** The windows that the open factors need, in the order of years. */
    static List<Window> of(StateSpace space, List<Meaning> meanings) {
        List<Window> windows = new ArrayList<>();
        int[] offsets = space.offsets();
        int years = space.years();
        int start = 0;
        int end = 0;
        while (end < years) {
            start = Math.max(start, end - SHARED_YEARS);
            end = start + 1;
            while (end < years && offsets[end + 1] - offsets[start] <= UNKNOWNS) {
                end++;
            }
            List<Integer> inside = open(offsets[start], offsets[end], meanings);
            if (!inside.isEmpty()) {
                windows.add(new Window(
                        offsets[start],
                        offsets[end],
                        inside.stream().mapToInt(Integer::intValue).toArray(),
                        rivals(inside, space, meanings).toArray(int[][]::new)));
            }
            start++;
        }
        return windows;
    }

    private static List<Integer> open(int from, int to, List<Meaning> meanings) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            int last = meanings.get(i).lastReach();
            if (last >= from && last < to && !meanings.get(i).isSettled()) {
                inside.add(i);
            }
        }
        return inside;
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
