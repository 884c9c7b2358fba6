package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Hedge;
import org.tradepath.trade.Flow;

class TypicalSizeTest {

    @Test
    void isTheMedianOfTheLatestTenYears() {
        assertThat(TypicalSize.turnover(List.of(
                        Rows.turnover("A", "2010", "900 million USD"),
                        Rows.turnover("B", "2011", "100 million USD"),
                        Rows.turnover("C", "2019", "300 million USD"),
                        Rows.turnover("D", "2020", "500 million USD"),
                        Rows.turnover("H", "2021-H1", "700 million USD"))))
                .isEqualTo(300e6);
    }

    @Test
    void aDirectedFlowIsHalfATurnover() {
        assertThat(TypicalSize.turnover(
                        List.of(Rows.level("X", Flow.EXPORTS, "2020", Hedge.EXACTLY, "40 million USD"))))
                .isEqualTo(80e6);
    }

    @Test
    void isTheReferenceWhereNoYearIsStated() {
        assertThat(TypicalSize.turnover(List.of())).isEqualTo(1e8);
        assertThat(TypicalSize.turnover(List.of(Rows.turnover("H", "2021-H1", "700 million USD"))))
                .isEqualTo(1e8);
    }
}
