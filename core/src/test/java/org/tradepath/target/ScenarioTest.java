package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Sampling;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.TrajectoryBootstrap;
import org.tradepath.trade.Flow;

class ScenarioTest {

    private static final Simulation SIMULATION =
            Simulation.withDefaults().withPaths(10_000).withHorizon(5);

    /** 100 million in 2025, and 110, 121, 133.1, 146.41, 161.051 from 2026 to 2030, for sure. */
    private static final Projection STEADY = Projection.of(
            Figures.certain(100e6),
            TrajectoryBootstrap.of(growth(1.1)).withStart(StrictMath.log(100e6)),
            SIMULATION.withPaths(3));

    private static final Projection UNSURE = random(SIMULATION);

    private static double[][] growth(double factor) {
        double[][] growth = new double[5][1];
        for (int t = 0; t < 5; t++) {
            growth[t][0] = (t + 1) * StrictMath.log(factor);
        }
        return growth;
    }

    private static Projection random(Simulation simulation) {
        History history = Figures.of(7, Flow.TURNOVER, 100e6);
        return Projection.of(history, walk(history), simulation);
    }

    private static GrowthProcess walk(History history) {
        double[] starts = history.logLevels(2025);
        return RandomWalk.of(
                starts, new double[] {.1, .1, .1, .1, .1, .1, .1}, new double[] {.2, .2, .2, .2, .2, .2, .2});
    }

    private static Uncertain exactly(double value) {
        return Uncertain.exactly(value);
    }

    static Stream<Arguments> levers() {
        return Stream.of(
                // Worked by hand on 110, 121, 133.1, 146.41, 161.051 million.
                Arguments.of(
                        Scenario.levelStep(exactly(30e6), exactly(2028)),
                        new double[] {110, 121, 163.1, 176.41, 191.051}),
                Arguments.of(
                        Scenario.ramp(exactly(30e6), exactly(2027), exactly(3)),
                        new double[] {110, 131, 153.1, 176.41, 191.051}),
                // A half less; the log of a half goes to its half in the second year, and to nothing.
                Arguments.of(
                        Scenario.shock(exactly(-0.5), exactly(2027), exactly(2)),
                        new double[] {110, 60.5, 133.1 * Math.sqrt(0.5), 146.41, 161.051}),
                Arguments.of(
                        Scenario.growthChange(exactly(0.02), exactly(2028)),
                        new double[] {110, 121, 133.1 * 1.02, 146.41 * 1.0404, 161.051 * 1.061208}),
                Arguments.of(Scenario.cap(exactly(125e6), exactly(2027)), new double[] {110, 121, 125, 125, 125}),
                // A fifth off the price at elasticity -0.5: 0.8^-0.5 = 1.1180339887.
                Arguments.of(
                        Scenario.exchangeRate(exactly(-0.2), exactly(2029), exactly(-0.5)),
                        new double[] {110, 121, 133.1, 146.41 * 1.118033988749895, 161.051 * 1.118033988749895}),
                // 300 million over five years on 100 million of trade: 1.6, 2.2, 2.8, 3.4, 4 to the power of 0.5.
                Arguments.of(Scenario.fund(exactly(300e6), exactly(2026), exactly(5), exactly(0.5)), new double[] {
                    110 * Math.sqrt(1.6),
                    121 * Math.sqrt(2.2),
                    133.1 * Math.sqrt(2.8),
                    146.41 * Math.sqrt(3.4),
                    161.051 * 2
                }),
                // Log changes first, then dollars, then the cap, whatever comes first: 133.1 * 1.1 + 30 = 176.41.
                Arguments.of(
                        Scenario.cap(exactly(180e6), exactly(2026))
                                .and(Scenario.levelStep(exactly(30e6), exactly(2028)))
                                .and(Scenario.growthChange(exactly(0.1), exactly(2028))),
                        new double[] {110, 121, 176.41, 180, 180}),
                // What closes takes away no more than there is.
                Arguments.of(
                        Scenario.levelStep(exactly(-130e6), exactly(2026)),
                        new double[] {0, 0, 133.1 - 130, 146.41 - 130, 161.051 - 130}));
    }

