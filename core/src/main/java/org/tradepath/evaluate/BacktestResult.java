package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tradepath.internal.Check;

/**
 * The scores of a backtest: contenders on the same cases. Immutable.
 *
 * @since 0.1.0
 */
public final class BacktestResult {

    private final Map<String, List<CaseScore>> scores; // in the order of the contenders, then of the cases
    private final List<Integer> origins;

    private BacktestResult(Map<String, List<CaseScore>> scores, List<Integer> origins) {
        this.scores = scores;
        this.origins = origins;
    }

    /**
     * {@return a result from scores, as {@link Backtest} hands them on}
     *
     * @param scores at least one; every contender must have the same cases in the same order
     * @throws IllegalArgumentException if there is none, or contenders have different cases
     */
    public static BacktestResult of(List<CaseScore> scores) {
        if (scores.isEmpty()) {
            throw Check.broken("scores", "must be of at least one case", "empty");
        }
        Map<String, List<CaseScore>> byContender = new LinkedHashMap<>();
        SortedSet<Integer> origins = new TreeSet<>();
        for (CaseScore score : scores) {
            byContender
                    .computeIfAbsent(score.contender(), name -> new ArrayList<>())
                    .add(score);
            origins.add(score.origin());
        }
        List<CaseScore> first = byContender.get(scores.get(0).contender());
        byContender.forEach((name, own) -> checkSameCases(first, name, own));
        return new BacktestResult(byContender, List.copyOf(origins));
    }

    private static void checkSameCases(List<CaseScore> first, String name, List<CaseScore> own) {
        boolean same = own.size() == first.size();
        for (int i = 0; same && i < own.size(); i++) {
            same = own.get(i).corridor().equals(first.get(i).corridor())
                    && own.get(i).origin() == first.get(i).origin();
        }
        if (!same) {
            throw Check.broken(
                    "cases of " + name, "must be those of " + first.get(0).contender(), "others");
        }
    }

    /** {@return the contenders' names, in their order} */
    public List<String> contenders() {
        return List.copyOf(scores.keySet());
    }

    /** {@return the origins, rising} */
    public List<Integer> origins() {
        return origins;
    }

    /**
     * {@return a contender's scores, a case each}
     *
     * @param contender its name
     * @throws IllegalArgumentException if it was not among the contenders
     */
    public List<CaseScore> scores(String contender) {
        List<CaseScore> own = scores.get(contender);
        if (own == null) {
            throw Check.broken("contender", "must be one of " + contenders(), contender);
        }
        return List.copyOf(own);
    }

    /**
     * {@return a contender's mean scores at one origin}
     *
     * @param contender its name
     * @param origin one of {@link #origins()}
     * @throws IllegalArgumentException if it was not among the contenders, or there is no such origin
     */
    public ScoreSummary summary(String contender, int origin) {
        if (!origins.contains(origin)) {
            throw Check.broken("origin", "must be one of " + origins, origin);
        }
        return Summaries.ofOrigin(scores(contender).stream()
                .filter(score -> score.origin() == origin)
                .toList());
    }

    /**
     * {@return a contender's mean scores as the mean of the origins}
     *
     * @param contender its name
     * @throws IllegalArgumentException if it was not among the contenders
     */
    public ScoreSummary summary(String contender) {
        return Summaries.ofOrigins(
                origins.stream().map(origin -> summary(contender, origin)).toList());
    }

    /** {@return all contenders' summaries, each by origin and then in the mean} */
    public ScoreTable table() {
        List<ScoreSummary> rows = new ArrayList<>();
        for (String contender : contenders()) {
            List<ScoreSummary> each =
                    origins.stream().map(origin -> summary(contender, origin)).toList();
            rows.addAll(each);
            rows.add(Summaries.ofOrigins(each));
        }
        return ScoreTable.of(rows);
    }

