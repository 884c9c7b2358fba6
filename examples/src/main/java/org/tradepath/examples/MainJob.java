package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.examples.report.ReportFolder;
import org.tradepath.examples.report.ReportLanguage;
import org.tradepath.examples.report.Reproduction;
import org.tradepath.forecast.Arima;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.LogLinearTrend;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/**
 * The main job: what was stated about the two corridors that started the project, the history that follows, and whether and when the stated
 * targets are reached. Prints tables and writes a report, a page for each corridor in English and in Russian.
 */
public final class MainJob {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final List<String> CORRIDORS = List.of("KAZ-AZE", "KAZ-TUR");

    private static final List<GrowthModel> BESIDE = List.of(
            RandomWalkWithDrift.withDefaults(),
            LocalLevel.withDefaults(),
            DampedTrend.withDefaults(),
            Theta.withDefaults(),
            Arima.withDefaults(),
            LogLinearTrend.withDefaults());

    private static final long SEED = 1;
    private static final int PATHS = 100_000;

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;

    private static final String HELP = """
            Assesses the stated targets of Kazakhstan - Azerbaijan ($1 billion) and Kazakhstan - Türkiye ($10 billion, then 15)
            as of 2025-12-31, from the bundled ledger.

            Usage: MainJob [--out DIR] [--help]

              --out DIR   where to write index.html and the pages that it links; default: target/report below the working directory
              --help      this text

            Exit codes: 0 done, 1 the page could not be written, 2 wrong argument.
            """;

    private MainJob() {}

    /**
     * Runs the job and ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(args, out, err));
    }

    /** The job on given streams; returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Path folder = Path.of("target", "report");
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--help")) {
                out.print(HELP);
                return OK;
            }
            if (!args[i].equals("--out") || i + 1 == args.length) {
                err.println(
                        args[i].equals("--out")
                                ? "--out must be followed by a folder"
                                : "argument must be --out DIR or --help, but was " + args[i]);
                return WRONG_ARGUMENT;
            }
            i++;
            try {
                folder = Path.of(args[i]);
            } catch (InvalidPathException e) {
                err.println("--out must be a path, but was " + args[i] + " (" + e.getReason() + ")");
                return WRONG_ARGUMENT;
            }
        }
        Assessor assessor =
                Assessor.withDefaults().withSeed(SEED).withPaths(PATHS).withBeside(BESIDE);
        Ledger ledger = Ledger.bundled();
        List<Assessment> assessments = CORRIDORS.stream()
                .map(corridor -> assessor.assess(ledger, Corridor.parse(corridor), AS_OF))
                .toList();
        assessments.forEach(assessment -> print(assessment, out));
        Path page = folder.resolve("index.html");
        try {
            ReportFolder.write(folder, assessments, EnumSet.allOf(ReportLanguage.class), how(folder));
        } catch (IOException e) {
            err.println("the page could not be written to " + page + ": " + e);
            return FAILED;
        }
        out.println("Page with charts: " + page);
        return OK;
    }

    private static void print(Assessment assessment, PrintStream out) {
        AssessmentTables tables = new AssessmentTables(assessment);
        String title = Texts.name(assessment.corridor()) + ", as of " + assessment.asOf();
        out.println(title);
        out.println("=".repeat(title.length()));
        tables.sentences().forEach(out::println);
        section(
                out,
                "Stated figures (whose: who counted; ? = the source does not say) and how they stand against the history",
                tables.statements());
        out.println("  " + tables.otherStatements());
        tables.sums().forEach(sum -> out.println("  " + sum));
        if (!assessment.reconciliation().converged()) {
            out.println("  Note: the reconciliation did not settle; its uncertainty is only indicative.");
        }
        section(out, "Turnover that follows, million (m) or billion (bn) current US dollars a year", tables.history());
        section(out, "Targets that were stated", tables.ladder());
        section(out, "What it takes and when, in current US dollars", tables.answers());
        section(out, "Probability that the target is reached in some year up to ...", tables.reachedBy());
        section(out, "The same by other models that know one history only", tables.models());
        out.println();
        out.println("Corridors most like this one, whose growth is no forecast of it by itself");
        tables.referenceClass().forEach(sentence -> out.println("  " + sentence));
        out.println();
    }

    private static void section(PrintStream out, String title, TextTable table) {
        out.println();
        out.println(title);
        out.print(table.render());
    }

    private static Reproduction how(Path folder) {
        return Reproduction.ofThisVersion(
                "mvn -q compile exec:java -Dexec.args=\"--out " + folder + "\"", SEED, PATHS, "bundled");
    }
}
