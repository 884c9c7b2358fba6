package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

class ReconcilerMemoryTest {

    private static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(10);
    private static final Ledger LEDGER = Rows.ledger(Rows.turnover("L", "2024", "100.0 million USD"));
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    /** Two years of four unknowns, and of three flows on both sides and between them, twice: 44 numbers of 8 bytes a draw. */
    @Test
    void aReconciliationTakesWhatWasEstimated() {
        long bytes = 10 * 8 * 2 * (4 + 2 * 9);
        assertThat(RECONCILER
                        .withMaxBytes(bytes)
                        .reconcile(LEDGER, Rows.CORRIDOR, AS_OF)
                        .history(Side.HOME, Flow.TURNOVER)
                        .draws())
                .isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.withMaxBytes(bytes - 1).reconcile(LEDGER, Rows.CORRIDOR, AS_OF))
                .withMessage("estimated memory must be at most 3519 bytes, but was 3520");
    }

    @Test
    void theBoundIsPositive() {
        assertThat(RECONCILER.withMaxBytes(1)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.withMaxBytes(0))
                .withMessage("maxBytes must be positive, but was 0");
    }
}
