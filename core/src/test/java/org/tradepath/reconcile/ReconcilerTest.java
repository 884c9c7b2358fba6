package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Reconciled.AS_OF;
import static org.tradepath.reconcile.Reconciled.LEVEL;
import static org.tradepath.reconcile.Reconciled.RECONCILER;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Reconciled.turnover;
import static org.tradepath.reconcile.Reconciled.width;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/** What a reconciler takes and refuses: arguments, statements that are not used. */
class ReconcilerTest {

    static List<Arguments> notUsed() {
        return List.of(
                Arguments.of(Rows.turnover("X", "2022", "22.8 billion KZT"), "in KZT, which is never converted"),
                Arguments.of(Rows.turnover("X", "2022", "461.9 million EUR"), "in EUR, which is never converted"),
                Arguments.of(Rows.turnover("X", "2022", "0.0 million USD"), "a level of zero has no growth"),
                Arguments.of(
                        Rows.turnover("X", "2018/2022", "900 million USD"),
                        "a period across calendar years is not read"),
                Arguments.of(Rows.turnover("X", "2026", "900 million USD"), "a figure of a year after the as-of date"),
                Arguments.of(
                        Rows.turnover("X", "2026-01/2026-06", "900 million USD"),
                        "a figure of a year after the as-of date"),
                Arguments.of(
                        Rows.change("X", "2026", "2025", Hedge.EXACTLY, "40"),
                        "a figure of a year after the as-of date"),
                Arguments.of(Rows.record("X", "2022-Q1"), "a record of a part of a year is not read"),
                Arguments.of(
                        new ShareStatement(
                                Rows.header("X", Side.HOME, Flow.EXPORTS),
                                ReportingPeriod.ofYear(2022),
                                Hedge.ABOUT,
                                new BigDecimal("25"),
                                Optional.empty()),
                        "only the share of exports or imports in the turnover of the same side and months is read"),
                Arguments.of(
                        share("L", "25"),
                        "only the share of exports or imports in the turnover of the same side and months is read"),
                Arguments.of(share("TURNOVER", "0.0"), "a share of zero has no logarithm"),
                Arguments.of(
                        new OtherQuantity(
                                Rows.noFlow("X"),
                                ReportingPeriod.ofYear(2022),
                                Hedge.EXACTLY,
                                new BigDecimal("69.7"),
                                Scale.MILLION,
                                "USD"),
                        "not a trade flow"));
    }

    /** Home's exports of 2022 as a share; L is of another year. */
    private static Statement share(String whole, String percent) {
        return new ShareStatement(
                Rows.header("X", Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(2022),
                Hedge.EXACTLY,
                new BigDecimal(percent),
                Optional.of(whole));
    }

    @ParameterizedTest
    @MethodSource
    void notUsed(Statement statement, String why) {
        Reconciliation with = reconcile(LEVEL, statement);

        Standing standing = standing(with, "X");
        assertThat(standing.role()).isEqualTo(Role.NOT_USED);
        assertThat(standing.remark()).isEqualTo(why);
        assertThat(standing.residual()).isEmpty();
        assertThat(standing.verdict()).isEqualTo(Verdict.APART);
        assertThat(Draws.all(with)).isEqualTo(Draws.all(reconcile(LEVEL)));
    }

    @Test
    void anEmptyLedgerIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(Reconciled::reconcile)
                .withMessage(
                        "ledger must hold a level, a change or a part-year figure in US dollars about AZE-KAZ up to"
                                + " 2025-12-31, but was none about it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconcile(Rows.record("R", "2022"), Rows.turnover("K", "2022", "5 billion KZT")))
                .withMessageEndingWith("but was 2 statements of other kinds");
        // Published on 2025-01-01.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, LocalDate.of(2024, 12, 31)))
                .withMessageStartingWith("ledger must hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.reconcile(Rows.ledger(LEVEL), Corridor.parse("KAZ-TUR"), AS_OF))
                .withMessageContaining("KAZ-TUR");
    }

    @Test
    void aLedgerWithoutAnyLevelIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconcile(
                        Rows.change("C", "2023", "2022", Hedge.EXACTLY, "14.3"),
                        Rows.factor("F", "2022", "2020", Hedge.EXACTLY, "3", Wording.TIMES)))
                .withMessage("ledger must hold a level in US dollars about AZE-KAZ up to 2025-12-31, without which"
                        + " changes and shares say nothing of any year's size, but was 2 changes and shares");
    }

    @Test
    void priorsCanBeReplaced() {
        GrowthPrior steady = new GrowthPrior(0.2, 0, 0.01, 50, 1);
        History history =
                turnover(RECONCILER.withGrowthPrior(steady).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF));

        assertThat(StrictMath.log(history.median(2025) / history.median(2021))).isCloseTo(0.8, within(0.1));
        assertThat(width(history, 2025)).isLessThan(0.5 * width(turnover(reconcile(LEVEL)), 2025));
    }

    @Test
    void drawsAreBetweenTwoAndAMillion() {
        for (int number : new int[] {-1, 0, 1, (1 << 20) + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RECONCILER.withDraws(number))
                    .withMessage("draws must lie in [2, 1048576], but was " + number);
        }
        RECONCILER.withDraws(1 << 20);
        Reconciliation two = RECONCILER.withDraws(2).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF);
        assertThat(turnover(two).draws()).isEqualTo(2);
        // More draws begin with the same ones.
        Reconciliation three = RECONCILER.withDraws(3).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF);
        assertThat(turnover(three).logLevel(2025, 1)).isEqualTo(turnover(two).logLevel(2025, 1));
    }
}
