package org.tradepath.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.Bloc;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;

/** Which of Kazakhstan's targets is nearer, that with Azerbaijan or that with Türkiye? And both together, as one bloc? */
public final class CompareCorridors {

    private static final String HEAD = "%-18s %8s %8s %10s %10s  %s%n";

    private CompareCorridors() {}

    /**
     * Prints the two corridors' targets side by side, and the sum of their last ones.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // Corridors that share an economy, and the world, move together.
        Assessor assessor =
                Assessor.withDefaults().withModel(PooledModel.bundled().withSharedShocks());
        List<Assessment> assessments = new ArrayList<>();
        for (String corridor : List.of("KAZ-AZE", "KAZ-TUR")) {
            assessments.add(assessor.assess(Ledger.bundled(), Corridor.parse(corridor), LocalDate.of(2025, 12, 31)));
        }
        print(rows(assessments), 2035, System.out);
    }

    /** A target of a corridor's turnover, or of all of them together, and what is ahead of it. */
    public record Row(String name, Goal goal, Projection ahead) {}

    /** {@return every standing target of turnover, and the sum of each corridor's last one if all have one} */
    public static List<Row> rows(List<Assessment> assessments) {
        List<Row> rows = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Projection ahead = assessment.projection();
            List<Goal> goals = StandingGoals.of(assessment);
            goals.forEach(goal -> rows.add(new Row(assessment.corridor().toString(), goal, ahead)));
            goals.stream()
                    .reduce((first, second) -> second)
                    .ifPresent(goal -> last.add(goal.dollars().orElseThrow()));
        }
        if (assessments.size() > 1 && last.size() == assessments.size()) {
            double sum = last.stream().mapToDouble(Double::doubleValue).sum();
            rows.add(new Row(
                    "together", Goal.ofDollars(sum), Bloc.of(assessments).projection()));
        }
        return rows;
    }

    /** Prints the rows, as of a year. */
    public static void print(List<Row> rows, int year, PrintStream out) {
        Program.print(out, HEAD, "", "target", "a year", "by " + year, "expected", "year at one half");
        Program.print(out, "%-18s %8s %8s %10s %10s%n", "", "million", "needed", "reached", "shortfall");
        for (Row row : rows) {
            OptionalInt half = row.ahead().yearReached(row.goal(), 0.5).year();
            Program.print(
                    out,
                    "%-18s %8.0f %+7.1f%% %10s %10.0f  %s%n",
                    row.name(),
                    row.goal().dollars().orElseThrow() / 1e6,
                    row.ahead().requiredGrowth(row.goal(), year).percent(),
                    Texts.percent(row.ahead().reachedBy(row.goal(), year).value()),
                    row.ahead().shortfall(row.goal(), year).expected().value() / 1e6,
                    half.isPresent() ? half.getAsInt() : "after " + row.ahead().horizon());
        }
    }
}
