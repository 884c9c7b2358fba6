package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope factor and the Gaussian on it, against dense algebra. */
class GaussianBuilderTest {

    private static final double TOLERANCE = 1e-9;

    /** A random system, sparse and dense at once: yearly blocks linked to the year before, and forms over years far apart. */
    private static final class RandomSystem {
        final Random random;
        final int size;
        final int[] first;
        final GaussianBuilder builder;
        final RealMatrix precision;
        final RealVector information;

        RandomSystem(long seed) {
            random = new Random(seed);
            int perYear = 1 + random.nextInt(4);
            int years = 2 + random.nextInt(12);
            size = years * perYear;
            List<int[]> forms = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                forms.add(i < perYear ? new int[] {i} : new int[] {i - perYear, i});
            }
            for (int i = 0; i < years; i++) {
                forms.add(random.ints(1 + random.nextInt(4), 0, size)
                        .distinct()
                        .sorted()
                        .toArray());
            }
            int[] yearBefore = new int[size];
            for (int i = 0; i < size; i++) {
                yearBefore[i] = Math.max(0, i - perYear);
            }
            first = GaussianBuilder.widened(yearBefore, forms);
            builder = new GaussianBuilder(first);
            precision = new Array2DRowRealMatrix(size, size);
            information = new ArrayRealVector(size);
            forms.forEach(this::add);
        }

        private void add(int[] indices) {
            double[] weights = new double[indices.length];
            RealVector dense = new ArrayRealVector(size);
            for (int i = 0; i < indices.length; i++) {
                weights[i] = (random.nextBoolean() ? 1 : -1) * (0.3 + random.nextDouble());
                dense.setEntry(indices[i], weights[i]);
            }
            double mean = 3 * random.nextGaussian();
            double sd = StrictMath.exp(random.nextGaussian());
            builder.add(indices, weights, mean, sd);
            RealMatrix outer = dense.outerProduct(dense).scalarMultiply(1 / (sd * sd));
            precision.setSubMatrix(precision.add(outer).getData(), 0, 0);
            information.setSubVector(0, information.add(dense.mapMultiply(mean / (sd * sd))));
        }

