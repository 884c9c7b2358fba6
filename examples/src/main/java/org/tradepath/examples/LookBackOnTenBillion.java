package org.tradepath.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.tradepath.assess.LookBack;
import org.tradepath.assess.LookBackReport;
import org.tradepath.assess.LookBackRow;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Ladder;
import org.tradepath.target.Move;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * What would have been said of the $10 billion that Kazakhstan and Türkiye aimed at in 2010, on that day, and of each of their targets since?
 * Rows with a star are pseudo-real-time: official figures of a later vintage stand in for those of then.
 */
public final class LookBackOnTenBillion {

    private static final String HEAD = "%-11s %8s %8s %11s %8s %10s %11s  %s%n";

    private LookBackOnTenBillion() {}

    /**
     * Prints the ladder of targets as it looked then, and what happened.
     *
     * @param args a corridor, such as KAZ-AZE; default: KAZ-TUR
     */
    public static void main(String[] args) {
        Corridor corridor = Corridor.parse(args.length > 0 ? args[0] : "KAZ-TUR");
        LocalDate until = LocalDate.of(2025, 12, 31);
        Ladder ladder = Ladder.of(Ledger.bundled(), corridor);
        LookBackReport report = LookBack.withDefaults().withPaths(20_000).at(Ledger.bundled(), corridor, until);
        print(corridor + ", million current US dollars, home's figures", ladder, report, until, System.out);
    }

    /** Prints a look back from a day. */
    public static void print(String title, Ladder ladder, LookBackReport report, LocalDate until, PrintStream out) {
        out.println(title);
        for (Move move : ladder.moves(Flow.TURNOVER)) {
            Program.print(out, "aimed at %.0f since %s%n", move.to().toDouble() / 1e6, move.stated());
        }
        String since = "P(by " + until.getYear() + ")";
        Program.print(out, HEAD, "stated", "level", "target", "by", "P(by it)", since, "median year", "what happened");
        for (LookBackRow row : report.rows()) {
            Program.print(
                    out,
                    "%-11s %8.0f %8.0f %11s %8s %10s %11s  %s%n",
                    row.day() + (row.isPseudoRealTime() ? "*" : ""),
                    row.levelThen() / 1e6,
                    row.level() / 1e6,
                    row.goal().deadline(),
                    row.reachedByDeadline().map(p -> Texts.percent(p.value())).orElse("-"),
                    Texts.percent(row.reachedBySince().value()),
                    year(row.medianYear().year(), "later"),
                    outcome(row));
        }
        report.leftOut()
                .forEach(left -> out.println("left out: " + left.statement().id() + ", " + left.reason()));
        out.println("* official figures in a later vintage than the day's");
    }

    private static String outcome(LookBackRow row) {
        if (row.reached().isEmpty()) {
            return "not reached (" + Texts.percent(row.reachedNow()) + ")";
        }
        String inTime = row.inTime().isEmpty() ? "" : row.inTime().getAsDouble() >= 0.5 ? ", in time" : ", late";
        return "reached in " + row.reached().getAsInt() + inTime;
    }

    private static String year(OptionalInt year, String otherwise) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : otherwise;
    }
}
