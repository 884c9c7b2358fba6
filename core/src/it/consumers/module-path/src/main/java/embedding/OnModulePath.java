package embedding;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.tradepath.assess.Assessor;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/** The library as a named module, with the modules it needs and its resources. */
public final class OnModulePath {

    private OnModulePath() {}

    public static void main(String[] args) {
        check(OnModulePath.class.getModule().isNamed(), "this program is in a named module");
        String name = Assessor.class.getModule().getName();
        check("org.tradepath".equals(name), "module of the library: " + name);
        OptionalInt year = Assessor.withDefaults()
                .withPaths(1_000)
                .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31))
                .answers()
                .get(0)
                .firstPassage()
                .medianYear();
        check(year.isPresent(), "median year: " + year);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
