package embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.stated.Ledger;
import org.tradepath.table.Tables;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Corridor;
import tech.tablesaw.api.Table;

/** The README's first example, which must print what the README says, and one Tablesaw table. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Assessment assessment = print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8);
        String readme = Files.readString(Path.of(args[0]));
        if (!readme.contains("```\n" + printed + "```")) {
            throw new AssertionError("the README does not say:\n" + printed);
        }
        Table fan = Tables.of("fan", AssessmentSheets.fan(assessment.outlook()));
        if (fan.rowCount() != AssessmentSheets.fan(assessment.outlook()).rows() || fan.isEmpty()) {
            throw new AssertionError("rows of the table: " + fan.rowCount());
        }
    }

    private static Assessment print(PrintStream out) {
        Assessment assessment =
                Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        TargetAnswer target = assessment.answers().get(0);
        FirstPassage when = target.firstPassage();
        out.print(target.rung().amount() + " a year, a target since " + target.rung().firstStated() + "\n");
        out.print("median year: " + when.medianYear().getAsInt() + "\n");
        out.printf(
                Locale.ROOT, "reached by 2030: %.2f, not by 2040: %.2f\n", when.reachedBy(2030), when.notByHorizon());
        out.printf(
                Locale.ROOT,
                "to be there in 2030: %+.1f %% a year\n",
                target.requiredGrowth(2030).percent());
        return assessment;
    }
}
