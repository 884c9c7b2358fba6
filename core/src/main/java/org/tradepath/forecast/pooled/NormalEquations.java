package org.tradepath.forecast.pooled;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Sums of weighted products of rows of terms, and their solution with a ridge on all terms but the first, the constant. */
final class NormalEquations {

    private final double[][] products;
    private final double[] right;

    NormalEquations(int terms) {
        products = new double[terms][terms];
        right = new double[terms];
    }

    void add(double[] row, double weight, double target) {
        for (int j = 0; j < row.length; j++) {
            double product = weight * row[j];
            for (int k = 0; k <= j; k++) {
                products[j][k] += product * row[k];
            }
            right[j] += target * row[j];
        }
    }

    /** Adds to the right-hand side of one term. */
    void add(int term, double target) {
        right[term] += target;
    }

    double[] solve(double ridge) {
        for (int j = 0; j < right.length; j++) {
            products[j][j] += j == 0 ? 0 : ridge;
            for (int k = 0; k < j; k++) {
                products[k][j] = products[j][k];
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(products, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }
}
