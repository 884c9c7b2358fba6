package org.tradepath.examples;

import java.io.PrintStream;
import java.util.List;
import org.tradepath.assess.Assessment;

/** An assessment for the console: its sentences and tables, one below the other. */
public final class AssessmentText {

    private AssessmentText() {}

    /**
     * Prints an assessment.
     *
     * @param assessment the assessment
     * @param by the years by which to answer, as {@link AssessmentTables} takes them
     * @param out where to
     */
    public static void print(Assessment assessment, List<Integer> by, PrintStream out) {
        AssessmentTables tables = new AssessmentTables(assessment, by);
        String title = Texts.name(assessment.corridor()) + ", as of " + assessment.asOf();
        out.println(title);
        out.println("=".repeat(title.length()));
        tables.sentences().forEach(out::println);
        section(
                out,
                "Stated figures (whose: who counted; ? = the source does not say) and how they stand against the history",
                tables.statements());
        out.println("  " + tables.otherStatements());
        tables.sums().forEach(sum -> out.println("  " + sum));
        if (!assessment.reconciliation().converged()) {
            out.println("  Note: the reconciliation did not settle; its uncertainty is only indicative.");
        }
        section(out, "Turnover that follows, million (m) or billion (bn) current US dollars a year", tables.history());
        section(out, "Targets that were stated", tables.ladder());
        section(out, "What it takes and when, in current US dollars", tables.answers());
        section(out, "Probability that the target is reached in some year up to ...", tables.reachedBy());
        section(out, "The same by other models that know one history only", tables.models());
        out.println();
        out.println("Corridors most like this one, whose growth is no forecast of it by itself");
        tables.referenceClass().forEach(sentence -> out.println("  " + sentence));
        out.println();
    }

    private static void section(PrintStream out, String title, TextTable table) {
        out.println();
        out.println(title);
        out.print(table.render());
    }
}
