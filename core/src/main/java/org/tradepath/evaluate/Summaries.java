package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Means of scores; what is not known (NaN) is left out, and counted by how much is left. */
final class Summaries {

    private Summaries() {}

    /** The summary of one contender's cases of one origin, at least one. */
    static ScoreSummary ofOrigin(List<CaseScore> scores) {
        CaseScore first = scores.get(0);
        List<HorizonSummary> horizons = new ArrayList<>();
        for (int i = 0; i < first.horizons().size(); i++) {
            int at = i;
            horizons.add(horizon(
                    scores.stream().map(score -> score.horizons().get(at)).toList()));
        }
        List<EventSummary> events = new ArrayList<>();
        for (int i = 0; i < first.events().size(); i++) {
            int at = i;
            List<EventScore> known = scores.stream()
                    .map(score -> score.events().get(at))
                    .filter(score -> !Double.isNaN(score.happened()))
                    .toList();
            events.add(new EventSummary(
                    first.events().get(at).event(),
                    known.size(),
                    mean(known, EventScore::brier),
                    mean(known, EventScore::happened)));
        }
        List<PointErrors> points = scores.stream().map(CaseScore::points).toList();
        return new ScoreSummary(
                first.contender(), OptionalInt.of(first.origin()), scores.size(), horizons, events, points(points));
    }

    private static HorizonSummary horizon(List<HorizonScore> scores) {
        List<HorizonScore> known =
                scores.stream().filter(HorizonScore::isScored).toList();
        return new HorizonSummary(
                scores.get(0).years(),
                known.size(),
                mean(known, HorizonScore::crps),
                mean(known, HorizonScore::absoluteError),
                mean(known, score -> score.covered(Band.FIFTY)),
                mean(known, score -> score.covered(Band.EIGHTY)),
                mean(known, score -> score.covered(Band.NINETY_FIVE)),
                mean(known, HorizonScore::logScore),
                mean(known, score -> score.intervalScore(Band.EIGHTY)),
                mean(known, score -> score.intervalScore(Band.NINETY_FIVE)),
                mean(known, HorizonScore::pinball));
    }

    private static PointErrors points(List<PointErrors> points) {
        return new PointErrors(
                mean(points, PointErrors::smape),
                mean(points, PointErrors::mase),
                mean(points, PointErrors::rmsse),
                mean(points, PointErrors::msis));
    }

    /** The mean of the origins, each with the same weight. */
    static ScoreSummary ofOrigins(List<ScoreSummary> origins) {
        ScoreSummary first = origins.get(0);
        List<HorizonSummary> horizons = new ArrayList<>();
        for (int i = 0; i < first.horizons().size(); i++) {
            int at = i;
            List<HorizonSummary> each =
                    origins.stream().map(origin -> origin.horizons().get(at)).toList();
            horizons.add(new HorizonSummary(
                    each.get(0).years(),
                    each.stream().mapToInt(HorizonSummary::cases).sum(),
                    plain(each, HorizonSummary::crps),
                    plain(each, HorizonSummary::absoluteError),
                    plain(each, HorizonSummary::covered50),
                    plain(each, HorizonSummary::covered80),
                    plain(each, HorizonSummary::covered95),
                    plain(each, HorizonSummary::logScore),
                    plain(each, HorizonSummary::interval80),
                    plain(each, HorizonSummary::interval95),
                    plain(each, HorizonSummary::pinball)));
        }
        List<EventSummary> events = new ArrayList<>();
        for (int i = 0; i < first.events().size(); i++) {
            int at = i;
            List<EventSummary> each =
                    origins.stream().map(origin -> origin.events().get(at)).toList();
            events.add(new EventSummary(
                    each.get(0).event(),
                    each.stream().mapToInt(EventSummary::cases).sum(),
                    plain(each, EventSummary::brier),
                    plain(each, EventSummary::observed)));
        }
        List<PointErrors> points = origins.stream().map(ScoreSummary::points).toList();
        return new ScoreSummary(
                first.contender(),
                OptionalInt.empty(),
                origins.stream().mapToInt(ScoreSummary::cases).sum(),
                horizons,
                events,
                points(points));
    }

    /** The mean of the values that are known; NaN if none is. */
    static <T> double mean(List<T> values, ToDoubleFunction<T> of) {
        double sum = 0;
        int known = 0;
        for (T value : values) {
            double x = of.applyAsDouble(value);
            if (!Double.isNaN(x)) {
                sum += x;
                known++;
            }
        }
        return sum / known;
    }

    /** The mean of all: an origin that is not known makes the mean unknown. */
    private static <T> double plain(List<T> values, ToDoubleFunction<T> of) {
        double sum = 0;
        for (T value : values) {
            sum += of.applyAsDouble(value);
        }
        return sum / values.size();
    }
}
