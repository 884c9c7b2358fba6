package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Scale;

class TextReaderTest {

    private static final TextReader READER = TextReader.withDefaults();
    private static final PartialDate DATE = PartialDate.parse("2024-06-30");

    private static Finding only(String text) {
        List<Finding> findings = READER.read(text, DATE).findings();
        assertThat(findings).as(text).hasSize(1);
        return findings.get(0);
    }

    @Test
    void anEmptyTextStatesNothing() {
        Reading reading = READER.read("");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.unresolved()).isEmpty();
        assertThat(reading.date()).isEmpty();
    }

    @Test
    void theLanguageIsToldByTheWords() {
        assertThat(READER.read("Trade grew last year.").language()).isEqualTo("en");
        assertThat(READER.read("Торговля выросла в прошлом году.").language()).isEqualTo("ru");
        assertThat(TextReader.ofLanguage("ru").read("Trade").language()).isEqualTo("ru");
        assertThatThrownBy(() -> TextReader.ofLanguage("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language must be one of [en, ru], but was xx");
    }

    @Test
    void positionsAreUtf16UnitsOfTheGivenText() {
        String text = "\ud83d\ude00 \u00a0Trade between Kazakhstan and Azerbaijan reached $529.4\u00a0million in 2023.";
        Reading reading = READER.read(text, DATE);
        Finding finding = reading.findings().get(0);
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo("$529.4\u00a0million");
        assertThat(reading.quote(finding)).isEqualTo("$529.4\u00a0million");
    }

    @Test
    void quotationAndSpeakerAreKept() {
        Finding quoted = only(
                "\u201cWe want to bring trade between Kazakhstan and Serbia to $200 million,\u201d said President Tokayev.");
        assertThat(quoted.quoted()).isTrue();
        assertThat(quoted.speaker()).isEqualTo("President Tokayev");
        Finding plain = only("Trade between Kazakhstan and Serbia was $150 million in 2023.");
        assertThat(plain.quoted()).isFalse();
        assertThat(plain.speaker()).isEmpty();
    }

    @Test
    void aMultipleKeepsItsWrittenFactorAndItsWording() {
        Finding higher = only("Trade between Kazakhstan and Serbia in 2023 was 7 times higher than in 2021.");
        assertThat(higher.number().orElseThrow()).isEqualByComparingTo("7");
        assertThat(higher.wording()).isEqualTo(Wording.TIMES_MORE);
        assertThat(higher.base().orElseThrow()).hasToString("2021");
        Finding fold = only("Trade between Kazakhstan and Serbia grew sevenfold in 2023.");
        assertThat(fold.wording()).isEqualTo(Wording.TIMES);
    }

    @Test
    void digitsStayAsTheyWereWritten() {
        assertThat(only("Trade between Kazakhstan and Serbia was $3.0 billion in 2023.")
                        .number()
                        .orElseThrow())
                .hasToString("3.0");
        assertThat(only("Trade between Kazakhstan and Serbia was $1,130.50 million in 2023.")
                        .number()
                        .orElseThrow())
                .hasToString("1130.50");
    }

    /** There is no word for a thousand trillions. */
    @ParameterizedTest
    @CsvSource({
        "5 thousand million, 5, BILLION",
        "five thousand billion, 5, TRILLION",
        "5 thousand trillion, 5000, TRILLION",
        "2.5 thousand trillion, 2500, TRILLION"
    })
    void twoScaleWordsMultiply(String words, String number, Scale scale) {
        Finding level = only("Trade between Kazakhstan and Serbia was " + words + " dollars in 2023.");
        assertThat(level.number().orElseThrow()).hasToString(number);
        assertThat(level.scale()).isEqualTo(scale);
    }

    @Test
    void aRangeKeepsBothEnds() {
        Finding range = only("Trade between Kazakhstan and Serbia may grow by 15-20 percent.");
        assertThat(range.number().orElseThrow()).hasToString("15");
        assertThat(range.high().orElseThrow()).hasToString("20");
    }

    @Test
    void whatWasExpectedIsNoFact() {
        Finding expected = only("Trade between Kazakhstan and Serbia was expected to reach $200 million in 2023.");
        assertThat(expected.kind()).isEqualTo(FindingKind.FORECAST);
        assertThat(expected.reasons()).contains(Reason.PAST_EXPECTATION);
    }

    @Test
    void aTextWithoutADateHasNoLastYear() {
        Reading reading = READER.read("Trade between Kazakhstan and Serbia was $150 million last year.");
        assertThat(reading.findings().get(0).period()).isEmpty();
        assertThat(reading.findings().get(0).reasons()).contains(Reason.NO_PERIOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "1499-12-31", "2501", "9999"})
    void aDateFromWhichYearsCannotBeCountedIsRefused(String date) {
        PartialDate far = PartialDate.parse(date);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.read("", far))
                .withMessage("year of date must lie in [1500, 2500], but was "
                        + far.lastDay().getYear());
        Reading undated = READER.read("Trade between Kazakhstan and Serbia was $3 billion in 2023.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> undated.rows(new Source("a paper", far, "en"), "X"))
                .withMessageStartingWith("year of source must lie in [1500, 2500]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "2500"})
    void yearsAreCountedFromTheFirstAndTheLastDate(String date) {
        for (String time :
                List.of("last year", "999 years ago", "over the past 999 years", "in 999 years", "in December")) {
            PartialDate far = PartialDate.parse(date);
            READER.read(
                            "Kazakhstan and Serbia aim to raise trade, which was $3 billion " + time
                                    + ", to $5 billion " + time,
                            far)
                    .rows(new Source("a paper", far, "en"), "X");
        }
    }

    @Test
    void everyEconomyIsReadByItsNameInBothLanguages() {
        List<String> lost = new ArrayList<>();
        for (Economy economy : Economy.all()) {
            Economy other = Economy.of(economy.code().equals("KAZ") ? "AZE" : "KAZ");
            String english = String.format(
                    Locale.ROOT,
                    "Trade between %s and %s was $5 million in 2023.",
                    other.englishName(),
                    economy.englishName());
            String russian = String.format(
                    Locale.ROOT,
                    "Товарооборот между %s и %s в 2023 году составил 5 млн долларов.",
                    other.russianName(),
                    economy.russianName());
            for (String text : List.of(english, russian)) {
                List<Finding> findings = READER.read(text, DATE).findings();
                boolean found = findings.size() == 1
                        && findings.get(0).partner().flatMap(Party::economy).equals(Optional.of(economy));
                if (!found) {
                    lost.add(text);
                }
            }
        }
        // «Того» is also a pronoun, which begins many sentences.
        assertThat(lost).containsExactly("Товарооборот между Казахстан и Того в 2023 году составил 5 млн долларов.");
    }

    @ParameterizedTest
    @CsvSource({
        "AZE, Азербайджан, Азербайджана, Азербайджану, Азербайджаном, Азербайджане, азербайджанский",
        "RUS, Россию, России, России, Россией, России, российский",
        "TUR, Турцию, Турции, Турции, Турцией, Турции, турецкий",
        "CHN, Китай, Китая, Китаю, Китаем, Китае, китайский",
        "UKR, Украину, Украины, Украине, Украиной, Украине, украинский",
        "NLD, Нидерланды, Нидерландов, Нидерландам, Нидерландами, Нидерландах, нидерландский",
        "ISR, Израиль, Израиля, Израилю, Израилем, Израиле, израильский",
        "BLR, Беларусь, Беларуси, Беларуси, Беларусью, Беларуси, белорусский",
        "SAU, Саудовскую Аравию, Саудовской Аравии, Саудовской Аравии, Саудовской Аравией, Саудовской Аравии, саудовский",
        "KOR, Южную Корею, Южной Кореи, Южной Корее, Южной Кореей, Южной Корее, южнокорейский",
        "ARE, Объединённые Арабские Эмираты, Объединенных Арабских Эмиратов, ОАЭ, Объединенными Арабскими Эмиратами, Эмиратах, эмиратский",
        "USA, США, Соединенных Штатов, США, Соединенными Штатами, США, американский",
        "IND, Индию, Индии, Индии, Индией, Индии, индийский",
        "POL, Польшу, Польши, Польше, Польшей, Польше, польский",
        "KGZ, Кыргызстан, Кыргызстана, Киргизии, Кыргызстаном, Киргизии, кыргызский",
        "CZE, Чехию, Чехии, Чехии, Чехией, Чехии, чешский"
    })
    void russianNamesAreReadInEveryCase(
            String code,
            String accusative,
            String genitive,
            String dative,
            String instrumental,
            String locative,
            String adjective) {
        List<String> texts = List.of(
                "Экспорт Казахстана в " + accusative + " составил 5 млн долларов.",
                "Экспорт Казахстана для " + genitive + " составил 5 млн долларов.",
                "Товарооборот Казахстана благодаря " + dative + " составил 5 млн долларов.",
                "Товарооборот Казахстана с " + instrumental + " составил 5 млн долларов.",
                "Товарооборот Казахстана при " + locative + " составил 5 млн долларов.",
                "Казахстанско-" + adjective + " товарооборот составил 5 млн долларов.");
        for (String text : texts) {
            Finding finding = only(text);
            assertThat(List.of(
                            finding.reporter().orElseThrow().code(),
                            finding.partner().orElseThrow().code()))
                    .as(text)
                    .containsExactlyInAnyOrder("KAZ", code);
        }
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void aDirectedFlowIsThatOfTheReporter(Flow flow) {
        String text = switch (flow) {
            case EXPORTS -> "Exports from Serbia to Kazakhstan were $5 million in 2023.";
            case IMPORTS -> "Imports of Serbia from Kazakhstan were $5 million in 2023.";
            default -> "Trade between Serbia and Kazakhstan was $5 million in 2023.";
        };
        Finding finding = only(text);
        assertThat(finding.flow()).contains(flow);
        assertThat(finding.reporter()).contains(new Party("SRB"));
        assertThat(finding.partner()).contains(new Party("KAZ"));
    }
}
