package org.tradepath.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tradepath.assess.CorridorOutlook;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.stated.Multiple;
import org.tradepath.target.FirstPassage;

/**
 * A row of CSV for each corridor, as {@link AssessPanel} writes it.
 *
 * @param multiples what was asked about
 */
record PanelRows(List<Multiple> multiples) {

    /** The quantiles of a row. */
    static final List<Double> FAN = List.of(0.1, 0.5, 0.9);

    private static final List<String> FIXED =
            List.of("key", "first_year", "last_year", "last_usd", "horizon", "p10_usd", "p50_usd", "p90_usd");

    String header() {
        List<String> names = new ArrayList<>(FIXED);
        for (Multiple multiple : multiples) {
            names.add("x" + multiple + "_reached_by_horizon");
            names.add("x" + multiple + "_median_year");
        }
        names.add("reason");
        return String.join(",", names);
    }

    String row(CorridorOutlook outlook) {
        List<String> cells = new ArrayList<>();
        cells.add(outlook.key());
        if (outlook instanceof Assessed assessed) {
            add(cells, assessed);
            cells.add("");
        } else if (outlook instanceof Refused refused) {
            cells.addAll(Collections.nCopies(FIXED.size() - 1 + 2 * multiples.size(), ""));
            cells.add('"' + refused.reason().replace("\"", "\"\"") + '"');
        }
        return String.join(",", cells);
    }

    private static void add(List<String> cells, Assessed assessed) {
        int last = assessed.history().lastYear();
        int horizon = assessed.fan().lastYear();
        cells.add(String.valueOf(assessed.history().firstYear()));
        cells.add(String.valueOf(last));
        cells.add(dollars(assessed.history().median(last)));
        cells.add(String.valueOf(horizon));
        for (double p : FAN) {
            cells.add(dollars(assessed.fan().quantile(horizon, p)));
        }
        for (GoalOutlook goal : assessed.goals()) {
            FirstPassage passage = goal.firstPassage();
            cells.add(String.valueOf(passage.reachedBy(horizon)));
            cells.add(
                    passage.medianYear().isPresent()
                            ? String.valueOf(passage.medianYear().getAsInt())
                            : "");
        }
    }

    private static String dollars(double level) {
        return BigDecimal.valueOf(level).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }
}
