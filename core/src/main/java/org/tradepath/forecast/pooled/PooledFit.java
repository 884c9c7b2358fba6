package org.tradepath.forecast.pooled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.internal.Crew;
import org.tradepath.internal.math.Normal;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.series.Eligibility;
import org.tradepath.series.Panel;

/** Fits the pooled model to a panel as of a year. */
final class PooledFit {

    /** Corridors of two years on, and at least ten million dollars, are learned from. */
    private static final Eligibility ELIGIBILITY = new Eligibility(2, OwnPast.MOST_YEARS, 10e6);

    /** Years of no growth at all, counted besides the eras that were seen. */
    private static final double USUAL_ERAS = 10;

    /** Rows that a regression takes at most: a subset by a hash of corridor and origin. */
    private static final int MOST_ROWS = 60_000;

    private static final int FEWEST_ROWS = 500;
    private static final int FEWEST_ORIGINS = 5;
    /** A corridor counts as vanished only if it is still gone so many years later. */
    private static final int CONFIRMED_AFTER = 2;

    private static final int YEARS_OF_MEANS = 10;

    private final TrainingSet rows;
    private final double[][] means;
    private final int firstOrigin;
    private final int asOf;

    /** Each row's normal score for each horizon, NaN where its growth is not known. */
    private final List<double[]> scores = new ArrayList<>();

    private PooledFit(TrainingSet rows, int asOf) {
        this.rows = rows;
        this.asOf = asOf;
        means = rows.means();
        firstOrigin = rows.firstOrigin();
    }

    static PooledParameters of(Panel panel, int asOf, int mostHorizons) {
        Panel known = panel.asOf(asOf);
        int firstYear = known.series().stream()
                .mapToInt(series -> series.firstYear())
                .min()
                .orElseThrow(() -> Check.broken("panel", "must have figures up to " + asOf, panel));
        EconomyGrowth economies = EconomyGrowth.of(known, firstYear, asOf);
        TrainingSet rows = TrainingSet.of(known, economies, ELIGIBILITY, asOf, mostHorizons);
        PooledParameters.Sample sample =
                new PooledParameters.Sample(known.series().size(), firstYear);
        return new PooledFit(rows, asOf).fit(sample, economies, mostHorizons);
    }

    private PooledParameters fit(PooledParameters.Sample sample, EconomyGrowth economies, int mostHorizons) {
        List<HorizonFit> horizons = new ArrayList<>();
        while (horizons.size() < mostHorizons && canFit(horizons.size() + 1)) {
            // A fit to a large panel takes a minute.
            Crew.refuseInterruption("fit");
            horizons.add(fitHorizon(horizons.size() + 1));
        }
        if (horizons.isEmpty()) {
            throw Check.broken(
                    "panel",
                    "must have " + FEWEST_ROWS + " changes of eligible corridors in " + FEWEST_ORIGINS + " years by "
                            + asOf,
                    rows.size());
        }
        double[][] dependence = Dependence.correlations(scores);
        Dependence.Shares shares = Dependence.shares(rows, scores);
        return new PooledParameters(
                asOf,
                sample,
                Optional.empty(),
                rows.size(),
                List.copyOf(horizons),
                new double[][] {means[means.length - 1], later()},
                economies.recent(),
                dependence,
                shares.world(),
                shares.economy());
    }

    private boolean canFit(int horizon) {
        return asOf - horizon - firstOrigin + 1 >= FEWEST_ORIGINS && known(horizon).length >= FEWEST_ROWS;
    }

