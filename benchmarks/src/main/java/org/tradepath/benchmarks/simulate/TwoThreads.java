package org.tradepath.benchmarks.simulate;

import java.util.Arrays;
import java.util.Locale;
import org.tradepath.simulate.RandomWalk;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.Threshold;

/**
 * One run on two threads and two independent runs of half the paths on a thread each, in turn in one process, by wall time: minutes apart
 * they do not compare on a machine with other tenants.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.tradepath.benchmarks.simulate.TwoThreads [rounds]
 * </pre>
 */
public final class TwoThreads {

    private static final int PATHS = 4_000_000;
    private static final int WARM_UP = 40;
    private static final Simulation SIMULATION = Simulation.withDefaults().withHorizon(Work.YEARS);
    private static final SimulationRequest REQUEST = SimulationRequest.of(
                    "AZE-KAZ", RandomWalk.of(Work.START, Work.DRIFT, Work.VOLATILITY))
            .withThresholds(Threshold.ofLog(Work.THRESHOLD));

    private TwoThreads() {}

    /**
     * Runs it.
     *
     * @param args how many rounds, 200 by default
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        for (int i = 0; i < WARM_UP; i++) {
            oneRun();
            twoRuns();
        }
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            one[i] = oneRun();
            two[i] = twoRuns();
        }
        Arrays.sort(one);
        Arrays.sort(two);
        System.out.printf(Locale.ROOT, "%-28s %8s %8s   ms%n", "", "fastest", "median");
        System.out.printf(Locale.ROOT, "%-28s %8.2f %8.2f%n", "one run on two threads", one[0], one[rounds / 2]);
        System.out.printf(Locale.ROOT, "%-28s %8.2f %8.2f%n", "two independent runs", two[0], two[rounds / 2]);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.3f %8.3f%n",
                "joint throughput",
                two[0] / one[0],
                two[rounds / 2] / one[rounds / 2]);
    }

    private static double oneRun() {
        long start = System.nanoTime();
        SIMULATION.withPaths(PATHS).withParallelism(2).run(REQUEST);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double twoRuns() throws InterruptedException {
        long start = System.nanoTime();
        Thread other = new Thread(() -> SIMULATION.withPaths(PATHS / 2).run(REQUEST));
        other.start();
        SIMULATION.withPaths(PATHS / 2).run(REQUEST);
        other.join();
        return (System.nanoTime() - start) / 1e6;
    }
}
