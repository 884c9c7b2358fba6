package org.tradepath.forecast;

/**
 * The coefficients of a {@link Regression} given the innovations' standard deviation: normal, by the usual update of precisions (Gelman et al.,
 * Bayesian Data Analysis, 3rd ed., section 14.8). Memory is used again from one {@link #update} to the next.
 */
final class NormalPosterior {

    private final double[][] root;
    private final double[] mean;
    private double explained;

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
        for (int i = 0; i < n; i++) {
            double precision = believed ? columns[i].precision() : 0;
            mean[i] = weight * evidence.cross()[i] + precision * columns[i].mean();
            for (int j = 0; j <= i; j++) {
                root[i][j] = weight * gram[i][j] + (i == j ? precision : 0);
            }
        }
        Cholesky.decompose(root);
        // mean holds L^-1 of the right side between the two solves; its square is what the fit explains.
        Cholesky.solveLower(root, mean);
        explained = 0;
        for (double m : mean) {
            explained += m * m;
        }
        Cholesky.solveUpper(root, mean);
    }

    /**
     * ln of the likelihood of the figures at the last update, its coefficients integrated out, up to a constant that is the same for shapes with
     * the same flat columns and for all standard deviations, whose ln is {@code logSd}.
     */
    double logWeight(
            Regression regression, Regression.Evidence evidence, double logSd, double innovationSd, double trust) {
        double squares = trust * evidence.squares() / (innovationSd * innovationSd);
        return -0.5 * (squares - explained)
                - 0.5 * Cholesky.logDeterminant(root)
                - trust * (regression.count() * logSd + 0.5 * regression.logDeterminant());
    }

    /** What the columns' own beliefs add to {@link #logWeight}, whatever the standard deviation. */
    static double logBelief(Column[] columns) {
        double sum = 0;
        for (Column column : columns) {
            double precision = column.precision();
            sum += precision > 0
                    ? 0.5 * StrictMath.log(precision) - 0.5 * precision * column.mean() * column.mean()
                    : 0;
        }
        return sum;
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
