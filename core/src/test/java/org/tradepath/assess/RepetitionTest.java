package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.RandomLedger;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Ledger;

/** The order of a ledger's rows, echoes and copies change no bit of any answer. */
class RepetitionTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void orderEchoesAndCopiesChangeNoBit(long seed) {
        Ledger ledger = RandomLedger.of(seed);
        long bits = Answers.bits(Answers.of(ledger));
        assertThat(Answers.bits(Answers.of(RandomLedger.shuffled(ledger, seed))))
                .as("another order")
                .isEqualTo(bits);
        assertThat(Answers.bits(Answers.of(RandomLedger.twice(ledger, true))))
                .as("echoes")
                .isEqualTo(bits);
        assertThat(Answers.bits(Answers.of(RandomLedger.twice(ledger, false))))
                .as("copies")
                .isEqualTo(bits);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aLookBackKnowsNoOrderNorEchoes(long seed) {
        Ledger ledger = RandomLedger.of(seed);
        List<List<Object>> rows = rows(ledger);
        assertThat(rows).hasSize(2);
        assertThat(rows(RandomLedger.shuffled(ledger, seed))).isEqualTo(rows);
        assertThat(rows(RandomLedger.twice(ledger, true))).isEqualTo(rows);
    }

    private static List<List<Object>> rows(Ledger ledger) {
        return LookBack.withDefaults()
                .withReconciler(Reconciler.withDefaults().withDraws(32))
                .withPaths(500)
                .at(ledger, RandomLedger.CORRIDOR, LocalDate.of(RandomLedger.LAST_YEAR, 12, 31))
                .rows()
                .stream()
                .map(row -> List.<Object>of(
                        row.statement().id(), row.day(), row.reachedBySince(), row.medianYear(), row.reachedNow()))
                .toList();
    }
}