    private int[] known(int horizon) {
        int[] found = new int[rows.size()];
        int n = 0;
        for (int row = 0; row < found.length; row++) {
            if (Double.isFinite(rows.growth(row, horizon))) {
                found[n++] = row;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private HorizonFit fitHorizon(int horizon) {
        int[] known = known(horizon);
        int[] used = thinned(known);
        double[] y = Arrays.stream(used)
                .mapToDouble(row -> rows.growth(row, horizon))
                .toArray();
        StudentRegression fit = StudentRegression.fit(locations(used), scales(used), y);
        double[] standardised = new double[known.length];
        double[] x = new double[Design.LOCATION];
        double[] z = new double[Design.SCALE];
        for (int i = 0; i < known.length; i++) {
            Design.location(rows.raw(known[i]), mean(known[i]), x);
            Design.scale(rows.raw(known[i]), mean(known[i]), z);
            standardised[i] = (rows.growth(known[i], horizon) - StudentRegression.dot(x, fit.location))
                    / StrictMath.exp(StudentRegression.dot(z, fit.scale));
        }
        addScores(known, standardised);
        int[] origins = Arrays.stream(known).map(rows::origin).toArray();
        Eras eras = Eras.of(origins, standardised, horizon);
        double[] within = new double[known.length];
        double mean = 0;
        for (int i = 0; i < known.length; i++) {
            within[i] = eras.within(origins[i], standardised[i]);
            mean += standardised[i] / known.length;
        }
        Arrays.sort(within);
        // The constant is the mean of the years, not of the rows, of which later years have more.
        double[] location = fit.location.clone();
        location[0] += (eras.mean() - mean) * StrictMath.exp(fit.scale[0]);
        double years = asOf - horizon - firstOrigin + 1;
        location[0] *= years / (years + USUAL_ERAS);
        double[] residuals = eras.quantiles(within, PooledParameters.PROBABILITIES);
        for (int k = 0; k < residuals.length; k++) {
            residuals[k] += mean;
        }
        return new HorizonFit(location, fit.scale, fit.degrees, residuals, vanishing(horizon), used.length);
    }

    /** A row's normal score is that of its residual's rank. */
    private void addScores(int[] known, double[] standardised) {
        double[] sorted = standardised.clone();
        Arrays.sort(sorted);
        double[] score = new double[rows.size()];
        Arrays.fill(score, Double.NaN);
        for (int i = 0; i < known.length; i++) {
            int rank = Arrays.binarySearch(sorted, standardised[i]);
            score[known[i]] = Normal.quantile((rank + 0.5) / sorted.length);
        }
        scores.add(score);
    }

    private double[] vanishing(int horizon) {
        int[] told = new int[rows.size()];
        int n = 0;
        for (int row = 0; row < told.length; row++) {
            boolean isConfirmed = rows.origin(row) + horizon + CONFIRMED_AFTER <= asOf;
            if (isConfirmed && !rows.isHistoric(row) && !Double.isNaN(rows.growth(row, horizon))) {
                told[n++] = row;
            }
        }
        int[] used = thinned(Arrays.copyOf(told, n));
        if (used.length < FEWEST_ROWS) {
            double[] never = new double[Design.SCALE];
            never[0] = -30;
            return never;
        }
        boolean[] gone = new boolean[used.length];
        for (int i = 0; i < used.length; i++) {
            gone[i] = rows.growth(used[i], horizon) == Double.NEGATIVE_INFINITY;
        }
        return Vanishing.fit(scales(used), gone);
    }

    private int[] thinned(int[] found) {
        if (found.length <= MOST_ROWS) {
            return found;
        }
        // A hash as a threshold: which rows are taken does not depend on what else is in the panel.
        double share = (double) MOST_ROWS / found.length;
        return Arrays.stream(found)
                .filter(row -> (StreamKey.of(rows.origin(row), rows.key(row)).low() >>> 11) * 0x1p-53 < share)
                .toArray();
    }

    private double[][] locations(int[] used) {
        double[][] x = new double[used.length][Design.LOCATION];
        for (int i = 0; i < used.length; i++) {
            Design.location(rows.raw(used[i]), mean(used[i]), x[i]);
        }
        return x;
    }

    private double[][] scales(int[] used) {
        double[][] z = new double[used.length][Design.SCALE];
        for (int i = 0; i < used.length; i++) {
            Design.scale(rows.raw(used[i]), mean(used[i]), z[i]);
        }
        return z;
    }

    private double[] mean(int row) {
        return means[rows.origin(row) - firstOrigin];
    }

    /** What a history after the as-of year is compared with: the means of the last ten years, but the last year's size. */
    private double[] later() {
        double[] later = new double[Design.RAW];
        int from = Math.max(0, means.length - YEARS_OF_MEANS);
        for (int year = from; year < means.length; year++) {
            for (int k = 0; k < Design.RAW; k++) {
                later[k] += means[year][k] / (means.length - from);
            }
        }
        later[OwnPast.SIZE] = means[means.length - 1][OwnPast.SIZE];
        return later;
    }
}