    /**
     * By how much a contender differs from a reference: the mean of the origins of the case by case differences, with a standard error
     * clustered by origin and unordered pair.
     *
     * <p>Source: Cameron, Gelbach and Miller 2011, doi:10.1198/jbes.2010.07136, with the correction G / (G - 1) in each term. Should the sum
     * of the three terms fall below that of origins or pairs alone, which can happen by chance, the larger of those stands. Horizons longer
     * than the distance of two origins overlap; that is not allowed for between different pairs.
     *
     * @param contender the one
     * @param reference the other
     * @param metric what is compared; cases in which it is not known (NaN) for either are left out
     * @return the difference
     * @throws IllegalArgumentException if one was not among the contenders, or no case is known for both
     */
    public ScoreDifference difference(String contender, String reference, Metric metric) {
        List<CaseScore> own = scores(contender);
        List<CaseScore> others = scores(reference);
        ClusteredMean first = new ClusteredMean();
        ClusteredMean second = new ClusteredMean();
        ClusteredMean difference = new ClusteredMean();
        for (int i = 0; i < own.size(); i++) {
            CaseScore score = own.get(i);
            double x = metric.of().applyAsDouble(score);
            double y = metric.of().applyAsDouble(others.get(i));
            if (!Double.isNaN(x) && !Double.isNaN(y)) {
                String pair = score.corridor().key();
                first.add(score.origin(), pair, x);
                second.add(score.origin(), pair, y);
                difference.add(score.origin(), pair, x - y);
            }
        }
        if (difference.cases() == 0) {
            throw Check.broken(metric.name(), "must be known in at least one case", "in none");
        }
        return new ScoreDifference(
                contender,
                reference,
                metric.name(),
                difference.cases(),
                difference.origins(),
                difference.pairs(),
                first.mean(),
                second.mean(),
                difference.standardError());
    }

    /**
     * {@return how often an event happened where a contender gave it so much probability, all origins together}
     *
     * @param contender its name
     * @param event the event
     * @param bins the number of equally wide bins of probability, at least 1
     * @throws IllegalArgumentException if it was not among the contenders, the event was not scored, or it is known in no case
     */
    public ReliabilityTable reliability(String contender, Event event, int bins) {
        List<EventScore> known = scores(contender).stream()
                .map(score -> score.event(event))
                .filter(score -> !Double.isNaN(score.happened()))
                .toList();
        return ReliabilityTable.of(
                known.stream().mapToDouble(EventScore::probability).toArray(),
                known.stream().mapToDouble(EventScore::happened).toArray(),
                bins);
    }

    /**
     * {@return the histogram of a contender's PIT values at a horizon, all origins together}
     *
     * @param contender its name
     * @param years years after the origin
     * @param bins the number of equally wide bins, at least 1
     * @throws IllegalArgumentException if it was not among the contenders, the horizon was not scored, or no outcome is known
     */
    public PitHistogram pit(String contender, int years, int bins) {
        return PitHistogram.of(
                scores(contender).stream()
                        .map(score -> score.horizon(years))
                        .filter(HorizonScore::isScored)
                        .mapToDouble(HorizonScore::pit)
                        .toArray(),
                bins);
    }

    /**
     * {@return a contender's OWA: its mean sMAPE and MASE over all cases relative to those of a reference, see {@link PointScores#owa}}
     *
     * @param contender the one
     * @param reference the other; for yearly series a walk without drift, whose median is the naive forecast
     * @throws IllegalArgumentException if one was not among the contenders, or no case has these scores
     */
    public double owa(String contender, String reference) {
        List<CaseScore> own = scores(contender);
        List<CaseScore> others = scores(reference);
        return PointScores.owa(
                Summaries.mean(own, score -> score.points().smape()),
                Summaries.mean(own, score -> score.points().mase()),
                Summaries.mean(others, score -> score.points().smape()),
                Summaries.mean(others, score -> score.points().mase()));
    }
}
