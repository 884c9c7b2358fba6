package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class ExplanationTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Contradictions QUARTERS = Contradictions.withDefaults().withHalfYearShare(0.25, 0.75);

    private static Reconciliation reconcile(Ledger ledger, String corridor, Contradictions search) {
        return Reconciler.withDefaults().withContradictions(search).reconcile(ledger, Corridor.parse(corridor), AS_OF);
    }

    private static String year(Reconciliation reconciliation, int year) {
        return reconciliation.explain().ofYear(year).orElseThrow().text();
    }

    private static Ledger fixture() {
        Statement official = Said.level("official-2020", "2020", "107.3 million USD");
        return Ledger.of(Stream.concat(
                        Stream.of("B1", "B2", "D1", "F4", "F7", "F8", "F12", "F13")
                                .map(id -> Ledger.bundled().statement(id).orElseThrow()),
                        Stream.of(official))
                .toList());
    }

    @Test
    void namesTheFortyPerCentAsTheOddOneOut() {
        Reconciliation kazakhstans = reconcile(fixture(), "KAZ-AZE", QUARTERS.withReporter("F4", Economy.of("KAZ")));
        assertThat(kazakhstans.conflicts().contradictions()).hasSize(7);
        List<Explanation.Paragraph> told = kazakhstans.explain().ofConflicts();
        assertThat(told.get(0).text())
                .startsWith("Contradiction: B2 cannot be true together with B1 and F4.")
                .contains("B2 stands in every one of the 7 sets that are no revisions: it is the odd one out.")
                .contains("{B1, B2, F7, F8}", "{B2, D1, F13, F4, official-2020}");
        assertThat(told.get(0).conflicts()).hasSize(7);
        assertThat(told.get(1).text())
                .startsWith("Revision, no contradiction: B1 (The Astana Times, 2023-04-11) puts turnover in 2022")
                .contains("One is likely to revise the other");
        assertThat(told).hasSize(2);

        Reconciliation azerbaijans = reconcile(fixture(), "KAZ-AZE", QUARTERS.withReporter("F4", Economy.of("AZE")));
        assertThat(azerbaijans.explain().ofConflicts().get(0).text())
                .startsWith("Contradiction: B2 cannot be true together with B1, F7 and F8.")
                .contains("presuming that no half-year has less than 25 % of its year's trade");
    }

    @Test
    void thePartlyStatedYearIsToldWithTheTrapOfScaling() {
        Reconciliation azerbaijan = reconcile(Ledger.bundled(), "KAZ-AZE", Contradictions.withDefaults());
        assertThat(year(azerbaijan, 2025))
                .contains("Of the year's turnover only the first 8 months are stated")
                .contains("gives 1.50 billion", "remaining months 846.7 million", "monthly rate 642.0 million")
                .contains("Scaling alone would say 1.50 to 1.97 billion");
        // Azerbaijan's own 470 of 2024 is what is scaled, not the floors of 500 and 530 of unknown side.
        assertThat(azerbaijan.history(Side.PARTNER, Flow.TURNOVER).median(2025)).isBetween(600e6, 800e6);
    }

    @Test
    void aGapBetweenTheSidesIsToldWithoutAConstantFactor() {
        Reconciliation turkiye = reconcile(Ledger.bundled(), "KAZ-TUR", Contradictions.withDefaults());
        assertThat(year(turkiye, 2021))
                .contains("puts turnover at 4.1 billion (F31)", "puts turnover at 5.3 billion (E1; side not stated")
                .contains("It is kept apart from both sides' levels: it is 1.30 times Kazakhstan's")
                .contains(
                        "differ by no constant factor",
                        "was 1.26, 0.74 and 0.71 times Kazakhstan's in 2018, 2019 and 2020")
                .contains("E1 and E2 of one source would mean 3.35 billion for 2020, which is neither"
                        + " Kazakhstan's 3.06 billion nor Türkiye's 2.17 billion");
        assertThat(turkiye.history(Side.HOME, Flow.TURNOVER).median(2021)).isBetween(4.0e9, 4.2e9);
        assertThat(turkiye.explain().ofConflicts().get(0).text())
                .startsWith("Contradiction: E1 cannot be true together");
    }

    @Test
    void aFallByAllDoesNotTellTheYearBefore() {
        Reconciliation lost = reconcile(
                Rows.ledger(
                        Rows.level(
                                Rows.header("L", Side.UNKNOWN, Flow.TURNOVER),
                                "2022",
                                Hedge.EXACTLY,
                                "100.0 million USD",
                                Basis.STATED),
                        new ChangeStatement(
                                Rows.header("C", Side.UNKNOWN, Flow.TURNOVER),
                                ReportingPeriod.ofYear(2022),
                                ReportingPeriod.ofYear(2021),
                                Hedge.EXACTLY,
                                new BigDecimal("-100"))),
                "AZE-KAZ",
                Contradictions.withDefaults());
        assertThat(year(lost, 2022))
                .contains("turnover 100 % below 2021 (C;")
                .doesNotContain("of one source would mean");
    }

    /** A fiscal year is not read, but told where it repeats what is. */
    @Test
    void anEchoOfAChangeAcrossCalendarYearsIsTold() {
        Reconciliation echoed = reconcile(
                Rows.ledger(
                        Rows.turnover("L", "2023", "100.0 million USD"),
                        Rows.echo(Rows.change("C", "2022-07/2023-06", "2021-07/2022-06", Hedge.EXACTLY, "40"), "L")),
                "AZE-KAZ",
                Contradictions.withDefaults());
        assertThat(year(echoed, 2023))
                .contains("puts turnover in 2022-07/2023-06 40 % above 2021-07/2022-06 (C; repeats L)");
    }

    @Test
    void anAmbiguousMultipleIsToldWithBothReadings() {
        Reconciliation region = reconcile(Ledger.bundled(), "KAZ[Aktobe Region]-AZE", Contradictions.withDefaults());
        assertThat(year(region, 2022))
                .contains("turnover at 7 or 8 times 2021 (its words allow both readings) (A2; read as x");
        assertThat(region.explain().ofConflicts()).isEmpty();
    }

    @Test
    void everyYearHasOneParagraphAndTheUnitIsSaidOnce() {
        Reconciliation azerbaijan = reconcile(Ledger.bundled(), "KAZ-AZE", Contradictions.withDefaults());
        Explanation explanation = azerbaijan.explain();
        int first = azerbaijan.history(Side.HOME, Flow.TURNOVER).firstYear();
        assertThat(IntStream.rangeClosed(first, 2025))
                .allMatch(y -> explanation.ofYear(y).isPresent());
        assertThat(explanation.ofYear(first - 1)).isEmpty();
        assertThat(explanation.paragraphs().get(0).text()).contains("nominal (\"current\") US dollars");
        assertThat(explanation.toString()).doesNotContain("NaN").containsOnlyOnce("nominal");
        assertThat(year(azerbaijan, 2023))
                .contains(
                        "turnover 53",
                        "Superseded: inform.kz",
                        "F12; published again: F14",
                        "Echo, counted once:",
                        "repeats D1");
        assertThat(year(azerbaijan, 2022)).contains("Contradicted: The Astana Times", "(B2; the history says +2");
    }

    @Test
    void conflictsStandInTheRemarks() {
        Reconciliation reconciliation = reconcile(fixture(), "KAZ-AZE", QUARTERS.withReporter("F4", Economy.of("KAZ")));
        assertThat(reconciliation.standings())
                .filteredOn(standing -> standing.statement().id().equals("B2"))
                .allMatch(s -> s.remark().endsWith("cannot be true together with B1 and F4 (and in 6 other sets)"));
        assertThat(reconciliation.standingsWithoutConflicts())
                .noneMatch(standing -> standing.remark().contains("cannot be true"));
    }

    @Test
    void conflictsAreFoundOnceWhicheverThreadsAsk() throws Exception {
        Reconciliation reconciliation = reconcile(fixture(), "KAZ-AZE", QUARTERS);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Conflicts>> asking = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asking.add(reconciliation::conflicts);
            }
            for (Future<Conflicts> answer : threads.invokeAll(asking)) {
                assertThat(answer.get()).isSameAs(reconciliation.conflicts());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLedgerThatContradictsItselfIsAResult() {
        Statement low = Said.level("A", "2022", "100.0 million USD");
        Statement high = Said.level("B", "2022", "300.0 million USD");
        Reconciliation reconciliation = reconcile(Ledger.of(List.of(low, high)), "KAZ-AZE", QUARTERS);
        assertThat(reconciliation.conflicts().contradictions())
                .extracting(Conflict::toString)
                .containsExactly("A, B");
        assertThat(reconciliation.explain().ofConflicts().get(0).text())
                .contains("It is the only set that is no revision.");
        Statement bound = Said.level("C", Side.HOME, Flow.TURNOVER, "2022", Hedge.AT_LEAST, "50 million USD");
        Reconciliation bounds = reconcile(Ledger.of(List.of(bound)), "KAZ-AZE", QUARTERS);
        assertThat(bounds.conflicts().conflicts()).isEmpty();
        assertThat(year(bounds, 2022)).contains("puts turnover at no less than 50 million (C)");
    }
}
