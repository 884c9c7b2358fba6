package org.tradepath.forecast;

import java.util.Arrays;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.PathBlock;

/**
 * Paths of a trend and an ARIMA noise ({@link Noise}), each with its own parameters and its own state in the last year.
 *
 * <p>There may be several sets of parameters to a draw of the history: path {@code p} takes set {@code p mod sets}, and sets are a multiple of the draws, so that
 * it starts from draw {@code p mod draws}.
 */
final class ArmaPaths implements GrowthProcess {

    private final ArmaParameters parameters;
    private final boolean curved;

    /** Keeps the parameters, which nobody changes any more. */
    ArmaPaths(ArmaParameters parameters, boolean curved) {
        this.parameters = parameters;
        this.curved = curved;
    }

    @Override
    public void start(PathBlock block) {
        block.deal(parameters.start(), block.level());
        int row = 0;
        block.deal(parameters.drift(), block.scratch(row++));
        block.deal(parameters.sd(), block.scratch(row++));
        for (double[] one : parameters.state()) {
            block.deal(one, block.scratch(row++));
        }
        for (double[] one : parameters.ar()) {
            block.deal(one, block.scratch(row++));
        }
        for (double[] one : parameters.ma()) {
            block.deal(one, block.scratch(row++));
        }
        if (parameters.differences() == 2) {
            block.deal(parameters.slope(), block.scratch(row));
        }
        if (curved) {
            block.deal(parameters.gap(), block.scratch(row));
            block.deal(parameters.fade(), block.scratch(row + 1));
        }
    }

    @Override
    public void step(PathBlock block) {
        int n = block.size();
        int at = 2;
        int order = parameters.state().length;
        int p = parameters.ar().length;
        int q = parameters.ma().length;
        int extra = at + order + p + q;
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
            if (i < p) {
                addProduct(row, block.scratch(at + order + i), first, n);
            }
            if (i == 0) {
                add(row, z, n);
            } else if (i <= q) {
                addProduct(row, block.scratch(at + order + p + i - 1), z, n);
            }
        }
        add(level, block.scratch(0), n);
        if (parameters.differences() == 2) {
            add(block.scratch(extra), w, n);
            add(level, block.scratch(extra), n);
        } else {
            add(level, w, n);
        }
        if (parameters.differences() == 0) {
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
        return parameters.draws();
    }

    @Override
    public int scratchRows() {
        return 2 + parameters.state().length + parameters.ar().length + parameters.ma().length + 4;
    }

    /** Number of sets of parameters. */
    int sets() {
        return parameters.sets();
    }

    /** Mean log level of a set after some years. */
    double mean(int set, int years) {
        Noise noise = noise(set);
        double[] s = new double[parameters.state().length];
        for (int i = 0; i < s.length; i++) {
            s[i] = parameters.state()[i][set];
        }
        double level = parameters.start()[set];
        double sum = parameters.slope()[set];
        Curve curve = new Curve(parameters.gap()[set], parameters.fade()[set]);
        for (int t = 1; t <= years; t++) {
            double before = s[0];
            noise.advance(s, 0);
            sum += s[0];
            level += parameters.drift()[set]
                    + (parameters.differences() == 2 ? sum : parameters.differences() == 1 ? s[0] : s[0] - before);
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
        return parameters.sd()[set] * Math.sqrt(squares);
    }

    private Noise noise(int set) {
        return new Noise(parameters.differences(), column(parameters.ar(), set), padded(set), false);
    }

    /** Moving averages, with zeros up to the order of the state. */
    private double[] padded(int set) {
        double[] all = new double[parameters.state().length - 1];
        System.arraycopy(column(parameters.ma(), set), 0, all, 0, Math.min(all.length, parameters.ma().length));
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
