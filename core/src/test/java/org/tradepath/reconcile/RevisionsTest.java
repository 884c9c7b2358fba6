package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class RevisionsTest {

    private static LevelStatement published(String id, String date, String amount) {
        return (LevelStatement) Rows.published(Rows.turnover(id, "2022", amount), date);
    }

    /** Which statement stands for which, by id; all are home's turnover of one year. */
    private static Map<String, String> superseded(LevelStatement... published) {
        Map<LevelStatement, LogLevel> levels = new LinkedHashMap<>();
        for (LevelStatement level : published) {
            levels.put(level, LogLevel.ofYear(Side.HOME, Flow.TURNOVER, 2022));
        }
        Map<String, String> result = new TreeMap<>();
        Revisions.superseded(levels).forEach((earlier, later) -> result.put(earlier.id(), later.id()));
        return result;
    }

    @Test
    void aRevisionMovesByThreePercentAtMost() {
        LevelStatement first = published("A", "2023", "500.0 million USD");
        // 499.95 to 500.05 times 1.03 reaches to 515.0515.
        assertThat(superseded(first, published("B", "2024", "515.1 million USD")))
                .containsExactly(Map.entry("A", "B"));
        assertThat(superseded(first, published("B", "2024", "515.2 million USD")))
                .isEmpty();
        // 485.45 times 1.03 is 500.01, 485.35 times 1.03 is 499.91.
        assertThat(superseded(first, published("B", "2024", "485.4 million USD")))
                .containsExactly(Map.entry("A", "B"));
        assertThat(superseded(first, published("B", "2024", "485.3 million USD")))
                .isEmpty();
    }

    @Test
    void theLaterStandsWhateverTheOrderOfTheRows() {
        assertThat(superseded(published("A", "2024", "500.0 million USD"), published("B", "2023", "501.0 million USD")))
                .containsExactly(Map.entry("B", "A"));
        // On one day the later id.
        assertThat(superseded(published("B", "2024", "500.0 million USD"), published("A", "2024", "501.0 million USD")))
                .containsExactly(Map.entry("A", "B"));
    }

    @Test
    void anExactFigureStandsForARounderOneThatSaysTheSame() {
        LevelStatement exact = published("A", "2023", "529.4 million USD");
        assertThat(superseded(exact, published("B", "2024", "529 million USD"))).containsExactly(Map.entry("B", "A"));
        assertThat(superseded(exact, published("B", "2024", "530 million USD"))).containsExactly(Map.entry("B", "A"));
        // Equally exact, or saying something else, it is revised.
        assertThat(superseded(exact, published("B", "2024", "529.4 million USD")))
                .containsExactly(Map.entry("A", "B"));
        assertThat(superseded(exact, published("B", "2024", "528 million USD"))).containsExactly(Map.entry("A", "B"));
        // Far rounder than the tolerance, but the same all the same.
        assertThat(superseded(published("B", "2023", "600 million USD"), published("C", "2024", "552.1 million USD")))
                .containsExactly(Map.entry("B", "C"));
    }
}