    @ParameterizedTest
    @MethodSource("levers")
    void leversDoWhatTheirFormulaSays(Scenario scenario, double[] millions) {
        Projection changed = STEADY.under(scenario);
        for (int t = 0; t < 5; t++) {
            assertThat(StrictMath.exp(changed.logLevels(2026 + t)[0]) / 1e6).isCloseTo(millions[t], within(1e-9));
        }
    }

    private static Scenario terminal() {
        return Scenario.levelStep(Uncertain.triangular(20e6, 30e6, 60e6), Uncertain.anyOf(2027, 2029))
                .named("terminal");
    }

    private static Scenario tenge() {
        return Scenario.exchangeRate(
                Uncertain.triangular(-0.3, -0.2, -0.1), exactly(2027), Uncertain.between(-0.5, -0.1));
    }

    @Test
    void nothingChangesNoBit() {
        Projection same = UNSURE.under(Scenario.none());
        Projection within = UNSURE.under(Scenario.mixture(List.of(Scenario.none(), terminal()), 1, 0));
        for (int year = 2026; year <= 2030; year++) {
            assertThat(same.logLevels(year)).isEqualTo(UNSURE.logLevels(year));
            assertThat(within.logLevels(year)).isEqualTo(UNSURE.logLevels(year));
        }
        assertThat(Scenario.none()).hasToString("as projected");
        assertThat(Scenario.none().and(terminal())).hasToString("terminal");
    }

    @Test
    void andKnowsNoOrder() {
        // Three summands each: added in another order, their sums differ in the last bit.
        Scenario faster = Scenario.growthChange(Uncertain.between(0, 0.1), exactly(2026));
        Scenario shock = Scenario.shock(Uncertain.between(-0.3, -0.1), exactly(2026), exactly(3));
        Projection one = UNSURE.under(terminal().and(tenge()).and(faster).and(shock));
        Projection other = UNSURE.under(shock.and(faster).and(tenge()).and(terminal()));
        for (int year = 2026; year <= 2030; year++) {
            assertThat(one.logLevels(year)).isEqualTo(other.logLevels(year));
        }
        assertThat(terminal().and(tenge()).names()).first().isEqualTo("terminal");
    }

    @Test
    void aLeverKeepsItsDrawsWhateverElseHappens() {
        // Under the exchange rate alone and with the terminal, which adds dollars: what the terminal adds is the same.
        double[] without = STEADY_MANY.logLevels(2030);
        double[] terminal = STEADY_MANY.under(terminal()).logLevels(2030);
        double[] both = STEADY_MANY.under(tenge().and(terminal())).logLevels(2030);
        double[] tenge = STEADY_MANY.under(tenge()).logLevels(2030);
        for (int i = 0; i < 200; i++) {
            double added = StrictMath.exp(terminal[i]) - StrictMath.exp(without[i]);
            assertThat(StrictMath.exp(both[i]) - StrictMath.exp(tenge[i])).isCloseTo(added, within(1e-3));
            assertThat(added).isBetween(20e6 - 1, 60e6 + 1);
        }
        // By another name it is another terminal.
        assertThat(STEADY_MANY.under(terminal().named("second")).logLevels(2030))
                .isNotEqualTo(terminal);
    }

    private static final Projection STEADY_MANY = Projection.of(
            Figures.certain(100e6), TrajectoryBootstrap.of(growth(1.1)).withStart(StrictMath.log(100e6)), SIMULATION);

