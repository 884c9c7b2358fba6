package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.evaluate.BacktestResult;
import org.tradepath.evaluate.CaseScore;
import org.tradepath.evaluate.Event;
import org.tradepath.evaluate.EventScore;
import org.tradepath.evaluate.HorizonScore;
import org.tradepath.evaluate.PointErrors;
import org.tradepath.trade.Corridor;

class BacktestSheetsTest {

    private static final Event DOUBLES = new Event(2, 5);

    private static CaseScore score(String contender, int origin, double crps) {
        return new CaseScore(
                contender,
                Corridor.parse("KAZ-AZE"),
                origin,
                List.of(
                        new HorizonScore(1, 0.1, 0, -0.2, 0.2, -0.3, 0.3, -0.5, 0.5, crps, -1, 0.6),
                        new HorizonScore(5, Double.NaN, 0, -1, 1, -2, 2, -3, 3, Double.NaN, Double.NaN, Double.NaN)),
                List.of(new EventScore(DOUBLES, 0.25, 1)),
                new PointErrors(10, 1, 2, 3));
    }

    private static BacktestResult result() {
        List<CaseScore> scores = new ArrayList<>();
        for (String contender : List.of("a", "b")) {
            for (int origin : new int[] {2000, 2005}) {
                scores.add(score(contender, origin, origin == 2000 ? 0.2 : 0.4));
            }
        }
        return BacktestResult.of(scores);
    }

    @Test
    void horizonsEventsAndPointsAreTheSummaries() {
        Sheet horizons = BacktestSheets.horizons(result());
        assertThat(horizons.rows()).isEqualTo(2 * 3 * 2); // contenders, origins and their mean, horizons
        assertThat(horizons.text(0, "contender")).isEqualTo("a");
        assertThat(horizons.whole(0, "origin")).hasValue(2000);
        assertThat(horizons.number(0, "crps")).hasValue(0.2);
        assertThat(horizons.number(1, "crps")).isEmpty(); // not known
        assertThat(horizons.whole(4, "origin")).isEmpty(); // the mean
        assertThat(horizons.number(4, "crps").orElseThrow()).isBetween(0.3 - 1e-15, 0.3 + 1e-15);
        Sheet events = BacktestSheets.events(result());
        assertThat(events.rows()).isEqualTo(6);
        assertThat(events.number(0, "brier")).hasValue(0.5625);
        Sheet points = BacktestSheets.points(result());
        assertThat(points.rows()).isEqualTo(6);
        assertThat(points.number(5, "msis")).hasValue(3);
    }

    @Test
    void casesAreTheScores() {
        Sheet cases = BacktestSheets.cases(result());
        assertThat(cases.rows()).isEqualTo(8);
        assertThat(cases.text(0, "corridor")).isEqualTo("KAZ-AZE");
        assertThat(cases.number(0, "pit")).hasValue(0.6);
        assertThat(cases.number(1, "outcome")).isEmpty();
        assertThat(cases.number(1, "low_80")).hasValue(-2);
    }
}
