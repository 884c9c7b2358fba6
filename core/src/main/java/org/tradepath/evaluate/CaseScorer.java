package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

/** Scores what contenders say of one case. */
final class CaseScorer {

    private static final String PIT = "pit";

    private final BacktestSettings settings;
    private final BacktestCase one;
    private final double[] history;
    private final double[] growth; // by the rule for what vanishes
    private final double[] uniforms;

    CaseScorer(BacktestSettings settings, BacktestCase one, long seed) {
        this.settings = settings;
        this.one = one;
        this.history = levels(one.history());
        this.growth = new double[settings.horizon()];
        for (int h = 1; h <= growth.length; h++) {
            growth[h - 1] = settings.survivorship().scored(one.logGrowth(h));
        }
        // The same for every contender: they differ by what they say, not by luck.
        KeyedSampler sampler = KeyedSampler.of(seed, one.key(), PIT);
        this.uniforms = new double[settings.horizons().size()];
        for (int i = 0; i < uniforms.length; i++) {
            uniforms[i] = sampler.uniform();
        }
    }

    private static double[] levels(History history) {
        double[] levels = new double[history.lastYear() - history.firstYear() + 1];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = StrictMath.exp(history.logLevel(history.firstYear() + i, 0));
        }
        return levels;
    }

    CaseScore score(String contender, CaseForecast forecast) {
        List<HorizonScore> horizons = new ArrayList<>();
        for (int i = 0; i < uniforms.length; i++) {
            int years = settings.horizons().get(i);
            horizons.add(horizon(years, forecast.year(years), uniforms[i]));
        }
        List<EventScore> events = new ArrayList<>();
        double[] probabilities = forecast.probabilities(settings.events());
        for (int e = 0; e < probabilities.length; e++) {
            Event event = settings.events().get(e);
            events.add(new EventScore(event, probabilities[e], event.happened(one)));
        }
        return new CaseScore(contender, one.history().corridor(), one.origin(), horizons, events, points(forecast));
    }

    private HorizonScore horizon(int years, Ensemble said, double uniform) {
        double outcome = growth[years - 1];
        boolean isKnown = !Double.isNaN(outcome);
        boolean hasDensity = isKnown && settings.survivorship() == Survivorship.SURVIVORS;
        return new HorizonScore(
                years,
                outcome,
                said.quantile(0.5),
                said.quantile(Band.FIFTY.low()),
                said.quantile(Band.FIFTY.high()),
                said.quantile(Band.EIGHTY.low()),
                said.quantile(Band.EIGHTY.high()),
                said.quantile(Band.NINETY_FIVE.low()),
                said.quantile(Band.NINETY_FIVE.high()),
                isKnown ? said.crps(outcome) : Double.NaN,
                hasDensity ? said.logScore(outcome) : Double.NaN,
                isKnown ? said.pit(outcome, uniform) : Double.NaN);
    }

    private PointErrors points(CaseForecast forecast) {
        double[] actual = new double[growth.length];
        double[] median = new double[growth.length];
        double[] low = new double[growth.length];
        double[] high = new double[growth.length];
        double origin = history[history.length - 1];
        for (int h = 0; h < growth.length; h++) {
            if (Double.isNaN(growth[h])) {
                return PointErrors.UNKNOWN;
            }
            double[] said = forecast.quantiles(h + 1, Band.NINETY_FIVE.low(), 0.5, Band.NINETY_FIVE.high());
            actual[h] = origin * StrictMath.exp(growth[h]);
            low[h] = origin * StrictMath.exp(said[0]);
            median[h] = origin * StrictMath.exp(said[1]);
            high[h] = origin * StrictMath.exp(said[2]);
        }
        return new PointErrors(
                PointScores.smape(actual, median),
                PointScores.mase(history, actual, median),
                PointScores.rmsse(history, actual, median),
                PointScores.msis(Band.NINETY_FIVE.coverage(), history, actual, low, high));
    }
}
