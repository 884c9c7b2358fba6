package org.tradepath.forecast.pooled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.tradepath.internal.NumberLines;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.simulate.ScaledMarginals;

/** The model as of one year. Its parameters are read when they are first asked for. */
final class Edition {

    private static final int PACE_YEARS = 5;

    private final int asOf;
    private volatile Optional<Fitted> fitted;

    /** With how far the scale of each year stretches that of the last fitted one, for the years beyond. */
    private record Fitted(PooledParameters parameters, ScaledMarginals.Shape shape, double[] stretch) {

        static Fitted of(PooledParameters parameters) {
            double[] stretch = new double[PooledModel.MOST_YEARS];
            double last = variance(parameters, parameters.horizons().size());
            for (int t = 0; t < stretch.length; t++) {
                stretch[t] = Math.sqrt(variance(parameters, t + 1) / last);
            }
            return new Fitted(parameters, Edition.shape(parameters), stretch);
        }
    }

    private Edition(int asOf, Optional<Fitted> fitted) {
        this.asOf = asOf;
        this.fitted = fitted;
    }

    static Edition of(PooledParameters parameters) {
        return new Edition(parameters.asOf(), Optional.of(Fitted.of(parameters)));
    }

    static Edition bundled(int asOf) {
        return new Edition(asOf, Optional.empty());
    }

    int asOf() {
        return asOf;
    }

    PooledParameters parameters() {
        return fitted().parameters();
    }

    private Fitted fitted() {
        if (fitted.isEmpty()) {
            PooledParameters parameters = load("pooled-" + asOf + ".txt");
            fitted = Optional.of(Fitted.of(parameters));
        }
        return fitted.get();
    }

    private static PooledParameters load(String resource) {
        try (BufferedReader in = NumberLines.resource(Edition.class, resource)) {
            return ParameterFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quantiles and dependence for all years that are answered. */
    private static ScaledMarginals.Shape shape(PooledParameters parameters) {
        int fittedYears = parameters.horizons().size();
        double[][] factor = Dependence.factor(parameters.dependence());
        double[][] quantiles = new double[PooledModel.MOST_YEARS][];
        double[][] weights = new double[PooledModel.MOST_YEARS][];
        for (int t = 0; t < weights.length; t++) {
            quantiles[t] =
                    parameters.horizons().get(Math.min(t, fittedYears - 1)).residuals();
            if (t < fittedYears) {
                weights[t] = Arrays.copyOf(factor[t], t + 1);
            } else {
                // A random walk goes on: its score keeps the share of the variance that it had.
                double kept = variance(parameters, t) / variance(parameters, t + 1);
                weights[t] = Arrays.stream(Arrays.copyOf(weights[t - 1], t + 1))
                        .map(w -> w * Math.sqrt(kept))
                        .toArray();
                weights[t][t] = Math.sqrt(1 - kept);
            }
        }
        return ScaledMarginals.Shape.of(PooledParameters.PROBABILITIES, quantiles, weights);
    }

    /** The usual corridor's squared scale, so many years ahead; linear beyond the fitted years. */
    private static double variance(PooledParameters parameters, int years) {
        int fittedYears = parameters.horizons().size();
        double last = squaredScale(parameters, fittedYears);
        if (years <= fittedYears) {
            return squaredScale(parameters, years);
        }
        int back = Math.min(PACE_YEARS, fittedYears - 1);
        double before = back == 0 ? 0 : squaredScale(parameters, fittedYears - back);
        double pace = Math.max(last / fittedYears / 2, (last - before) / Math.max(1, back));
        return last + pace * (years - fittedYears);
    }

    private static double squaredScale(PooledParameters parameters, int years) {
        return StrictMath.exp(2 * parameters.horizons().get(years - 1).scale()[0]);
    }

    ScaledMarginals process(History history, boolean vanishing, boolean sharedShocks) {
        Fitted known = fitted();
        Growth growth = new Growth(known, history);
        ScaledMarginals process =
                ScaledMarginals.of(history.logLevels(history.lastYear()), growth.location, growth.scale, known.shape());
        if (vanishing) {
            process = process.withVanishing(growth.vanished);
        }
        return sharedShocks
                ? process.withSharedShocks(
                        known.parameters().worldShare(), known.parameters().economyShare())
                : process;
    }

    /** Each draw's location, scale and chance of having vanished, for all years that are answered. */
    private static final class Growth {

        final double[][] location;
        final double[][] scale;
        final double[][] vanished;

        Growth(Fitted known, History history) {
            PooledParameters parameters = known.parameters();
            int draws = history.draws();
            location = new double[PooledModel.MOST_YEARS][draws];
            scale = new double[PooledModel.MOST_YEARS][draws];
            vanished = new double[PooledModel.MOST_YEARS][draws];
            int last = history.lastYear();
            int first = Math.max(history.firstYear(), last - OwnPast.MOST_YEARS + 1);
            int figures = 0;
            double[][] years = new double[last - first + 1][];
            for (int year = first; year <= last; year++) {
                years[year - first] = history.logLevels(year);
                figures += history.status(year) == Status.ESTIMATED ? 0 : 1;
            }
            double[] logs = new double[years.length];
            double[] raw = new double[Design.RAW];
            parameters.economies().of(history, raw, OwnPast.COUNT);
            for (int d = 0; d < draws; d++) {
                for (int i = 0; i < logs.length; i++) {
                    logs[i] = years[i][d];
                }
                OwnPast.of(logs, Math.max(1, figures), raw);
                fill(known, raw, parameters.mean(last), d);
            }
        }

        private void fill(Fitted known, double[] raw, double[] mean, int d) {
            PooledParameters parameters = known.parameters();
            double[] x = new double[Design.LOCATION];
            double[] z = new double[Design.SCALE];
            Design.location(raw, mean, x);
            Design.scale(raw, mean, z);
            int fittedYears = parameters.horizons().size();
            double before = 0;
            for (int t = 0; t < fittedYears; t++) {
                HorizonFit fit = parameters.horizons().get(t);
                location[t][d] = StudentRegression.dot(x, fit.location());
                // Far beyond what was learned from, later years could spread less than earlier ones.
                double spread = StrictMath.exp(StudentRegression.dot(z, fit.scale()));
                scale[t][d] = t == 0 ? spread : Math.max(scale[t - 1][d], spread);
                before = Math.max(before, Vanishing.probability(z, fit.vanishing()));
                vanished[t][d] = before;
            }
            int back = Math.min(PACE_YEARS, fittedYears - 1);
            int end = fittedYears - 1;
            double pace = back == 0 ? location[end][d] : (location[end][d] - location[end - back][d]) / back;
            double left = back == 0 ? 1 : 1 - vanished[end - back][d];
            double staying = left == 0 ? 0 : (1 - before) / left; // nobody is left where all vanish for sure
            double yearly = back == 0 ? staying : StrictMath.pow(staying, 1.0 / back);
            for (int t = fittedYears; t < location.length; t++) {
                location[t][d] = location[t - 1][d] + pace;
                scale[t][d] = scale[end][d] * known.stretch()[t];
                vanished[t][d] = Math.max(vanished[t - 1][d], 1 - (1 - vanished[t - 1][d]) * yearly);
            }
        }
    }
}
