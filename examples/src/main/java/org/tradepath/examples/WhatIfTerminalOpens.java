package org.tradepath.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.tradepath.assess.Assessor;
import org.tradepath.simulate.Estimate;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Comparison;
import org.tradepath.target.Goal;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;
import org.tradepath.trade.Corridor;

/**
 * What if a grain terminal opens between Kazakhstan and Azerbaijan, and their fund of $300 million is deployed? The sizes are assumptions, to be
 * replaced by better ones.
 */
public final class WhatIfTerminalOpens {

    /** The first year in which the terminal may open. */
    public static final int TERMINAL_FROM = 2027;

    /** The first year in which the fund is spent. */
    public static final int FUND_FROM = 2026;

    private WhatIfTerminalOpens() {}

    /**
     * Prints what terminal and fund change.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Comparison comparison = Comparison.of(
                Assessor.withDefaults()
                        .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31))
                        .projection(),
                terminal().and(fund()));
        print(List.of("terminal", "fund"), comparison, Goal.ofDollars(1e9), 2030, System.out);
    }

    /** {@return a terminal that may open} */
    public static Scenario terminal() {
        // $100 to 200 million a year from 2027, 2028 or 2029 on, if it opens at all: 7 in 10.
        Uncertain from = Uncertain.anyOf(TERMINAL_FROM, TERMINAL_FROM + 2);
        Scenario open = Scenario.levelStep(Uncertain.triangular(100e6, 150e6, 200e6), from);
        return Scenario.mixture(List.of(open, Scenario.none()), 0.7, 0.3).named("terminal");
    }

    /** {@return a fund that is spent} */
    public static Scenario fund() {
        // Each dollar deployed carries 10 to 40 cents of trade a year.
        Uncertain size = Uncertain.exactly(300e6);
        return Scenario.fund(size, Uncertain.exactly(FUND_FROM), Uncertain.exactly(5), Uncertain.between(0.1, 0.4))
                .named("fund");
    }

    /** Prints what a scenario, whose parts have names, changes for a goal by a year. */
    public static void print(List<String> names, Comparison comparison, Goal goal, int year, PrintStream out) {
        String before =
                Texts.percent(comparison.baseline().reachedBy(goal, year).value());
        String after =
                Texts.percent(comparison.underScenario().reachedBy(goal, year).value());
        Estimate more = comparison.reachedBy(goal, year);
        Estimate median = comparison.median(year);
        String form = "with %s: %s, which is %+.2f points (+- %.2f)%n";
        Program.print(out, "reached by %d: %s as projected%n", year, before);
        Program.print(out, form, String.join(" and ", names), after, 100 * more.value(), 100 * more.standardError());
        form = "median of %d: %+.0f million (+- %.1f), of which%n";
        Program.print(out, form, year, median.value() / 1e6, median.standardError() / 1e6);
        List<Comparison.Contribution> parts = comparison.decompose(year);
        for (int i = 0; i < parts.size(); i++) {
            double dollars = parts.get(i).dollars().value();
            Program.print(out, "  %s: %+.0f million%n", names.get(i), dollars / 1e6);
        }
    }
}
