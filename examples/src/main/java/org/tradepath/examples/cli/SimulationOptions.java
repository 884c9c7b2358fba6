package org.tradepath.examples.cli;

import org.tradepath.assess.Assessor;
import org.tradepath.assess.CountedSide;
import picocli.CommandLine.Option;

/** Everything that an assessment depends on beside the statements. */
final class SimulationOptions {

    private static final int YEARS_AHEAD = 15;
    private static final int PATHS = 100_000;

    @Option(
            names = "--side",
            paramLabel = "SIDE",
            defaultValue = "home",
            description = "whose figures count: home (default), partner, either, reconciled")
    CountedSide side = CountedSide.HOME;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "default: 1; same seed, same bits")
    long seed = 1;

    @Option(
            names = "--paths",
            paramLabel = "N",
            description = "how many paths are simulated; default: 100000, of lookback 20000")
    Integer paths;

    int paths(int otherwise) {
        if (paths != null && paths < 1) {
            throw new WrongArgument("--paths must be 1 or more, but was " + paths);
        }
        return paths == null ? otherwise : paths;
    }

    /** How many paths an assessor simulates. */
    int paths() {
        return paths(PATHS);
    }

    /** An assessor that looks fifteen years ahead, or as far as the years asked for. */
    Assessor assessor(int asOfYear, Iterable<Integer> by) {
        int ahead = YEARS_AHEAD;
        for (int year : by) {
            if (year <= asOfYear) {
                throw new WrongArgument("--by must be after the as-of year " + asOfYear + ", but was " + year);
            }
            ahead = Math.max(ahead, year - asOfYear);
        }
        return Assessor.withDefaults()
                .withSide(side)
                .withSeed(seed)
                .withPaths(paths())
                .withYearsAhead(ahead);
    }
}
