package org.tradepath.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.examples.StandingGoals;
import org.tradepath.examples.WhatIfTerminalOpens;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Comparison;
import org.tradepath.target.Goal;
import org.tradepath.target.Scenario;
import org.tradepath.trade.Corridor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What levers would change. */
@Command(
        name = "whatif",
        description = {
            "Tells what would change if something happened besides what is projected. Sizes are yours.",
            "A LEVER is [NAME=]SIZE@YEAR[/YEARS][*ELASTICITY][:CHANCE%%]: 150m@2027, exact; 100m..200m@2027..2029, anything between, one of"
                    + " these years; terminal=100m..150m..200m@2027:70%%, by name, about 150 million, 7 in 10. SIZE is in current US dollars"
                    + " (k, m, bn) or a share (%%). Levers may be repeated, and all happen.",
            "Without levers: a terminal opens and a fund is spent between Kazakhstan and Azerbaijan."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tradepath whatif",
            "  tradepath whatif KAZ-AZE --add terminal=100m..150m..200m@2027..2029:70%% --fund fund=300m@2026/5*0.1..0.4",
            "  tradepath whatif KAZ-TUR --growth +2%%@2027 --cap 20bn@2030 --by 2035",
            "  tradepath whatif KAZ-TUR --shock -30%%@2026/3 --price -20%%@2027*-0.5..-0.1 --format json"
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of("changes");

    private static final int YEARS = 5;

    /** The change of a median is divided over so many: the work doubles with each. */
    private static final int MOST_LEVERS = 6;

    private static final List<Column> COLUMNS = List.of(
            Columns.text("corridor", "the corridor"),
            Columns.text("scenario", "the names of the levers"),
            Columns.number("target_usd", "the level, current US dollars"),
            Columns.whole("year", "by when"),
            Columns.text(
                    "measure",
                    "reached_as_projected, reached_under_scenario, reached_change (probabilities), median_change_usd, or part_usd: a lever's part of it"),
            Columns.text("part", "the lever of a part_usd"),
            Columns.number("value", "the value"),
            Columns.number("se", "its Monte Carlo standard error"));

    private final Io io;

    @Parameters(paramLabel = "CORRIDOR", arity = "0..1", description = "default: KAZ-AZE")
    private String named = LedgerOptions.CORRIDORS.get(0).toString();

    @Option(
            names = "--add",
            paramLabel = "LEVER",
            description = "so many dollars more in a year and every later one; with /YEARS: built up over as many")
    private List<String> additions = List.of();

    @Option(
            names = "--fund",
            paramLabel = "LEVER",
            description = "a fund, spent over /YEARS; a dollar of it carries *ELASTICITY dollars of trade")
    private List<String> funds = List.of();

    @Option(names = "--shock", paramLabel = "LEVER", description = "a change by a share, gone after /YEARS")
    private List<String> shocks = List.of();

    @Option(names = "--growth", paramLabel = "LEVER", description = "so much more growth in every year from then on")
    private List<String> growths = List.of();

    @Option(names = "--cap", paramLabel = "LEVER", description = "no more than so many dollars in any year")
    private List<String> caps = List.of();

    @Option(
            names = "--price",
            paramLabel = "LEVER",
            description = "an exchange rate that changes by a share, at an *ELASTICITY")
    private List<String> prices = List.of();

    @Mixin
    private LedgerOptions data;

    @Option(names = "--by", paramLabel = "YEAR", description = "by when; default: five years after the as-of year")
    private Integer by;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    WhatIfCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        output.check(TABLES);
        Corridor corridor = LedgerOptions.corridor(named);
        List<Lever> levers = levers(corridor);
        Scenario scenario = levers.stream().map(Lever::scenario).reduce(Scenario.none(), Scenario::and);
        LedgerOptions.Known known = data.read(List.of(corridor), io.err());
        levers.forEach(lever -> lever.checkAfter(known.asOf().getYear()));
        int year = by == null ? known.asOf().getYear() + YEARS : by;
        Assessor assessor = simulation.assessor(known.asOf().getYear(), List.of(year));
        Assessment assessment = Parallel.await(() -> assessor.assess(known.ledger(), corridor, known.asOf()));
        List<Goal> goals = StandingGoals.of(assessment);
        if (goals.isEmpty()) {
            throw new WrongArgument("no target stands for " + corridor + ": give one by --target");
        }
        Comparison comparison = Parallel.await(() -> Comparison.of(assessment.projection(), scenario));
        Results results = new Results(TABLES);
        for (Goal goal : goals) {
            if (output.isForPeople()) {
                List<String> names = levers.stream().map(Lever::words).toList();
                io.out().println(corridor + ", " + goal + ", current US dollars");
                // The parts of many levers take seconds.
                Parallel.await(() -> {
                    WhatIfTerminalOpens.print(names, comparison, goal, year, io.out());
                    return goal;
                });
            } else {
                results.add("changes", Parallel.await(() -> sheet(corridor, scenario, comparison, goal, year)));
            }
        }
        if (!output.isForPeople()) {
            results.write(output, io.out());
        }
        return Tradepath.OK;
    }

    private List<Lever> levers(Corridor corridor) {
        List<Lever> levers = new ArrayList<>();
        additions.forEach(text -> levers.add(LeverParser.add(text)));
        funds.forEach(text -> levers.add(LeverParser.fund(text)));
        shocks.forEach(text -> levers.add(LeverParser.shock(text)));
        growths.forEach(text -> levers.add(LeverParser.growth(text)));
        caps.forEach(text -> levers.add(LeverParser.cap(text)));
        prices.forEach(text -> levers.add(LeverParser.price(text)));
        if (levers.size() > MOST_LEVERS) {
            throw new WrongArgument("levers must be " + MOST_LEVERS + " at most, but were " + levers.size());
        }
        if (!levers.isEmpty()) {
            return levers;
        }
        if (!corridor.equals(LedgerOptions.CORRIDORS.get(0))) {
            throw new WrongArgument(
                    "without a lever there is nothing to tell of " + corridor + ": give one, such as --add 150m@2027");
        }
        return List.of(
                new Lever(WhatIfTerminalOpens.terminal(), "terminal", WhatIfTerminalOpens.TERMINAL_FROM),
                new Lever(WhatIfTerminalOpens.fund(), "fund", WhatIfTerminalOpens.FUND_FROM));
    }

    private static Sheet sheet(Corridor corridor, Scenario scenario, Comparison comparison, Goal goal, int year) {
        Sheet.Builder sheet = Sheet.builder(COLUMNS);
        List<Measure> measures = new ArrayList<>(List.of(
                new Measure("reached_as_projected", "", comparison.baseline().reachedBy(goal, year)),
                new Measure(
                        "reached_under_scenario", "", comparison.underScenario().reachedBy(goal, year)),
                new Measure("reached_change", "", comparison.reachedBy(goal, year)),
                new Measure("median_change_usd", "", comparison.median(year))));
        comparison.decompose(year).forEach(part -> measures.add(new Measure("part_usd", part.part(), part.dollars())));
        for (Measure measure : measures) {
            sheet.text("corridor", corridor.toString())
                    .text("scenario", scenario.toString())
                    .number("target_usd", goal.dollars().orElse(Double.NaN))
                    .whole("year", year)
                    .text("measure", measure.name())
                    .text("part", measure.part())
                    .number("value", measure.estimate().value())
                    .number("se", measure.estimate().standardError())
                    .endRow();
        }
        return sheet.build();
    }

    private record Measure(String name, String part, Estimate estimate) {}
}
