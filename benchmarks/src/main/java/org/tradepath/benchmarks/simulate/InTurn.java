package org.tradepath.benchmarks.simulate;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Peers and ours in turn in one process, a few milliseconds each, by CPU time of the thread: for machines whose other tenants come and go.
 * A gauge (plain additions, as many as the processor can do at once) before and after each turn tells whether a neighbour shares
 * the core: turns count as quiet when the gauge is within 30 % of its best.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.tradepath.benchmarks.simulate.InTurn [rounds]
 * </pre>
 */
public final class InTurn {

    private static final double TURN = 8e6;
    private static final int WARM_UP = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static long sink;

    private final List<Item> items = new ArrayList<>();

    private InTurn() {}

    /**
     * Runs it.
     *
     * @param args how many rounds, 200 by default
     * @throws ReflectiveOperationException never
     * @throws IOException when the class path cannot be read
     */
    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        InTurn inTurn = new InTurn();
        for (String peer : List.of(
                "commonsRngZigguratXoRoShiRo128PlusPlus",
                "commonsRngZigguratXoShiRo256Plus",
                "commonsRngZigguratSplitMix64",
                "jdkSplittableRandom",
                "commonsMathMersenneTwister")) {
            inTurn.add("PeerBenchmark", peer);
        }
        for (String own : List.of("plainWalk", "parameterUncertainty", "studentT", "fanAndPassage")) {
            inTurn.add("WalkBenchmark", own);
        }
        inTurn.run(args.length > 0 ? Integer.parseInt(args[0]) : 200);
    }

    /** Each in a class loader of its own: the compiler must not see that the peers' loop serves several sources. */
    private void add(String type, String method) throws ReflectiveOperationException, IOException {
        List<URL> path = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(part).toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Class<?> benchmark = loader.loadClass(InTurn.class.getPackageName() + "." + type);
        Object instance = benchmark.getConstructor().newInstance();
        Method work = benchmark.getMethod(method);
        items.add(new Item(method, instance, work, new ArrayList<>()));
    }

    private void run(int rounds) throws ReflectiveOperationException {
        for (Item item : items) {
            for (int i = 0; i < WARM_UP; i++) {
                sink += item.run();
            }
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            for (Item item : items) {
                double before = gauge();
                long cpu = THREADS.getCurrentThreadCpuTime();
                long spent;
                int runs = 0;
                do {
                    sink += item.run();
                    runs++;
                    spent = THREADS.getCurrentThreadCpuTime() - cpu;
                } while (spent < TURN);
                double after = gauge();
                best = Math.min(best, Math.min(before, after));
                item.turns.add(new Turn((double) spent / runs / Work.STEPS, Math.max(before, after)));
            }
        }
        System.out.printf("%-34s %8s %8s %14s   ns per path and year%n", "", "fastest", "median", "quiet median");
        for (Item item : items) {
            List<Double> all = times(item, Double.MAX_VALUE);
            List<Double> quiet = times(item, 1.3 * best);
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %8.2f %8.2f %8s (%3d)%n",
                    item.name,
                    all.get(0),
                    all.get(all.size() / 2),
                    quiet.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", quiet.get(quiet.size() / 2)),
                    quiet.size());
        }
        System.out.println(sink == 0 ? "" : "done");
    }

    private static List<Double> times(Item item, double limit) {
        List<Double> times = new ArrayList<>();
        for (Turn turn : item.turns) {
            if (turn.gauge <= limit) {
                times.add(turn.nanoseconds);
            }
        }
        Collections.sort(times);
        return times;
    }

    private static double gauge() {
        long start = System.nanoTime();
        long a = sink;
        long b = 1;
        long c = 2;
        long d = 3;
        for (int i = 0; i < 40_000; i++) {
            a = (a ^ 0x55) + i;
            b = (b ^ 0x77) + i;
            c = (c ^ 0x99) + i;
            d = (d ^ 0xBB) + i;
        }
        sink += a + b + c + d;
        return System.nanoTime() - start;
    }

    private record Item(String name, Object benchmark, Method work, List<Turn> turns) {

        long run() throws ReflectiveOperationException {
            return work.invoke(benchmark).hashCode();
        }
    }

    private record Turn(double nanoseconds, double gauge) {}
}
