package org.tradepath.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link BacktestPanel} was asked to do.
 *
 * @param sample the cases
 * @param panel the panel that contenders may learn from
 * @param peers given figures to stand beside ours
 * @param out where to write
 * @param paths simulated paths a case
 * @param seed the seed
 * @param threads threads to use
 * @param sampleOnly whether the yearly origins are left out
 * @param yearlyUntil the last of the yearly origins
 */
public record BacktestOptions(
        Path sample,
        Path panel,
        Optional<Path> peers,
        Path out,
        int paths,
        long seed,
        int threads,
        boolean sampleOnly,
        int yearlyUntil) {

    /** The first of the yearly origins. */
    public static final int FIRST_YEARLY = 1995;

    /** The last of the yearly origins, if no other is asked for. */
    public static final int LAST_YEARLY = 2010;

    private static final int DEFAULT_PATHS = 2000;

    /** Reads the command line; an IllegalArgumentException says what is wrong with it. */
    static BacktestOptions parse(String... args) {
        Optional<Path> sample = Optional.empty();
        Optional<Path> panel = Optional.empty();
        Optional<Path> peers = Optional.empty();
        Path out = Path.of("target", "backtest");
        int paths = DEFAULT_PATHS;
        int threads = Runtime.getRuntime().availableProcessors();
        boolean sampleOnly = false;
        int yearlyUntil = LAST_YEARLY;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            switch (option) {
                case "--sample" -> sample = Optional.of(path(option, value(args, ++i)));
                case "--panel" -> panel = Optional.of(path(option, value(args, ++i)));
                case "--peers" -> peers = Optional.of(path(option, value(args, ++i)));
                case "--out" -> out = path(option, value(args, ++i));
                case "--paths" -> paths = number(option, value(args, ++i), 2);
                case "--threads" -> threads = number(option, value(args, ++i), 1);
                case "--sample-only" -> sampleOnly = true;
                case "--yearly-until" -> yearlyUntil = number(option, value(args, ++i), FIRST_YEARLY);
                default -> throw new IllegalArgumentException("unknown argument " + option + "; see --help");
            }
        }
        return new BacktestOptions(
                sample.orElseThrow(() -> new IllegalArgumentException("--sample FILE must be given")),
                panel.orElseThrow(() -> new IllegalArgumentException("--panel FILE must be given")),
                peers,
                out,
                paths,
                1,
                threads,
                sampleOnly,
                yearlyUntil);
    }

    private static String value(String[] args, int at) {
        if (at == args.length) {
            throw new IllegalArgumentException(args[at - 1] + " must be followed by its value");
        }
        return args[at];
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    option + " must be a path, but was " + text + " (" + e.getReason() + ")", e);
        }
    }

    private static int number(String option, String text, int least) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= 1_000_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as numbers out of range are.
        }
        throw new IllegalArgumentException(
                option + " must be a whole number from " + least + " to 1000000, but was " + text);
    }
}
