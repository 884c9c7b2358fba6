package org.tradepath.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tradepath.stated.Multiple;

/** What {@link AssessPanel} was asked to do. */
final class AssessPanelOptions {

    private static final Set<String> VALUES = Set.of(
            "--panel",
            "--as-of",
            "--out",
            "--years",
            "--paths",
            "--seed",
            "--multiples",
            "--model",
            "--least-years",
            "--oldest",
            "--threads");
    private static final Set<String> FLAGS = Set.of("--resume", "--missing-as-zero");

    private final Map<String, String> given;

    private AssessPanelOptions(Map<String, String> given) {
        this.given = given;
    }

    /** Reads the command line; an IllegalArgumentException says what is wrong with it. */
    static AssessPanelOptions parse(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (FLAGS.contains(option)) {
                given.put(option, "yes");
            } else if (!VALUES.contains(option)) {
                throw new IllegalArgumentException("unknown argument " + option + "; see --help");
            } else if (++i == args.length) {
                throw new IllegalArgumentException(option + " must be followed by its value");
            } else {
                given.put(option, args[i]);
            }
        }
        AssessPanelOptions options = new AssessPanelOptions(given);
        options.panel();
        options.out();
        options.settings();
        options.threads();
        return options;
    }

    Path panel() {
        return path("--panel").orElseThrow(() -> new IllegalArgumentException("--panel FILE must be given"));
    }

    Path out() {
        return path("--out").orElseThrow(() -> new IllegalArgumentException("--out FILE must be given"));
    }

    Optional<Path> model() {
        return path("--model");
    }

    int asOf() {
        if (!given.containsKey("--as-of")) {
            throw new IllegalArgumentException("--as-of YEAR must be given");
        }
        return whole("--as-of", 0, 1, 9999);
    }

    int years() {
        return whole("--years", 10, 1, 60);
    }

    int paths() {
        return whole("--paths", 10_000, 1, 100_000_000);
    }

    long seed() {
        return parsed("--seed", 1L, Long::valueOf, "a whole number");
    }

    int leastYears() {
        return whole("--least-years", 1, 1, 1000);
    }

    int oldest() {
        return whole("--oldest", 0, 0, 1000);
    }

    int threads() {
        return whole("--threads", Runtime.getRuntime().availableProcessors(), 1, 1024);
    }

    List<Multiple> multiples() {
        return parsed(
                "--multiples",
                List.of(Multiple.parse("1.5"), Multiple.parse("2")),
                text -> Arrays.stream(text.split(",")).map(Multiple::parse).toList(),
                "numbers above zero with commas between");
    }

    boolean missingAsZero() {
        return given.containsKey("--missing-as-zero");
    }

    boolean resume() {
        return given.containsKey("--resume");
    }

    /** All that the rows depend on, a line each. */
    String settings() {
        return """
                panel %s
                model %s
                as of %d, %d years ahead
                %d paths, seed %d
                multiples %s
                at least %d years, the last at most %d years old, missing as zero: %b
                """.formatted(
                        panel(),
                        model().map(Path::toString).orElse("bundled"),
                        asOf(),
                        years(),
                        paths(),
                        seed(),
                        multiples(),
                        leastYears(),
                        oldest(),
                        missingAsZero());
    }

    private Optional<Path> path(String option) {
        return Optional.ofNullable(given.get(option)).map(text -> {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException(option + " must be a path, but was " + text, e);
            }
        });
    }

    private int whole(String option, int otherwise, int least, int most) {
        String rule = "a whole number from " + least + " to " + most;
        int number = parsed(option, otherwise, Integer::valueOf, rule);
        if (number < least || number > most) {
            throw new IllegalArgumentException(option + " must be " + rule + ", but was " + number);
        }
        return number;
    }

    private <T> T parsed(String option, T otherwise, Function<String, T> parser, String rule) {
        String text = given.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " must be " + rule + ", but was " + text, e);
        }
    }
}
