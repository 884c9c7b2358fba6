package org.tradepath.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.examples.CompareCorridors;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.simulate.Estimate;
import org.tradepath.trade.Corridor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which of several corridors is nearer to its targets. */
@Command(
        name = "compare",
        description =
                "Sets the targets of corridors side by side: which is nearer? The last line is all of them together.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath compare",
            "  tradepath compare KAZ-AZE KAZ-TUR --by 2030",
            "  tradepath compare KAZ-AZE KAZ-TUR --side reconciled --format csv"
        })
final class CompareCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("targets");

    private static final List<Column> COLUMNS = List.of(
            Columns.text("corridor", "the corridor, or together"),
            Columns.number("target_usd", "the level, current US dollars"),
            Columns.whole("year", "by when"),
            Columns.number("required_growth", "a year, to be there in the year; 0.1 is 10 %"),
            Columns.number("reached_by", "probability that it is reached in the year or before"),
            Columns.number("reached_by_se", "Monte Carlo standard error of that"),
            Columns.number("expected_shortfall_usd", "mean of what is missing in the year, current US dollars"),
            Columns.whole(
                    "median_year",
                    "the year by which it is reached with probability one half; empty: not by the horizon"),
            Columns.whole("horizon", "the last year looked at"));

    private final Io io;

    @Parameters(
            paramLabel = "CORRIDOR",
            arity = "0..*",
            description = "at least two, such as KAZ-AZE; default: KAZ-AZE and KAZ-TUR, or all that --data speak of")
    private List<String> corridors = List.of();

    @Mixin
    private LedgerOptions data;

    @Option(names = "--by", paramLabel = "YEAR", description = "by when; default: ten years after the as-of year")
    private Integer by;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    CompareCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        LedgerOptions.Known known = data.read(LedgerOptions.corridors(corridors), io.err());
        if (known.corridors().size() < 2) {
            throw new WrongArgument("at least two corridors must be named, but was " + known.corridors());
        }
        if (known.corridors().stream().map(Corridor::canonical).distinct().count()
                < known.corridors().size()) {
            throw new WrongArgument(
                    "every corridor must be named once, from one of its ends, but was " + known.corridors());
        }
        int year = by == null ? known.asOf().getYear() + 10 : by;
        // Corridors that share an economy, and the world, move together.
        Assessor assessor = simulation
                .assessor(known.asOf().getYear(), List.of(year))
                .withModel(PooledModel.bundled().withSharedShocks());
        List<Assessment> assessments =
                Parallel.map(known.corridors(), corridor -> assessor.assess(known.ledger(), corridor, known.asOf()));
        List<CompareCorridors.Row> rows = Parallel.await(() -> CompareCorridors.rows(assessments));
        if (rows.isEmpty()) {
            throw new WrongArgument("no target stands for " + known.corridors() + ": give one by --target");
        }
        if (output.isForPeople()) {
            CompareCorridors.print(rows, year, io.out());
        } else {
            new Results(TABLES).add("targets", sheet(rows, year)).write(output, io.out());
        }
        return Tradepath.OK;
    }

    private static Sheet sheet(List<CompareCorridors.Row> rows, int year) {
        Sheet.Builder sheet = Sheet.builder(COLUMNS);
        for (CompareCorridors.Row row : rows) {
            Estimate reached = row.ahead().reachedBy(row.goal(), year);
            sheet.text("corridor", row.name())
                    .number("target_usd", row.goal().dollars().orElse(Double.NaN))
                    .whole("year", year)
                    .number(
                            "required_growth",
                            row.ahead().requiredGrowth(row.goal(), year).percent() / 100)
                    .number("reached_by", reached.value())
                    .number("reached_by_se", reached.standardError())
                    .number(
                            "expected_shortfall_usd",
                            row.ahead().shortfall(row.goal(), year).expected().value())
                    .whole("horizon", row.ahead().horizon());
            row.ahead().yearReached(row.goal(), 0.5).year().ifPresent(half -> sheet.whole("median_year", half));
            sheet.endRow();
        }
        return sheet.build();
    }
}
