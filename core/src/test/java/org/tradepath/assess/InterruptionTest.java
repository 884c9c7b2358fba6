package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tradepath.RandomLedger;
import org.tradepath.stated.Ledger;

/** An interrupt ends what takes long, and is no reason to leave a target out. */
class InterruptionTest {

    private static final Ledger LEDGER = RandomLedger.of(2);
    private static final LocalDate AS_OF = LocalDate.of(RandomLedger.LAST_YEAR, 12, 31);

    private static void endedByAnInterrupt(Runnable call) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(call::run).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anAssessment() {
        endedByAnInterrupt(() -> Answers.of(LEDGER));
    }

    @Test
    void aProjectionOfAnAssessment() {
        Assessment assessment = Answers.of(LEDGER);
        endedByAnInterrupt(assessment::projection);
    }

    @Test
    void aLookBack() {
        LookBack look = LookBack.withDefaults()
                .withReconciler(Answers.RECONCILER.withDraws(16))
                .withPaths(100);
        endedByAnInterrupt(() -> look.at(LEDGER, RandomLedger.CORRIDOR, AS_OF));
    }
}
