package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.reconcile.Likelihood.Part;

class LikelihoodTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;
    private static final int POINTS = 12;
    private static final GaussIntegrator GAUSS = new GaussIntegratorFactory().legendre(POINTS);

    private static Likelihood of(double low, double high, double noise) {
        return new Likelihood(List.of(new Part(1, low, high, noise)));
    }

    /** The likelihood at x, written down from its definition. */
    private static double density(Likelihood likelihood, double x) {
        double sum = 0;
        for (Part p : likelihood.parts()) {
            sum += p.weight() * density(p, x);
        }
        return sum;
    }

    private static double density(Part p, double x) {
        double width = p.high() - p.low();
        if (width == 0) {
            double z = (x - p.low()) / p.noise();
            return StrictMath.exp(-z * z / 2) / (p.noise() * StrictMath.sqrt(2 * StrictMath.PI));
        }
        double inside;
        if (p.noise() == 0) {
            inside = x >= p.low() && x <= p.high() ? 1 : 0;
        } else {
            double a = (p.low() - x) / p.noise();
            double b = (p.high() - x) / p.noise();
            inside = a > 0 ? upper(a) - upper(b) : upper(-b) - upper(-a);
        }
        return Double.isInfinite(width) ? inside : inside / width;
    }

    /** P(Z > z) of a standard normal. */
    private static double upper(double z) {
        return z > 38 ? 0 : z < -9 ? 1 : Erf.erfc(z / StrictMath.sqrt(2)) / 2;
    }

    /** Mean and variance of normal times likelihood by Gauss-Legendre between all points near which either changes. */
    private static Likelihood.Tilted byQuadrature(Likelihood likelihood, double mean, double variance) {
        double sd = StrictMath.sqrt(variance);
        List<Double> knots = new ArrayList<>();
        for (double k = -12; k <= 12; k++) {
            knots.add(mean + k * sd);
            for (Part p : likelihood.parts()) {
                knots.add(p.low() + k * p.noise());
                knots.add(p.high() + k * p.noise());
            }
        }
        double[] edges = knots.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .filter(x -> StrictMath.abs(x - mean) <= 38 * sd)
                .sorted()
                .distinct()
                .toArray();
        int nodes = POINTS * (edges.length - 1);
        double[] x = new double[nodes];
        double[] mass = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            double half = (edges[i / POINTS + 1] - edges[i / POINTS]) / 2;
            x[i] = edges[i / POINTS] + half * (1 + GAUSS.getPoint(i % POINTS));
            double z = (x[i] - mean) / sd;
            mass[i] = half * GAUSS.getWeight(i % POINTS) * StrictMath.exp(-z * z / 2) * density(likelihood, x[i]);
        }
        double total = 0;
        double first = 0;
        for (int i = 0; i < nodes; i++) {
            total += mass[i];
            first += mass[i] * (x[i] - mean);
        }
        double centre = mean + first / total;
        double second = 0;
        for (int i = 0; i < nodes; i++) {
            second += mass[i] * (x[i] - centre) * (x[i] - centre);
        }
        return new Likelihood.Tilted(centre, second / total);
    }

    private static void assertTiltIsExact(Likelihood likelihood, double mean, double variance, double tolerance) {
        Likelihood.Tilted expected = byQuadrature(likelihood, mean, variance);
        Likelihood.Tilted actual = likelihood.tilt(mean, variance);
        double sd = StrictMath.sqrt(expected.variance());
        assertThat(actual.mean()).as("mean of %s", likelihood).isCloseTo(expected.mean(), within(tolerance * sd));
        assertThat(actual.variance())
                .as("variance of %s", likelihood)
                .isCloseTo(expected.variance(), within(tolerance * expected.variance()));
    }

    /** An interval wider than half its noise, or an exact normal, within six standard deviations of both. */
    private static Part randomPart(Random random, double mean, double sd) {
        double noise = StrictMath.exp(-4 + 3 * random.nextDouble());
        double width = random.nextInt(4) == 0 ? 0 : noise * (0.6 + 20 * random.nextDouble());
        double middle = mean + 3 * random.nextGaussian() * StrictMath.sqrt(sd * sd + noise * noise);
        return new Part(0.1 + random.nextDouble(), middle - width / 2, middle + width / 2, noise);
    }

    /** The same intervals without their upper ends: bounds. */
    private static Likelihood openAbove(Likelihood likelihood) {
        return new Likelihood(likelihood.parts().stream()
                .map(p -> new Part(p.weight(), p.low(), OPEN, p.noise()))
                .toList());
    }

    private static Likelihood randomMixture(Random random, double mean, double sd) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(randomPart(random, mean, sd));
        }
        return new Likelihood(parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tiltIsNormalTimesMixture(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            double mean = 5 * random.nextGaussian();
            double sd = StrictMath.exp(-3 + 4 * random.nextDouble());
            Likelihood mixture = randomMixture(random, mean, sd);
            assertTiltIsExact(mixture, mean, sd * sd, 1e-7);
            assertTiltIsExact(mixture.orWrong(0.05, 1), mean, sd * sd, 1e-7);
            assertTiltIsExact(mixture.blurred(0.4), mean, sd * sd, 1e-3);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tiltOfBounds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            double mean = 5 * random.nextGaussian();
            double sd = StrictMath.exp(-3 + 4 * random.nextDouble());
            Likelihood bound = openAbove(randomMixture(random, mean, sd));
            assertTiltIsExact(bound, mean, sd * sd, 1e-7);
            assertTiltIsExact(bound.orWrong(0.05, 1), mean, sd * sd, 1e-7);
        }
    }

    @Test
    void anIntervalNarrowerThanHalfItsNoiseIsANormalForAllThatMatters() {
        for (double off : new double[] {0, 1, -2, 3}) {
            for (double sd : new double[] {0.01, 0.1, 1}) {
                Likelihood narrow = of(off * sd - 0.0024, off * sd + 0.0024, 0.01);
                assertTiltIsExact(narrow, 0, sd * sd, 1e-3);
            }
        }
    }

    @Test
    void anIntervalFarInTheTailPullsToItsNearerEnd() {
        // Beyond a bound a sds away a normal has mean a + 1/a - 2/a^3 + 10/a^5 - 74/a^7 and variance 1/a^2 - 6/a^4 +
        // ...
        Likelihood.Tilted tilted = of(20, 30, 0).tilt(0, 1);
        double a = 20;
        assertThat(tilted.mean()).isCloseTo(a + 1 / a - 2 / (a * a * a) + 10 / StrictMath.pow(a, 5), within(1e-7));
        assertThat(tilted.variance()).isCloseTo(0.0024645, within(2e-5));

        Likelihood.Tilted mirrored = of(-30, -20, 0).tilt(0, 1);
        assertThat(mirrored.mean()).isCloseTo(-tilted.mean(), within(1e-12));
        assertThat(mirrored.variance()).isCloseTo(tilted.variance(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1, 25})
    void extremesNeverGiveNaNOrANegativeVariance(double variance) {
        for (double off : new double[] {0, 0.1, -3, 8, -30, 40, -1e3, 1e6}) {
            for (double width : new double[] {0, 1e-7, 1e-3, 1, 100, OPEN}) {
                for (double noise : new double[] {1e-9, 0.005, 1}) {
                    Likelihood plain = of(off, off + width, noise);
                    List<Likelihood> all = List.of(
                            plain,
                            openAbove(plain),
                            plain.orWrong(0.05, 1),
                            plain.blurred(0.4),
                            openAbove(plain).blurred(0.4).orWrong(0.05, 1));
                    for (Likelihood likelihood : all) {
                        Likelihood.Tilted tilted = likelihood.tilt(0, variance);
                        String about = likelihood + " with variance " + variance + " gives " + tilted;
                        assertThat(tilted.mean()).as(about).isFinite();
                        assertThat(tilted.variance()).as(about).isFinite().isPositive();
                    }
                    // One interval only ever narrows a normal, and draws it no further than to itself (but for rounding
                    // where it lies 300,000 sds off).
                    double rounding = 1e-9 + 1e-5 * Math.abs(off);
                    Likelihood.Tilted tilted = plain.tilt(0, variance);
                    String about = plain + " with variance " + variance + " gives " + tilted;
                    assertThat(tilted.variance()).as(about).isLessThanOrEqualTo(variance * (1 + 1e-12));
                    assertThat(tilted.mean())
                            .as(about)
                            .isBetween(Math.min(0, off) - rounding, Math.max(0, off + width) + rounding);
                }
            }
        }
    }

    @Test
    void mixtureOfFarReadingsKeepsAVarianceThoughItsSquaresCancel() {
        Likelihood two = new Likelihood(List.of(new Part(1, 1000, 1000, 1e-6), new Part(1, 1000, 1000, 2e-6)));

        assertThat(two.tilt(0, 1e6).variance()).isBetween(1e-12, 4e-12);
    }

    @ParameterizedTest
    @CsvSource({
        // mean, expected residual of [1, 2] blurred by 0.6, met by a variance of 0.64: together one
        "0, -1",
        "0.5, -0.5",
        "1, 0",
        "1.5, 0",
        "2, 0",
        "2.25, 0.25",
        "5, 3"
    })
    void residualIsInSdsOfBothAndAboveZeroWhereTheHistoryIsHigher(double mean, double expected) {
        assertThat(of(1, 2, 0.6).residual(mean, 0.64)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void residualIsToTheNearestOfTheReadingsThatWeighMost() {
        Likelihood readings = new Likelihood(List.of(new Part(0.5, 1, 1, 1), new Part(0.5, 4, 4, 1)));

        assertThat(readings.residual(1.25, 0)).isEqualTo(0.25);
        assertThat(readings.residual(3.5, 0)).isEqualTo(-0.5);
        assertThat(readings.orWrong(0.05, 1).residual(3.5, 0)).isEqualTo(-0.5);
        assertThat(openAbove(of(1, 2, 1)).orWrong(0.05, 1).residual(-1, 0)).isEqualTo(-2);
        assertThat(openAbove(of(1, 2, 1)).orWrong(0.05, 1).residual(50, 0)).isZero();
    }

    @Test
    void sharesSumToOne() {
        Likelihood plain = new Likelihood(List.of(new Part(0.8, 1, 2, 0.1), new Part(0.2, 2, 4, 0.1)));

        for (Likelihood l : List.of(
                plain.orWrong(0.05, 1), plain.blurred(1), openAbove(plain).orWrong(0.05, 1))) {
            assertThat(l.parts().stream()
                            .flatMapToDouble(p -> DoubleStream.of(p.weight()))
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(plain.orWrong(0, 1)).isEqualTo(plain);
        assertThat(plain.blurred(0.3).parts().get(1).noise()).isCloseTo(StrictMath.sqrt(0.1), within(1e-12));
    }

    @Test
    void whatWasMeantIsTheReadingThatTheValueFits() {
        Likelihood readings =
                new Likelihood(List.of(new Part(0.5, 1, 1, 0.1), new Part(0.5, 2, 2, 0.1))).orWrong(0.05, 1);

        double[] near = readings.responsibilities(1.02);
        assertThat(DoubleStream.of(near).sum()).isCloseTo(1, within(1e-12));
        assertThat(near[0]).isGreaterThan(0.95);
        // Far from both, plainly wrong is all that is left; so far off that no density is left, still a share.
        assertThat(readings.responsibilities(4)[2]).isGreaterThan(0.99);
        assertThat(DoubleStream.of(readings.responsibilities(1e6)).sum()).isCloseTo(1, within(1e-12));
        assertThat(readings.lastIsWrong()).isTrue();
        assertThat(readings.logDensity(1.02)).isGreaterThan(readings.logDensity(1.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void evidenceOfEachPartIsItsOverlapWithTheNormal(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            double mean = 5 * random.nextGaussian();
            double sd = StrictMath.exp(-3 + 4 * random.nextDouble());
            Likelihood mixture = randomMixture(random, mean, sd).orWrong(0.05, 1);
            double[] evidence = mixture.evidence(mean, sd * sd);
            for (int p = 0; p < evidence.length; p++) {
                Part part = mixture.parts().get(p);
                double expected = overlap(part, mean, sd);
                assertThat(evidence[p]).as("%s", part).isCloseTo(expected, within(1e-6 * expected + 1e-300));
            }
        }
    }

    /** The part's weight times the integral of its density times the normal's, by the trapezoid rule. */
    private static double overlap(Part part, double mean, double sd) {
        double noise = part.noise();
        double from = Math.max(mean - 20 * sd, part.low() - 20 * noise);
        double to = Math.min(mean + 20 * sd, part.high() + 20 * noise);
        int steps = 40_000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double x = from + (to - from) * i / steps;
            double z = (x - mean) / sd;
            sum += density(part, x) * StrictMath.exp(-z * z / 2);
        }
        return part.weight() * sum * (to - from) / steps / (sd * StrictMath.sqrt(2 * StrictMath.PI));
    }
}
