package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** What was said of Kazakhstan's trade with Azerbaijan in 2020 to 2023, worked through by hand. */
class ContradictionsFixtureTest {

    private static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");
    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy AZE = Economy.of("AZE");

    /** The nine statements; the official 2020 is exports of 84.4 and imports of 22.9 as one turnover. */
    private static final List<Statement> STATEMENTS = Stream.concat(
                    Stream.of("B1", "B2", "D1", "F4", "F7", "F8", "F12", "F13")
                            .map(id -> Ledger.bundled().statement(id).orElseThrow()),
                    Stream.of(official2020()))
            .toList();

    // 2022 is 461.85 to 461.95 and 1.395 to 1.405 times 2021, so 2021 is 328.7 or more, not 135.75 or less.
    private static final Set<String> LEVELS_AND_GROWTH = Set.of("B1", "B2", "F4");
    // 2023 of 529.35 or more is at most 1.1435 times 2022, so 2022 is 462.9 or more, not 461.95 or less: by 0.2 %.
    private static final Set<String> REVISION = Set.of("B1", "F12", "F13");
    // 2021 of at most 135.75 allows at most 190.8 in 2022, of which half a year had 194.05 or more.
    private static final Set<String> HALF_EXCEEDS_YEAR = Set.of("B2", "F4", "F7");
    // The same 190.8 against 462.9 or more from 2023.
    private static final Set<String> FROM_2023 = Set.of("B2", "F4", "F12", "F13");
    // 2023 is at least 4.5 times 107.25, so 2022 is 422 or more, against 190.8.
    private static final Set<String> FROM_2020 = Set.of("B2", "F4", "F13", "D1", "official-2020");
    // Half of 2021 is at most 194.15 / 3.05 = 63.7, so 2021 is at most four times that, 254.7, and 2022 at most 357.8:
    // against 461.85, 462.9 and 422 or more.
    private static final Set<String> HALF_YEAR = Set.of("B1", "B2", "F7", "F8");
    private static final Set<String> HALF_YEAR_FROM_2023 = Set.of("B2", "F7", "F8", "F12", "F13");
    private static final Set<String> HALF_YEAR_FROM_2020 = Set.of("B2", "F7", "F8", "F13", "D1", "official-2020");

    private static final Contradictions NO_SHARE = Contradictions.withDefaults();
    private static final Contradictions QUARTERS = NO_SHARE.withHalfYearShare(0.25, 0.75);

    private static Statement official2020() {
        Header header = new Header(
                "official-2020",
                Subject.of(CORRIDOR, Side.HOME, Flow.TURNOVER),
                new Source("statistics of Kazakhstan", PartialDate.parse("2021"), "en"),
                Optional.empty(),
                "");
        return new LevelStatement(
                header,
                ReportingPeriod.ofYear(2020),
                Hedge.EXACTLY,
                Amount.parse("107.3 million USD"),
                Basis.OBSERVED,
                Optional.empty());
    }

    private static Conflicts find(Contradictions search, Economy reporterOfF4) {
        return search.withReporter("F4", reporterOfF4).find(Ledger.of(STATEMENTS), CORRIDOR);
    }

    private static Set<Set<String>> sets(List<Conflict> conflicts) {
        Set<Set<String>> sets = new HashSet<>();
        conflicts.forEach(conflict -> sets.add(new HashSet<>(conflict.ids())));
        assertThat(sets).hasSameSizeAs(conflicts);
        return sets;
    }

    @Test
    void withoutABoundOnHalfYears() {
        Conflicts conflicts = find(NO_SHARE, KAZ);
        assertThat(conflicts.complete()).isTrue();
        assertThat(sets(conflicts.contradictions()))
                .containsExactlyInAnyOrder(LEVELS_AND_GROWTH, HALF_EXCEEDS_YEAR, FROM_2023, FROM_2020);
        assertThat(sets(conflicts.revisions())).containsExactly(REVISION);
    }

