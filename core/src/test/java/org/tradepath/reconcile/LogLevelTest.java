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
        return LogLevel.ofYear(side, flow, year).at(SPACE, state).value();
    }

    /** The gradient in all variables, from the sparse form. */
    private static double[] dense(Linear linear, int size) {
        double[] gradient = new double[size];
        for (int i = 0; i < linear.indices().length; i++) {
            gradient[linear.indices()[i]] = linear.weights()[i];
        }
        return gradient;
    }

    /** Levels of years and of parts of one, a mirror gap, its step, and a step of growth. */
    static List<Factor> quantities() {
        List<LogLevel> levels = new ArrayList<>(PARTS);
        for (Side side : new Side[] {Side.HOME, Side.PARTNER}) {
            for (Flow flow : Flow.values()) {
                levels.add(LogLevel.ofYear(side, flow, 2021));
            }
        }
        List<Factor> all = new ArrayList<>();
        for (LogLevel level : levels) {
            Likelihood any = new Likelihood(List.of(new Likelihood.Part(1, 0, 0, 1)));
            all.add(new Evidence(Rows.record("R", "2021"), level, Optional.empty(), any, false, any));
        }
        all.addAll(SPACE.gaps());
        all.addAll(SPACE.growthSteps());
        return all;
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void gradientIsThatOfTheValue(Factor quantity) {
        Random random = new Random(1);
        double h = 1e-5;
        for (int n = 0; n < 20; n++) {
            double[] state = randomState(random);
            double[] gradient = dense(quantity.at(SPACE, state), SPACE.size());
            for (int i = 0; i < state.length; i++) {
                double[] up = state.clone();
                double[] down = state.clone();
                up[i] += h;
                down[i] -= h;
                double slope = (quantity.at(SPACE, up).value()
                                - quantity.at(SPACE, down).value())
                        / (2 * h);
                assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void aQuantityReachesNoFurtherThanItSays(Factor quantity) {
        int[] reach = quantity.reach(SPACE);
        assertThat(reach).isSorted().doesNotHaveDuplicates();
        for (int index : quantity.at(SPACE, randomState(new Random(2))).indices()) {
            assertThat(reach).contains(index);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aStatedTurnoverIsAnUnknownItself(long seed) {
        double[] state = randomState(new Random(seed));
        int at = SPACE.offset(2021);
        assertThat(value(Side.HOME, Flow.TURNOVER, 2021, state)).isEqualTo(state[at + StateSpace.TURNOVER]);
        assertThat(value(Side.PARTNER, Flow.TURNOVER, 2021, state))
                .isEqualTo(state[at + StateSpace.PARTNER + StateSpace.TURNOVER]);
        double ratio = value(Side.HOME, Flow.EXPORTS, 2021, state) - value(Side.HOME, Flow.IMPORTS, 2021, state);
        assertThat(ratio).isCloseTo(state[at + StateSpace.RATIO], within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsOfAYearNestAndAddUp(long seed) {
        double[] state = randomState(new Random(seed));
        double half = PARTS.get(0).at(SPACE, state).value();
        double eight = PARTS.get(1).at(SPACE, state).value();
        double rest = PARTS.get(2).at(SPACE, state).value();
        double year = value(Side.HOME, Flow.TURNOVER, 2021, state);
        assertThat(half).isLessThan(eight);
        assertThat(eight).isLessThan(year);
        assertThat(LogLevel.logSum(half, rest)).isCloseTo(year, within(1e-12));
    }

    @Test
    void equalIntensityGivesEveryMonthTheSame() {
        double[] state = new double[SPACE.size()];
        assertThat(PARTS.get(0).at(SPACE, state).value()).isCloseTo(StrictMath.log(6 / 12.0), within(1e-12));
        assertThat(PARTS.get(1).at(SPACE, state).value()).isCloseTo(StrictMath.log(8 / 12.0), within(1e-12));
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gapIsPartnerOverHomeAndItsStepLeavesOutWhatStays(long seed) {
        double[] state = randomState(new Random(seed));
        MirrorPrior mirror = MirrorPrior.withDefaults();
        for (Flow flow : new Flow[] {Flow.EXPORTS, Flow.IMPORTS}) {
            double before = value(Side.PARTNER, flow, 2020, state) - value(Side.HOME, flow, 2020, state);
            double now = value(Side.PARTNER, flow, 2021, state) - value(Side.HOME, flow, 2021, state);
            MirrorGap first = MirrorGap.first(flow, 2020, mirror);
            MirrorGap step = MirrorGap.step(flow, 2021, mirror);
            assertThat(first.at(SPACE, state).value()).isCloseTo(before, within(1e-12));
            assertThat(step.at(SPACE, state).value()).isCloseTo(now - 0.9 * before, within(1e-12));
            double mean = flow == Flow.EXPORTS ? 0.075 : -0.075;
            assertThat(first.likelihood().centre()).isCloseTo(mean, within(1e-12));
            assertThat(step.likelihood().centre()).isCloseTo(0.1 * mean, within(1e-12));
            assertThat(first.likelihood().precision()).isCloseTo(1 / (0.586 * 0.586), within(1e-9));
            assertThat(step.likelihood().precision()).isCloseTo(1 / (0.586 * 0.586 * 0.19), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void seenFromTheOtherEndNothingChanges(long seed) {
        double[] state = randomState(new Random(seed));
        double[] other = state.clone();
        for (int year = 2020; year <= 2022; year++) {
            int at = SPACE.offset(year);
            int partner = at + StateSpace.PARTNER;
            other[at + StateSpace.TURNOVER] = state[partner + StateSpace.TURNOVER];
            other[partner + StateSpace.TURNOVER] = state[at + StateSpace.TURNOVER];
            other[at + StateSpace.RATIO] = -state[partner + StateSpace.RATIO];
            other[partner + StateSpace.RATIO] = -state[at + StateSpace.RATIO];
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
                Linear linear = LogLevel.ofYear(Side.HOME, flow, 2021).at(SPACE, state);
                assertThat(linear.value()).isFinite();
                assertThat(Arrays.stream(linear.weights()).allMatch(Double::isFinite))
                        .isTrue();
            }
        }
    }

    @Test
    void minusMergesVariables() {
        Linear a = new Linear(5, new int[] {1, 3, 7}, new double[] {10, 30, 70});
        Linear b = new Linear(2, new int[] {0, 3, 8}, new double[] {1, 4, 9});

        Linear difference = a.minus(b);

        assertThat(difference.value()).isEqualTo(3);
        assertThat(difference.indices()).containsExactly(0, 1, 3, 7, 8);
        assertThat(difference.weights()).containsExactly(-1, 10, 26, 70, -9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void minusIsTheDifferenceOfDenseForms(long seed) {
        Random random = new Random(seed);
        Linear a = randomLinear(random);
        Linear b = randomLinear(random);

        Linear difference = a.minus(b);

        double[] left = dense(a, 12);
        double[] right = dense(b, 12);
        for (int i = 0; i < 12; i++) {
            left[i] -= right[i];
        }
        assertThat(dense(difference, 12)).isEqualTo(left);
        assertThat(difference.indices()).isSorted().doesNotHaveDuplicates();
    }

    private static Linear randomLinear(Random random) {
        int[] indices =
                random.ints(random.nextInt(8), 0, 12).distinct().sorted().toArray();
        return new Linear(
                random.nextGaussian(),
                indices,
                random.doubles(indices.length, -2, 2).toArray());
    }
}
