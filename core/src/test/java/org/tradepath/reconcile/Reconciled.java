package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.tradepath.series.History;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Small ledgers reconciled as of the end of 2025, and what is asked of them. */
final class Reconciled {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(1024);
    static final Statement LEVEL = Rows.turnover("L", "2021", "100.0 million USD");

    private Reconciled() {}

    static Reconciliation reconcile(Statement... rows) {
        return RECONCILER.reconcile(Rows.ledger(rows), Rows.CORRIDOR, AS_OF);
    }

    static History turnover(Reconciliation reconciliation) {
        return reconciliation.history(Side.HOME, Flow.TURNOVER);
    }

    static Standing standing(Reconciliation reconciliation, String id) {
        return reconciliation.standings().stream()
                .filter(s -> s.statement().id().equals(id))
                .reduce((a, b) -> {
                    throw new AssertionError("two standings of " + id);
                })
                .orElseThrow();
    }

    /** How wide the central 80 % are, in logs. */
    static double width(History history, int year) {
        return StrictMath.log(history.quantile(year, 0.9) / history.quantile(year, 0.1));
    }

    static void assertFinite(Reconciliation reconciliation) {
        assertThat(Draws.all(reconciliation)).allMatch(Double::isFinite);
        assertThat(reconciliation.standings())
                .filteredOn(s -> s.residual().isPresent())
                .allMatch(s -> Double.isFinite(s.residual().getAsDouble()));
    }
}
