package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.examples.AssessmentText;
import org.tradepath.examples.Library;
import org.tradepath.examples.WholeFile;
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

    private static final List<String> TABLES = List.of("targets", "first_passage", "fan", "history", "statements");

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
            description = "write a report, too: DIR/index.html and the pages that it links, with charts")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "languages of the report that --out writes: en, ru; default: both")
    private List<String> languages = List.of();

    @Spec
    private CommandSpec spec;

    AssessCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        if (folder == null && !languages.isEmpty()) {
            throw new WrongArgument("--lang needs --out DIR");
        }
        Set<ReportLanguage> spoken = EnumSet.noneOf(ReportLanguage.class);
        languages.forEach(code -> spoken.add(language(code)));
        if (spoken.isEmpty()) {
            spoken.addAll(EnumSet.allOf(ReportLanguage.class));
        }
        if (folder != null) {
            WholeFile.refuseFile(folder);
        }
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
        Results results = new Results(TABLES);
        assessments.forEach(a -> results.add("targets", AssessmentSheets.targets(a))
                .add("first_passage", AssessmentSheets.firstPassage(a.outlook()))
                .add("fan", AssessmentSheets.fan(a.outlook()))
                .add("history", HistorySheets.history(a.outlook().history()))
                .add("statements", StatementSheets.standings(a.reconciliation())));
        return results;
    }

    private static ReportLanguage language(String code) {
        return Arrays.stream(ReportLanguage.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongArgument("--lang must be en or ru, but was " + code));
    }

    /** The one place where the report is written. */
    private void report(List<Assessment> assessments, Set<ReportLanguage> spoken) throws IOException {
        String ledger =
                data.files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        String read = data.files.isEmpty() ? "bundled" : data.withBundled ? ledger + ", bundled" : ledger;
        Reproduction how =
                new Reproduction(commandLine(), Library.version(), simulation.seed, simulation.paths(), read);
        ReportFolder.write(folder, assessments, by, spoken, how);
        (output.isForPeople() ? io.out() : io.err()).println("Page with charts: " + folder.resolve("index.html"));
    }

    /** The arguments as they were given, for a shell. */
    private String commandLine() {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(argument ->
                        argument.matches("[\\w./:=,+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "tradepath ", ""));
    }
}
