package org.tradepath.forecast;

import java.util.List;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

/** The sets of parameters of {@link ArmaPaths}, drawn one after the other. */
final class ArmaSets {

    private final History history;
    private final ArmaParameters parameters;
    /** Memory for the draws, by number of columns. */
    private final NormalPosterior[] posteriors = {
        new NormalPosterior(0), new NormalPosterior(1), new NormalPosterior(2), new NormalPosterior(3)
    };

    private boolean curved;

    /** Room for so many sets; all shapes have the same differences. */
    ArmaSets(List<Shape> shapes, int sets, History history) {
        this.history = history;
        this.parameters = ArmaParameters.of(shapes, sets, history.draws());
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
        parameters.start()[set] = history.logLevel(history.lastYear(), set % parameters.draws());
        parameters.sd()[set] = innovationSd;
        for (int k = 0; k < coefficients.length; k++) {
            parameters.drift()[set] += coefficients[k] * shape.columns()[k].drift();
            at[0] += coefficients[k] * shape.columns()[k].push();
        }
        for (int i = 0; i < noise.order(); i++) {
            parameters.state()[i][set] = at[i];
        }
        parameters.slope()[set] = parameters.differences() == 2 ? at[noise.order()] : 0;
        for (int i = 0; i < parameters.ar().length; i++) {
            parameters.ar()[i][set] = noise.arAt(i);
        }
        for (int i = 0; i < parameters.ma().length; i++) {
            parameters.ma()[i][set] = noise.entry(i + 1);
        }
        parameters.gap()[set] = shape.curve().gap();
        parameters.fade()[set] = shape.curve().fade();
        curved |= !shape.curve().isNone();
    }

    /** Adds to what the noise adds to the change of the first year only. */
    void nudge(int set, double change) {
        parameters.state()[1][set] += change;
    }

    void addDrift(int set, double more) {
        parameters.drift()[set] += more;
    }

    int count() {
        return parameters.sets();
    }

    double innovationSd(int set) {
        return parameters.sd()[set];
    }

    ArmaPaths paths() {
        return new ArmaPaths(parameters, curved);
    }
}
