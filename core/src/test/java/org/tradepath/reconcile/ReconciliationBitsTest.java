package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.stated.Statement;

/**
 * Small ledgers to the last bit. What the posterior is other tests say, within sampling error; this one holds that nothing else moves it: the
 * order of random numbers, the steps of the sampler that leave its law alone, a constant's last digit. A change that is meant to move bits puts
 * the new hashes here, and a line under "Changed results" in the changelog.
 */
class ReconciliationBitsTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static long hash(int draws, List<Statement> rows) {
        return hash(Reconciler.withDefaults().withDraws(draws), rows);
    }

    private static long hash(Reconciler reconciler, List<Statement> rows) {
        Reconciliation reconciliation =
                reconciler.withSeed(7).reconcile(Rows.ledger(rows.toArray(Statement[]::new)), Rows.CORRIDOR, AS_OF);
        long hash = 17;
        for (double draw : Draws.all(reconciliation)) {
            hash = 31 * hash + Double.doubleToLongBits(draw);
        }
        for (Standing standing : reconciliation.standingsWithoutConflicts()) {
            hash = 31 * hash + standing.verdict().ordinal();
            hash = 31 * hash + Double.doubleToLongBits(standing.residual().orElse(-100));
        }
        return hash;
    }

    @Test
    void wholeYears() {
        assertThat(hash(32, SmallLedgers.wholeYears())).isEqualTo(1434610473714543230L);
    }

    @Test
    void partsOfYears() {
        assertThat(hash(32, SmallLedgers.partsOfYears())).isEqualTo(-6469765901923436554L);
    }

    @Test
    void figuresThatContradictEachOther() {
        assertThat(hash(64, SmallLedgers.contradicting())).isEqualTo(7822178250384571685L);
    }

    @Test
    void moreThanOneWindowHolds() {
        assertThat(hash(8, SmallLedgers.many())).isEqualTo(-1987708416128407155L);
    }

    /** Where no growth is expected, the parts of a step differ in nothing but their width. */
    @Test
    void withoutGrowth() {
        assertThat(hash(
                        Reconciler.withDefaults()
                                .withDraws(32)
                                .withGrowthPrior(GrowthPrior.withDefaults().withLocation(0)),
                        SmallLedgers.contradicting()))
                .isEqualTo(631579839244275230L);
    }
}
