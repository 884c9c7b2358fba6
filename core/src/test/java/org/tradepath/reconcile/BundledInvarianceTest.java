package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Bundled.ARTICLES;
import static org.tradepath.reconcile.Bundled.AS_OF;
import static org.tradepath.reconcile.Bundled.AZE;
import static org.tradepath.reconcile.Bundled.KAZ_AZE;
import static org.tradepath.reconcile.Bundled.KAZ_TUR;
import static org.tradepath.reconcile.Bundled.LEDGER;
import static org.tradepath.reconcile.Bundled.RECONCILER;
import static org.tradepath.reconcile.Bundled.TUR;
import static org.tradepath.reconcile.Bundled.byId;
import static org.tradepath.reconcile.Bundled.reconcile;
import static org.tradepath.reconcile.Bundled.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;
import org.tradepath.stated.Kind;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** What moves the reconciled bundled ledger, and what moves no bit of it. */
class BundledInvarianceTest {

    @ParameterizedTest
    @ValueSource(strings = {"B1", "B2", "B4", "B5", "C1", "D1 F26"})
    void everyStatementOfTheArticlesCounts(String ids) {
        // With its echo, which would stand in for it.
        String[] gone = ids.split(" ");

        assertThat(Draws.all(reconcile(without(LEDGER, gone), KAZ_AZE))).isNotEqualTo(Draws.all(AZE));
        assertThat(Draws.all(reconcile(without(ARTICLES, gone[0]), KAZ_AZE)))
                .isNotEqualTo(Draws.all(reconcile(ARTICLES, KAZ_AZE)));
    }

    private static double largestMoveOnArticles(String id) {
        return Draws.largestMove(reconcile(ARTICLES, KAZ_AZE), reconcile(ARTICLES.without(id), KAZ_AZE));
    }

    @ParameterizedTest
    @CsvSource({"B2, 1e-1", "C1, 1e-2", "D1, 5e-2"})
    void withoutOtherOutletsEachMovesAMedian(String id, double atLeast) {
        assertThat(largestMoveOnArticles(id)).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F9", "F26"})
    void echoesChangeNothing(String id) {
        assertThat(byId(AZE).get(id).role()).isEqualTo(Role.ECHO);
        assertThat(Draws.all(reconcile(LEDGER.without(id), KAZ_AZE))).isEqualTo(Draws.all(AZE));
    }

    @Test
    void targetsAndTheirEchoesChangeNothing() {
        String[] targets = LEDGER.statements().stream()
                .filter(s -> s.kind() == Kind.TARGET)
                .map(Statement::id)
                .toArray(String[]::new);
        assertThat(targets).contains("T10", "C2", "E3");
        Ledger noTargets = without(LEDGER, targets);

        assertThat(Draws.all(reconcile(noTargets, KAZ_AZE))).isEqualTo(Draws.all(AZE));
        assertThat(Draws.all(reconcile(noTargets, KAZ_TUR))).isEqualTo(Draws.all(TUR));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfRowsChangesNoBit(long seed) {
        List<Statement> rows = new ArrayList<>(LEDGER.statements());
        Collections.shuffle(rows, new Random(seed));
        Reconciliation shuffled = reconcile(Ledger.of(rows), KAZ_AZE);

        assertThat(Draws.all(shuffled)).isEqualTo(Draws.all(AZE));
        assertThat(shuffled.standings()).isEqualTo(AZE.standings());
        assertThat(shuffled.sumChecks()).isEqualTo(AZE.sumChecks());
    }

    @Test
    void fromTheOtherEndSidesAndFlowsSwapAndNoBitChanges() {
        Reconciliation other = reconcile(LEDGER, KAZ_AZE.reversed());

        assertThat(other.corridor()).isEqualTo(KAZ_AZE.reversed());
        assertThat(other.history(Side.HOME, Flow.EXPORTS).corridor()).isEqualTo(KAZ_AZE.reversed());
        assertThat(other.history(Side.HOME, Flow.EXPORTS).flow()).isEqualTo(Flow.EXPORTS);
        assertThat(Draws.all(other, KAZ_AZE)).isEqualTo(Draws.all(AZE));
        assertThat(other.standings()).isEqualTo(AZE.standings());
        for (int year = 1993; year <= 2025; year++) {
            assertThat(other.history(Side.PARTNER, Flow.IMPORTS).status(year))
                    .isEqualTo(AZE.history(Side.HOME, Flow.EXPORTS).status(year));
        }
    }

    @Test
    void rowsWrittenFromTheOtherEndMeanTheSame() {
        List<Statement> rows = LEDGER.about(KAZ_AZE).statements().stream()
                .map(s -> s.id().equals("C1") ? s : s.reversed())
                .toList();

        String[] unknown = rows.stream()
                .filter(s -> s.subject().side() == Side.UNKNOWN)
                .map(Statement::id)
                .toArray(String[]::new);
        Ledger known = without(Ledger.of(rows), unknown);
        Ledger knownBefore = without(LEDGER.about(KAZ_AZE), unknown);
        assertThat(Draws.all(reconcile(known, KAZ_AZE))).isEqualTo(Draws.all(reconcile(knownBefore, KAZ_AZE)));
    }

    @Test
    void aFigureOfUnknownSideIsEitherSidesFromWhicheverEndItIsWritten() {
        Reconciliation other = reconcile(
                Ledger.of(LEDGER.about(KAZ_AZE).statements().stream()
                        .map(Statement::reversed)
                        .toList()),
                KAZ_AZE);

        // Within five standard errors of the difference of two medians of 512 draws.
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            History a = AZE.history(side, Flow.TURNOVER);
            History b = other.history(side, Flow.TURNOVER);
            for (int year = 2019; year <= 2025; year++) {
                double spread = StrictMath.log(a.quantile(year, 0.84) / a.quantile(year, 0.16)) / 2;
                assertThat(StrictMath.log(b.median(year) / a.median(year)))
                        .as("%s %s", side, year)
                        .isCloseTo(0, within(0.4 * spread));
            }
        }
    }

    @Test
    void seedsNameTheDraws() {
        Reconciliation again = reconcile(LEDGER, KAZ_AZE);
        Reconciliation other = RECONCILER.withSeed(2).reconcile(LEDGER, KAZ_AZE, AS_OF);

        assertThat(Draws.all(again)).isEqualTo(Draws.all(AZE));
        assertThat(Draws.all(other)).isNotEqualTo(Draws.all(AZE));
        // The difference of two medians of 512 draws has a standard error of .08 of the posterior's spread; four of
        // them.
        History a = AZE.history(Side.HOME, Flow.TURNOVER);
        History b = other.history(Side.HOME, Flow.TURNOVER);
        double spread = StrictMath.log(a.quantile(2025, 0.84) / a.quantile(2025, 0.16)) / 2;
        assertThat(StrictMath.log(b.median(2025) / a.median(2025))).isCloseTo(0, within(0.32 * spread));
        assertThat(other.standings())
                .extracting(s -> s.statement().id(), Standing::role)
                .isEqualTo(AZE.standings().stream()
                        .map(s -> tuple(s.statement().id(), s.role()))
                        .toList());
    }
}
