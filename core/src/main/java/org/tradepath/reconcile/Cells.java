package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * The smallest amounts that quantities are made of: each side's trade between two months at which any of its periods begins or ends, cut
 * at New Year, and exports and imports apart in the years in which they are spoken of apart. A quantity is the sum of its cells, so
 * with cells of zero or above, parts cannot exceed their whole, months that cover a year add up to it, figures of a year so far cannot
 * fall, and exports and imports are the turnover: none of it needs a rule of its own.
 */
final class Cells {

    private static final int MONTHS = 12;
    private static final int HALF = 6;

    private enum Goods {
        EXPORTS,
        IMPORTS,
        ALL
    }

    private record Cell(Side side, int firstMonth, Goods goods) {}

    private record SideYear(Side side, int year) {}

    private final Map<Side, TreeSet<Integer>> cuts = new EnumMap<>(Side.class);
    private final Set<SideYear> directed = new HashSet<>();
    private final Map<Cell, Integer> columns = new HashMap<>();

    /**
     * The cells of these quantities.
     *
     * @param halves whether to cut the years that are cut anyway at July, too
     */
    Cells(Collection<Quantity> quantities, boolean halves) {
        cuts.put(Side.HOME, new TreeSet<>());
        cuts.put(Side.PARTNER, new TreeSet<>());
        for (Quantity quantity : quantities) {
            TreeSet<Integer> months = cuts.get(quantity.side());
            ReportingPeriod period = quantity.period();
            months.add(first(period));
            months.add(end(period));
            for (int year = period.first().getYear(); year <= period.last().getYear(); year++) {
                months.add(year * MONTHS);
                months.add((year + 1) * MONTHS);
                if (quantity.flow() != Flow.TURNOVER) {
                    directed.add(new SideYear(quantity.side(), year));
                }
            }
        }
        if (halves) {
            for (SideYear year : cutYears()) {
                cuts.get(year.side).add(year.year * MONTHS + HALF);
            }
        }
    }

    private static int first(ReportingPeriod period) {
        return period.first().getYear() * MONTHS + period.first().getMonthValue() - 1;
    }

    private static int end(ReportingPeriod period) {
        return period.last().getYear() * MONTHS + period.last().getMonthValue();
    }

    /** How many columns have been asked for. */
    int size() {
        return columns.size();
    }

    /** The columns whose sum a quantity is. */
    int[] columns(Quantity quantity) {
        List<Integer> result = new ArrayList<>();
        for (int month : cuts.get(quantity.side()).subSet(first(quantity.period()), end(quantity.period()))) {
            for (Goods goods : goods(quantity.side(), month / MONTHS)) {
                if (quantity.flow() == Flow.TURNOVER
                        || goods.name().equals(quantity.flow().name())) {
                    result.add(column(new Cell(quantity.side(), month, goods)));
                }
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private int column(Cell cell) {
        Integer known = columns.putIfAbsent(cell, columns.size());
        return known == null ? columns.size() - 1 : known;
    }

    private List<Goods> goods(Side side, int year) {
        return directed.contains(new SideYear(side, year)) ? List.of(Goods.EXPORTS, Goods.IMPORTS) : List.of(Goods.ALL);
    }

    /** The columns of a first half-year and of the rest of its year. */
    record Halves(int[] first, int[] second) {}

    /** The halves of every year, side and kind of goods in which a part of a year is spoken of. */
    List<Halves> halves() {
        List<Halves> result = new ArrayList<>();
        for (SideYear year : cutYears()) {
            int start = year.year * MONTHS;
            for (Goods goods : goods(year.side, year.year)) {
                result.add(new Halves(
                        columns(year.side, start, start + HALF, goods),
                        columns(year.side, start + HALF, start + MONTHS, goods)));
            }
        }
        return result;
    }

    private int[] columns(Side side, int from, int to, Goods goods) {
        return cuts.get(side).subSet(from, to).stream()
                .mapToInt(month -> column(new Cell(side, month, goods)))
                .toArray();
    }

    private List<SideYear> cutYears() {
        List<SideYear> years = new ArrayList<>();
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            cuts.get(side).stream()
                    .filter(month -> month % MONTHS != 0)
                    .map(month -> new SideYear(side, month / MONTHS))
                    .distinct()
                    .forEach(years::add);
        }
        return years;
    }
}
