package org.tradepath.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Carrying;
import org.tradepath.target.Goal;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/** Kazakhstan and Türkiye aim at $15 billion: how much of it must Kazakhstan's exports carry, how much its imports? */
public final class WhichSideMustCarryIt {

    private static final int YEAR = 2035;

    private WhichSideMustCarryIt() {}

    /**
     * Prints what each flow must become.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Assessment assessment =
                Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-TUR"), LocalDate.of(2025, 12, 31));
        Carrying carrying = assessment.carrying(Goal.of(Amount.parse("15 billion USD")), YEAR);

        print("15 billion USD by %d, Kazakhstan's figures, million current US dollars%n", YEAR);
        print("both at one rate: %+.1f %% a year%n", carrying.together().percent());
        print(
                "%-8s %6s %10s %14s %18s %13s%n",
                "", "2025", "projected", "in proportion", "other as projected", "other stands");
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            Carrying.Path now = flow == Flow.EXPORTS ? carrying.exports() : carrying.imports();
            print(
                    "%-8s %6.0f %10.0f %14.0f %18s %13s%n",
                    flow.toString().toLowerCase(Locale.ROOT),
                    now.now() / 1e6,
                    now.projected() / 1e6,
                    carrying.inProportion(flow) / 1e6,
                    level(carrying, flow, carrying.ifOtherAsProjected(flow)),
                    level(carrying, flow, carrying.ifOtherStands(flow)));
        }
        print(
                "as projected, exports carry %.0f %% of what is missing, imports %.0f %%%n",
                100 * carrying.projectedShareOfGap(Flow.EXPORTS), 100 * carrying.projectedShareOfGap(Flow.IMPORTS));
    }

    private static String level(Carrying carrying, Flow flow, double dollars) {
        return carrying.growthTo(flow, dollars)
                .map(rate -> String.format(Locale.ROOT, "%.0f (%+.0f %%)", dollars / 1e6, rate.percent()))
                .orElse("nothing");
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
