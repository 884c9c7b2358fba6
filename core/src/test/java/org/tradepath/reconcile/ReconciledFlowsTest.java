package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Reconciled.turnover;
import static org.tradepath.reconcile.Rows.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Exports, imports and turnover: sums and shares. */
class ReconciledFlowsTest {

    @Test
    void exportsThatAreHalfOfTurnoverLeaveIt() {
        Reconciliation both = reconcile(
                official("X", Flow.EXPORTS, "2022", "250.1 million USD"),
                official("T", Flow.TURNOVER, "2022", "500.1 million USD"));

        assertThat(turnover(both).median(2022)).isCloseTo(500.1e6, within(5e6));
        assertThat(both.history(Side.HOME, Flow.EXPORTS).median(2022)).isCloseTo(250.1e6, within(2.5e6));
        assertThat(both.history(Side.HOME, Flow.IMPORTS).median(2022)).isCloseTo(250.0e6, within(5e6));
    }

    @ParameterizedTest
    @ValueSource(strings = {ShareStatement.TURNOVER, "T"})
    void aShareOfTurnoverIsRead(String whole) {
        Statement share = new ShareStatement(
                Rows.header("S", Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(2022),
                Hedge.EXACTLY,
                new BigDecimal("81.2"),
                Optional.of(whole));
        Reconciliation with = reconcile(share, Rows.turnover("T", "2022", "500.0 million USD"));

        assertThat(standing(with, "S").role()).isEqualTo(Role.SHARE);
        assertThat(standing(with, "S").verdict()).isEqualTo(Verdict.FITS);
        assertThat(with.history(Side.HOME, Flow.EXPORTS).median(2022)).isCloseTo(406e6, within(8e6));
        assertThat(with.explain().toString())
                .contains("puts exports at 81.2 % of " + (whole.equals("T") ? "what T is about" : "turnover") + " (S)");
    }

    @ParameterizedTest
    @CsvSource({"2021, HOME, EXPORTS", "2022, PARTNER, EXPORTS", "2022, UNKNOWN, EXPORTS", "2022, HOME, TURNOVER"})
    void aShareOfAnotherTurnoverIsNot(String year, Side side, Flow flow) {
        Statement share = new ShareStatement(
                Rows.header("S", side, flow),
                ReportingPeriod.parse(year),
                Hedge.EXACTLY,
                new BigDecimal("81.2"),
                Optional.of("T"));

        assertThat(standing(reconcile(share, Rows.turnover("T", "2022", "500.0 million USD")), "S")
                        .role())
                .isEqualTo(Role.NOT_USED);
    }

    @Test
    void sumsThatDoNotHoldAreNamed() {
        Reconciliation reconciliation = reconcile(
                Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD"),
                Rows.level("M", Flow.IMPORTS, "2022", Hedge.EXACTLY, "80.6 million USD"),
                Rows.turnover("T", "2022", "461.9 million USD"),
                Rows.turnover("T2", "2023", "461.9 million USD"));

        assertThat(reconciliation.sumChecks()).hasSize(1);
        SumCheck check = reconciliation.sumChecks().get(0);
        assertThat(check.holds()).isFalse();
        assertThat(List.of(
                        check.exports().id(),
                        check.imports().id(),
                        check.turnover().id()))
                .containsExactly("X", "M", "T");
    }

    @ParameterizedTest
    @CsvSource({"86.6, true", "86.5, true", "86.4, false", "86.7, true", "86.8, false"})
    void sumsHoldWithinRounding(String imports, boolean holds) {
        // 461.85 to 461.95 less 375.25 to 375.35 leaves imports of 86.5 to 86.7, and these are known to 0.05.
        Reconciliation reconciliation = reconcile(
                Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD"),
                Rows.level("M", Flow.IMPORTS, "2022", Hedge.EXACTLY, imports + " million USD"),
                Rows.turnover("T", "2022", "461.9 million USD"));

        assertThat(reconciliation.sumChecks()).extracting(SumCheck::holds).containsExactly(holds);
    }
}
