package org.tradepath.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthLaw.Compound;
import org.tradepath.growth.GrowthLaw.Linear;
import org.tradepath.growth.GrowthLaw.Logistic;
import org.tradepath.trade.GrowthRate;

class GrowthLawTest {

    private static final GrowthRate TEN = GrowthRate.ofPercent(10);
    private static final GrowthRate NONE = GrowthRate.ofPercent(0);
    private static final GrowthRate FALL = GrowthRate.ofPercent(-10);

    static List<Golden> levels() {
        return Golden.of("logisticLevel");
    }

    static List<Golden> times() {
        return Golden.of("logisticYearsTo");
    }

    static List<Golden> factors() {
        return Golden.of("logisticThroughFactor");
    }

    static Stream<GrowthLaw> growing() {
        Random random = new Random(20);
        return IntStream.range(0, 20).boxed().flatMap(i -> {
            double start = 1 + 500 * random.nextDouble();
            double end = start * (1.1 + random.nextDouble());
            double years = 1 + 15 * random.nextDouble();
            return Stream.of(
                    Compound.through(start, years, end),
                    Linear.through(start, years, end),
                    Logistic.through(start, 2 * end, years, end));
        });
    }

    @ParameterizedTest
    @MethodSource("levels")
    void logisticLevelMeetsTheIntegratedEquation(Golden row) {
        GrowthLaw law = new Logistic(row.number(0), row.number(1), GrowthRate.ofPercent(row.number(2)));

        assertThat(law.level(row.number(3))).isCloseTo(row.expected(), withinPercentage(1e-9));
    }

    @ParameterizedTest
    @MethodSource("times")
    void logisticTimeMeetsTheIntegral(Golden row) {
        GrowthLaw law = new Logistic(row.number(0), row.number(1), GrowthRate.ofPercent(row.number(2)));

        assertThat(law.yearsTo(row.number(3)).orElseThrow()).isCloseTo(row.expected(), withinPercentage(1e-9));
    }

    @ParameterizedTest
    @MethodSource("factors")
    void logisticThroughAPointMeetsTheIntegral(Golden row) {
        Logistic law = Logistic.through(row.number(0), row.number(1), row.number(2), row.number(3));

        assertThat(law.early().factor()).isCloseTo(row.expected(), withinPercentage(1e-9));
        assertThat(law.level(row.number(2))).isCloseTo(row.number(3), withinPercentage(1e-9));
    }

    @ParameterizedTest
    @MethodSource("growing")
    void timeAndLevelAreInverse(GrowthLaw law) {
        for (double t = .5; t < 8; t += 1.5) {
            assertThat(law.yearsTo(law.level(t)).orElseThrow()).isCloseTo(t, within(1e-9));
        }
        assertThat(law.level(0)).isCloseTo(law.start(), withinPercentage(1e-12));
    }

    @Test
    void lawsThroughOnePointDifferBetween() {
        // 100 to 400 in two years: doubled after one, +150 after one, slower at first towards 500 than towards 410.
        assertThat(Compound.through(100, 2, 400).level(1)).isCloseTo(200, within(1e-10));
        assertThat(Linear.through(100, 2, 400).level(1)).isEqualTo(250);
        // Odds 1/4 and 4 of the capacity 500: odds 1 half way, so the level is 250.
        assertThat(Logistic.through(100, 500, 2, 400).level(1)).isCloseTo(250, within(1e-10));
    }

    @Test
    void farBelowCapacityTheLogisticPathIsCompound() {
        assertThat(new Logistic(1, 1e9, TEN).level(10))
                .isCloseTo(new Compound(1, TEN).level(10), withinPercentage(1e-6));
    }

    @Test
    void whatIsReachedAtTheStartTakesNoTime() {
        assertThat(Stream.of(new Compound(100, FALL), new Linear(100, -1), new Logistic(100, 50, TEN)))
                .allSatisfy(law -> {
                    assertThat(law.yearsTo(100)).isEqualTo(OptionalDouble.of(0));
                    assertThat(law.yearsTo(60)).isEqualTo(OptionalDouble.of(0));
                    assertThat(law.yearsTo(101)).isEmpty();
                });
    }

    @Test
    void whatDoesNotGrowNeverArrives() {
        assertThat(new Compound(100, NONE).yearsTo(101)).isEmpty();
        assertThat(new Linear(100, 0).yearsTo(101)).isEmpty();
        assertThat(new Logistic(100, 500, NONE).yearsTo(101)).isEmpty();
        assertThat(new Logistic(100, 500, TEN).yearsTo(500)).isEmpty();
        assertThat(new Logistic(100, 500, TEN).yearsTo(499.9)).isPresent();
    }

    @Test
    void aFallingLineGoesBelowZeroAndSaysSo() {
        assertThat(new Linear(100, -30).level(4)).isEqualTo(-20);
    }

    @Test
    void lawsRunBackwardsToo() {
        assertThat(new Compound(121, TEN).level(-2)).isCloseTo(100, within(1e-10));
        assertThat(new Linear(100, 10).level(-2)).isEqualTo(80);
        assertThat(new Logistic(100, 500, TEN).level(-1e6)).isZero();
    }

    @Test
    void atItsCapacityTheLogisticPathStays() {
        assertThat(new Logistic(500, 500, TEN).level(-1e6)).isEqualTo(500);
        assertThat(new Logistic(500, 500, TEN).level(7)).isEqualTo(500);
    }

    @Test
    void beforeItsPoleAPathFromAboveIsRejected() {
        Logistic law = new Logistic(1000, 500, TEN);
        // The pole is where exp(-r t) = 1 / (1 - 500 / 1000) = 2.
        double pole = -StrictMath.log(2) / TEN.log();

        assertThat(law.level(pole + .01)).isGreaterThan(100_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.level(pole - .01))
                .withMessageStartingWith("years must lie after the pole");
    }

    @ParameterizedTest
    @ValueSource(doubles = {90, 500, 600, Double.NaN})
    void aLogisticPointMustLieTowardsTheCapacity(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Logistic.through(100, 500, 3, level))
                .withMessageStartingWith("level ");
    }

    @Test
    void aLogisticPointAtTheStartMeansNoGrowth() {
        assertThat(Logistic.through(100, 500, 3, 100).early()).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void badNumbersAreRejected(double bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(bad, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Linear(bad, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(bad, 1, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(1, bad, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Linear(1, 1).yearsTo(bad));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(1, 2, TEN).yearsTo(bad));
        assertThatIllegalArgumentException().isThrownBy(() -> new Compound(1, TEN).yearsTo(bad));
    }

    @Test
    void aLogisticFallIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Logistic(100, 500, FALL))
                .withMessage("early must not be below 0 %, but was -10 %");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void timesAreFinite(double bad) {
        assertThat(Stream.of(new Compound(100, TEN), new Linear(100, 1), new Logistic(100, 50, TEN)))
                .allSatisfy(law -> assertThatIllegalArgumentException().isThrownBy(() -> law.level(bad)));
    }

    @Test
    void aMissingRateIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Compound(1, null)).withMessage("rate");
    }
}
