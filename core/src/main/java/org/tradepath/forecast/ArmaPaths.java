package org.tradepath.forecast;

import java.util.Arrays;
import java.util.List;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.PathBlock;

/**
 * Paths of a trend and an ARIMA noise ({@link Noise}), each with its own parameters and its own state in the last year.
 *
 * <p>There may be several sets of parameters to a draw of the history: path {@code p} takes set {@code p mod sets}, and sets are a multiple of the draws, so that
 * it starts from draw {@code p mod draws}.
 */
final class ArmaPaths implements GrowthProcess {

    private final int draws;
    private final int differences;
    private final double[] start;
    private final double[] drift;
    private final double[] sd;
    /** Sum of w, of two differences. */
    private final double[] slope;

    private final double[][] state;
    private final double[][] ar;
    private final double[][] ma;
    private final double[] gap;
    private final double[] fade;
    private final boolean curved;

    private ArmaPaths(Sets sets) {
        draws = sets.draws;
        differences = sets.differences;
        start = sets.start;
        drift = sets.drift;
        sd = sets.sd;
        slope = sets.slope;
        state = sets.state;
        ar = sets.ar;
        ma = sets.ma;
        gap = sets.gap;
        fade = sets.fade;
        curved = sets.curved;
    }

    /** The sets of parameters, drawn one after the other. */
    static final class Sets {

        private final int draws;
        private final int differences;
        private final History history;
        private final double[] start;
        private final double[] drift;
        private final double[] sd;
        private final double[] slope;
        private final double[][] state;
        private final double[][] ar;
        private final double[][] ma;
        private final double[] gap;
        private final double[] fade;
        /** Memory for the draws, by number of columns. */
        private final NormalPosterior[] posteriors = {
            new NormalPosterior(0), new NormalPosterior(1), new NormalPosterior(2), new NormalPosterior(3)
        };

        private boolean curved;

        /** Room for so many sets; all shapes have the same differences. */
        Sets(List<Shape> shapes, int sets, History history) {
            int order = 1;
            int p = 0;
            int q = 0;
            for (Shape shape : shapes) {
                order = Math.max(order, shape.noise().order());
                p = Math.max(p, shape.noise().ar().length);
                q = Math.max(q, shape.noise().ma().length);
            }
            this.history = history;
            draws = history.draws();
            differences = shapes.get(0).noise().differences();
            start = new double[sets];
            drift = new double[sets];
            sd = new double[sets];
            slope = new double[sets];
            state = new double[order][sets];
            ar = new double[p][sets];
            ma = new double[q][sets];
            gap = new double[sets];
            fade = new double[sets];
        }

        /** Draws the coefficients of a set, and its state where that is not known. */
        void draw(
                int set,
                Regression regression,
                Regression.Evidence evidence,
                double innovationSd,
                double trust,
                KeyedSampler sampler) {
            Shape shape = regression.shape();
            NormalPosterior posterior = posteriors[shape.columns().length];
            posterior.update(regression, evidence, innovationSd, trust, true);
            double[] coefficients = normals(shape.columns().length, sampler);
            posterior.draw(coefficients);
            double[] at = regression.state(evidence, coefficients);
            double[][] covariance = regression.stateCovariance();
            if (covariance != null) {
                double[] error = normals(at.length, sampler);
                double[][] root = new double[at.length][];
                for (int i = 0; i < root.length; i++) {
                    root[i] = covariance[i].clone();
                }
                Cholesky.decompose(root);
                Cholesky.multiply(root, error);
                for (int i = 0; i < at.length; i++) {
                    at[i] += innovationSd * error[i];
                }
            }
            put(set, shape, coefficients, at, innovationSd);
        }

        private static double[] normals(int n, KeyedSampler sampler) {
            double[] z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = sampler.normal();
            }
            return z;
        }

        /** Puts a set: the coefficients of the shape's columns, the noise's state in the last year, and the innovations' standard deviation. */
        void put(int set, Shape shape, double[] coefficients, double[] at, double innovationSd) {
            Noise noise = shape.noise();
            start[set] = history.logLevel(history.lastYear(), set % draws);
            sd[set] = innovationSd;
            for (int k = 0; k < coefficients.length; k++) {
                drift[set] += coefficients[k] * shape.columns()[k].drift();
                at[0] += coefficients[k] * shape.columns()[k].push();
            }
            for (int i = 0; i < noise.order(); i++) {
                state[i][set] = at[i];
            }
            slope[set] = differences == 2 ? at[noise.order()] : 0;
            for (int i = 0; i < ar.length; i++) {
                ar[i][set] = noise.arAt(i);
            }
            for (int i = 0; i < ma.length; i++) {
                ma[i][set] = noise.entry(i + 1);
            }
            gap[set] = shape.curve().gap();
            fade[set] = shape.curve().fade();
            curved |= !shape.curve().isNone();
        }

