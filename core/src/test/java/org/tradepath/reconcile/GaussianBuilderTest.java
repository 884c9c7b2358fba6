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
            builder.add(new Form(indices, weights, 0), 1 / (sd * sd), mean / (sd * sd));
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
        EnvelopeCholesky solution = system.builder.solve();
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
            assertThat(solution.variance(new Form(indices, weights, 0)))
                    .isCloseTo(expected, within(TOLERANCE * (1 + expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsHaveTheMeanAndCovarianceOfTheGaussian(long seed) {
        // A draw is mean + A z: its covariance is A A', and the columns of A are draws of unit vectors. No sampling
        // needed.
        RandomSystem system = new RandomSystem(seed);
        RealMatrix expected = system.covariance();
        EnvelopeCholesky solution = system.builder.solve();
        RealVector mean = new ArrayRealVector(solution.draw(new double[system.size]));
        assertThat(mean.toArray()).containsExactly(solution.mean(), within(1e-12));

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
        EnvelopeCholesky factor = system.builder.solve();
        double[] x = system.random.doubles(system.size, -1, 1).toArray();

        double[] forward = lower.operate(x);
        factor.forward(forward, 0);
        assertThat(forward).containsExactly(x, within(TOLERANCE));

        double[] backward = lower.transpose().operate(x);
        factor.backward(backward, 0);
        assertThat(backward).containsExactly(x, within(TOLERANCE));
    }

    @Test
    void forwardMayBeginAtTheFirstEntryThatIsNotZero() {
        RandomSystem system = new RandomSystem(3);
        EnvelopeCholesky factor = system.builder.solve();
        double[] whole = new double[system.size];
        whole[system.size / 2] = 2;
        double[] late = whole.clone();

        factor.forward(whole, 0);
        factor.forward(late, system.size / 2);

        assertThat(late).isEqualTo(whole);
    }

    @Test
    void siblingsGoTheirOwnWay() {
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(form(0, -1, 1), 1, 1);
        builder.add(form(0, 1, 0), 1, 2);
        GaussianBuilder sibling = builder.sibling();
        sibling.set(builder);
        sibling.add(form(0, 0, 1), 1e6, 1e8);

        assertThat(builder.solve().mean()).containsExactly(new double[] {2, 3}, within(1e-12));
        assertThat(sibling.solve().mean()[1]).isCloseTo(100, within(1e-3));
    }

    private static Form form(double constant, double first, double second) {
        return new Form(new int[] {0, 1}, new double[] {first, second}, constant);
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
    void unknownsGivenTheOthersAreThoseOfDenseAlgebra(long seed) {
        RandomSystem system = new RandomSystem(seed);
        int from = system.size / 4;
        int to = Math.max(from + 1, 3 * system.size / 4);
        double[] state = system.random.doubles(system.size, -2, 2).toArray();
        RealVector others = new ArrayRealVector(state);
        others.setSubVector(from, new ArrayRealVector(to - from));
        RealMatrix inside = system.precision.getSubMatrix(from, to - 1, from, to - 1);
        RealMatrix expected = new LUDecomposition(inside).getSolver().getInverse();
        RealVector information =
                system.information.subtract(system.precision.operate(others)).getSubVector(from, to - from);

        List<Form> forms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            forms.add(new Form(new int[] {i}, new double[] {1}, 0));
        }
        LocalGaussian local = known(system.builder, from, to, state, forms);
        for (int i = 0; i < to - from; i++) {
            assertThat(local.mean(i)).isCloseTo(expected.getRowVector(i).dotProduct(information), within(TOLERANCE));
            for (int j = 0; j < to - from; j++) {
                assertThat(local.covariance(i, j)).isCloseTo(expected.getEntry(i, j), within(TOLERANCE));
            }
        }
    }

    /** What is known of some forms of a few unknowns, the others being given. */
    private static LocalGaussian known(GaussianBuilder gaussian, int from, int to, double[] state, List<Form> forms) {
        EnvelopeCholesky factor = new EnvelopeCholesky(gaussian);
        factor.factorise(gaussian, from, to, state);
        LocalGaussian local = new LocalGaussian(forms.size(), state.length);
        local.become(forms.toArray(Form[]::new), forms.size(), factor, state);
        return local;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsAddedToAFewFormsIsAsIfItHadBeenThere(long seed) {
        RandomSystem system = new RandomSystem(seed);
        int from = system.size / 3;
        double[] state = system.random.doubles(system.size, -2, 2).toArray();
        List<Form> forms = new ArrayList<>();
        for (int i = from; i < system.size; i++) {
            forms.add(new Form(new int[] {i}, new double[] {1}, 0));
        }
        // One that lies partly outside, in no order.
        forms.add(
                from == 0
                        ? new Form(new int[] {0, system.size - 1}, new double[] {1, -1}, 0.7)
                        : new Form(
                                new int[] {0, from, system.size - 1},
                                new double[] {0.5, 1, system.size - 1 > from ? -1 : 0.5},
                                0.7));
        int last = forms.size() - 1;
        LocalGaussian early = known(system.builder, from, system.size, state, forms);
        early.add(last, 4, 3);
        early.add(last, -3, 1);
        GaussianBuilder all = dense(system);
        all.add(forms.get(last), 1, 4);
        LocalGaussian late = known(all, from, system.size, state, forms);

        for (int i = 0; i <= last; i++) {
            assertThat(early.mean(i)).isCloseTo(late.mean(i), within(TOLERANCE));
            for (int j = 0; j <= last; j++) {
                assertThat(early.covariance(i, j)).isCloseTo(late.covariance(i, j), within(TOLERANCE));
            }
        }
    }

    @Test
    void whatOfAFormLiesBehindTheUnknownsIsGiven() {
        // x0 has mean 3 and variance 1/2 whatever x1 is; x1 is given, as 5.
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(form(0, 1, 0), 2, 6);
        builder.add(form(0, 0, 1), 1, 1);
        Form both = form(0.5, 2, 7);
        LocalGaussian local = known(builder, 0, 1, new double[] {100, 5}, List.of(both));

        assertThat(local.mean(0)).isCloseTo(0.5 + 2 * 3 + 7 * 5, within(TOLERANCE));
        assertThat(local.covariance(0, 0)).isCloseTo(4 * 0.5, within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFactorOfWhichOnlyTheLastRowsChangedIsThatOfAll(long seed) {
        RandomSystem system = new RandomSystem(seed);
        int row = system.size / 2;
        EnvelopeCholesky factor = system.builder.solve();
        system.builder.add(new Form(new int[] {row}, new double[] {1.5}, 0.3), 4, 2);
        factor.refactorise(system.builder, row);

        assertThat(factor.mean()).isEqualTo(system.builder.solve().mean());
    }

    /** The same system without an envelope. */
    private static GaussianBuilder dense(RandomSystem system) {
        GaussianBuilder dense = new GaussianBuilder(new int[system.size]);
        RealMatrix precision = system.precision;
        for (int i = 0; i < system.size; i++) {
            for (int j = 0; j < i; j++) {
                double p = precision.getEntry(i, j);
                dense.add(new Form(new int[] {j, i}, new double[] {1, 1}, 0), p, 0);
                dense.add(new Form(new int[] {j}, new double[] {1}, 0), -p, 0);
                dense.add(new Form(new int[] {i}, new double[] {1}, 0), -p, 0);
            }
            dense.add(
                    new Form(new int[] {i}, new double[] {1}, 0),
                    precision.getEntry(i, i),
                    system.information.getEntry(i));
        }
        return dense;
    }

    @Test
    void aFormWithAConstantIsKnownThere() {
        // u = 5 + 2 (x0 - 1) + 3 (x1 - 10) is known to be 7 with precision 4.
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(form(0, 1, 0), 1e18, 1e18);
        builder.add(form(5 - 2 - 30, 2, 3), 4, 4 * 7);
        EnvelopeCholesky solution = builder.solve();

        assertThat(solution.mean()[1]).isCloseTo(10 + 2 / 3.0, within(1e-6));
        assertThat(solution.variance(form(0, 0, 1))).isCloseTo(1 / 36.0, within(1e-6));
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsAnError() {
        GaussianBuilder builder = new GaussianBuilder(new int[] {0, 0});
        builder.add(form(0, 1, 1), 1, 0);

        assertThatThrownBy(builder::solve)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("pivot 1");
    }
}
