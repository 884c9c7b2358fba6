package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.internal.math.Normal;
import org.tradepath.reconcile.Likelihood.Part;

class LikelihoodTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;

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

    @Test
    void anIntervalNotWiderThanTwiceItsNoiseIsANormalForAllThatMatters() {
        // Distribution functions of the interval with its blur, and of the normal in its place.
        Part part = new Part(1, -0.01, 0.01, 0.01);
        assertThat(part.isNarrow()).isTrue();
        double sd = StrictMath.sqrt(part.narrowVariance());
        double blurred = 0;
        double step = 1e-5;
        for (double x = -0.1; x < 0.1; x += step) {
            assertThat(blurred).isCloseTo(1 - upper(x / sd), within(0.003));
            blurred += step * density(part, x + step / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1, 25})
    void extremesNeverGiveNaNOrNothing(double variance) {
        for (double off : new double[] {0, 0.1, -3, 8, -30, 40, -1e3, 1e6}) {
            for (double width : new double[] {0, 1e-7, 1e-3, 1, 100, OPEN}) {
                for (double noise : new double[] {1e-9, 0.005, 1}) {
                    Likelihood plain = of(off, off + width, noise);
                    for (Likelihood l : List.of(
                            plain,
                            openAbove(plain),
                            plain.orWrong(0.05, 1),
                            openAbove(plain).orWrong(0.05, 1))) {
                        for (double more : new double[] {0, 1}) {
                            assertThat(DoubleStream.of(evidence(l, 0, variance, more))
                                            .boxed())
                                    .allMatch(e -> e > 0 && e < Double.POSITIVE_INFINITY);
                        }
                    }
                    double u = Likelihood.truncated(0, StrictMath.sqrt(variance), off, off + width, 0.3);
                    assertThat(u).isBetween(off, off + width);
                }
            }
        }
    }

    private static double[] evidence(Likelihood likelihood, double mean, double variance, double more) {
        double[] evidence = new double[likelihood.parts().size()];
        likelihood.evidence(mean, variance, more, evidence, 0);
        return evidence;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, -1, 2",
        "0, 1, 0.5, Infinity",
        "3, 0.2, -Infinity, 2",
        "-2, 3, 7, 9",
        "0, 1, 4, Infinity",
        "0, 1, 32, 33",
        "0, 1, 31, Infinity",
        "0, 1, -40, -35"
    })
    void aTruncatedNormalsQuantilesHaveItsProbabilities(double mean, double sd, double low, double high) {
        // By the tail in which it lies, relative to the lower end.
        for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
            double x = Likelihood.truncated(mean, sd, low, high, p);
            double sign = low + high > 2 * mean ? -1 : 1;
            double a = logBelow(sign * (sign < 0 ? high - mean : low - mean) / sd);
            double b = logBelow(sign * (sign < 0 ? low - mean : high - mean) / sd);
            double c = logBelow(sign * (x - mean) / sd);
            double share = (StrictMath.exp(c - b) - StrictMath.exp(a - b)) / (1 - StrictMath.exp(a - b));
            assertThat(sign < 0 ? 1 - share : share).isCloseTo(p, within(2e-3));
        }
    }

    private static double logBelow(double z) {
        return Normal.logCdf(Math.max(z, -1e100));
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

        for (Likelihood l : List.of(plain.orWrong(0.05, 1), openAbove(plain).orWrong(0.05, 1))) {
            assertThat(l.parts().stream()
                            .flatMapToDouble(p -> DoubleStream.of(p.weight()))
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(plain.orWrong(0, 1)).isEqualTo(plain);
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
        double[] weights = new double[readings.parts().size()];
        assertThat(readings.weights(1.02, weights)).isGreaterThan(readings.weights(1.5, weights));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void evidenceOfEachPartIsItsOverlapWithTheNormal(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            double mean = 5 * random.nextGaussian();
            double sd = StrictMath.exp(-3 + 4 * random.nextDouble());
            Likelihood mixture = randomMixture(random, mean, sd).orWrong(0.05, 1);
            double[] evidence = evidence(mixture, mean, sd * sd, 0);
            for (int p = 0; p < evidence.length; p++) {
                Part part = mixture.parts().get(p);
                if (part.isNarrow()) {
                    part = new Part(
                            part.weight(), part.middle(), part.middle(), StrictMath.sqrt(part.narrowVariance()));
                }
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

    /** Beyond 30 standard deviations a normal falls exponentially, and a short interval there has an end that matters. */
    @Test
    void aShortIntervalFarOutIsCutAtBothEnds() {
        double part = 1 - StrictMath.exp(-40 * 0.01);
        double median = 40 - StrictMath.log(1 - 0.5 * part) / 40;
        assertThat(Likelihood.truncated(0, 1, 40, 40.01, 0.5)).isCloseTo(median, within(1e-6));
        assertThat(Likelihood.truncated(0, 1, -40.01, -40, 0.5)).isCloseTo(-median, within(1e-6));
        assertThat(Likelihood.truncated(0, 1, 40, Double.POSITIVE_INFINITY, 0.5))
                .isCloseTo(40 + StrictMath.log(2) / 40, within(1e-6));
    }
}
