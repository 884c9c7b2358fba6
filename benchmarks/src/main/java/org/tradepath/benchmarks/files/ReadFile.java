package org.tradepath.benchmarks.files;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFiles;
import org.tradepath.series.Panel;

/**
 * How long a trade file takes to read, and how much memory: {@code java -Xmx300m -cp benchmarks.jar org.tradepath.benchmarks.files.ReadFile FILE [ROUNDS]}.
 * Without a file there is nothing to do.
 *
 * <p>Times are CPU time and wall time of the one thread that reads; the first round is that of a cold JVM. What the garbage collector does beside it is
 * in neither, so run with {@code -XX:+UseSerialGC} to have it in the wall time.
 */
public final class ReadFile {

    private static final int DEFAULT_ROUNDS = 7;
    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;

    private ReadFile() {}

    /** Something that reads the file and gives what is kept of it. */
    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    /**
     * Measures and prints.
     *
     * @param args the file, and perhaps the number of rounds
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.out.println("skipped: no file was given");
            return;
        }
        Path file = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS;
        System.out.printf(
                Locale.ROOT,
                "%s, %.1f MB, at most %.0f MB of heap%n",
                file.getFileName(),
                Files.size(file) / MEGA,
                Runtime.getRuntime().maxMemory() / MEGA);
        TradeFile read = measure("TradeFiles.read", file, rounds, TradeFiles.withDefaults()::read);
        System.out.println(read.report());
        measure(
                "TradeFiles.read, panel",
                file,
                rounds,
                path -> TradeFiles.withDefaults().read(path).panel());
        try {
            measure("Panel.read", file, rounds, Panel::read);
        } catch (IllegalArgumentException e) {
            System.out.println("Panel.read: not a plain panel");
        }
    }

    private static <T> T measure(String name, Path file, int rounds, Reader<T> reader) throws IOException {
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        T kept = null;
        resetPeaks();
        for (int i = 0; i < rounds; i++) {
            kept = null;
            long wallBefore = System.nanoTime();
            long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            kept = reader.read(file);
            cpu.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore) / MILLI);
            wall.add((System.nanoTime() - wallBefore) / MILLI);
        }
        double peak = peak();
        System.gc();
        double live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
        System.out.printf(
                Locale.ROOT,
                "%-24s first %.0f ms CPU, %.0f ms wall; median %.0f, %.0f; fastest %.0f, %.0f; peak %.0f MB, kept %.0f MB%n",
                name,
                cpu.get(0),
                wall.get(0),
                median(cpu),
                median(wall),
                Collections.min(cpu),
                Collections.min(wall),
                peak,
                live);
        return kept;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void resetPeaks() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peaks of the heap's pools, which need not be of one moment: no less than the heap's own peak. */
    private static double peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGA;
    }
}
