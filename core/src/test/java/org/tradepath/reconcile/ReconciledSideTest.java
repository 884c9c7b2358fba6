package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Reconciled.turnover;
import static org.tradepath.reconcile.Reconciled.width;
import static org.tradepath.reconcile.Rows.official;

import org.junit.jupiter.api.Test;
import org.tradepath.series.Status;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Whose figure a statement is, and the gap between the sides. */
class ReconciledSideTest {

    @Test
    void aFigureOfUnknownSideIsNoSidesOwnUnlessItCanOnlyBeOnes() {
        Statement unknown = Rows.level(
                Rows.header("U", Side.UNKNOWN, Flow.TURNOVER),
                "2022",
                Hedge.EXACTLY,
                "100.0 million USD",
                Basis.STATED);
        Reconciliation alone = reconcile(unknown);
        assertThat(alone.history(Side.HOME, Flow.TURNOVER).status(2022)).isEqualTo(Status.ESTIMATED);
        assertThat(alone.history(Side.PARTNER, Flow.TURNOVER).status(2022)).isEqualTo(Status.ESTIMATED);

        // Home's own 200 leaves it to the partner.
        Reconciliation partners = reconcile(unknown, Rows.turnover("H", "2022", "200.0 million USD"));
        assertThat(partners.history(Side.PARTNER, Flow.TURNOVER).status(2022)).isEqualTo(Status.STATED);
    }

    @Test
    void aFigureOfUnknownSideIsEitherSides() {
        String amount = "500.0 million USD";
        Reconciliation unknown = reconcile(
                Rows.level(Rows.header("U", Side.UNKNOWN, Flow.TURNOVER), "2024", Hedge.EXACTLY, amount, Basis.STATED));
        Reconciliation known = reconcile(Rows.turnover("U", "2024", amount));

        assertThat(standing(unknown, "U").remark()).startsWith("side not stated, read as that of ");
        assertThat(width(turnover(unknown), 2024)).isGreaterThan(1.2 * width(turnover(known), 2024));
        // Where nothing tells the sides apart, as wide on either; sampling error of a width of 1,024 draws: 6 %, and
        // twice that for wide tails.
        assertThat(width(turnover(unknown), 2024))
                .isCloseTo(
                        width(unknown.history(Side.PARTNER, Flow.TURNOVER), 2024),
                        within(0.25 * width(turnover(unknown), 2024)));
        assertThat(turnover(unknown).median(2024)).isCloseTo(500e6, within(25e6));
        assertThat(unknown.history(Side.PARTNER, Flow.TURNOVER).median(2024)).isCloseTo(500e6, within(25e6));
    }

    @Test
    void theSideOfAFigureIsThatOfTheFiguresItAgreesWith() {
        Statement unknown = Rows.level(
                Rows.header("U", Side.UNKNOWN, Flow.TURNOVER),
                "2024",
                Hedge.EXACTLY,
                "500.0 million USD",
                Basis.STATED);
        Statement partners = Rows.level(
                Rows.header("P", Side.PARTNER, Flow.TURNOVER),
                "2024",
                Hedge.EXACTLY,
                "502 million USD",
                Basis.OBSERVED);
        Reconciliation read = reconcile(unknown, partners, official("H", Flow.TURNOVER, "2024", "300.1 million USD"));

        assertThat(standing(read, "U").remark())
                .matches("side not stated, read as that of Kazakhstan \\((over )?9\\d %\\); the history says .*");
        assertThat(standing(read, "U").verdict()).isEqualTo(Verdict.FITS);
        assertThat(turnover(read).median(2024)).isCloseTo(300.1e6, within(3e6));
    }

    @Test
    void aFlowOfThePartnerIsSeenFromItsEnd() {
        // Written from Kazakhstan's end: Kazakhstan's own exports to Azerbaijan are Azerbaijan's imports, on its
        // partner's side.
        Statement exports = Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD");
        Reconciliation reversed = reconcile(exports.reversed());

        assertThat(Draws.all(reversed)).isEqualTo(Draws.all(reconcile(exports)));
        assertThat(exports.reversed().subject().side()).isEqualTo(Side.PARTNER);
        assertThat(exports.reversed().subject().flow()).contains(Flow.IMPORTS);
    }

    @Test
    void theGapBetweenTheSidesIsToldByYearAndFlow() {
        Reconciliation both = reconcile(
                official("H24", Flow.TURNOVER, "2024", "100.0 million USD"),
                Rows.level(
                        Rows.header("P24", Side.PARTNER, Flow.TURNOVER),
                        "2024",
                        Hedge.EXACTLY,
                        "150.0 million USD",
                        Basis.OBSERVED));

        SideGap gap = both.gap(Flow.TURNOVER, 2024);
        // Two figures of half a per cent noise each; sampling error of a median of 1,024 draws a twentieth of that.
        assertThat(gap.median()).isCloseTo(1.5, within(0.003));
        assertThat(gap.quantile(0.1)).isBetween(1.47, 1.5);
        assertThat(gap.flow()).isEqualTo(Flow.TURNOVER);
        assertThat(gap.year()).isEqualTo(2024);
        // It drifts: a year on it is known less well, and lies nearer to none.
        SideGap next = both.gap(Flow.TURNOVER, 2025);
        assertThat(next.median()).isBetween(1.2, 1.5);
        assertThat(next.quantile(0.9) / next.quantile(0.1)).isGreaterThan(1.3);
        // Of exports and imports apart nothing is told but that their mean is turnover's.
        assertThat(both.gap(Flow.EXPORTS, 2024).quantile(0.9)).isGreaterThan(1.55);
        assertThatIllegalArgumentException().isThrownBy(() -> both.gap(Flow.EXPORTS, 2023));
    }
}
