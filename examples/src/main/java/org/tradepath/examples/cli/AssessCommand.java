package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.examples.AssessmentText;
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
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.sheet.HistorySheets;
import org.tradepath.sheet.StatementSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: what was stated about some corridors, the history that follows, and whether and when the stated targets are reached. */
@Command(
        name = "assess",
        description = "Tells whether and when the stated targets of corridors are reached.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath assess",
            "  tradepath assess KAZ-AZE --by 2030",
            "  tradepath assess KAZ-TUR --as-of 2024 --side partner --out report",
            "  tradepath assess \"KAZ[Aktobe Region]-AZE\" --target \"300 million USD\"",
            "  tradepath assess KAZ-AZE --data my-ledger.csv --with-bundled --format json",
            "  tradepath assess KAZ-AZE --format csv --table first_passage",
            "",
            "JSON has the tables targets, first_passage, fan, history, statements."
        })
final class AssessCommand implements Callable<Integer> {

    /** What stands beside the answers of the default model. */
    private static final List<GrowthModel> BESIDE = List.of(
            RandomWalkWithDrift.withDefaults(),
            LocalLevel.withDefaults(),
            DampedTrend.withDefaults(),
            Theta.withDefaults(),
            Arima.withDefaults(),
            LogLinearTrend.withDefaults());

    private final Io io;

    @Parameters(
            paramLabel = "CORRIDOR",
            arity = "0..*",
            description =
                    "home and partner, KAZ-AZE or \"KAZ[Aktobe Region]-AZE\"; default: KAZ-AZE and KAZ-TUR, or all that --data speak of")
    private List<String> corridors = List.of();

    @Mixin
    private LedgerOptions data;

    @Option(
            names = "--by",
            paramLabel = "YEAR",
            split = ",",
            description = "answer by this year; default: 2030,2035, or five and ten years ahead")
    private List<Integer> by = List.of();

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write a report, too: DIR/index.html and a page with charts for each corridor")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "languages of the report: en, ru; default: both")
    private Set<String> languages = Set.of();

    @Spec
    private CommandSpec spec;

    AssessCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        Set<ReportLanguage> spoken = spoken();
        LedgerOptions.Known known = data.read(LedgerOptions.corridors(corridors), io.err());
        Assessor each = simulation
                .assessor(known.asOf().getYear(), by)
                .withParallelism(Parallel.threadsEach(known.corridors().size()));
        // Tables and page show other models, CSV and JSON do not.
        Assessor assessor = output.isForPeople() || folder != null ? each.withBeside(BESIDE) : each;
        List<Assessment> assessments =
                Parallel.map(known.corridors(), corridor -> assessor.assess(known.ledger(), corridor, known.asOf()));
        if (output.isForPeople()) {
            assessments.forEach(assessment -> AssessmentText.print(assessment, by, io.out()));
        } else {
            results(assessments).write(output, io.out());
        }
        if (folder != null) {
            report(assessments, spoken);
        }
        return Tradepath.OK;
    }

    private static Results results(List<Assessment> assessments) {
        Results results = new Results();
        assessments.forEach(a -> results.add("targets", AssessmentSheets.targets(a))
                .add("first_passage", AssessmentSheets.firstPassage(a.outlook()))
                .add("fan", AssessmentSheets.fan(a.outlook()))
                .add("history", HistorySheets.history(a.outlook().history()))
                .add("statements", StatementSheets.standings(a.reconciliation())));
        return results;
    }

    private Set<ReportLanguage> spoken() {
        Map<String, ReportLanguage> known = new LinkedHashMap<>();
        for (ReportLanguage language : ReportLanguage.values()) {
            known.put(language.code(), language);
        }
        if (!known.keySet().containsAll(languages)) {
            throw new WrongArgument("--lang must be of " + known.keySet() + ", but was " + String.join(",", languages));
        }
        Set<ReportLanguage> spoken = EnumSet.allOf(ReportLanguage.class);
        spoken.removeIf(language -> !languages.isEmpty() && !languages.contains(language.code()));
        return spoken;
    }

    /** The one place where a report is written. */
    private void report(List<Assessment> assessments, Set<ReportLanguage> spoken) throws IOException {
        Reproduction how = Reproduction.ofThisVersion(
                Tradepath.shown(spec.root().commandLine().getParseResult().originalArgs()),
                simulation.seed,
                simulation.paths(SimulationOptions.PATHS),
                data.shown());
        ReportFolder.write(folder, assessments, spoken, how);
        (output.isForPeople() ? io.out() : io.err()).println("Report: " + folder.resolve("index.html"));
    }
}
