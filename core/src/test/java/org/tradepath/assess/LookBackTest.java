package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Kind;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;

class LookBackTest {

    private static final Ledger LEDGER = Ledger.bundled();
    private static final Corridor KAZ_TUR = Corridor.parse("KAZ-TUR");
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    private static final LookBack LOOK_BACK = LookBack.withDefaults()
            .withReconciler(Reconciler.withDefaults().withDraws(200))
            .withPaths(5000);

    /** The targets of some statements alone, with all figures. */
    private static Ledger withTargets(Ledger ledger, String... ids) {
        List<String> kept = List.of(ids);
        return Ledger.of(ledger.statements().stream()
                .filter(s -> s.kind() != Kind.TARGET || kept.contains(s.id()))
                .toList());
    }

    private static Map<String, LookBackRow> rows(LookBack lookBack, Ledger ledger, Corridor corridor, LocalDate until) {
        return lookBack.rows(ledger, corridor, until).stream()
                .collect(Collectors.toMap(row -> row.statement().id(), Function.identity()));
    }

    @Test
    void theTenBillionOf2010AndTheFiveOf2017() {
        Map<String, LookBackRow> rows = rows(LOOK_BACK, withTargets(LEDGER, "T1", "T4", "T24"), KAZ_TUR, UNTIL);
        LookBackRow ten = rows.get("T1");
        assertThat(ten.day()).isEqualTo(LocalDate.of(2010, 5, 25));
        assertThat(ten.isPseudoRealTime()).isTrue();
        // Two flows of two sides, 1992 to 2009, less what the panel lacks.
        assertThat(ten.laterVintage()).isBetween(60, 72);
        assertThat(ten.reachedBySince().value()).isBetween(0.1, 0.4);
        assertThat(ten.reached()).isEmpty();
        assertThat(ten.reachedNow()).isLessThan(0.1);
        assertThat(ten.reachedByDeadline()).isEmpty();
        LookBackRow five = rows.get("T4");
        assertThat(five.reached()).hasValue(2022);
        assertThat(five.reachedNow()).isGreaterThan(0.95);
        assertThat(five.medianYear().year().getAsInt()).isBetween(2024, 2032);
        // Since March 2022 the official figures are out: in real time, and with a deadline.
        LookBackRow again = rows.get("T24");
        assertThat(again.isPseudoRealTime()).isFalse();
        assertThat(again.reachedByDeadline()).isPresent();
        assertThat(again.inTime()).hasValue(1);
        assertThat(ten.inTime()).isEmpty();
    }

    @Test
    void whatCameAfterADayChangesNoBitOfIt() {
        Ledger one = withTargets(LEDGER, "T5");
        // Every level from 2018 on, and everything published since, is another.
        Ledger scrambled = Ledger.of(one.statements().stream()
                .filter(s -> s.source().published().lastDay().isBefore(LocalDate.of(2018, 4, 21))
                        || s instanceof LevelStatement)
                .map(LookBackTest::scrambledSince2018)
                .toList());
        LocalDate until = LocalDate.of(2022, 12, 31);
        LookBackRow as = LOOK_BACK.rows(one, KAZ_TUR, until).get(0);
        LookBackRow otherwise = LOOK_BACK.rows(scrambled, KAZ_TUR, until).get(0);
        assertThat(otherwise.laterVintage()).isEqualTo(as.laterVintage());
        assertThat(otherwise.levelThen()).isEqualTo(as.levelThen());
        assertThat(otherwise.reachedBySince()).isEqualTo(as.reachedBySince());
        assertThat(otherwise.medianYear()).isEqualTo(as.medianYear());
        assertThat(otherwise.reachedNow()).isNotEqualTo(as.reachedNow());
    }

    private static Statement scrambledSince2018(Statement statement) {
        if (statement instanceof LevelStatement level && level.period().last().getYear() >= 2018) {
            return new LevelStatement(
                    level.header(),
                    level.period(),
                    level.hedge(),
                    Amount.parse("77 billion USD"),
                    level.basis(),
                    level.valuation());
        }
        return statement;
    }

    @Test
    void inRealTimeThereWereNoFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOOK_BACK.inRealTime().rows(withTargets(LEDGER, "T1"), KAZ_TUR, UNTIL))
                .withMessageContaining("ledger must hold a level");
        LookBackRow row = LOOK_BACK
                .inRealTime()
                .rows(withTargets(LEDGER, "T14"), KAZ_TUR, UNTIL)
                .get(0);
        assertThat(row.isPseudoRealTime()).isFalse();
    }

    @Test
    void aLongerLagKnowsLess() {
        Ledger ledger = withTargets(LEDGER, "T1");
        int after3 = LOOK_BACK.rows(ledger, KAZ_TUR, UNTIL).get(0).laterVintage();
        int after12 = LOOK_BACK
                .withPublicationLag(12)
                .rows(ledger, KAZ_TUR, UNTIL)
                .get(0)
                .laterVintage();
        // The four figures of 2009.
        assertThat(after12).isEqualTo(after3 - 4);
    }

    @Test
    void aMultipleIsOneOfItsBaseYear() {
        LookBackRow doubled = LOOK_BACK
                .rows(withTargets(LEDGER, "T19"), Corridor.parse("KAZ-AZE"), UNTIL)
                .get(0);
        assertThat(doubled.goal()).hasToString("2 times 2016 by 2020");
        assertThat(doubled.level()).isBetween(2.4e8, 3e8);
        assertThat(doubled.reached()).hasValue(2022);
        assertThat(doubled.inTime()).hasValue(0);
        assertThat(doubled.reachedByDeadline().orElseThrow().value())
                .isLessThan(doubled.reachedBySince().value());
    }
}
