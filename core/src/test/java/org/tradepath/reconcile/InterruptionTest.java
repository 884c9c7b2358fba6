package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** An interrupt ends what takes long, leaves nothing half done, and stays visible. */
class InterruptionTest {

    private static final Ledger LEDGER = Rows.ledger(
            Rows.turnover("A", "2022", "461.9 million USD"),
            Rows.turnover("B", "2022", "529.4 million USD"),
            Rows.turnover("C", "2021", "330.2 million USD"));

    private static void ended(String what, Runnable call) {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(call::run)
                    .withMessage("the " + what + " was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Reconciliation reconciled() {
        return Reconciled.RECONCILER.withDraws(16).reconcile(LEDGER, Rows.CORRIDOR, Reconciled.AS_OF);
    }

    @Test
    void aReconciliation() {
        ended("reconciliation", InterruptionTest::reconciled);
    }

    @Test
    void aSearchForContradictions() {
        Contradictions search = Contradictions.withDefaults();

        ended("search", () -> search.find(LEDGER, Rows.CORRIDOR));
        ended(
                "search",
                () -> search.range(LEDGER, Rows.CORRIDOR, Side.HOME, Flow.TURNOVER, ReportingPeriod.ofYear(2021)));
    }

    @Test
    void conflictsThatWereNotFoundAreLookedForAgain() {
        Reconciliation reconciliation = reconciled();

        ended("search", reconciliation::conflicts);
        ended("search", reconciliation::standings);
        ended("search", reconciliation::explain);
        Conflict found = reconciliation.conflicts().contradictions().get(0);
        ended("search", found::explanation);
        assertThat(found.ids()).containsExactly("A", "B");
        assertThat(found.explanation())
                .isEqualTo(reconciled().conflicts().contradictions().get(0).explanation());
        assertThat(reconciliation.standings()).isEqualTo(reconciled().standings());
        assertThat(reconciliation.explain()).isEqualTo(reconciled().explain());
    }
}
