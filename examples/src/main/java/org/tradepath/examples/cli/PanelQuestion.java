package org.tradepath.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.tradepath.assess.CorridorFigures;
import org.tradepath.assess.PanelAssessor;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.stated.Multiple;
import org.tradepath.target.Goal;
import org.tradepath.trade.Amount;
import picocli.CommandLine.Option;

/** What is asked of every corridor of a panel, and how it is answered. */
final class PanelQuestion {

    private static final List<Multiple> TWICE = List.of(Multiple.parse("2"));

    @Option(names = "--years", paramLabel = "N", description = "how many years ahead; default: 10")
    private int years = 10;

    @Option(
            names = "--times",
            paramLabel = "X",
            split = ",",
            description =
                    "targets as multiples of the last level, such as 1.5,2; default: 2, unless there is a --target")
    private List<Multiple> times = List.of();

    @Option(
            names = "--target",
            paramLabel = "AMOUNT",
            description = "a target as an amount, such as \"1 billion USD\"; may be given several times")
    private List<Amount> targets = List.of();

    @Option(
            names = "--least-years",
            paramLabel = "N",
            description = "years with figures above zero that a corridor must have; default: 6")
    private int leastYears = 6;

    @Option(
            names = "--oldest",
            paramLabel = "N",
            description = "years before --as-of that its last figure above zero may be; the years since are simulated,"
                    + " too; default: 0")
    private int oldest;

    @Option(
            names = "--missing-as-zero",
            description = "exports alone, or imports alone, count as turnover: what was not reported was zero")
    private boolean missingAsZero;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "a fit that the command fit made; default: the bundled ones, as of the last figure's year")
    private Path model;

    @Option(names = "--seed", paramLabel = "N", description = "default: 1")
    private long seed = 1;

    @Option(names = "--paths", paramLabel = "N", description = "simulated paths a corridor; default: 10000")
    private int paths = 10_000;

    /** Refuses what cannot be answered. */
    void check() {
        Numbers.within("--years", years, 1, PooledModel.MOST_YEARS);
        Numbers.atLeast("--paths", paths, 1);
        Numbers.atLeast("--least-years", leastYears, 1);
        Numbers.within("--oldest", oldest, 0, PooledModel.MOST_YEARS - years);
        LedgerOptions.dollars(targets);
        for (Multiple multiple : times) {
            if (!multiple.low().equals(multiple.high())) {
                throw new WrongArgument("--times must be single figures, but was " + multiple);
            }
        }
    }

    private List<Multiple> multiples() {
        return times.isEmpty() && targets.isEmpty() ? TWICE : times;
    }

    PanelRows rows() {
        return PanelRows.of(targets, multiples());
    }

    CorridorFigures figures(ReportedSeries series) {
        return CorridorFigures.of(missingAsZero ? series.withMissingAsZero() : series);
    }

    PanelAssessor assessor() throws IOException {
        return PanelAssessor.withDefaults()
                .withModel(pooledModel())
                .withYearsAhead(years)
                .withPaths(paths)
                .withSeed(seed)
                .withFan(PanelRows.FAN)
                .withGoals(targets.stream().map(Goal::of).toList())
                .withMultiples(multiples().toArray(Multiple[]::new))
                .withLeastYears(leastYears)
                .withOldestFigure(oldest);
    }

    private PooledModel pooledModel() throws IOException {
        if (model == null) {
            return PooledModel.bundled();
        }
        try (BufferedReader in = new BufferedReader(new StringReader(InputFile.text(model)))) {
            return PooledModel.read(in);
        } catch (IllegalArgumentException e) {
            throw new BadFile(model + ": " + e.getMessage(), e);
        }
    }

    /** All that the answers depend on beside the figures, a line each. */
    String settings() throws IOException {
        return """
                model %s
                %d years ahead, %d paths, seed %d
                targets %s, times %s
                at least %d years, the last at most %d years old, missing as zero: %b
                """.formatted(
                        model == null ? "bundled" : PartFile.fingerprint(model),
                        years,
                        paths,
                        seed,
                        targets,
                        multiples(),
                        leastYears,
                        oldest,
                        missingAsZero);
    }
}