    @Test
    void withHalfYearsOfAQuarterToThreeQuarters() {
        Conflicts conflicts = find(QUARTERS, KAZ);
        assertThat(conflicts.complete()).isTrue();
        assertThat(sets(conflicts.contradictions()))
                .containsExactlyInAnyOrder(
                        LEVELS_AND_GROWTH,
                        HALF_EXCEEDS_YEAR,
                        FROM_2023,
                        FROM_2020,
                        HALF_YEAR,
                        HALF_YEAR_FROM_2023,
                        HALF_YEAR_FROM_2020);
        assertThat(sets(conflicts.revisions())).containsExactly(REVISION);
    }

    @Test
    void withTheFigureOfUnknownSideReadAsThePartners() {
        assertThat(sets(find(NO_SHARE, AZE).conflicts())).containsExactly(REVISION);
        Conflicts conflicts = find(QUARTERS, AZE);
        assertThat(sets(conflicts.contradictions()))
                .containsExactlyInAnyOrder(HALF_YEAR, HALF_YEAR_FROM_2023, HALF_YEAR_FROM_2020);
        assertThat(sets(conflicts.revisions())).containsExactly(REVISION);
    }

    @Test
    void withTheSideLeftOpenItIsTheOneThatFits() {
        Ledger ledger = Ledger.of(STATEMENTS);
        assertThat(sets(NO_SHARE.find(ledger, CORRIDOR).conflicts())).containsExactly(REVISION);
        assertThat(sets(QUARTERS.find(ledger, CORRIDOR).contradictions()))
                .containsExactlyInAnyOrder(HALF_YEAR, HALF_YEAR_FROM_2023, HALF_YEAR_FROM_2020);
    }

    @Test
    void theOddOneOutIsTheFortyPerCent() {
        List<Suspect> suspects = find(QUARTERS, KAZ).suspects();
        assertThat(suspects.get(0).statement().id()).isEqualTo("B2");
        assertThat(suspects.get(0).contradictions()).isEqualTo(7);
        assertThat(suspects).filteredOn(Suspect::inAll).hasSize(1);

        // Without the bound on half-years, the 135.7 is as suspicious.
        assertThat(find(NO_SHARE, KAZ).suspects())
                .filteredOn(Suspect::inAll)
                .extracting(suspect -> suspect.statement().id())
                .containsExactly("B2", "F4");
    }

    @Test
    void saysWhoSaidWhatAndWhyItCannotBe() {
        Conflict conflict = find(NO_SHARE, KAZ).conflicts().get(0);
        assertThat(conflict.toString()).isEqualTo("B1, B2, F4");
        assertThat(conflict.explanation())
                .isEqualTo("B1 (The Astana Times, 2023-04-11) puts turnover in 2022 by Kazakhstan's count at 461.9"
                        + " million USD; B2 (The Astana Times, 2023-04-11) puts turnover in 2022 by Kazakhstan's"
                        + " count 40 % above 2021; F4 (azernews 195020, 2022) puts turnover in 2021 (side not stated,"
                        + " read as Kazakhstan's) at 135.7 million USD. They cannot all be true: the others leave"
                        + " 189.232 to 190.729 million USD for turnover in 2022 by Kazakhstan's count, and B1 says"
                        + " 461.85 to 461.95 million USD.");
        assertThat(find(NO_SHARE, KAZ).revisions().get(0).explanation())
                .endsWith("One is likely to revise the other: the others leave 527.664 to 528.24 million USD for"
                        + " turnover in 2023 by Kazakhstan's count, and F12 says 529.35 to 529.45 million USD.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheRowsAndTheEndOneLooksFromChangeNothing(long seed) {
        Conflicts expected = find(QUARTERS, KAZ);
        List<Statement> shuffled = new ArrayList<>(STATEMENTS);
        Collections.shuffle(shuffled, new Random(seed));
        Contradictions search = QUARTERS.withReporter("F4", KAZ);
        assertThat(search.find(Ledger.of(shuffled), CORRIDOR)).isEqualTo(expected);

        shuffled.replaceAll(statement -> seed % 2 == 0 ? statement.reversed() : statement);
        Conflicts fromThere = search.find(Ledger.of(shuffled), CORRIDOR.reversed());
        assertThat(fromThere.conflicts())
                .extracting(Conflict::toString)
                .containsExactlyElementsOf(
                        expected.conflicts().stream().map(Conflict::toString).toList());
    }
}
