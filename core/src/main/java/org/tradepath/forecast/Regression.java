package org.tradepath.forecast;

/**
 * A {@link Shape} on given years: its columns whitened once, so that any series of those years is regressed on them at little cost.
 */
final class Regression {

    private final Shape shape;
    private final Whitener whitener;
    private final double[][] columns;
    private final double[][] states;
    private final double[][] gram;
    private final double[] bend;
    private final double[] work;
    private final double[] innovations;

    Regression(Shape shape, boolean[] seen) {
        this.shape = shape;
        this.whitener = new Whitener(shape.noise(), seen);
        int k = shape.columns().length;
        this.columns = new double[k][whitener.count()];
        this.states = new double[k][];
        this.gram = new double[k][k];
        for (int i = 0; i < k; i++) {
            states[i] = whitener.whiten(shape.columns()[i].values(), columns[i]);
            for (int j = 0; j <= i; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
                gram[j][i] = gram[i][j];
            }
        }
        this.work = new double[seen.length];
        this.innovations = new double[whitener.count()];
        this.bend = new double[seen.length];
        if (!shape.curve().isNone()) {
            for (int t = 0; t < bend.length; t++) {
                bend[t] = shape.curve().at(t + 1.0 - bend.length);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int t = 0; t < a.length; t++) {
            sum += a[t] * b[t];
        }
        return sum;
    }

    /** What a series says about the coefficients. */
    Evidence of(double[] series) {
        for (int t = 0; t < work.length; t++) {
            work[t] = series[t] - bend[t];
        }
        double[] state = whitener.whiten(work, innovations);
        double[] cross = new double[columns.length];
        for (int i = 0; i < cross.length; i++) {
            cross[i] = dot(columns[i], innovations);
        }
        return new Evidence(cross, dot(innovations, innovations), state);
    }

    /** Products with the columns, sum of squares, and the state after the last year if all coefficients were zero. */
    record Evidence(double[] cross, double squares, double[] state) {}

    Shape shape() {
        return shape;
    }

    double[][] gram() {
        return gram;
    }

    int count() {
        return whitener.count();
    }

    double logDeterminant() {
        return whitener.logDeterminant();
    }

    double[][] stateCovariance() {
        return whitener.after();
    }

    /** The state after the last year, given the coefficients. */
    double[] state(Evidence evidence, double[] coefficients) {
        double[] state = evidence.state().clone();
        for (int k = 0; k < coefficients.length; k++) {
            for (int i = 0; i < state.length; i++) {
                state[i] -= coefficients[k] * states[k][i];
            }
        }
        return state;
    }
}
