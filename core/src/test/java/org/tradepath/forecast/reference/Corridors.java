package org.tradepath.forecast.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Panels and histories made by hand, in million dollars. */
final class Corridors {

    private static final int ECONOMIES = 24;

    private final Panel.Builder panel = Panel.builder();
    private final List<Corridor> free = new ArrayList<>();
    private final int firstYear;

    /** Each of the first economies reports a little trade with one that is in no corridor in all of the years, so that it never falls silent. */
    Corridors(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        List<Economy> all = Economy.all();
        for (int i = 0; i < ECONOMIES; i++) {
            for (int j = i + 1; j < ECONOMIES; j++) {
                free.add(Corridor.of(all.get(i), all.get(j)));
            }
            for (int year = firstYear; year <= lastYear; year++) {
                add(Corridor.of(all.get(i), all.get(ECONOMIES)), year, 0.1);
            }
        }
    }

    private void add(Corridor corridor, int year, double millions) {
        OptionalDouble half = OptionalDouble.of(millions * 0.5e6);
        panel.add(corridor.home(), corridor.partner(), year, half, half);
    }

    /** So many pairs with these turnovers from the first year on; NaN for a year that is not reported. */
    Corridors add(int pairs, double... millions) {
        return add(pairs, false, millions);
    }

    /** As {@link #add(int, double...)}, and the partner reports the same. */
    Corridors addBothWays(int pairs, double... millions) {
        return add(pairs, true, millions);
    }

    private Corridors add(int pairs, boolean bothWays, double... millions) {
        for (int k = 0; k < pairs; k++) {
            Corridor corridor = free.remove(0);
            for (int i = 0; i < millions.length; i++) {
                if (!Double.isNaN(millions[i])) {
                    add(corridor, firstYear + i, millions[i]);
                    if (bothWays) {
                        add(corridor.reversed(), firstYear + i, millions[i]);
                    }
                }
            }
        }
        return this;
    }

    Panel panel() {
        return panel.build();
    }

    /** A home's turnover up to the last year. */
    static History history(int lastYear, double... millions) {
        double[][] draws = new double[millions.length][1];
        for (int i = 0; i < draws.length; i++) {
            draws[i][0] = StrictMath.log(millions[i] * 1e6);
        }
        return history(lastYear, Flow.TURNOVER, draws);
    }

    static History history(int lastYear, Flow flow, double[][] logLevels) {
        List<Status> statuses = new ArrayList<>();
        for (int i = 0; i < logLevels.length; i++) {
            statuses.add(Status.OBSERVED);
        }
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                flow,
                lastYear - logLevels.length + 1,
                statuses,
                logLevels);
    }
}
