package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tradepath.series.History;
import org.tradepath.target.Projection;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;
import org.tradepath.trade.GrowthRate;

/** The scenarios and paces that every page shows: assumptions of the page, most of their sizes taken from the corridor's own past. */
final class Scenarios {

    /** The years that a pace is taken over. */
    static final int SHORT = 5;

    static final int LONG = 10;

    private static final double MORE = 0.02;
    private static final int RECOVERY = 5;

    /**
     * A scenario beside what is projected.
     *
     * @param key its words in the bundle
     * @param size what the words tell of its size, as a share; 0 for what is projected
     * @param changed the paths under it, on the same random numbers as those that are projected
     */
    record Case(String key, double size, Projection changed) {}

    /**
     * Growth that goes on.
     *
     * @param key its words in the bundle
     * @param from the first year it is taken from
     * @param to the last
     * @param rate growth per year
     */
    record Going(String key, int from, int to, GrowthRate rate) {}

    private Scenarios() {}

    /** What is projected, two points of growth more and less, and the worst year of the past once more. */
    static List<Case> of(History history, Projection projection) {
        Uncertain next = Uncertain.exactly(projection.asOfYear() + 1);
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("scenario.none", 0, projection));
        for (double change : new double[] {MORE, -MORE}) {
            Scenario scenario = Scenario.growthChange(Uncertain.exactly(change), next);
            cases.add(new Case(
                    change > 0 ? "scenario.more" : "scenario.less", Math.abs(change), projection.under(scenario)));
        }
        worstFall(history).ifPresent(fall -> {
            Scenario scenario = Scenario.shock(Uncertain.exactly(fall), next, Uncertain.exactly(RECOVERY));
            cases.add(new Case("scenario.shock", -fall, projection.under(scenario)));
        });
        return cases;
    }

    /** The largest fall from a year to the next, as a negative share; empty if there is none. */
    private static OptionalDouble worstFall(History history) {
        OptionalDouble worst = IntStream.range(history.firstYear(), history.lastYear())
                .mapToDouble(year -> history.median(year + 1) / history.median(year) - 1)
                .min();
        return worst.isPresent() && worst.getAsDouble() < 0 ? worst : OptionalDouble.empty();
    }

    /** Last year's growth, that of the last five years, and of the best and the worst ten; as far as the history goes back. */
    static List<Going> paces(History history) {
        List<Going> paces = new ArrayList<>();
        int last = history.lastYear();
        over(history, "pace.year", last - 1, last).ifPresent(paces::add);
        over(history, "pace.five", last - SHORT, last).ifPresent(paces::add);
        List<Going> decades = IntStream.rangeClosed(history.firstYear(), last - LONG)
                .mapToObj(year -> over(history, "pace.best", year, year + LONG).orElseThrow())
                .sorted((a, b) -> b.rate().compareTo(a.rate()))
                .toList();
        if (decades.size() > 1) {
            Going worst = decades.get(decades.size() - 1);
            paces.add(decades.get(0));
            paces.add(new Going("pace.worst", worst.from(), worst.to(), worst.rate()));
        }
        return paces;
    }

    /** Growth per year between the medians of two years. */
    private static Optional<Going> over(History history, String key, int from, int to) {
        if (!history.covers(from)) {
            return Optional.empty();
        }
        double factor = StrictMath.pow(history.median(to) / history.median(from), 1.0 / (to - from));
        return Optional.of(new Going(key, from, to, GrowthRate.ofFactor(factor)));
    }
}
