package org.tradepath.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthPriorTest {

    private static final GrowthPrior PRIOR = GrowthPrior.withDefaults();

    static List<Golden> students() {
        return Golden.of("studentOverNormal90");
    }

    static List<Golden> posteriors() {
        return Golden.of("posteriorScale");
    }

    @Test
    void defaultsAreAHundredMillion() {
        assertThat(PRIOR).isEqualTo(new GrowthPrior(.05, .02, .34, 3, .57));
        assertThat(GrowthPrior.forTurnover(1e8)).isEqualTo(PRIOR);
        assertThat(GrowthPrior.forFlow(1e8)).isEqualTo(new GrowthPrior(.045, .02, .34, 2.3, .61));
    }

    // Half the central 80 % of one year's log change over 1.2816, by class of docs/growth-prior.md at its middle level.
    @ParameterizedTest
    @CsvSource({"17e6,.547", "55e6,.441", "300e6,.324", "3e9,.219", "25e9,.159"})
    void oneYearOfTurnoverMeetsThePanel(double dollars, double measured) {
        assertThat(GrowthPrior.forTurnover(dollars).gaussianSd()).isCloseTo(measured, withinPercentage(15));
    }

    @ParameterizedTest
    @CsvSource({"17e6,.591", "55e6,.472", "300e6,.333", "3e9,.220", "25e9,.156"})
    void oneYearOfAFlowMeetsThePanel(double dollars, double measured) {
        assertThat(GrowthPrior.forFlow(dollars).gaussianSd()).isCloseTo(measured, withinPercentage(20));
    }

    // The same of ten years' log change: what permanence and drift spread are for. Widest off above $10 billion.
    @ParameterizedTest
    @CsvSource({"17e6,1.224", "55e6,1.077", "300e6,.904", "3e9,.706", "25e9,.439"})
    void tenYearsOfTurnoverMeetThePanel(double dollars, double measured) {
        GrowthPrior prior = GrowthPrior.forTurnover(dollars);
        double studentOverNormal = prior.gaussianSd() / prior.growthScale(1);

        assertThat(prior.growthScale(10) * studentOverNormal).isCloseTo(measured, withinPercentage(25));
    }

    @Test
    void largerIsSteadierWithinTheMeasuredSizes() {
        assertThat(GrowthPrior.forTurnover(5e9).volatility()).isLessThan(PRIOR.volatility());
        assertThat(GrowthPrior.forTurnover(5e9).permanence()).isCloseTo(.9098, within(1e-4));
        assertThat(GrowthPrior.forTurnover(1)).isEqualTo(GrowthPrior.forTurnover(1e7));
        assertThat(GrowthPrior.forTurnover(1e13)).isEqualTo(GrowthPrior.forTurnover(1e11));
        assertThat(GrowthPrior.forTurnover(1e11).permanence()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("students")
    void gaussianSdKeepsTheCentralEightyPercent(Golden row) {
        GrowthPrior prior = PRIOR.withDegrees(row.number(0)).withDriftSpread(0).withVolatility(1);

        // 2.2 % at one degree of freedom, .13 % from two on.
        double percent = row.number(0) < 2 ? 2.2 : .13;
        assertThat(prior.gaussianSd()).isCloseTo(row.expected(), withinPercentage(percent));
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void posteriorScaleMeetsTheIntegral(Golden row) {
        GrowthPrior prior =
                PRIOR.withLocation(row.number(0)).withVolatility(row.number(1)).withDegrees(row.number(2));
        double[] changes = Arrays.stream(row.cells().get(3).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double mean = Arrays.stream(changes).average().orElseThrow();
        double squares = changes.length < 2
                ? 0
                : Arrays.stream(changes).map(g -> (g - mean) * (g - mean)).sum();

        GrowthPosterior posterior = prior.posterior(changes.length, mean, squares);

        assertThat(posterior.scale()).isCloseTo(row.expected(), withinPercentage(1e-7));
        assertThat(posterior.degrees()).isEqualTo(prior.degrees() + changes.length);
    }

    @Test
    void withoutChangesThePosteriorIsThePrior() {
        GrowthPosterior posterior = PRIOR.posterior(0, 0, 0);

        assertThat(posterior.degrees()).isEqualTo(3);
        assertThat(posterior.scale()).isCloseTo(.34, within(1e-15));
        assertThat(posterior.driftMean(.2)).isEqualTo(.05);
        assertThat(posterior.driftSd(.2)).isEqualTo(.02);
        assertThat(posterior.growthScale(7)).isEqualTo(PRIOR.growthScale(7));
    }

    @Test
    void driftIsThePrecisionWeightedMean() {
        // Five changes of mean .15 at sigma .1, permanence .5: variance of the mean .01 * 3 / 25 = .0012; of drifts
        // .0004.
        GrowthPosterior posterior = PRIOR.withPermanence(.5).posterior(5, .15, .04);

        assertThat(posterior.ownWeight(.1)).isCloseTo(.25, within(1e-12));
        assertThat(posterior.driftMean(.1)).isCloseTo(.075, within(1e-12));
        assertThat(posterior.driftSd(.1)).isCloseTo(StrictMath.sqrt(1 / (1 / .0004 + 1 / .0012)), within(1e-12));
        assertThat(posterior.drift(.1, -2))
                .isCloseTo(posterior.driftMean(.1) - 2 * posterior.driftSd(.1), within(1e-15));
    }

    @Test
    void ownFiguresCountMoreTheMoreAndTheSteadierTheyAre() {
        assertThat(PRIOR.posterior(10, .1, .1).ownWeight(.2))
                .isGreaterThan(PRIOR.posterior(3, .1, .1).ownWeight(.2))
                .isLessThan(PRIOR.posterior(10, .1, .1).ownWeight(.1));
        assertThat(PRIOR.withDriftSpread(0).posterior(10, .1, .1).driftMean(.1)).isEqualTo(.05);
    }

    @Test
    void varianceGrowsByThePermanentShare() {
        GrowthPrior prior = PRIOR.withDriftSpread(0).withPermanence(.6);

        assertThat(prior.varianceRatio(1)).isEqualTo(1);
        assertThat(prior.varianceRatio(10)).isCloseTo(6.4, within(1e-12));
        assertThat(prior.growthScale(10)).isCloseTo(.34 * StrictMath.sqrt(6.4), within(1e-12));
        double walk = prior.permanentSd(.3);
        double noise = prior.transitorySd(.3);
        assertThat(7 * walk * walk + 2 * noise * noise).isCloseTo(.09 * prior.varianceRatio(7), within(1e-12));
    }

    @Test
    void sampledAsDocumentedOneYearIsStudent() {
        // 80 % of a Student-t with 3 degrees lies within 1.637744 scales (scipy 1.17.1). The share of 200,000 draws has
        // standard error .0009; four of them: a false alarm in 16,000 seeds.
        GrowthPosterior posterior = PRIOR.withDriftSpread(0).posterior(0, 0, 0);
        Random random = new Random(3);
        int draws = 200_000;
        int within = 0;
        for (int i = 0; i < draws; i++) {
            double chiSquare = 0;
            for (int j = 0; j < 3; j++) {
                double z = random.nextGaussian();
                chiSquare += z * z;
            }
            double sigma = posterior.volatility(chiSquare);
            double growth = posterior.drift(sigma, random.nextGaussian()) + sigma * random.nextGaussian();
            within += Math.abs(growth - .05) < 1.637744 * .34 ? 1 : 0;
        }
        assertThat((double) within / draws).isCloseTo(.8, within(.0036));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void badNumbersAreRejected(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.withVolatility(bad))
                .withMessageStartingWith("volatility ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.withDriftSpread(bad))
                .withMessageStartingWith("driftSpread ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.withDegrees(bad))
                .withMessageStartingWith("degrees ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.withPermanence(bad))
                .withMessageStartingWith("permanence ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthPrior.forFlow(bad))
                .withMessageStartingWith("dollars ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.posterior(3, 0, bad))
                .withMessageStartingWith("sumOfSquares ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.posterior(0, 0, 0).volatility(bad))
                .withMessageStartingWith("chiSquare ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.posterior(0, 0, 0).driftMean(bad))
                .withMessageStartingWith("volatility ");
    }

    @Test
    void numbersThatContradictTheCountAreRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.posterior(0, .1, 0))
                .withMessage("mean must be 0 without changes, but was 0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRIOR.posterior(1, .1, .2))
                .withMessage("sumOfSquares must be 0 below two changes, but was 0.2");
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.posterior(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.withLocation(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> PRIOR.growthScale(0));
    }
}
