package org.tradepath.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tradepath.assess.LookBack;
import org.tradepath.assess.LookBackReport;
import org.tradepath.examples.LookBackOnTenBillion;
import org.tradepath.sheet.LookBackSheets;
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
                results.add("targets", LookBackSheets.targets(corridor, reports.get(i)))
                        .add("left_out", LookBackSheets.leftOut(corridor, reports.get(i)));
            }
        }
        if (!output.isForPeople()) {
            results.write(output, io.out());
        }
        return Tradepath.OK;
    }
}
