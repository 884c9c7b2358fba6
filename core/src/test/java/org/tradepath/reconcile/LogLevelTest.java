package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class LogLevelTest {

    /** Of home's turnover of 2021, January to June and January to August are stated. */
    private static final List<LogLevel> PARTS = List.of(
            new LogLevel(Side.HOME, Flow.TURNOVER, ReportingPeriod.parse("2021-01/2021-06")),
            new LogLevel(Side.HOME, Flow.TURNOVER, ReportingPeriod.parse("2021-01/2021-08")),
            new LogLevel(Side.HOME, Flow.TURNOVER, ReportingPeriod.parse("2021-07/2021-12")));

    private static final StateSpace SPACE = new StateSpace(
            2020, 2022, PartYears.of(PARTS), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());

    private static double[] randomState(Random random) {
        return random.doubles(SPACE.size(), -3, 3).toArray();
    }

    private static double value(Side side, Flow flow, int year, double[] state) {
        return LogLevel.ofYear(side, flow, year).in(SPACE).value(state);
    }

    /** Levels of years and of parts of one, a change, a record and a step of growth. */
    static List<Factor> quantities() {
        Likelihood any = new Likelihood(List.of(new Likelihood.Part(1, 0, 0, 1)));
        List<Factor> all = new ArrayList<>();
        List<LogLevel> levels = new ArrayList<>(PARTS);
        for (Side side : new Side[] {Side.HOME, Side.PARTNER}) {
            for (Flow flow : Flow.values()) {
                levels.add(LogLevel.ofYear(side, flow, 2021));
                all.add(new RecordEvidence(Rows.record("R", "2022"), LogLevel.ofYear(side, flow, 2022), 2020, any));
            }
        }
        for (LogLevel level : levels) {
            all.add(new Evidence(Rows.record("R", "2021"), level, Optional.empty(), false, any));
            LogLevel base = LogLevel.ofYear(Side.PARTNER, Flow.IMPORTS, 2020);
            all.add(new Evidence(Rows.record("R", "2021"), level, Optional.of(base), level.isWholeYear(), any));
        }
        all.addAll(SPACE.growthSteps());
        return all;
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void gradientIsThatOfTheValue(Factor factor) {
        Random random = new Random(1);
        double h = 1e-5;
        for (int n = 0; n < 20; n++) {
            for (Factor alternative : factor.alternatives()) {
                Placed quantity = alternative.in(SPACE);
                double[] state = randomState(random);
                double[] gradient = new double[state.length];
                assertThat(quantity.addGradient(state, 1, gradient)).isEqualTo(quantity.value(state));
                for (int i = 0; i < state.length; i++) {
                    double[] up = state.clone();
                    double[] down = state.clone();
                    up[i] += h;
                    down[i] -= h;
                    double slope = (quantity.value(up) - quantity.value(down)) / (2 * h);
                    assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void theTangentTouchesWhereItIsTakenAndLeavesItsScratchSpaceEmpty(Factor factor) {
        Placed quantity = factor.in(SPACE);
        double[] state = randomState(new Random(3));
        double[] scratch = new double[state.length];
        Form tangent = quantity.tangent(state, scratch);
        double[] gradient = new double[state.length];
        quantity.addGradient(state, 1, gradient);

        assertThat(tangent.at(state)).isCloseTo(quantity.value(state), within(1e-12));
        assertThat(tangent.indices()).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < tangent.indices().length; i++) {
            assertThat(tangent.weights()[i]).isEqualTo(gradient[tangent.indices()[i]]);
            gradient[tangent.indices()[i]] = 0;
        }
        assertThat(gradient).containsOnly(0);
        assertThat(scratch).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void aQuantityReachesNoFurtherThanItSays(Factor quantity) {
        int[] reach = quantity.reach(SPACE);
        assertThat(reach).isSorted().doesNotHaveDuplicates();
        for (int index : quantity.in(SPACE).indices(randomState(new Random(2)))) {
            assertThat(index).isBetween(reach[0], reach[reach.length - 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void whatIsLinearHasOneGradient(Factor quantity) {
        Random random = new Random(4);
        double[] here = new double[SPACE.size()];
        double[] there = new double[SPACE.size()];
        quantity.in(SPACE).addGradient(randomState(random), 1, here);
        quantity.in(SPACE).addGradient(randomState(random), 1, there);

        // A record may compare with the same year at both.
        if (!(quantity instanceof RecordEvidence)) {
            assertThat(Arrays.equals(here, there)).isEqualTo(quantity.isLinear());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void turnoverAndRatioLieBetweenTheSidesHalfAGapApart(long seed) {
        double[] state = randomState(new Random(seed));
        int at = SPACE.offset(2021);
        double home = value(Side.HOME, Flow.TURNOVER, 2021, state);
        double partner = value(Side.PARTNER, Flow.TURNOVER, 2021, state);
        assertThat((home + partner) / 2).isCloseTo(state[at + StateSpace.TURNOVER], within(1e-12));
        assertThat(partner - home).isCloseTo(state[at + StateSpace.TURNOVER_GAP], within(1e-12));
        double homeRatio = value(Side.HOME, Flow.EXPORTS, 2021, state) - value(Side.HOME, Flow.IMPORTS, 2021, state);
        double ratio = value(Side.PARTNER, Flow.EXPORTS, 2021, state) - value(Side.PARTNER, Flow.IMPORTS, 2021, state);
        assertThat((homeRatio + ratio) / 2).isCloseTo(state[at + StateSpace.RATIO], within(1e-12));
        assertThat(ratio - homeRatio).isCloseTo(state[at + StateSpace.RATIO_GAP], within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsOfAYearNestAndAddUp(long seed) {
        double[] state = randomState(new Random(seed));
        double half = PARTS.get(0).in(SPACE).value(state);
        double eight = PARTS.get(1).in(SPACE).value(state);
        double rest = PARTS.get(2).in(SPACE).value(state);
        double year = value(Side.HOME, Flow.TURNOVER, 2021, state);
        assertThat(half).isLessThan(eight);
        assertThat(eight).isLessThan(year);
        assertThat(LogLevel.logSum(half, rest)).isCloseTo(year, within(1e-12));
    }

    @Test
    void equalIntensityGivesEveryMonthTheSame() {
        double[] state = new double[SPACE.size()];
        assertThat(PARTS.get(0).in(SPACE).value(state)).isCloseTo(StrictMath.log(6 / 12.0), within(1e-12));
        assertThat(PARTS.get(1).in(SPACE).value(state)).isCloseTo(StrictMath.log(8 / 12.0), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exportsAndImportsMakeTurnover(long seed) {
        double[] state = randomState(new Random(seed));
        for (Side side : new Side[] {Side.HOME, Side.PARTNER}) {
            double sum = StrictMath.exp(value(side, Flow.EXPORTS, 2022, state))
                    + StrictMath.exp(value(side, Flow.IMPORTS, 2022, state));
            assertThat(StrictMath.exp(value(side, Flow.TURNOVER, 2022, state))).isCloseTo(sum, within(1e-12 * sum));
        }
    }

    @Test
    void gapsAreThoseOfTheMirrorPriorInAnyYear() {
        // Without statements: turnover's gap has the sd of two flows' mean, the ratio's that of their difference.
        GaussianBuilder prior = new GaussianBuilder(SPACE.envelope());
        SPACE.prior().forEach(normal -> normal.addTo(prior));
        for (Factor step : SPACE.growthSteps()) {
            prior.add(step.in(SPACE).tangent(SPACE.priorMean(), new double[SPACE.size()]), 1, 0);
        }
        EnvelopeCholesky solution = prior.solve();
        for (int year = 2020; year <= 2022; year++) {
            int gap = SPACE.offset(year) + StateSpace.TURNOVER_GAP;
            int ratioGap = SPACE.offset(year) + StateSpace.RATIO_GAP;
            assertThat(solution.mean()[gap]).isCloseTo(0, within(1e-12));
            assertThat(solution.mean()[ratioGap]).isCloseTo(2 * 0.075, within(1e-12));
            assertThat(solution.variance(unknown(gap))).isCloseTo(0.586 * 0.586 / 2, within(1e-12));
            assertThat(solution.variance(unknown(ratioGap))).isCloseTo(0.586 * 0.586 * 2, within(1e-12));
        }
        int before = SPACE.offset(2020) + StateSpace.TURNOVER_GAP;
        int now = SPACE.offset(2021) + StateSpace.TURNOVER_GAP;
        Form step = new Form(new int[] {before, now}, new double[] {-0.9, 1}, 0);
        assertThat(solution.variance(step)).isCloseTo(0.586 * 0.586 / 2 * 0.19, within(1e-12));
    }

    private static Form unknown(int index) {
        return new Form(new int[] {index}, new double[] {1}, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void seenFromTheOtherEndNothingChanges(long seed) {
        double[] state = randomState(new Random(seed));
        double[] other = state.clone();
        for (int year = 2020; year <= 2022; year++) {
            int at = SPACE.offset(year);
            // The gaps change sign, and so does the ratio, but for the ratio's gap, of which both do.
            other[at + StateSpace.TURNOVER_GAP] = -state[at + StateSpace.TURNOVER_GAP];
            other[at + StateSpace.RATIO] = -state[at + StateSpace.RATIO];
        }
        for (Side side : new Side[] {Side.HOME, Side.PARTNER}) {
            for (Flow flow : Flow.values()) {
                assertThat(value(side.reversed(), flow.reversed(), 2021, other))
                        .isCloseTo(value(side, flow, 2021, state), within(1e-12));
            }
        }
    }

    @Test
    void oneSidedTradeStaysFinite() {
        double[] state = new double[SPACE.size()];
        for (double q : new double[] {-2000, -40, 40, 2000}) {
            state[SPACE.offset(2021) + StateSpace.RATIO] = q;
            for (Flow flow : Flow.values()) {
                double[] gradient = new double[state.length];
                assertThat(LogLevel.ofYear(Side.HOME, flow, 2021).in(SPACE).addGradient(state, 1, gradient))
                        .isFinite();
                assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).isTrue();
            }
        }
    }
}
