package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Rows.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** What a record says, and how likely it is one. */
class ReconciledRecordTest {

    @Test
    void aRecordIsAShareOfDraws() {
        List<Statement> rows = new ArrayList<>(List.of(Rows.record("R2", "2022"), Rows.record("R3", "2023")));
        int[] millions = {300, 100, 150, 900};
        for (int i = 0; i < millions.length; i++) {
            rows.add(official("L" + i, Flow.TURNOVER, "" + (2020 + i), millions[i] + ".0 million USD"));
        }
        Reconciliation reconciliation = reconcile(rows.toArray(Statement[]::new));

        assertThat(standing(reconciliation, "R2").role()).isEqualTo(Role.RECORD);
        assertThat(standing(reconciliation, "R2").remark())
                .matches(
                        "a record since 2020 with probability (under )?\\d %; the highest year before is 2020; cannot be true together with L0 and L2");
        assertThat(standing(reconciliation, "R2").verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(standing(reconciliation, "R3").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(reconciliation, "R3").remark())
                .matches("a record since 2020 with probability (over )?9\\d %; the highest year before is 2020");
    }

    @Test
    void theYearThatMayBeHigherThanARecordIsThatOfMostDraws() {
        // Three years before of which two are alike: the last draw alone could name any.
        Reconciliation near = reconcile(
                official("A", Flow.TURNOVER, "2020", "300.0 million USD"),
                official("B", Flow.TURNOVER, "2021", "303.0 million USD"),
                official("C", Flow.TURNOVER, "2022", "302.0 million USD"),
                Rows.record("R", "2023"));

        assertThat(standing(near, "R").remark()).endsWith("the highest year before is 2021");
    }

    /** The first year's exports and imports are unknowns that nothing else ties to its turnover. */
    @Test
    void aRecordOfAFlowStandsBesideATurnoverAlone() {
        Reconciliation found = Reconciler.withDefaults()
                .withDraws(64)
                .reconcile(
                        Rows.ledger(
                                Rows.published(Rows.turnover("A", "2014", "502.6 million USD"), "2014"),
                                Rows.published(
                                        new RecordStatement(
                                                Rows.header("R", Side.PARTNER, Flow.IMPORTS),
                                                ReportingPeriod.ofYear(2020)),
                                        "2020")),
                        Rows.CORRIDOR,
                        LocalDate.of(2024, 12, 31));
        History imports = found.history(Side.PARTNER, Flow.IMPORTS);
        int records = 0;
        for (int d = 0; d < imports.draws(); d++) {
            int draw = d;
            double before = IntStream.range(2014, 2020)
                    .mapToDouble(year -> imports.logLevel(year, draw))
                    .max()
                    .orElseThrow();
            records += imports.logLevel(2020, d) > before - 0.1 ? 1 : 0;
        }
        // A record is claimed lightly: it holds in most draws.
        assertThat(records).isGreaterThan(32);
    }
}
