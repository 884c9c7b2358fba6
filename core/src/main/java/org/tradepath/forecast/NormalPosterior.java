package org.tradepath.forecast;

/**
 * The coefficients of a {@link Regression} given the innovations' standard deviation: normal, by the usual update of precisions (Gelman et al.,
 * Bayesian Data Analysis, 3rd ed., section 14.8). Memory is used again from one {@link #update} to the next.
 */
final class NormalPosterior {

    private final double[][] root;
    private final double[] mean;
    private double logWeight;

    NormalPosterior(int size) {
        root = new double[size][size];
        mean = new double[size];
    }

    /**
     * Updates.
     *
     * @param innovationSd standard deviation of the innovations
     * @param trust the power that the figures' likelihood is raised to
     * @param believed whether the columns' own precisions count
     */
    void update(
            Regression regression, Regression.Evidence evidence, double innovationSd, double trust, boolean believed) {
        Column[] columns = regression.shape().columns();
        double[][] gram = regression.gram();
        double weight = trust / (innovationSd * innovationSd);
        int n = columns.length;
        double constant = -0.5 * weight * evidence.squares();
        for (int i = 0; i < n; i++) {
            double precision = believed ? columns[i].precision() : 0;
            mean[i] = weight * evidence.cross()[i] + precision * columns[i].mean();
            constant -= 0.5 * precision * columns[i].mean() * columns[i].mean();
            if (precision > 0) {
                constant += 0.5 * StrictMath.log(precision);
            }
            for (int j = 0; j <= i; j++) {
                root[i][j] = weight * gram[i][j] + (i == j ? precision : 0);
            }
        }
        double logDeterminant = Cholesky.decompose(root);
        // mean holds L^-1 of the right side between the two solves; its square is what the fit explains.
        Cholesky.solveLower(root, mean);
        double explained = 0;
        for (double m : mean) {
            explained += m * m;
        }
        Cholesky.solveUpper(root, mean);
        logWeight = constant
                + 0.5 * explained
                - 0.5 * logDeterminant
                - trust * (regression.count() * StrictMath.log(innovationSd) + 0.5 * regression.logDeterminant());
    }

    /** ln of the likelihood of the figures with the coefficients integrated out, up to a constant that is the same for shapes with the same flat columns. */
    double logWeight() {
        return logWeight;
    }

    /** The means of the coefficients; overwritten by the next update. */
    double[] mean() {
        return mean;
    }

    /** A draw of the coefficients from standard normals, which it replaces. */
    void draw(double[] normals) {
        Cholesky.solveUpper(root, normals);
        for (int i = 0; i < normals.length; i++) {
            normals[i] += mean[i];
        }
    }
}
