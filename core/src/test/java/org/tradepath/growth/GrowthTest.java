package org.tradepath.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.GrowthRate;

class GrowthTest {

    private static final GrowthRate NONE = GrowthRate.ofPercent(0);

    static List<Golden> cagr() {
        return Golden.of("cagr");
    }

    static List<Golden> yearsTo() {
        return Golden.of("yearsTo");
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("cagr")
    void cagrMeetsGolden(Golden row) {
        assertThat(Growth.cagr(row.number(0), row.number(1), row.number(2)).factor())
                .isCloseTo(row.expected(), withinPercentage(1e-11));
    }

    @ParameterizedTest
    @MethodSource("yearsTo")
    void yearsToMeetsGolden(Golden row) {
        assertThat(Growth.yearsTo(row.number(0), row.number(1), GrowthRate.ofPercent(row.number(2)))
                        .orElseThrow())
                .isCloseTo(row.expected(), withinPercentage(1e-10));
    }

    @Test
    void oneYearIsTheStatedChange() {
        assertThat(Growth.cagr(200, 280, 1)).isEqualTo(GrowthRate.ofPercent(40));
        assertThat(Growth.total(200, 280)).isEqualTo(GrowthRate.ofPercent(40));
    }

    @Test
    void tableOfTheClassComment() {
        assertThat(Growth.gap(529.4, 1000)).isCloseTo(470.6, within(1e-12));
        assertThat(Growth.total(529.4, 1000).percent()).isCloseTo(88.89, within(.005));
        assertThat(Growth.required(529.4, 1000, 7).percent()).isCloseTo(9.51, within(.005));
        assertThat(Growth.yearsTo(529.4, 1000, GrowthRate.ofPercent(12)).orElseThrow())
                .isCloseTo(5.61, within(.005));
    }

    @Test
    void aPassedTargetNeedsNoTimeAndAllowsAFall() {
        assertThat(Growth.yearsTo(1200, 1000, NONE)).isEqualTo(OptionalDouble.of(0));
        assertThat(Growth.yearsTo(1000, 1000, GrowthRate.ofPercent(-5))).isEqualTo(OptionalDouble.of(0));
        assertThat(Growth.required(1210, 1000, 2).percent()).isCloseTo(-9.0909, within(1e-4));
        assertThat(Growth.gap(1200, 1000)).isEqualTo(-200);
        assertThat(Growth.requiredPerYear(1200, 1000, 4)).isEqualTo(-50);
    }

    @Test
    void aTargetAboveIsNeverReachedWithoutGrowth() {
        assertThat(Growth.yearsTo(500, 1000, NONE)).isEmpty();
        assertThat(Growth.yearsTo(500, 1000, GrowthRate.ofPercent(-1))).isEmpty();
    }

    @Test
    void aStraightLineMayStartAtZero() {
        assertThat(Growth.requiredPerYear(0, 1000, 4)).isEqualTo(250);
        assertThat(Growth.gap(0, 1000)).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void levelsAndYearsWithoutARateAreRejected(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.cagr(bad, 1, 1))
                .withMessage("from must be positive and finite, but was " + bad);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.cagr(1, bad, 1))
                .withMessageStartingWith("to ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.cagr(1, 2, bad))
                .withMessageStartingWith("years ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.required(1, bad, 1))
                .withMessageStartingWith("target ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.requiredPerYear(1, 2, bad))
                .withMessageStartingWith("years ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.yearsTo(1, bad, NONE))
                .withMessageStartingWith("target ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.yearsTo(bad, 1, NONE))
                .withMessageStartingWith("from ");
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.logGrowth(bad, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.logGrowth(1, bad));
    }

    @Test
    void aGapOfNoNumberIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.gap(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.gap(1, Double.NEGATIVE_INFINITY));
    }

    @Test
    void aRatioOutsideTheDoublesIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.cagr(1e-200, 1e200, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Growth.cagr(1, 1e200, .1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ratesLeadBackToTheirLevels(long seed) {
        Random random = new Random(seed);
        double from = StrictMath.exp(10 * random.nextGaussian());
        double to = from * StrictMath.exp(2 * random.nextGaussian());
        double years = .25 + 20 * random.nextDouble();

        GrowthRate rate = Growth.cagr(from, to, years);

        assertThat(from * StrictMath.pow(rate.factor(), years)).isCloseTo(to, withinPercentage(1e-11));
        assertThat(rate.log() * years).isCloseTo(Growth.logGrowth(from, to), within(1e-12));
        if (to > from) {
            assertThat(Growth.yearsTo(from, to, rate).orElseThrow()).isCloseTo(years, withinPercentage(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theUnitOfTheLevelsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        double from = 1 + 1000 * random.nextDouble();
        double to = 1 + 1000 * random.nextDouble();

        // A power of two, so that scaling itself does not round.
        assertThat(Growth.cagr(1024 * from, 1024 * to, 3)).isEqualTo(Growth.cagr(from, to, 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void logGrowthAddsUpAndThereAndBackIsZero(long seed) {
        double[] levels = new Random(seed).doubles(3, 1, 1e9).toArray();

        double there = Growth.logGrowth(levels[0], levels[1]);

        assertThat(there + Growth.logGrowth(levels[1], levels[0])).isZero();
        assertThat(DoubleStream.of(there, Growth.logGrowth(levels[1], levels[2]))
                        .sum())
                .isCloseTo(Growth.logGrowth(levels[0], levels[2]), within(1e-13));
    }
}