        RealMatrix covariance() {
            return new LUDecomposition(precision).getSolver().getInverse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void meanIsThatOfDenseAlgebra(long seed) {
        RandomSystem system = new RandomSystem(seed);
        RealVector expected = new LUDecomposition(system.precision).getSolver().solve(system.information);

        assertThat(system.builder.solve().mean()).containsExactly(expected.toArray(), within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void varianceOfLinearFormsIsThatOfDenseAlgebra(long seed) {
        RandomSystem system = new RandomSystem(seed);
        RealMatrix covariance = system.covariance();
        GaussianBuilder.Solution solution = system.builder.solve();
        for (int k = 0; k < 10; k++) {
            int[] indices = system.random
                    .ints(1 + system.random.nextInt(4), 0, system.size)
                    .distinct()
                    .sorted()
                    .toArray();
            double[] weights = system.random.doubles(indices.length, -2, 2).toArray();
            RealVector form = new ArrayRealVector(system.size);
            for (int i = 0; i < indices.length; i++) {
                form.setEntry(indices[i], weights[i]);
            }
            double expected = form.dotProduct(covariance.operate(form));
            assertThat(solution.variance(indices, weights)).isCloseTo(expected, within(TOLERANCE * (1 + expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsHaveTheMeanAndCovarianceOfTheGaussian(long seed) {
        // A draw is mean + A z: its covariance is A A', and the columns of A are draws of unit vectors. No sampling
        // needed.
        RandomSystem system = new RandomSystem(seed);
        RealMatrix expected = system.covariance();
        GaussianBuilder.Solution solution = system.builder.solve();
        RealVector mean = new ArrayRealVector(solution.draw(new double[system.size]));
        assertThat(mean.toArray()).containsExactly(solution.mean(), within(0.0));

        RealMatrix sum = new Array2DRowRealMatrix(system.size, system.size);
        for (int k = 0; k < system.size; k++) {
            double[] unit = new double[system.size];
            unit[k] = 1;
            RealVector column = new ArrayRealVector(solution.draw(unit)).subtract(mean);
            sum = sum.add(column.outerProduct(column));
        }
        assertThat(sum.subtract(expected).getNorm()).isLessThan(TOLERANCE * (1 + expected.getNorm()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void factorIsTheDenseCholeskyFactor(long seed) {
        RandomSystem system = new RandomSystem(seed);
        RealMatrix lower = new CholeskyDecomposition(system.precision).getL();
        EnvelopeCholesky factor = system.builder.solve().factor();
        double[] x = system.random.doubles(system.size, -1, 1).toArray();

        double[] forward = lower.operate(x);
        factor.forward(forward, 0);
        assertThat(forward).containsExactly(x, within(TOLERANCE));

        double[] backward = lower.transpose().operate(x);
        factor.backward(backward);
        assertThat(backward).containsExactly(x, within(TOLERANCE));
    }

    @Test
    void forwardMayBeginAtTheFirstEntryThatIsNotZero() {
        RandomSystem system = new RandomSystem(3);
        EnvelopeCholesky factor = system.builder.solve().factor();
        double[] whole = new double[system.size];
        whole[system.size / 2] = 2;
        double[] late = whole.clone();

        factor.forward(whole, 0);
        factor.forward(late, system.size / 2);

        assertThat(late).isEqualTo(whole);
    }

    @Test
    void copiesGoTheirOwnWay() {
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(new int[] {0, 1}, new double[] {-1, 1}, 1, 1);
        builder.add(new int[] {0}, new double[] {1}, 2, 1);
        GaussianBuilder copy = builder.copy();
        copy.add(new int[] {1}, new double[] {1}, 100, 0.001);

        assertThat(builder.solve().mean()).containsExactly(new double[] {2, 3}, within(1e-12));
    }

    @Test
    void envelopeIsWidenedAsFarAsTheFormsReach() {
        int[] envelope = {0, 0, 0, 0, 2, 2, 4, 4};

        int[] first = GaussianBuilder.widened(envelope, List.of(new int[] {1, 4, 6}, new int[] {7}));

        assertThat(first).containsExactly(0, 0, 0, 0, 1, 2, 1, 4);
        assertThat(envelope).containsExactly(0, 0, 0, 0, 2, 2, 4, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void covarianceOfLinearFormsIsThatOfDenseAlgebra(long seed) {
        RandomSystem system = new RandomSystem(seed);
        RealMatrix covariance = system.covariance();
        GaussianBuilder.Solution solution = system.builder.solve();
        for (int k = 0; k < 10; k++) {
            Linear u = randomForm(system);
            Linear v = randomForm(system);
            double expected = dense(u, system.size).dotProduct(covariance.operate(dense(v, system.size)));
            assertThat(solution.covariance(u, v)).isCloseTo(expected, within(TOLERANCE * (1 + covariance.getNorm())));
        }
    }

    private static Linear randomForm(RandomSystem system) {
        int[] indices = system.random
                .ints(1 + system.random.nextInt(4), 0, system.size)
                .distinct()
                .sorted()
                .toArray();
        return new Linear(
                0, indices, system.random.doubles(indices.length, -2, 2).toArray());
    }

    private static RealVector dense(Linear form, int size) {
        RealVector dense = new ArrayRealVector(size);
        for (int i = 0; i < form.indices().length; i++) {
            dense.setEntry(form.indices()[i], form.weights()[i]);
        }
        return dense;
    }

    @Test
    void aQuantityLinearisedAtAStateIsKnownThere() {
        // u = 5 + 2 (x0 - 1) + 3 (x1 - 10) is known to be 7 with precision 4.
        Linear u = new Linear(5, new int[] {0, 1}, new double[] {2, 3});
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(new int[] {0}, new double[] {1}, 1, 1e-9);
        builder.addLinearised(u, new double[] {1, 10}, 4, 4 * 7);
        GaussianBuilder.Solution solution = builder.solve();

        assertThat(solution.mean()[1]).isCloseTo(10 + 2 / 3.0, within(1e-6));
        assertThat(solution.variance(new int[] {1}, new double[] {1})).isCloseTo(1 / 36.0, within(1e-6));
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsAnError() {
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(new int[] {0, 1}, new double[] {1, 1}, 0, 1);

        assertThatThrownBy(builder::solve)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("pivot 1");
    }
}
