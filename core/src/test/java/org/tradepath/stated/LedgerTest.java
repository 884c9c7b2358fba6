package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

class LedgerTest {

    private static final Ledger ALL = Ledger.bundled();
    private static final Corridor KAZ_AZE = Corridor.parse("KAZ-AZE");
    private static final Corridor AKTOBE = Corridor.parse("KAZ[Aktobe Region]-AZE");

    private static Header header(String id, Optional<String> echoOf, String note) {
        return new Header(
                id,
                Subject.of(KAZ_AZE, Side.HOME, Flow.TURNOVER),
                new Source("s", PartialDate.parse("2022"), "en"),
                echoOf,
                note);
    }

    private static Statement record(String id, String echoOf) {
        return new RecordStatement(
                header(id, Optional.of(echoOf).filter(e -> !e.isEmpty()), ""), ReportingPeriod.ofYear(2021));
    }

    private static Ledger reread(Ledger ledger) throws IOException {
        StringBuilder text = new StringBuilder();
        ledger.write(text);
        return Ledger.read(new StringReader(text.toString()), "again.csv");
    }

    @Test
    void aCorridorHasItsWholeEconomiesOnly() {
        Ledger ledger = ALL.about(KAZ_AZE);

        assertThat(ledger.statements())
                .extracting(Statement::id)
                .contains("B1", "C1", "C2", "D1", "F1", "O-KAZ-AZE-2019-X", "O-AZE-KAZ-2019-X", "T22")
                .noneMatch(id -> id.matches("[AE]\\d+|O-.*TUR.*|T[1-9]|T1[0-6]|T24"));
        assertThat(ledger.statements()).allMatch(s -> s.subject().corridor().equals(Optional.of(KAZ_AZE)));
        // B 8, C 3, D 2, F1-F26; 28 years of Kazakhstan's and 29 of Azerbaijan's, two flows each; T17-T23
        assertThat(ledger.size()).isEqualTo(8 + 3 + 2 + 26 + 2 * (28 + 29) + 7);
    }

    @Test
    void aRegionIsACorridorOfItsOwn() {
        assertThat(ALL.about(AKTOBE).statements()).extracting(Statement::id).containsExactly("A1", "A2", "A6");
        assertThat(ALL.about(AKTOBE.reversed()).statements())
                .extracting(Statement::id)
                .containsExactly("A1", "A2", "A6");
        assertThat(ALL.about(Corridor.parse("KAZ[Mangystau Region]-AZE")).size())
                .isZero();
    }

