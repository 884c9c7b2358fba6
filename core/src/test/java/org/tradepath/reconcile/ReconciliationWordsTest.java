package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;

/**
 * All that a reconciliation of the small ledgers says in words, against files that were read through: what is told of a year, a gap between
 * the sides, a partly stated year, a contradiction. A change of words is a change of these files, and shows there.
 */
class ReconciliationWordsTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static String told(List<Statement> rows, Corridor corridor, Contradictions search) {
        Reconciliation reconciliation = Reconciler.withDefaults()
                .withDraws(64)
                .withContradictions(search)
                .reconcile(Rows.ledger(rows.toArray(Statement[]::new)), corridor, AS_OF);
        StringBuilder text = new StringBuilder();
        text.append(reconciliation.explain()).append("\n\nStandings\n");
        for (Standing s : reconciliation.standings()) {
            text.append(s.statement().id() + " " + s.role() + " " + s.verdict() + ": " + s.remark() + "\n");
        }
        text.append("\nSums\n");
        for (SumCheck check : reconciliation.sumChecks()) {
            text.append(check.exports().id() + " + " + check.imports().id() + " = "
                    + check.turnover().id() + ": " + check.holds() + "\n");
        }
        text.append("\nConflicts\n");
        for (Conflict conflict : reconciliation.conflicts().conflicts()) {
            text.append(conflict + ": " + conflict.explanation() + "\n");
        }
        return text.toString();
    }

    private static void assertTold(String name, String told) throws IOException {
        try (InputStream file = ReconciliationWordsTest.class.getResourceAsStream(name + ".txt")) {
            assertThat(told).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void ofWholeYears() throws IOException {
        assertTold("whole-years", told(SmallLedgers.wholeYears(), Rows.CORRIDOR, Contradictions.withDefaults()));
    }

    @Test
    void ofWholeYearsFromTheOtherEnd() throws IOException {
        assertTold(
                "whole-years-from-the-other-end",
                told(SmallLedgers.wholeYears(), Rows.CORRIDOR.reversed(), Contradictions.withDefaults()));
    }

    @Test
    void ofPartsOfYears() throws IOException {
        assertTold(
                "parts-of-years",
                told(
                        SmallLedgers.partsOfYears(),
                        Rows.CORRIDOR.reversed(),
                        Contradictions.withDefaults().withHalfYearShare(0.3, 0.7)));
    }

    @Test
    void ofGaps() throws IOException {
        assertTold("gaps", told(SmallLedgers.gaps(), Rows.CORRIDOR, Contradictions.withDefaults()));
    }

    @Test
    void ofContradictions() throws IOException {
        assertTold("contradictions", told(SmallLedgers.contradicting(), Rows.CORRIDOR, Contradictions.withDefaults()));
    }

    @Test
    void ofCulprits() throws IOException {
        assertTold("culprits", told(SmallLedgers.culprits(), Rows.CORRIDOR, Contradictions.withDefaults()));
    }

    @Test
    void ofAJump() throws IOException {
        assertTold("jump", told(SmallLedgers.jump(), Rows.CORRIDOR, Contradictions.withDefaults()));
    }

    /** Where numbers are written with other digits, in Egypt for one, the words are the same English. */
    @Test
    void whateverTheDefaultLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            ofGaps();
            ofPartsOfYears();
        } finally {
            Locale.setDefault(before);
        }
    }
}
