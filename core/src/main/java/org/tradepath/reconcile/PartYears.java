package org.tradepath.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * How the years with part-year figures are cut: at every month at which a stated part begins or ends. Figures of one year, side and flow then
 * share their segments, so that a nested part is never larger than what holds it, and parts that cover the year add up to it.
 */
final class PartYears {

    private static final int MONTHS = 12;

    private final Map<Key, int[]> cuts = new TreeMap<>();

    /** One side's flow in one year. */
    record Key(int year, Side side, Flow flow) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::year).thenComparing(Key::side).thenComparing(Key::flow);

        static Key of(LogLevel level) {
            return new Key(level.year(), level.side(), level.flow());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The cuts that these levels need; those of whole years need none. */
    static PartYears of(List<LogLevel> levels) {
        Map<Key, SortedSet<Integer>> found = new TreeMap<>();
        for (LogLevel level : levels) {
            if (!level.period().isYear()) {
                SortedSet<Integer> set = found.computeIfAbsent(Key.of(level), key -> new TreeSet<>(List.of(0, MONTHS)));
                set.add(firstMonth(level.period()));
                set.add(level.period().last().getMonthValue());
            }
        }
        PartYears parts = new PartYears();
        found.forEach((key, set) ->
                parts.cuts.put(key, set.stream().mapToInt(Integer::intValue).toArray()));
        return parts;
    }

    /** Months before the part begins. */
    static int firstMonth(ReportingPeriod period) {
        return period.first().getMonthValue() - 1;
    }

    /** The years that are cut, in order. */
    Iterable<Key> keys() {
        return cuts.keySet();
    }

    /** Month numbers at which segments begin and end, from 0 to 12; two more than there are inner cuts. */
    int[] cuts(Key key) {
        return cuts.get(key);
    }
}
