package org.tradepath.forecast;

import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/**
 * What is known of a model's parameters after the figures, as weights on a grid: of its {@link Shape}s and of the standard deviation of a year's change.
 * Coefficients of the trend are normal given these, so that they need no grid.
 *
 * <p>The weights come from the medians of the figures; every draw of parameters then takes a joint draw of the history for its coefficients and
 * its state.
 */
final class Cloud {

    private static final double STEP = 0.25;
    private static final int MOST_SDS = 48;
    /** ln of a weight, relative to the largest, that counts as none. */
    private static final double NEGLIGIBLE = -30;

    private static final int LEAST_SETS = 200;
    /** Steps of the golden ratio spread evenly over (0, 1), every beginning of the sequence too. */
    private static final double GOLDEN = 0.6180339887498949;

    private final List<Shape> shapes;
    private final Belief belief;
    private final Figures figures;
    private final double[] sds;
    private final double[] cumulative;
    private final Regression[] fits;
    private final double[] changeSds;

    Cloud(List<Shape> shapes, Belief belief, Figures figures) {
        this.shapes = shapes;
        this.belief = belief;
        this.figures = figures;
        this.sds = grid(belief, figures);
        this.fits = new Regression[shapes.size()];
        this.changeSds = new double[shapes.size()];
        this.cumulative = weights();
    }

    private static double[] grid(Belief belief, Figures figures) {
        double own = figures.changeSd();
        double low = 0.2 * Math.min(belief.volatility(), Math.max(own, 0.2 * belief.volatility()));
        double high = 5 * Math.max(belief.volatility(), own);
        int n = (int) Math.min(MOST_SDS, 1 + StrictMath.ceil(StrictMath.log(high / low) / STEP));
        double factor = StrictMath.exp(StrictMath.log(high / low) / (n - 1));
        double[] sds = new double[n];
        sds[0] = low;
        for (int i = 1; i < n; i++) {
            sds[i] = sds[i - 1] * factor;
        }
        return sds;
    }

    private double[] weights() {
        double[] logs = new double[shapes.size() * sds.length];
        double[] series = figures.medians();
        double[] densities = new double[sds.length];
        double[] logSds = new double[sds.length];
        double trust = belief.trust();
        for (int k = 0; k < sds.length; k++) {
            densities[k] = belief.logDensity(sds[k]);
            logSds[k] = StrictMath.log(sds[k]);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < fits.length; g++) {
            Shape shape = shapes.get(g);
            fits[g] = new Regression(shape, figures.seen());
            Regression.Evidence evidence = fits[g].of(series);
            NormalPosterior posterior = new NormalPosterior(shape.columns().length);
            changeSds[g] = shape.noise().changeSd();
            double logPerInnovation = StrictMath.log(changeSds[g]);
            double believed = shape.logPrior() + NormalPosterior.logBelief(shape.columns());
            for (int k = 0; k < sds.length; k++) {
                double sd = sds[k] / changeSds[g];
                posterior.update(fits[g], evidence, sd, trust, true);
                int at = g * sds.length + k;
                logs[at] = believed
                        + densities[k]
                        + posterior.logWeight(fits[g], evidence, logSds[k] - logPerInnovation, sd, trust);
                most = Math.max(most, logs[at]);
            }
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += logs[i] - most < NEGLIGIBLE ? 0 : StrictMath.exp(logs[i] - most);
            logs[i] = sum;
        }
        return logs;
    }

    /** Sets of all parameters, each drawn; a whole number of them to a draw of the history. */
    ArmaSets sample(KeyedSampler sampler) {
        int draws = figures.draws();
        int sets = sets(draws);
        ArmaSets into = new ArmaSets(shapes, sets, figures.history());
        Regression[] starts = starts();
        Regression.Evidence[] shared = new Regression.Evidence[fits.length];
        double[] series = new double[figures.years()];
        double position = sampler.uniform();
        double halfStep = StrictMath.log(sds[sds.length - 1] / sds[0]) / (sds.length - 1) / 2;
        for (int set = 0; set < sets; set++) {
            position += GOLDEN;
            position -= position >= 1 ? 1 : 0;
            int at = find(position * cumulative[cumulative.length - 1]);
            int g = at / sds.length;
            if (starts[g] == null) {
                starts[g] = new Regression(shapes.get(g), figures.seenOrLast());
            }
            Regression.Evidence evidence = shared[g];
            if (evidence == null) {
                figures.draw(set % draws, series);
                evidence = starts[g].of(series);
                shared[g] = draws == 1 ? evidence : null;
            }
            double jitter = 1 + (2 * sampler.uniform() - 1) * halfStep;
            double sd = sds[at % sds.length] * jitter / changeSds[g];
            into.draw(set, starts[g], evidence, sd, belief.trust(), sampler);
        }
        return into;
    }

    /** The regressions again, when every draw is seen in the same years as the medians. */
    private Regression[] starts() {
        return Arrays.equals(figures.seen(), figures.seenOrLast()) ? fits.clone() : new Regression[fits.length];
    }

    /** The least multiple of the draws that is enough. */
    static int sets(int draws) {
        return draws * ((LEAST_SETS + draws - 1) / draws);
    }

    private int find(double mass) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > mass) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
