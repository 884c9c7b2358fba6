package org.tradepath.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tradepath.assess.LookBack;
import org.tradepath.assess.LookBackReport;
import org.tradepath.assess.LookBackRow;
import org.tradepath.examples.LookBackOnTenBillion;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.target.Ladder;
import org.tradepath.trade.Corridor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What would have been said of each target on the day it was stated, and what happened. */
@Command(
        name = "lookback",
        description = "Tells what would have been said of each target on the day it was stated, and what became of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath lookback",
            "  tradepath lookback KAZ-AZE --paths 50000",
            "  tradepath lookback KAZ-TUR --as-of 2022 --side partner --format csv",
            "",
            "--as-of is the day from which one looks back."
        })
final class LookBackCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("targets", "left_out");

    private static final int PATHS = 20_000;

    private static final List<Column> ROWS = List.of(
            Columns.text("corridor", "the corridor"),
            Columns.text("statement", "the id of the target's statement"),
            Columns.date("stated", "the day from which it was looked at"),
            Columns.flag("pseudo_real_time", "whether official figures of a later vintage were read"),
            Columns.number("level_then_usd", "the median of the year as known then, current US dollars"),
            Columns.number("target_usd", "the level aimed at as known then, current US dollars"),
            Columns.text("deadline", "by when; empty for none"),
            Columns.number("reached_by_deadline", "probability of that, seen then"),
            Columns.number("reached_since", "probability of having reached it by the as-of year, seen then"),
            Columns.whole("median_year", "the year by which it was to be reached with probability one half"),
            Columns.whole("reached_in", "the year in which it was reached; empty for none"),
            Columns.number("reached_now", "probability that it was reached since, as known now"));

    private static final List<Column> LEFT_OUT = List.of(
            Columns.text("corridor", "the corridor"),
            Columns.text("statement", "the id of the target's statement"),
            Columns.text("reason", "why it cannot be looked back at"));

    private final Io io;

    @Parameters(paramLabel = "CORRIDOR", arity = "0..*", description = "default: KAZ-TUR, or all that --data speak of")
    private List<String> corridors = List.of();

    @Mixin
    private LedgerOptions data;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    LookBackCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        List<Corridor> named = corridors.isEmpty() && data.files.isEmpty()
                ? LedgerOptions.CORRIDORS.subList(1, 2)
                : LedgerOptions.corridors(corridors);
        LedgerOptions.Known known = data.read(named, io.err());
        LookBack lookBack = LookBack.withDefaults()
                .withSide(simulation.side)
                .withSeed(simulation.seed)
                .withPaths(simulation.paths(PATHS));
        List<LookBackReport> reports =
                Parallel.map(known.corridors(), corridor -> lookBack.at(known.ledger(), corridor, known.asOf()));
        Results results = new Results(TABLES);
        for (int i = 0; i < reports.size(); i++) {
            Corridor corridor = known.corridors().get(i);
            if (output.isForPeople()) {
                String title = corridor + ", million current US dollars, "
                        + simulation.side.name().toLowerCase(Locale.ROOT) + "'s figures";
                Ladder ladder = Ladder.of(known.ledger().asOf(known.asOf()), corridor);
                LookBackOnTenBillion.print(title, ladder, reports.get(i), known.asOf(), io.out());
            } else {
                results.add("targets", rows(corridor, reports.get(i)))
                        .add("left_out", leftOut(corridor, reports.get(i)));
            }
        }
        if (!output.isForPeople()) {
            results.write(output, io.out());
        }
        return Tradepath.OK;
    }

    private static Sheet rows(Corridor corridor, LookBackReport report) {
        Sheet.Builder sheet = Sheet.builder(ROWS);
        for (LookBackRow row : report.rows()) {
            sheet.text("corridor", corridor.toString())
                    .text("statement", row.statement().id())
                    .date("stated", row.day())
                    .flag("pseudo_real_time", row.isPseudoRealTime())
                    .number("level_then_usd", row.levelThen())
                    .number("target_usd", row.level())
                    .text(
                            "deadline",
                            row.goal().deadline().isNone()
                                    ? ""
                                    : row.goal().deadline().toString())
                    .number("reached_since", row.reachedBySince().value())
                    .number("reached_now", row.reachedNow());
            row.reachedByDeadline().ifPresent(p -> sheet.number("reached_by_deadline", p.value()));
            row.medianYear().year().ifPresent(year -> sheet.whole("median_year", year));
            row.reached().ifPresent(year -> sheet.whole("reached_in", year));
            sheet.endRow();
        }
        return sheet.build();
    }

    private static Sheet leftOut(Corridor corridor, LookBackReport report) {
        Sheet.Builder sheet = Sheet.builder(LEFT_OUT);
        report.leftOut()
                .forEach(left -> sheet.text("corridor", corridor.toString())
                        .text("statement", left.statement().id())
                        .text("reason", left.reason())
                        .endRow());
        return sheet.build();
    }
}
