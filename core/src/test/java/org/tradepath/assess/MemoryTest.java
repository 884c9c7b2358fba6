package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tradepath.RandomLedger;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.simulate.Simulation;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/** What would not fit into memory is refused before it is begun, by its rule. */
class MemoryTest {

    private static final Ledger LEDGER = RandomLedger.of(1);
    private static final LocalDate AS_OF = LocalDate.of(RandomLedger.LAST_YEAR, 12, 31);
    private static final long MEGABYTE = 1 << 20;

    private static void refused(Runnable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call::run)
                .withMessageMatching("estimated memory must be at most 1048576 bytes, but was [0-9]{8,}");
    }

    @Test
    void aReconciliation() {
        Reconciler reconciler = Reconciler.withDefaults().withMaxBytes(MEGABYTE);
        refused(() -> reconciler.withDraws(1 << 20).reconcile(LEDGER, RandomLedger.CORRIDOR, AS_OF));
        Reconciliation found = reconciler.withDraws(64).reconcile(LEDGER, RandomLedger.CORRIDOR, AS_OF);
        assertThat(found.reconciled(Flow.TURNOVER).draws()).isEqualTo(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconciler.withMaxBytes(0))
                .withMessage("maxBytes must be positive, but was 0");
    }

    @Test
    void anAssessmentsDraws() {
        Assessor assessor = Assessor.withDefaults()
                .withReconciler(Reconciler.withDefaults().withDraws(1 << 20))
                .withMaxBytes(MEGABYTE);
        refused(() -> assessor.assess(LEDGER, RandomLedger.CORRIDOR, AS_OF));
    }

    /** The answers stream; paths that are kept do not. */
    @Test
    void anAssessmentsPathsThatAreKept() {
        Assessment assessment =
                Answers.ASSESSOR.withMaxBytes(MEGABYTE * 8).assess(LEDGER, RandomLedger.CORRIDOR, AS_OF);
        assertThat(assessment.projection().pathCount()).isEqualTo(2048);
        Simulation many =
                Simulation.withDefaults().withPaths(Simulation.MAX_PATHS).withMaxBytes(MEGABYTE);
        refused(() -> Projection.of(
                assessment.outlook().history(),
                Answers.model().fit(assessment.outlook().history(), 1).process(),
                many));
    }

    @Test
    void aLookBack() {
        LookBack look = LookBack.withDefaults()
                .withReconciler(Reconciler.withDefaults().withDraws(1 << 20))
                .withMaxBytes(MEGABYTE);
        refused(() -> look.at(LEDGER, RandomLedger.CORRIDOR, AS_OF));
    }

    /** Too many paths are no reason to leave a target out. */
    @Test
    void aLookBacksPaths() {
        LookBack look = LookBack.withDefaults()
                .withReconciler(Reconciler.withDefaults().withDraws(64))
                .withPaths(Simulation.MAX_PATHS)
                .withMaxBytes(64 * MEGABYTE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> look.at(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31)))
                .withMessageMatching("estimated memory must be at most 67108864 bytes, but was [0-9]{9,}");
    }
}
