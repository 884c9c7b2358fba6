package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class SumChecksTest {

    private static final LevelStatement EXPORTS = level("X", Side.HOME, Flow.EXPORTS, "2022", "100.0 million USD");
    private static final LevelStatement IMPORTS = level("M", Side.HOME, Flow.IMPORTS, "2022", "50.0 million USD");
    private static final LevelStatement TURNOVER = level("T", Side.HOME, Flow.TURNOVER, "2022", "150.0 million USD");

    private static LevelStatement level(String id, Side side, Flow flow, String period, String amount) {
        return Rows.level(Rows.header(id, side, flow), period, Hedge.EXACTLY, amount, Basis.STATED);
    }

    @ParameterizedTest
    @CsvSource({
        // The parts are 149.9 to 150.1, each figure is within a twentieth.
        "150.0, true",
        "150.1, true",
        "149.9, true",
        "150.2, false",
        "149.8, false",
    })
    void theSumHoldsWithinRounding(String turnover, boolean holds) {
        LevelStatement whole = level("T", Side.HOME, Flow.TURNOVER, "2022", turnover + " million USD");
        assertThat(SumChecks.of(List.of(IMPORTS, whole, EXPORTS)))
                .containsExactly(new SumCheck(EXPORTS, IMPORTS, whole, holds));
    }

    @ParameterizedTest
    @CsvSource({"1.2, 1.2", "1.8, 1.8"})
    void intervalsThatTouchHold(String exports, String imports) {
        // 2.3 to 2.5, and 3.5 to 3.7, against 2.5 to 3.5.
        assertThat(SumChecks.of(List.of(
                        level("X", Side.HOME, Flow.EXPORTS, "2022", exports + " USD"),
                        level("M", Side.HOME, Flow.IMPORTS, "2022", imports + " USD"),
                        level("T", Side.HOME, Flow.TURNOVER, "2022", "3 USD"))))
                .allMatch(SumCheck::holds)
                .hasSize(1);
    }

    @Test
    void onlyFiguresOfOneMeasurementAreAddedUp() {
        assertThat(SumChecks.of(List.of(EXPORTS, IMPORTS))).isEmpty();
        assertThat(SumChecks.of(List.of(EXPORTS, TURNOVER))).isEmpty();
        for (LevelStatement other : List.of(
                level("M", Side.PARTNER, Flow.IMPORTS, "2022", "50.0 million USD"),
                level("M", Side.HOME, Flow.IMPORTS, "2021", "50.0 million USD"),
                level("M", Side.HOME, Flow.IMPORTS, "2022", "50.0 million EUR"),
                (LevelStatement) Rows.published(IMPORTS, "2024-05"),
                (LevelStatement) level("M", Side.PARTNER, Flow.EXPORTS, "2022", "50.0 million USD")
                        .reversed())) {
            assertThat(SumChecks.of(List.of(EXPORTS, other, TURNOVER))).isEmpty();
        }
        LevelStatement exports = (LevelStatement) Rows.published(EXPORTS, "2024-05");
        assertThat(SumChecks.of(List.of(exports, IMPORTS, TURNOVER))).isEmpty();
    }
}
