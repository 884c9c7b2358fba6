package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.stated.Wording;

/** From findings to the rows of a ledger. */
class ReadingTest {

    private static final TextReader READER = TextReader.withDefaults();

    private static Reading.Rows rows(String date, String text) {
        PartialDate published = PartialDate.parse(date);
        Reading reading = READER.read(text, published);
        return reading.rows(new Source("a paper", published, reading.language()), "X");
    }

    private static String csv(Reading.Rows rows) {
        StringBuilder csv = new StringBuilder();
        try {
            rows.ledger().write(csv);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return csv.toString();
    }

    @Test
    void aChangeAndItsLevelAreTwoRows() {
        Reading.Rows rows = rows(
                "2023-04-11",
                "In 2022, trade between Kazakhstan and Azerbaijan rose by 40 percent to a record $461.9 million.");
        assertThat(csv(rows))
                .contains("X1,KAZ,,AZE,UNKNOWN,TURNOVER,CHANGE,2022,2021,40,,%,EXACTLY")
                .contains("X2,KAZ,,AZE,UNKNOWN,TURNOVER,RECORD,2022")
                .contains("X3,KAZ,,AZE,UNKNOWN,TURNOVER,LEVEL,2022,,461.9,million,USD,EXACTLY");
        assertThat(rows.findings()).hasSize(3);
        assertThat(rows.ledger().statements().get(0).note()).isEqualTo("base assumed: a year before");
    }

    @Test
    void aRegionIsKeptWithItsName() {
        Reading.Rows rows = rows(
                "2023-02-27",
                "Turnover between Aktubinsk Region of Kazakhstan and Azerbaijan for January-December 2022 amounted to $28.6 million, 7 times higher compared to 2021.");
        Statement level = rows.ledger().statements().get(0);
        assertThat(level.subject().corridor().orElseThrow()).hasToString("KAZ[Aktobe Region]-AZE");
        FactorStatement factor = (FactorStatement) rows.ledger().statements().get(1);
        assertThat(factor.wording()).isEqualTo(Wording.TIMES_MORE);
        assertThat(factor.period()).hasToString("2022");
        assertThat(factor.base()).hasToString("2021");
    }

    @Test
    void growthSinceAYearRunsToTheLastFullYear() {
        Reading.Rows rows =
                rows("2024-03-11", "Товарооборот между Казахстаном и Азербайджаном c 2020 года увеличился в пять раз.");
        FactorStatement factor = (FactorStatement) rows.ledger().statements().get(0);
        assertThat(factor.period()).hasToString("2023");
        assertThat(factor.base()).hasToString("2020");
        assertThat(factor.note()).isEqualTo("period assumed: the last full year");
        assertThat(rows.findings().get(0).period()).isEmpty();
    }

    @Test
    void aTargetNamesWhoStatedIt() {
        Reading.Rows rows = rows(
                "2025-03-11",
                "\u00abМы стремимся довести товарооборот Казахстана и Азербайджана до $1 млрд\u00bb, заявил министр Нуртлеу.");
        TargetStatement target = (TargetStatement) rows.ledger().statements().get(0);
        assertThat(target.amount().orElseThrow()).hasToString("1 billion USD");
        assertThat(target.deadline()).isEmpty();
        assertThat(target.who()).isEqualTo("министр Нуртлеу");
    }

    @Test
    void otherQuantitiesWithoutAPeriodHoldForTheSourcesYear() {
        Reading.Rows rows =
                rows("2022-05", "Kazakhstan and Serbia met. There are 1,100 foreign enterprises in Kazakhstan.");
        assertThat(csv(rows))
                .contains(",OTHER,OTHER,2022,,1100,,count,EXACTLY")
                .contains("period assumed: the source's year");
    }

    @Test
    void whatALedgerHasNoRowForIsLeftOutWithItsReason() {
        Reading.Rows rows = rows(
                "2024-06-30",
                "Trade between Kazakhstan and Serbia will reach $200 million. Trade between Kazakhstan and the European Union was $43 billion in 2023. "
                        + "Now trade between Kazakhstan and Georgia is $160 million.");
        assertThat(rows.ledger().statements()).isEmpty();
        assertThat(rows.leftOut().stream().map(Unresolved::reason))
                .containsExactly(
                        "a ledger has no row for a forecast",
                        "a group of economies has no row in a ledger",
                        "the text does not say for which months");
    }

    @Test
    void whatNoStatementCanBeIsLeftOutByTheStatementsOwnRule() {
        Reading.Rows rows = rows("2024-06-30", "Kazakhstan and Serbia aim to increase their trade 0 times by 2030.");
        assertThat(rows.ledger().statements()).isEmpty();
        assertThat(rows.leftOut().stream().map(Unresolved::reason))
                .containsExactly("multiple must be above zero and without an exponent, but was 0");
    }

    @Test
    void whatIsSaidTwiceIsOneRow() {
        String said = "Trade between Kazakhstan and Serbia was $150 million in 2023. ";
        Reading.Rows rows = rows("2024-06-30", said + said);
        assertThat(rows.ledger().size()).isEqualTo(1);
        assertThat(rows.leftOut().get(0).reason()).isEqualTo("it is stated before in the same text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade between Kazakhstan and Serbia in 2022 rose by 40 percent compared with 2021 and by 40 percent compared with 2019.",
                "In 2022, trade between Kazakhstan and Serbia doubled compared with 2021. In 2022, trade between Kazakhstan and Serbia fell twofold compared with 2021.",
                "Kazakhstan and Serbia aim to raise trade two to three times by 2030. Kazakhstan and Serbia aim to raise trade twofold by 2030."
            })
    void whatDiffersInItsBaseDirectionOrRangeIsTwoRows(String text) {
        Reading.Rows rows = rows("2024-06-30", text);
        assertThat(rows.ledger().size()).isEqualTo(2);
        assertThat(rows.leftOut()).isEmpty();
    }

    @Test
    void aChangeWithoutABaseRepeatsThatOverTheYearBefore() {
        String said = "Trade between Kazakhstan and Serbia in 2022 rose by 40 percent";
        assertThat(rows("2024-06-30", said + ". " + said + " compared with 2021.")
                        .ledger()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anAimOfContainersIsNoAmountOfMoney() {
        Reading.Rows rows = rows("2024-06-30", "Kazakhstan and Serbia aim to bring their trade to 300 TEU by 2030.");
        assertThat(rows.ledger().statements()).isEmpty();
        assertThat(rows.leftOut().stream().map(Unresolved::reason))
                .containsExactly("a target of a ledger is an amount or a multiple");
    }

    @Test
    void theLedgerIsThatOfTheRows() {
        PartialDate date = PartialDate.parse("2024-06-30");
        Reading reading = READER.read("Trade between Kazakhstan and Serbia was $150 million in 2023.", date);
        Source source = new Source("a paper", date, "en");
        Ledger ledger = reading.ledger(source, "X");
        assertThat(ledger).isEqualTo(reading.rows(source, "X").ledger());
        assertThat(List.of(ledger.statements().get(0).source())).containsExactly(source);
    }
}
