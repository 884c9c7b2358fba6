package org.tradepath.files;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tradepath.series.Panel;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * The figures of a file, and {@linkplain #report what became of its rows}.
 *
 * <p>All in current US dollars. Trade with economies, trade with World, years and months are kept apart: nothing is added up but commodities that
 * {@link TradeFiles#withCommoditiesSummed was asked for}, and, in {@link #panelOfMonths}, the twelve months of a year. Immutable.
 *
 * @since 0.1.0
 */
public final class TradeFile {

    private final FileReport report;
    private final FigureStore store;
    private final List<PairFigures> pairs;

    TradeFile(FileReport report, FigureStore store, List<PairFigures> pairs) {
        this.report = report;
        this.store = store;
        this.pairs = pairs;
    }

    /** {@return what became of every row} */
    public FileReport report() {
        return report;
    }

    /** {@return every figure: by reporter, then World first, then by partner, period and flow} */
    public Stream<TradeFigure> figures() {
        return pairs.stream().flatMap(pair -> {
            Stream.Builder<TradeFigure> figures = Stream.builder();
            pair.forEach(figures::add);
            return figures.build();
        });
    }

    /**
     * {@return one figure; empty if the file has none}
     *
     * @param reporter who reported
     * @param partner with whom
     * @param flow EXPORTS or IMPORTS, as the reporter sees them
     * @param period a calendar year or a month
     */
    public OptionalDouble dollars(Economy reporter, Economy partner, Flow flow, ReportingPeriod period) {
        return dollars(reporter, Optional.of(partner), flow, period);
    }

    /**
     * {@return one figure of the reporter's trade with World; empty if the file has none: it is not added up from partners}
     *
     * @param reporter who reported
     * @param flow EXPORTS or IMPORTS
     * @param period a calendar year or a month
     */
    public OptionalDouble dollarsWithWorld(Economy reporter, Flow flow, ReportingPeriod period) {
        return dollars(reporter, Optional.empty(), flow, period);
    }

    private OptionalDouble dollars(Economy reporter, Optional<Economy> partner, Flow flow, ReportingPeriod period) {
        return store.find(reporter, partner)
                .map(pair -> pair.dollars(flow, period))
                .orElse(OptionalDouble.empty());
    }

    /** {@return the annual figures between economies; without series if the file has none} */
    public Panel panel() {
        Panel.Builder panel = Panel.builder();
        between().forEach(pair -> pair.addYears(panel));
        return panel.build();
    }

    /**
     * {@return years between economies as the sum of their twelve months, month by month from January; a year with fewer is left out, and so is
     * one that has an annual figure of its own. A sum of months need not be the figure that its publisher gives for the year}
     */
    public Panel panelOfMonths() {
        Panel.Builder panel = Panel.builder();
        between().forEach(pair -> pair.addMonths(panel));
        return panel.build();
    }

    private Stream<PairFigures> between() {
        return pairs.stream().filter(pair -> pair.partner().isPresent());
    }

    /** {@return the directed flows that both ends reported, by exporter, importer and period} */
    public Stream<MirrorFlow> mirrors() {
        return pairs.stream().flatMap(pair -> mirrors(pair));
    }

    /**
     * {@return the directed flows of a corridor that both ends reported: home's exports by period, then its imports}
     *
     * @param corridor the corridor; none for one with a region, since these are figures of whole economies
     */
    public List<MirrorFlow> mirrors(Corridor corridor) {
        if (corridor.region().isPresent()) {
            return List.of();
        }
        return Stream.of(corridor, corridor.reversed())
                .flatMap(way -> store.find(way.home(), Optional.of(way.partner())).stream())
                .flatMap(this::mirrors)
                .toList();
    }

    private Stream<MirrorFlow> mirrors(PairFigures pair) {
        Stream.Builder<MirrorFlow> flows = Stream.builder();
        Checks.mirror(store, pair).ifPresent(mirror -> pair.forEachMirrored(mirror, flows::add));
        return flows.build();
    }
}
