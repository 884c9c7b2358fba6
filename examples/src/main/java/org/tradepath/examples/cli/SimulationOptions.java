package org.tradepath.examples.cli;

import java.util.HashSet;
import java.util.Set;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.CountedSide;
import org.tradepath.simulate.Simulation;
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
        return paths == null ? otherwise : Numbers.atLeast("--paths", paths, 1);
    }

    /** How many paths an assessor simulates. */
    int paths() {
        return paths(PATHS);
    }

    /** An assessor that looks fifteen years ahead, or as far as the years asked for. */
    Assessor assessor(int asOfYear, Iterable<Integer> by) {
        int ahead = YEARS_AHEAD;
        Set<Integer> named = new HashSet<>();
        for (int year : by) {
            Numbers.within("--by", year, asOfYear + 1, asOfYear + Simulation.MAX_HORIZON);
            if (!named.add(year)) {
                throw new WrongArgument("--by must name every year once, but named " + year + " twice");
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
