package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RunningTest {

    private static final SimulationRequest REQUEST =
            SimulationRequest.of("A-B", RandomWalk.of(0, 0, 1)).withThresholds(Threshold.ofLog(1));
    private static final Simulation SIMULATION = Simulation.withDefaults().withPaths(50_000);

    @Test
    void theListenerHearsAGrowingCountThatEndsWithAllPaths() {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        SIMULATION
                .withParallelism(3)
                .withListener((done, all) -> {
                    assertThat(all).isEqualTo(100_000);
                    heard.add(done);
                })
                .run(List.of(REQUEST, REQUEST));
        assertThat(heard)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(4)
                .endsWith(100_000L);
    }

    @Test
    void anExceptionOfTheListenerEndsTheRun() {
        AtomicInteger calls = new AtomicInteger();
        Simulation simulation = SIMULATION
                .withParallelism(2)
                .withBlocksPerChunk(1)
                .withListener((done, all) -> {
                    if (calls.incrementAndGet() == 3) {
                        throw new UnsupportedOperationException("enough");
                    }
                });
        assertThatThrownBy(() -> simulation.run(REQUEST)).hasMessage("enough");
        assertThat(calls).hasValue(3);
    }

    @Test
    void interruptionEndsTheRunAndStaysVisible() {
        int paths = 10_000_000;
        AtomicInteger calls = new AtomicInteger();
        Simulation simulation =
                SIMULATION.withPaths(paths).withParallelism(2).withListener((done, all) -> calls.incrementAndGet());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> simulation.run(REQUEST)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(calls).hasValueLessThan(paths / PathBlock.CAPACITY / Settings.DEFAULT_CHUNK);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> OneStepSurvival.of(SIMULATION, "A-B", RandomWalk.of(0, 0, 1), Threshold.ofLog(1)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anExecutorThatRefusesIsNotHidden() {
        Simulation simulation = SIMULATION.withExecutor(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                2);
        assertThatThrownBy(() -> simulation.run(REQUEST)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void noThreadOutlivesARun() {
        SIMULATION.withParallelism(4).run(REQUEST);
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().startsWith("tradepath-simulation"))
                        .filter(t -> {
                            try {
                                t.join(5000);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return t.isAlive();
                        }))
                .isEmpty();
    }

    /** Twenty times the paths take the same memory, but for a page of bins that a rare extreme opens. */
    @Test
    void memoryOfARunDoesNotGrowWithItsPaths() {
        SimulationRequest request = SimulationRequest.of("A-B", SimulationTest.goldenWalk())
                .withThresholds(Threshold.of(1000))
                .withFan(0.1, 0.5, 0.9);
        allocated(SIMULATION.withPaths(50_000), request);
        long few = allocated(SIMULATION.withPaths(50_000), request);
        long many = allocated(SIMULATION.withPaths(1_000_000), request);
        assertThat(many).isCloseTo(few, within(8_000L));
    }

    /** What is allocated is held but for copies that are sorted or summed, and the estimate is of a guard: within a factor. */
    @Test
    void theEstimateIsOfTheSizeOfWhatIsAllocated() {
        Simulation simulation = SIMULATION.withPaths(20_000).withHorizon(50);
        SimulationRequest bare = SimulationRequest.of("A-B", SimulationTest.goldenWalk());
        SimulationRequest draws =
                SimulationRequest.of("A-B", RandomWalk.of(new double[5000], new double[5000], new double[5000]));
        List<Threshold> twenty = IntStream.range(0, 20)
                .mapToObj(k -> Threshold.ofLog(6 + 0.1 * k))
                .toList();
        requireEstimate(simulation, bare, 1.5, 4);
        requireEstimate(simulation, bare.withPathsKept(), 0.95, 1.1);
        requireEstimate(simulation, bare.withFan(0.1, 0.5, 0.9), 2, 5);
        requireEstimate(simulation, bare.withThresholds(twenty.get(0)), 1.2, 3);
        requireEstimate(simulation, bare.withThresholds(twenty), 1.2, 3);
        requireEstimate(simulation, draws.withThresholds(twenty), 0.4, 2);
    }

    private static void requireEstimate(Simulation simulation, SimulationRequest request, double least, double most) {
        allocated(simulation, request);
        double estimated = simulation.estimatedBytes(List.of(request));
        assertThat(estimated / allocated(simulation, request)).isBetween(least, most);
    }

    @Test
    void theEstimateIsOfAllResultsAndOfTheLargestRequestAThread() {
        Simulation one = SIMULATION.withPaths(20_000);
        SimulationRequest small = REQUEST.withFan(0.5);
        SimulationRequest large = small.withPathsKept().withThresholds(Threshold.ofLog(1), Threshold.ofLog(2));
        long aThread = one.withParallelism(2).estimatedBytes(List.of(small)) - one.estimatedBytes(List.of(small));
        assertThat(aThread).isPositive();
        assertThat(one.withParallelism(7).estimatedBytes(List.of(small)) - one.estimatedBytes(List.of(small)))
                .isEqualTo(6 * aThread);
        long results = one.estimatedBytes(List.of(small)) - 2 * aThread;
        assertThat(results).isPositive();
        assertThat(one.estimatedBytes(List.of(small, small, small))).isEqualTo(3 * results + 2 * aThread);
        long aThreadOfLarge =
                one.withParallelism(2).estimatedBytes(List.of(large)) - one.estimatedBytes(List.of(large));
        assertThat(one.estimatedBytes(List.of(small, large)))
                .isEqualTo(one.estimatedBytes(List.of(large))
                        + results
                        + 2 * (Math.max(aThread, aThreadOfLarge) - aThreadOfLarge));
        // Eight bytes a path and year, and so many for the fan and the thresholds of a year.
        assertThat(one.withHorizon(60).estimatedBytes(List.of(REQUEST.withPathsKept()))
                        - one.withHorizon(60).estimatedBytes(List.of(REQUEST)))
                .isEqualTo(8L * 20_000 * 61);
        assertThat(one.estimatedBytes(List.of())).isZero();
    }

    @Test
    void whatIsEstimatedToBeEnoughIsEnough() {
        Simulation simulation = SIMULATION.withPaths(1000);
        long bytes = simulation.estimatedBytes(List.of(REQUEST));
        assertThat(simulation.withMaxBytes(bytes).run(REQUEST).passages()).hasSize(1);
        assertThatThrownBy(() -> simulation.withMaxBytes(bytes - 1).run(REQUEST))
                .hasMessage("estimated memory must be at most " + (bytes - 1) + " bytes, but was " + bytes);
    }

    private static long allocated(Simulation simulation, SimulationRequest request) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        simulation.run(request);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void anInfiniteLevelIsAnOutcome() {
        GrowthProcess dying = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.deal(new double[] {0, Double.NEGATIVE_INFINITY}, block.level());
            }

            @Override
            public void step(PathBlock block) {}
        };
        SimulationResult result = SIMULATION.run(SimulationRequest.of("A-B", dying)
                .withThresholds(Threshold.ofLog(0))
                .withFan(0.25, 0.75));
        assertThat(result.passages().get(0).reachedBy(1).value()).isEqualTo(0.5);
        assertThat(result.fan().orElseThrow().level(1, 0.25)).isZero();
        assertThat(result.fan().orElseThrow().level(1, 0.75)).isBetween(0.998, 1.002);
    }

    @Test
    void toBeAtTheLevelCountsBesideAnInfiniteLevelToo() {
        GrowthProcess still = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.deal(new double[] {0, Double.POSITIVE_INFINITY, -1e-300, -1}, block.level());
            }

            @Override
            public void step(PathBlock block) {}
        };
        FirstPassage passage = SIMULATION
                .withPaths(4000)
                .run(SimulationRequest.of("A-B", still).withThresholds(Threshold.ofLog(0)))
                .passages()
                .get(0);
        assertThat(passage.atOrAbove(1).value()).isEqualTo(0.5);
        assertThat(passage.sustainedFrom(1).value()).isEqualTo(0.5);
    }

    @Test
    void oneFlagIsThatOfAllPaths() {
        FirstPassage passage = SIMULATION
                .withPaths(1000)
                .run(SimulationRequest.of("A-B", RandomWalk.of(0, 0, 1))
                        .withThresholds(Threshold.ofLog(50).withAlreadyReached(true)))
                .passages()
                .get(0);
        assertThat(passage.alreadyReached()).isEqualTo(new Estimate(1, 0));
        assertThat(passage.reachedBy(0)).isEqualTo(new Estimate(1, 0));
        assertThat(passage.reachedBy(3).value()).isEqualTo(1);
        assertThat(passage.notByHorizon().value()).isZero();
        assertThat(passage.firstReachedIn(1).value()).isZero();
    }

    /** A process whose paths fall out of the world, or above it, in a year of their own; every year and the fan stay right. */
    @ParameterizedTest
    @ValueSource(ints = {10, 45})
    void infiniteLevelsMayComeInAnyYear(int horizon) {
        GrowthProcess leaving = new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                block.deal(new double[] {0.5, -0.5, 0.5}, block.level());
            }

            @Override
            public void step(PathBlock block) {
                for (int i = 0; i < block.size(); i++) {
                    long path = block.firstPath() + i;
                    // The first block stays finite, so that the table of levels opens as usual.
                    if (path >= PathBlock.CAPACITY && path % horizon == block.step() - 1) {
                        block.level()[i] = path % 3 == 2 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
                    }
                }
            }
        };
        SimulationRequest request = SimulationRequest.of("A-B", leaving).withThresholds(Threshold.ofLog(0));
        Simulation simulation = SIMULATION.withPaths(9000).withHorizon(horizon);
        FirstPassage passage = simulation.run(request.withFan(0.5)).passages().get(0);
        Paths paths = simulation.run(request.withPathsKept()).paths().orElseThrow();
        for (int year = 1; year <= horizon; year++) {
            double above = 0;
            for (double level : paths.logLevels(year)) {
                above += level >= 0 ? 1 : 0;
            }
            assertThat(passage.atOrAbove(year).value()).isEqualTo(above / 9000);
        }
        Fan fan = simulation.run(request.withFan(0.2, 0.9)).fan().orElseThrow();
        assertThat(fan.logLevel(1, 0.2).value()).isCloseTo(-0.5, within(0.002));
        assertThat(fan.logLevel(1, 0.9).value()).isCloseTo(0.5, within(0.002));
    }
}
