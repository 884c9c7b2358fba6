package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReproducibilityTest {

    /** Over every bit of the results; the same on every JDK. It changes only with an entry under "Changed results". */
    private static final long COMMITTED_HASH = 3035130740969042867L;

    private static final long COMMITTED_PATHS_HASH = -1034390578553862861L;

    private static final long COMMITTED_START_HASH = -7560384974194922501L;

    private static final Simulation SIMULATION =
            Simulation.withDefaults().withSeed(42).withPaths(20_500).withHorizon(12);

    private static List<SimulationRequest> requests() {
        List<SimulationRequest> requests = new ArrayList<>();
        for (int c = 0; c < 5; c++) {
            int draws = 7 + c;
            double[] start = new double[draws];
            double[] drift = new double[draws];
            double[] volatility = new double[draws];
            boolean[] already = new boolean[draws];
            for (int d = 0; d < draws; d++) {
                start[d] = 6 + 0.01 * d;
                drift[d] = 0.02 * d - 0.03 * c;
                volatility[d] = 0.1 + 0.02 * d;
                already[d] = d % 5 == 0;
            }
            requests.add(SimulationRequest.of("corridor " + c, RandomWalk.of(start, drift, volatility))
                    .withThresholds(Threshold.ofLog(6.5), Threshold.ofLog(6.2).withAlreadyReached(already))
                    .withFan(0.1, 0.5, 0.9));
        }
        return requests;
    }

    static long hash(SimulationResult result) {
        long hash = result.key().length();
        for (FirstPassage passage : result.passages()) {
            for (int year = 1; year <= result.horizon(); year++) {
                hash = add(hash, passage.atOrAbove(year));
                hash = add(hash, passage.reachedBy(year));
                hash = add(hash, passage.firstReachedIn(year));
                hash = add(hash, passage.sustainedFrom(year));
            }
            hash = add(hash, passage.alreadyReached());
            hash = add(hash, passage.notByHorizon());
        }
        for (int year = 1; result.fan().isPresent() && year <= result.horizon(); year++) {
            for (double p : result.fan().get().probabilities()) {
                hash = add(hash, result.fan().get().logLevel(year, p));
            }
        }
        return hash;
    }

    private static long add(long hash, Estimate estimate) {
        long bits = Double.doubleToLongBits(estimate.value()) * 31 + Double.doubleToLongBits(estimate.standardError());
        return Long.rotateLeft(hash ^ bits, 23) * 0x9E3779B97F4A7C15L;
    }

    private static long hash(List<SimulationResult> results) {
        long sum = 0;
        for (SimulationResult result : results) {
            sum = sum * 31 + hash(result);
        }
        return sum;
    }

    @Test
    void bitsAreThoseCommitted() {
        assertThat(hash(SIMULATION.run(requests()))).isEqualTo(COMMITTED_HASH);
    }

    /** One hash over the path bits of each process and each way of sampling. */
    @Test
    void bitsOfEveryPathAreThoseCommitted() {
        double[] start = {6, 6.1, 5.9};
        double[] some = {0.1, 0.2, 0.3};
        double[][] quantiles = new double[12][];
        double[] dependence = new double[12];
        for (int t = 0; t < 12; t++) {
            quantiles[t] = new double[] {-0.1 * t, 0.05, 0.2 * t + 0.1};
            dependence[t] = 0.8;
        }
        RandomWalk walk = RandomWalk.of(start, some, some);
        List<GrowthProcess> processes = List.of(
                walk,
                HeavyTailedWalk.of(start, some, some, 1.9),
                BootstrapWalk.of(start, some),
                SpikeReturnWalk.of(start, some, 0.1, 0.2, 0.3, 0.6),
                TwoFlowWalk.of(walk, walk, 0.3),
                HorizonMarginals.of(start, new double[] {0.1, 0.5, 0.9}, quantiles, dependence),
                SharedShockWalk.of(start, 0.1, 0.2, 0.3, 0.1));
        long sum = 0;
        for (Sampling sampling : List.of(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(3))) {
            Simulation simulation = SIMULATION.withPaths(3 * 512).withSampling(sampling);
            for (GrowthProcess process : processes) {
                if (process.economies() > 0 && sampling.kind() == Sampling.Kind.SOBOL) {
                    continue;
                }
                Paths paths = simulation
                        .run(SimulationRequest.of("A-B", process)
                                .withEconomies("A", "B")
                                .withPathsKept())
                        .paths()
                        .orElseThrow();
                for (int year = 1; year <= 12; year++) {
                    for (double level : paths.logLevels(year)) {
                        sum = Long.rotateLeft(sum, 5) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(level);
                    }
                }
            }
            OneStepSurvival survival = OneStepSurvival.of(simulation, "A-B", walk, Threshold.ofLog(7));
            sum = add(sum, survival.reachedBy(12));
        }
        assertThat(sum).isEqualTo(COMMITTED_PATHS_HASH);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 16", "3, 1", "7, 3", "8, 1", "8, 5", "64, 2", "2, 1000"})
    void bitsDoNotDependOnThreadsAndChunks(int threads, int chunk) {
        Simulation simulation = SIMULATION.withParallelism(threads).withBlocksPerChunk(chunk);
        assertThat(hash(simulation.run(requests()))).isEqualTo(COMMITTED_HASH);
    }

    @Test
    void bitsDoNotDependOnTheExecutor() {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            assertThat(hash(SIMULATION.withExecutor(pool, 4).run(requests()))).isEqualTo(COMMITTED_HASH);
        } finally {
            pool.shutdownNow();
        }
        // An executor that never runs anything leaves the work to the calling thread.
        assertThat(hash(SIMULATION.withExecutor(task -> {}, 4).run(requests()))).isEqualTo(COMMITTED_HASH);
        assertThat(hash(SIMULATION.withExecutor(Runnable::run, 4).run(requests())))
                .isEqualTo(COMMITTED_HASH);
    }

    @Test
    void bitsDoNotDependOnOrderNorCompany() {
        List<SimulationRequest> shuffled = new ArrayList<>(requests());
        Collections.shuffle(shuffled, new Random(5));
        List<SimulationResult> together = SIMULATION.run(requests());
        for (SimulationResult shuffledResult : SIMULATION.run(shuffled)) {
            SimulationResult same = together.stream()
                    .filter(r -> r.key().equals(shuffledResult.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(hash(shuffledResult)).isEqualTo(hash(same));
        }
        assertThat(hash(SIMULATION.run(requests().get(3)))).isEqualTo(hash(together.get(3)));
    }

    @Test
    void bitsOfWhatIsDrawnAtTheStartAreThoseCommitted() {
        double[] start = {6, 6.1, 5.9};
        double[][] years = {{-0.1, 0.05, 0.3}, {-0.2, 0.1, 0.6}};
        TrajectoryBootstrap trajectories = TrajectoryBootstrap.of(years).withStart(start);
        ScaledMarginals vanishing = ScaledMarginals.of(
                        start,
                        years,
                        new double[][] {{1, 1, 2}, {1, 2, 2}},
                        ScaledMarginals.Shape.of(new double[] {0.1, 0.5, 0.9}, years, new double[][] {{1}, {0.6, 0.8}}))
                .withVanishing(new double[][] {{0.1, 0.2, 0.3}, {0.2, 0.3, 0.4}});
        long sum = 0;
        for (Sampling sampling : List.of(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(3))) {
            for (GrowthProcess process :
                    List.of(trajectories, vanishing, Mixture.of(List.of(trajectories, vanishing), 2, 1))) {
                Paths paths = SIMULATION
                        .withPaths(3 * 512)
                        .withHorizon(2)
                        .withSampling(sampling)
                        .run(SimulationRequest.of("A-B", process).withPathsKept())
                        .paths()
                        .orElseThrow();
                for (int year = 1; year <= 2; year++) {
                    for (double level : paths.logLevels(year)) {
                        sum = Long.rotateLeft(sum, 5) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(level);
                    }
                }
            }
        }
        assertThat(sum).isEqualTo(COMMITTED_START_HASH);
    }

    /** A shock is a function of its year, not of what was drawn before. */
    @Test
    void aYearWithoutADrawMovesNoOther() {
        for (Sampling sampling : List.of(Sampling.plain(), Sampling.antithetic(), Sampling.sobol(2))) {
            Simulation simulation = SIMULATION.withPaths(2048).withHorizon(4).withSampling(sampling);
            List<double[]> third = new ArrayList<>();
            for (boolean isEvery : new boolean[] {true, false}) {
                GrowthProcess process = new GrowthProcess() {
                    @Override
                    public void start(PathBlock block) {}

                    @Override
                    public void step(PathBlock block) {
                        if (isEvery || block.step() == 3) {
                            block.own().normals(0, block.level());
                        }
                    }
                };
                third.add(simulation
                        .run(SimulationRequest.of("A-B", process).withPathsKept())
                        .paths()
                        .orElseThrow()
                        .logLevels(3));
            }
            assertThat(third.get(1)).isEqualTo(third.get(0));
        }
    }

    /** Shocks of the start, too, are those of the corridor alone, whatever the thread simulated before. */
    @Test
    void whatIsDrawnAtTheStartDoesNotDependOnCompany() {
        GrowthProcess process = TrajectoryBootstrap.of(new double[][] {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}});
        SimulationRequest one = SimulationRequest.of("A-B", process).withPathsKept();
        SimulationRequest other = SimulationRequest.of("A-C", process).withPathsKept();
        Simulation simulation = SIMULATION.withPaths(100).withHorizon(1);
        List<SimulationResult> both = simulation.run(List.of(one, other));
        double[] alone = simulation.run(other).paths().orElseThrow().logLevels(1);
        assertThat(both.get(1).paths().orElseThrow().logLevels(1))
                .isEqualTo(alone)
                .isNotEqualTo(both.get(0).paths().orElseThrow().logLevels(1));
    }

    /** What the paths begin with, before the first year: a scenario reads it. */
    @Test
    void everyProcessBeginsAtItsStart() {
        double[] start = {3};
        double[] zero = {0};
        double[] tenths = {0.1, 0.9};
        double[][] year = {{-1, 1}};
        double[][] one = {{1}};
        RandomWalk walk = RandomWalk.of(start, zero, zero);
        RandomWalk half = RandomWalk.of(3 - StrictMath.log(2), 0, 1);
        List<GrowthProcess> processes = List.of(
                walk,
                HeavyTailedWalk.of(start, zero, zero, 3),
                BootstrapWalk.of(start, 1),
                SpikeReturnWalk.of(start, zero, 0, 1, 1, 0.5),
                TwoFlowWalk.of(half, half, 0),
                HorizonMarginals.of(start, tenths, year, zero),
                ScaledMarginals.of(start, one, one, ScaledMarginals.Shape.of(tenths, year, one)),
                SharedShockWalk.of(start, 1, 1, 1, 1),
                TrajectoryBootstrap.of(one).withStart(start),
                Mixture.of(List.of(walk, walk), 1, 1));
        for (GrowthProcess process : processes) {
            List<Double> begins = new ArrayList<>();
            GrowthProcess watched = new GrowthProcess() {
                @Override
                public void start(PathBlock block) {
                    process.start(block);
                    begins.add(block.level()[0]);
                }

                @Override
                public void step(PathBlock block) {
                    process.step(block);
                }

                @Override
                public int scratchRows() {
                    return process.scratchRows();
                }
            };
            SIMULATION
                    .withPaths(1)
                    .withHorizon(1)
                    .run(SimulationRequest.of("A-B", watched).withEconomies("A", "B"));
            assertThat(begins).hasSize(1);
            assertThat(begins.get(0)).isCloseTo(3, within(1e-7));
        }
    }

    @Test
    void pathsDoNotDependOnTheirNumber() {
        SimulationRequest request = requests().get(1).withPathsKept();
        Paths few = SIMULATION.withPaths(1500).run(request).paths().orElseThrow();
        Paths many = SIMULATION.withPaths(5000).run(request).paths().orElseThrow();
        for (int path = 0; path < 1500; path++) {
            for (int year = 1; year <= 12; year++) {
                assertThat(few.logLevel(path, year)).isEqualTo(many.logLevel(path, year));
            }
        }
    }

    @Test
    void seedsAndKeysDiffer() {
        SimulationRequest request = requests().get(0);
        long one = hash(SIMULATION.run(request));
        assertThat(hash(SIMULATION.withSeed(43).run(request))).isNotEqualTo(one);
        SimulationRequest renamed = SimulationRequest.of("corridor 7", request.process())
                .withThresholds(request.thresholds())
                .withFan(request.fan());
        assertThat(hash(SIMULATION.run(renamed))).isNotEqualTo(one);
    }
}
