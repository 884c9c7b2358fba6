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
                terminalAndFund());
        print("terminal and fund", comparison, Goal.ofDollars(1e9), 2030, System.out);
    }

    /** {@return both happening} */
    public static Scenario terminalAndFund() {
        // $100 to 200 million a year from 2027, 2028 or 2029 on, if it opens at all: 7 in 10.
        Scenario open = Scenario.levelStep(Uncertain.triangular(100e6, 150e6, 200e6), Uncertain.anyOf(2027, 2029));
        Scenario terminal =
                Scenario.mixture(List.of(open, Scenario.none()), 0.7, 0.3).named("terminal");
        // Each dollar deployed carries 10 to 40 cents of trade a year.
        Scenario fund = Scenario.fund(
                        Uncertain.exactly(300e6),
                        Uncertain.exactly(2026),
                        Uncertain.exactly(5),
                        Uncertain.between(0.1, 0.4))
                .named("fund");
        return terminal.and(fund);
    }

    /** Prints what a scenario changes for a goal by a year. */
    public static void print(String scenario, Comparison comparison, Goal goal, int year, PrintStream out) {
        double before = comparison.baseline().reachedBy(goal, year).value();
        double after = comparison.underScenario().reachedBy(goal, year).value();
        Estimate more = comparison.reachedBy(goal, year);
        Estimate median = comparison.median(year);
        String form = "with %s: %.3f, which is %+.3f (+- %.3f)%n";
        Program.print(out, "reached by %d: %.3f as projected%n", year, before);
        Program.print(out, form, scenario, after, more.value(), more.standardError());
        double million = median.value() / 1e6;
        form = "median of %d: %+.0f million (+- %.1f), of which%n";
        Program.print(out, form, year, million, median.standardError() / 1e6);
        for (Comparison.Contribution part : comparison.decompose(year)) {
            Program.print(
                    out, "  %s %+.0f million%n", part.part(), part.dollars().value() / 1e6);
        }
    }
}
