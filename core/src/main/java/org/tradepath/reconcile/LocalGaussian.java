package org.tradepath.reconcile;

/**
 * The joint Gaussian of a few quantities: covariance and mean, kept up to date while what is known of them is changed one by one (Sherman and
 * Morrison 1950, doi:10.1214/aoms/1177729893).
 */
final class LocalGaussian {

    /** Where a quantity's own part is taken out, this share of the precision is left at least, against rounding. */
    private static final double LEAST_REST = 1e-9;

    /** A correlation below this is none: quantities that well-known levels lie between have nothing to do with each other. */
    private static final double NONE = 1e-9;

    private final double[][] covariance;
    private final double[] mean;
    private final double[] column;
    private final double[] unknowns;
    private int size;

    /** For so many quantities at most, of so many unknowns. */
    LocalGaussian(int most, int unknowns) {
        this.unknowns = new double[unknowns];
        this.covariance = new double[most][most];
        this.mean = new double[most];
        this.column = new double[most];
    }

    /** For how many quantities there is room. */
    int most() {
        return mean.length;
    }

    /**
     * Becomes the joint distribution of some quantities.
     *
     * @param forms the quantities; what of them lies outside of the factor's unknowns is at the state
     * @param number how many
     * @param factor of the precision of the unknowns
     */
    void become(Form[] forms, int number, EnvelopeCholesky factor, double[] state) {
        size = number;
        System.arraycopy(state, 0, unknowns, 0, unknowns.length);
        factor.setMean(unknowns);
        for (int i = 0; i < number; i++) {
            mean[i] = forms[i].at(unknowns);
        }
        int start = unknowns.length;
        for (int i = number - 1; i >= 0; i--) {
            start = Math.min(start, factor.start(forms[i]));
            factor.covariances(forms[i], start, unknowns);
            double variance = factor.inside(forms[i], unknowns);
            covariance[i][i] = variance;
            for (int j = i + 1; j < number; j++) {
                double entry = factor.inside(forms[j], unknowns);
                boolean none = entry * entry < NONE * NONE * variance * covariance[j][j];
                covariance[i][j] = none ? 0 : entry;
                covariance[j][i] = covariance[i][j];
            }
        }
    }

    /** Becomes the joint distribution of some quantities of another one. */
    void project(LocalGaussian whole, int[] which, int number) {
        size = number;
        for (int i = 0; i < number; i++) {
            mean[i] = whole.mean[which[i]];
            for (int j = 0; j < number; j++) {
                covariance[i][j] = whole.covariance[which[i]][which[j]];
            }
        }
    }

    /** Becomes equal to another one. */
    void copy(LocalGaussian other) {
        size = other.size;
        System.arraycopy(other.mean, 0, mean, 0, size);
        for (int i = 0; i < size; i++) {
            System.arraycopy(other.covariance[i], 0, covariance[i], 0, size);
        }
    }

    double mean(int quantity) {
        return mean[quantity];
    }

    double covariance(int quantity, int other) {
        return covariance[quantity][other];
    }

    /** What is left of the precision of a quantity of this variance where a part of it is taken out. */
    static double rest(double variance, double precision) {
        return Math.max(1 - precision * variance, LEAST_REST);
    }

    /** Multiplies by exp(-precision u^2 / 2 + shift u) of a quantity u, either of which may be below zero. */
    void add(int quantity, double precision, double shift) {
        double[] own = covariance[quantity];
        double variance = own[quantity];
        double divisor = precision < 0 ? rest(variance, -precision) : 1 + precision * variance;
        double gain = (shift - precision * mean[quantity]) / divisor;
        double scale = precision / divisor;
        System.arraycopy(own, 0, column, 0, size);
        for (int i = 0; i < size; i++) {
            double entry = column[i];
            if (entry != 0) {
                mean[i] += gain * entry;
                double[] row = covariance[i];
                double scaled = scale * entry;
                for (int k = 0; k < size; k++) {
                    row[k] -= scaled * column[k];
                }
            }
        }
    }
}
