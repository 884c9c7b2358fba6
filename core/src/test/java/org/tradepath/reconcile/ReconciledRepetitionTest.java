package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradepath.reconcile.Reconciled.LEVEL;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;

import org.junit.jupiter.api.Test;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;

/** Figures that are published again, and echoes, count once. */
class ReconciledRepetitionTest {

    @Test
    void aRevisionStandsForTheFigureItRevises() {
        Statement first = Rows.published(Rows.turnover("R1", "2022", "529.4 million USD"), "2023-08");
        Statement later = Rows.published(Rows.turnover("R2", "2022", "533 million USD"), "2024-08");
        Statement apart = Rows.published(Rows.turnover("R3", "2022", "560 million USD"), "2024-12");

        Reconciliation revised = reconcile(first, later);
        assertThat(standing(revised, "R1").role()).isEqualTo(Role.SUPERSEDED);
        assertThat(standing(revised, "R1").verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(standing(revised, "R1").remark()).isEqualTo("published again: R2");
        assertThat(Draws.all(revised)).isEqualTo(Draws.all(reconcile(later)));
        // Five per cent off is no revision: both stand.
        Reconciliation contradicted = reconcile(first, later, apart);
        assertThat(standing(contradicted, "R2").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(contradicted, "R3").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void aFigureFarOffBreaksNoChainOfRevisions() {
        Statement first = Rows.published(Rows.turnover("R1", "2022", "529.4 million USD"), "2023-08");
        Statement off = Rows.published(Rows.turnover("R2", "2022", "700 million USD"), "2024-02");
        Statement later = Rows.published(Rows.turnover("R3", "2022", "533 million USD"), "2024-08");

        Reconciliation chain = reconcile(first, off, later);
        assertThat(standing(chain, "R1").remark()).isEqualTo("published again: R3; cannot be true together with R2");
        assertThat(standing(chain, "R2").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(chain, "R3").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void anEchoCountsOnlyWithoutItsOrigin() {
        Statement origin = Rows.turnover("B", "2022", "461.9 million USD");
        Statement echo = Rows.echo(Rows.level("C", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "460 million USD"), "B");

        Reconciliation both = reconcile(LEVEL, origin, echo);
        assertThat(standing(both, "C").role()).isEqualTo(Role.ECHO);
        assertThat(standing(both, "C").remark()).isEqualTo("repeats B");
        assertThat(Draws.all(both)).isEqualTo(Draws.all(reconcile(LEVEL, origin)));
        assertThat(standing(reconcile(LEVEL, echo), "C").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void twoEchoesOfAnAbsentOriginCountOnce() {
        Statement early = Rows.published(
                Rows.echo(Rows.level("Z", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "460 million USD"), "B"), "2023-05");
        Statement late = Rows.published(
                Rows.echo(Rows.level("C", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "450 million USD"), "B"), "2023-06");
        Statement echoOfEcho = Rows.published(
                Rows.echo(Rows.level("A", Flow.TURNOVER, "2022", Hedge.ABOUT, "460 million USD"), "C"), "2024-06");

        Reconciliation all = reconcile(LEVEL, early, late, echoOfEcho);
        assertThat(standing(all, "Z").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(all, "C").role()).isEqualTo(Role.ECHO);
        assertThat(standing(all, "C").verdict()).isEqualTo(Verdict.ECHO);
        assertThat(standing(all, "C").remark()).isEqualTo("repeats B, as does Z");
        assertThat(standing(all, "A").role()).isEqualTo(Role.ECHO);
        assertThat(Draws.all(all)).isEqualTo(Draws.all(reconcile(LEVEL, early)));
        // The same one counts in the search for contradictions: 330 and 460 clash, 330 and 450 are not looked at.
        Statement clash = Rows.turnover("X", "2022", "330.2 million USD");
        assertThat(reconcile(clash, early, late, echoOfEcho).conflicts().conflicts())
                .extracting(Conflict::toString)
                .containsExactly("X, Z");
    }
}