        /** Adds to what the noise adds to the change of the first year only. */
        void nudge(int set, double change) {
            state[1][set] += change;
        }

        void addDrift(int set, double more) {
            drift[set] += more;
        }

        int count() {
            return start.length;
        }

        double innovationSd(int set) {
            return sd[set];
        }

        ArmaPaths paths() {
            return new ArmaPaths(this);
        }
    }

    @Override
    public void start(PathBlock block) {
        block.deal(start, block.level());
        int row = 0;
        block.deal(drift, block.scratch(row++));
        block.deal(sd, block.scratch(row++));
        for (double[] one : state) {
            block.deal(one, block.scratch(row++));
        }
        for (double[] one : ar) {
            block.deal(one, block.scratch(row++));
        }
        for (double[] one : ma) {
            block.deal(one, block.scratch(row++));
        }
        if (differences == 2) {
            block.deal(slope, block.scratch(row));
        }
        if (curved) {
            block.deal(gap, block.scratch(row));
            block.deal(fade, block.scratch(row + 1));
        }
    }

    @Override
    public void step(PathBlock block) {
        int n = block.size();
        int at = 2;
        int order = state.length;
        int extra = at + order + ar.length + ma.length;
        double[] z = block.scratch(extra + 2);
        double[] first = block.scratch(extra + 3);
        double[] level = block.level();
        double[] w = block.scratch(at);
        block.own().normals(0, z);
        scale(z, block.scratch(1), n);
        System.arraycopy(w, 0, first, 0, n);
        for (int i = 0; i < order; i++) {
            double[] row = block.scratch(at + i);
            if (i + 1 < order) {
                System.arraycopy(block.scratch(at + i + 1), 0, row, 0, n);
            } else {
                Arrays.fill(row, 0, n, 0);
            }
            if (i < ar.length) {
                addProduct(row, block.scratch(at + order + i), first, n);
            }
            if (i == 0) {
                add(row, z, n);
            } else if (i <= ma.length) {
                addProduct(row, block.scratch(at + order + ar.length + i - 1), z, n);
            }
        }
        add(level, block.scratch(0), n);
        if (differences == 2) {
            add(block.scratch(extra), w, n);
            add(level, block.scratch(extra), n);
        } else {
            add(level, w, n);
        }
        if (differences == 0) {
            subtract(level, first, n);
        }
        if (curved) {
            bend(level, block.scratch(extra), block.scratch(extra + 1), n);
        }
    }

    private static void scale(double[] values, double[] by, int n) {
        for (int i = 0; i < n; i++) {
            values[i] *= by[i];
        }
    }

    private static void add(double[] to, double[] values, int n) {
        for (int i = 0; i < n; i++) {
            to[i] += values[i];
        }
    }

    private static void subtract(double[] from, double[] values, int n) {
        for (int i = 0; i < n; i++) {
            from[i] -= values[i];
        }
    }

    private static void addProduct(double[] to, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            to[i] += a[i] * b[i];
        }
    }

    /** A year along the logistic curve: what is missing to saturation fades. */
    private static void bend(double[] level, double[] gap, double[] fade, int n) {
        for (int i = 0; i < n; i++) {
            double next = gap[i] * fade[i];
            level[i] += StrictMath.log1p((gap[i] - next) / (1 + next));
            gap[i] = next;
        }
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public int scratchRows() {
        return 2 + state.length + ar.length + ma.length + 4;
    }

    /** Number of sets of parameters. */
    int sets() {
        return start.length;
    }

    /** Mean log level of a set after some years. */
    double mean(int set, int years) {
        Noise noise = noise(set);
        double[] s = new double[state.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = state[i][set];
        }
        double level = start[set];
        double sum = slope[set];
        Curve curve = new Curve(gap[set], fade[set]);
        for (int t = 1; t <= years; t++) {
            double before = s[0];
            noise.advance(s, 0);
            sum += s[0];
            level += drift[set] + (differences == 2 ? sum : differences == 1 ? s[0] : s[0] - before);
            level += curve.at(t) - curve.at(t - 1.0);
        }
        return level;
    }

    /** Standard deviation of the log level of a set after some years. */
    double sd(int set, int years) {
        double squares = 0;
        for (double response : noise(set).responses(years)) {
            squares += response * response;
        }
        return sd[set] * Math.sqrt(squares);
    }

    private Noise noise(int set) {
        return new Noise(differences, column(ar, set), padded(set), false);
    }

    /** Moving averages, with zeros up to the order of the state. */
    private double[] padded(int set) {
        double[] all = new double[state.length - 1];
        System.arraycopy(column(ma, set), 0, all, 0, Math.min(all.length, ma.length));
        return all;
    }

    private static double[] column(double[][] rows, int set) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][set];
        }
        return column;
    }
}