    @Test
    void statementsFromTheOtherEndAreReversed() {
        assertThat(ALL.statement("C1").orElseThrow().subject().home().code()).isEqualTo("AZE");
        assertThat(ALL.about(KAZ_AZE).statement("C1").orElseThrow().subject())
                .isEqualTo(Subject.of(KAZ_AZE, Side.UNKNOWN, Flow.TURNOVER));

        Ledger partner = ALL.about(KAZ_AZE.reversed());
        assertThat(partner.statement("B4").orElseThrow().subject())
                .isEqualTo(Subject.of(KAZ_AZE.reversed(), Side.PARTNER, Flow.IMPORTS));
        assertThat(partner.statement("F2").orElseThrow().subject())
                .isEqualTo(Subject.of(KAZ_AZE.reversed(), Side.HOME, Flow.IMPORTS));
        assertThat(partner.statement("C1")).isEqualTo(ALL.statement("C1"));
        assertThat(((LevelStatement) partner.statement("O-KAZ-AZE-2019-X").orElseThrow()).valuation())
                .contains(Valuation.FOB);
        assertThat(partner.about(KAZ_AZE)).isEqualTo(ALL.about(KAZ_AZE));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-30, E1, false", // published 2022-05: surely known on the month's last day
        "2022-05-31, E1, true",
        "2022-12-30, F5, false", // published 2022
        "2022-12-31, F5, true",
        "2023-04-10, B1, false",
        "2023-04-11, B1, true"
    })
    void partialDatesCountFromTheirLastDay(LocalDate date, String id, boolean known) {
        assertThat(ALL.asOf(date).statement(id).isPresent()).isEqualTo(known);
    }

    @Test
    void asOfKeepsTheOrderAndWhatCameOutBefore() {
        Ledger early = ALL.asOf(LocalDate.of(2019, 12, 31));

        assertThat(early.statements())
                .extracting(Statement::id)
                .containsExactly("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T17", "T18", "T19", "T20");
        assertThat(early.lastPublished()).contains(LocalDate.of(2019, 5, 31));
        assertThat(ALL.lastPublished()).contains(LocalDate.of(2025, 12, 31)); // F14 and F17: "2025"
        assertThat(Ledger.of(List.of()).lastPublished()).isEmpty();
    }

    @Test
    void addsAndTakesAway() {
        Ledger articles = Ledger.bundled("articles");
        Ledger both = articles.plus(Ledger.bundled("press"));

        assertThat(both.size()).isEqualTo(82);
        assertThat(both.without("B1").statement("B1")).isEmpty();
        assertThat(both.without("B1").size()).isEqualTo(81);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.plus(articles))
                .withMessage("id must be unique within the ledger, but was A1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.without("Z9"))
                .withMessageContaining("Z9");
    }

    @Test
    void idsAreUniqueAndEchoesRunInNoCircle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.of(List.of(record("a", ""), record("a", ""))))
                .withMessageContaining("id must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.of(List.of(record("a", "b"))).plus(Ledger.of(List.of(record("b", "a")))))
                .withMessageContaining("echo_of must not lead in a circle");
        assertThat(Ledger.of(List.of(record("a", "b"), record("b", "c"))).size())
                .isEqualTo(2);
    }

    @Test
    void isImmutable() {
        List<Statement> mutable = new ArrayList<>(List.of(record("a", "")));
        Ledger ledger = Ledger.of(mutable);
        mutable.clear();

        assertThat(ledger.size()).isEqualTo(1);
        assertThat(ledger.statements()).isUnmodifiable();
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        assertThat(reread(ALL)).isEqualTo(ALL).hasSameHashCodeAs(ALL);
        Ledger fromTheOtherEnd = ALL.about(KAZ_AZE.reversed()).plus(ALL.about(AKTOBE.reversed()));
        assertThat(reread(fromTheOtherEnd)).isEqualTo(fromTheOtherEnd).isNotEqualTo(ALL);
        assertThat(reread(Ledger.of(List.of()))).isEqualTo(Ledger.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomStatementsReadBackEqual(long seed) throws IOException {
        Random random = new Random(seed);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String note = List.of("", "=1+1", "'-x", "a\r\nb", "\t", " ", "\"", "@;,", "Түркия")
                    .get(random.nextInt(9));
            Header header = header("=" + i, Optional.of("+x"), note);
            BigDecimal number = new BigDecimal(random.nextInt(1000)).movePointLeft(random.nextInt(4));
            Hedge hedge = Hedge.values()[random.nextInt(Hedge.values().length)];
            ReportingPeriod period = ReportingPeriod.ofYear(2000 + random.nextInt(20));
            statements.add(
                    random.nextBoolean()
                            ? new LevelStatement(
                                    header,
                                    period,
                                    hedge,
                                    Amount.of(
                                            number,
                                            Scale.values()[random.nextInt(5)],
                                            java.util.Currency.getInstance("KZT")),
                                    Basis.values()[random.nextInt(3)],
                                    random.nextBoolean() ? Optional.empty() : Optional.of(Valuation.CIF))
                            : new ChangeStatement(
                                    header,
                                    period,
                                    period.minusYears(1),
                                    hedge,
                                    number.movePointLeft(1).negate()));
        }

        assertThat(reread(Ledger.of(statements))).isEqualTo(Ledger.of(statements));
    }

    @Test
    void textsThatLookLikeFormulasAreGuardedInTheFile() throws IOException {
        StringBuilder text = new StringBuilder();
        Ledger.of(List.of(new RecordStatement(
                        header("a", Optional.empty(), "=HYPERLINK(\"x\")"), ReportingPeriod.ofYear(2021))))
                .write(text);

        assertThat(text).contains(",\"'=HYPERLINK(\"\"x\"\")\"\n");
    }
}
