package org.tradepath.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Results to make sheets of. */
public final class Results {

    private static Assessment assessment;

    private Results() {}

    /** One assessment for all tests. */
    public static synchronized Assessment assessment() {
        if (assessment == null) {
            assessment = Assessor.withDefaults()
                    .withPaths(2_000)
                    .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        }
        return assessment;
    }

    /** Two years, three draws, with numbers that have no short decimals. */
    public static History small() {
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2023,
                List.of(Status.STATED, Status.ESTIMATED),
                new double[][] {{1 / 3.0, -0.0, -1e-17}, {20.1, Math.nextUp(20.1), 5e-324}});
    }

    /** Whether two histories are the same to the bit. */
    public static boolean same(History a, History b) {
        boolean same = a.toString().equals(b.toString()) && a.draws() == b.draws();
        for (int year = a.firstYear(); same && year <= a.lastYear(); year++) {
            same = a.status(year) == b.status(year)
                    && Arrays.equals(a.logLevels(year), b.logLevels(year)); // compares bits
        }
        return same;
    }
}