    @Test
    void sizesAndYearsAreDistributedAsStated() {
        int n = STEADY_MANY.pathCount();
        double sum = 0;
        int[] open = new int[5];
        for (int t = 0; t < 5; t++) {
            double[] logs = STEADY_MANY.under(terminal()).logLevels(2026 + t);
            double base = STEADY_MANY.logLevels(2026 + t)[0];
            for (double log : logs) {
                open[t] += log > base ? 1 : 0;
                sum += t == 4 ? StrictMath.exp(log) - StrictMath.exp(base) : 0;
            }
        }
        // Binomial with sd sqrt(1/3 2/3 / 10,000) = .0047, four of them; a false alarm once in 10,000 seeds.
        assertThat(open[0]).isZero();
        assertThat(open[1] / (double) n).isCloseTo(1 / 3.0, within(0.019));
        assertThat(open[2] / (double) n).isCloseTo(2 / 3.0, within(0.019));
        assertThat(open[3]).isEqualTo(n);
        // The mean of the triangle is (20 + 30 + 60) / 3, its sd 8.5 million.
        assertThat(sum / n).isCloseTo(110e6 / 3, within(4 * 0.085e6));
    }

    @Test
    void aMixtureHappensInItsShareOfPaths() {
        Scenario perhaps =
                Scenario.mixture(List.of(Scenario.levelStep(exactly(1e6), exactly(2026)), Scenario.none()), 7, 3);
        Projection changed = STEADY_MANY.under(perhaps);
        int opened = 0;
        for (double log : changed.logLevels(2026)) {
            opened += log > STEADY_MANY.logLevels(2026)[0] ? 1 : 0;
        }
        assertThat(opened / 10_000.0).isCloseTo(0.7, within(4 * 0.0046));
        // Within another mixture: 0.7 * 0.5.
        Scenario seldom = Scenario.mixture(List.of(Scenario.none(), perhaps), 1, 1);
        int both = 0;
        for (double log : STEADY_MANY.under(seldom).logLevels(2026)) {
            both += log > STEADY_MANY.logLevels(2026)[0] ? 1 : 0;
        }
        assertThat(both / 10_000.0).isCloseTo(0.35, within(4 * 0.0048));
    }

    @Test
    void whatHasVanishedStaysSo() {
        double gone = Double.NEGATIVE_INFINITY;
        Projection vanished = Projection.of(
                Figures.certain(100e6),
                TrajectoryBootstrap.of(new double[][] {{gone}}).withStart(StrictMath.log(100e6)),
                SIMULATION.withHorizon(1).withPaths(2));
        Scenario all = terminal()
                .and(tenge())
                .and(Scenario.levelStep(exactly(1e9), exactly(2026)))
                .and(Scenario.cap(exactly(1e6), exactly(2026)));
        assertThat(vanished.under(all).logLevels(2026)).containsOnly(gone);
        Scenario fund = Scenario.fund(exactly(1e9), exactly(2026), exactly(1), exactly(0.5));
        assertThat(vanished.under(fund).logLevels(2026)).containsOnly(gone);
    }

    @Test
    void levelsStayNumbersHoweverLargeTheyAre() {
        Scenario beyond = Scenario.growthChange(exactly(1e12), exactly(2026))
                .and(Scenario.levelStep(exactly(1e18), exactly(2026)))
                .and(Scenario.exchangeRate(exactly(1e12), exactly(2026), exactly(1000)));
        for (int year = 2026; year <= 2030; year++) {
            assertThat(STEADY.under(beyond).logLevels(year)).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        }
    }

    static List<Sampling> samplings() {
        return List.of(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(16));
    }

    @ParameterizedTest
    @MethodSource("samplings")
    void theProcessUnderTheScenarioGivesTheSameBits(Sampling sampling) {
        Simulation simulation =
                SIMULATION.withPaths(4096).withSampling(sampling).withSeed(3);
        Scenario scenario = terminal().and(tenge()).and(Scenario.mixture(List.of(Scenario.none(), tenge()), 1, 2));
        History history = Figures.of(7, Flow.TURNOVER, 100e6);
        SimulationResult result = simulation
                .withParallelism(3)
                .run(SimulationRequest.of("AZE-KAZ", scenario.on(walk(history), 2025, 3))
                        .withPathsKept());
        Projection changed = random(simulation).under(scenario);
        for (int t = 1; t <= 5; t++) {
            assertThat(result.paths().orElseThrow().logLevels(t)).isEqualTo(changed.logLevels(2025 + t));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theSameSeedGivesTheSameBitsOnAnyJdkAndNumberOfThreads(int threads) {
        Scenario scenario = terminal()
                .and(tenge())
                .and(Scenario.shock(Uncertain.logNormal(0.2, 1.5), Uncertain.anyOf(2026, 2028), exactly(2)));
        Projection changed =
                random(SIMULATION.withPaths(3000).withParallelism(threads)).under(scenario);
        long hash = 17;
        for (int year = 2026; year <= 2030; year++) {
            for (double level : changed.logLevels(year)) {
                hash = 31 * hash + Double.doubleToLongBits(level);
            }
        }
        // Committed: whoever changes a number for the same seed sees it here, and says so under "Changed results".
        assertThat(hash).isEqualTo(-5856466858708639726L);
    }

    @Test
    void whatBreaksARuleIsRefused() {
        Uncertain one = exactly(1);
        Uncertain year = exactly(2027);
        refused("year must be a whole number, but was 2027.5", () -> Scenario.levelStep(one, exactly(2027.5)));
        refused(
                "year must be a whole number, but was 2027 to 2029",
                () -> Scenario.levelStep(one, Uncertain.between(2027, 2029)));
        refused("year must lie in [1, 9999], but was 0", () -> Scenario.shock(one, exactly(0), one));
        refused("years must lie in [1, 100], but was 0", () -> Scenario.ramp(one, year, exactly(0)));
        refused(
                "dollars must lie in [-1E+18, 1E+18], but was 1.1E+18",
                () -> Scenario.levelStep(exactly(1.1e18), year));
        refused("dollars must lie in", () -> Scenario.ramp(Uncertain.normal(0, 1e18), year, one));
        refused(
                "elasticity must lie in [-1000, 1000], but was 1001",
                () -> Scenario.exchangeRate(one, year, exactly(1001)));
        refused(
                "share must lie in [-1000000000000, 1000000000000]",
                () -> Scenario.shock(Uncertain.logNormal(1, 1e300), year, one));
        refused("share must be above -1, but was -1", () -> Scenario.shock(exactly(-1), year, one));
        refused("share must be above -1, but was -3 to 1", () -> Scenario.growthChange(Uncertain.between(-3, 1), year));
        refused("dollars must be above 0, but was 0", () -> Scenario.cap(exactly(0), year));
        refused(
                "change must be above -1, but was -0.2 give or take 0.02",
                () -> Scenario.exchangeRate(Uncertain.normal(-0.2, 0.02), year, one));
        refused("change must be above -1", () -> Scenario.exchangeRate(Uncertain.between(-2, 0), year, one));
        refused("dollars must lie in [0, Infinity], but was -5", () -> Scenario.fund(exactly(-5), year, one, one));
        refused(
                "weights must be as many as scenarios, 1, but was 2",
                () -> Scenario.mixture(List.of(Scenario.none()), 1, 2));
        refused("sum of weights must be positive", () -> Scenario.mixture(List.of(Scenario.none()), 0));
        refused("name must not be blank", () -> terminal().named(" "));
        refused("high must be above low, 2.0, but was 1.0", () -> Uncertain.between(2, 1));
        refused(
                "high must be within 1E+150 of low, -1.0E308, but was 1.0E308",
                () -> Uncertain.triangular(-1e308, 0, 1e308));
        refused("mode must lie in [1.0, 2.0], but was 3.0", () -> Uncertain.triangular(1, 3, 2));
        refused("factor must be above 1 and finite, but was 1.0", () -> Uncertain.logNormal(5, 1));
        refused("last must lie in [3, 2147483647], but was 2", () -> Uncertain.anyOf(3, 2));
    }

    @Test
    void aChoiceWithinAChoiceOfTheSameNamesIsRefused() {
        Scenario opens = Scenario.levelStep(exactly(1e6), exactly(2026)).named("opens");
        Scenario perhaps =
                Scenario.mixture(List.of(opens, Scenario.none()), 1, 1).named("opens");
        refused(
                "names of the scenarios must differ from those of a mixture within, but was opens or as projected",
                () -> Scenario.mixture(List.of(perhaps, Scenario.none()), 1, 1));
        // Side by side they are one choice.
        Scenario twice = perhaps.and(Scenario.mixture(List.of(opens, Scenario.none()), 1, 1));
        double[] millions = STEADY_MANY.under(twice).logLevels(2026);
        for (double log : millions) {
            assertThat(StrictMath.rint(StrictMath.exp(log) / 1e6)).isIn(110.0, 112.0);
        }
    }

    @Test
    void whatBeganBeforeThePathsIsInTheFiguresAlready() {
        // Five per cent a year since 2015 would be twelve years' worth in 2026.
        Scenario old = Scenario.growthChange(exactly(0.05), exactly(2015)).named("old");
        refused("year of old must be after 2025, but was 2015", () -> STEADY.under(old));
        refused("year of old must be after 2025, but was 2015", () -> Comparison.of(STEADY, old));
        refused(
                "year of old must be after 2025, but was 2015",
                () -> old.on(walk(Figures.of(7, Flow.TURNOVER, 100e6)), 2025, 1));
        Scenario perhaps = Scenario.levelStep(exactly(1), Uncertain.anyOf(2025, 2027));
        refused("must be after 2025, but was 2025", () -> STEADY.under(perhaps));
        refused(
                "must be after 2025, but was 2025",
                () -> STEADY.under(Scenario.mixture(List.of(Scenario.none(), perhaps), 1, 1)));
    }

    private static void refused(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }

    @Test
    void uncertainNumbersHaveTheirQuantiles() {
        assertThat(Uncertain.exactly(3).quantile(0.2)).isEqualTo(3);
        assertThat(Uncertain.between(2, 6).quantile(0.25)).isEqualTo(3);
        // Triangle 0, 1, 4: F(1) = 1/4; F(2) = 1 - 4/12; by hand.
        assertThat(Uncertain.triangular(0, 1, 4).quantile(0.25)).isCloseTo(1, within(1e-12));
        assertThat(Uncertain.triangular(0, 1, 4).quantile(2 / 3.0)).isCloseTo(2, within(1e-12));
        assertThat(Uncertain.normal(1, 2).quantile(0.8)).isCloseTo(1 + 2 * 0.8416212335729143, within(1e-7));
        assertThat(Uncertain.logNormal(100, 2).quantile(0.5)).isCloseTo(100, within(1e-6));
        assertThat(Uncertain.logNormal(100, 2).quantile(0.8413447460685429)).isCloseTo(200, within(1e-4));
        assertThat(Uncertain.anyOf(2027, 2029).quantile(0.34)).isEqualTo(2028);
        assertThat(Uncertain.anyOf(2027, 2029).quantile(1 - 0x1p-53)).isEqualTo(2029);
        assertThat(Uncertain.triangular(100e6, 150e6, 200e6)).hasToString("100000000 to 200000000, about 150000000");
        // The fewest digits that tell the number, the same on any JDK: Double.toString(2e23) is 2.0E23 or
        // 1.9999999999999998E23.
        assertThat(Uncertain.exactly(2e23)).hasToString("2E+23");
        assertThat(Uncertain.between(0.1, 1.0 / 3)).hasToString("0.1 to 0.3333333333333333");
        assertThat(Uncertain.exactly(2e-3)).hasToString("0.002");
        assertThat(Uncertain.exactly(Double.MIN_VALUE)).hasToString("5E-324");
    }
}
