package org.tradepath.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.assess.Assessment;
import org.tradepath.forecast.reference.ReferenceClass;
import org.tradepath.reconcile.Standing;
import org.tradepath.stated.PartialDate;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;
import org.tradepath.trade.ReportingPeriod;

class LanguageTest {

    private static final Bundle ENGLISH = ReportLanguage.ENGLISH.bundle();
    private static final Bundle RUSSIAN = ReportLanguage.RUSSIAN.bundle();
    private static final Format IN_ENGLISH = new Format(ENGLISH);
    private static final Format IN_RUSSIAN = new Format(RUSSIAN);

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        Set<String> russian = new TreeSet<>(RUSSIAN.keys());
        Set<String> few = new HashSet<>(russian);
        few.removeIf(key -> !key.endsWith(".few"));
        russian.removeAll(few);
        assertThat(russian).isEqualTo(new TreeSet<>(ENGLISH.keys()));
        assertThat(few)
                .isEqualTo(ENGLISH.keys().stream()
                        .filter(key -> key.endsWith(".one"))
                        .map(key -> key.replaceAll("one$", "few"))
                        .collect(Collectors.toSet()));
        for (String key : russian) {
            // Pronouns and currency signs stand in for what a language does not name.
            if (!Set.of("figures.EITHER", "figures.RECONCILED", "currency.USD").contains(key)) {
                assertThat(places(RUSSIAN.text(key, placeNames())))
                        .as(key)
                        .isEqualTo(places(ENGLISH.text(key, placeNames())));
            }
        }
    }

    private static Object[] placeNames() {
        return Stream.iterate(0, n -> n + 1).limit(10).map(n -> "<" + n + ">").toArray();
    }

    private static Set<String> places(String phrase) {
        return Pattern.compile("<\\d>")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "1,1 случай",
        "2,2 случая",
        "4,4 случая",
        "5,5 случаев",
        "11,11 случаев",
        "12,12 случаев",
        "14,14 случаев",
        "0,0 случаев",
        "21,21 случай",
        "22,22 случая",
        "25,25 случаев",
        "101,101 случай",
        "111,111 случаев",
        "112,112 случаев",
        "1003,1003 случая"
    })
    void russianPlurals(long number, String text) {
        assertThat(RUSSIAN.count("count.cases", number, Long.toString(number))).isEqualTo(text);
    }

    @Test
    void englishPlurals() {
        assertThat(ENGLISH.count("count.cases", 1, "1")).isEqualTo("1 case");
        assertThat(ENGLISH.count("count.cases", 21, "21")).isEqualTo("21 cases");
        assertThat(ENGLISH.count("count.cases", 0, "0")).isEqualTo("0 cases");
    }

    @Test
    void aKeyThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.text("no.such"))
                .withMessage("key must be one of words_en.properties, but was no.such");
    }

    @Test
    void numbersForPeople() {
        assertThat(IN_ENGLISH.money(1.2e9)).isEqualTo("1.20\u00A0bn");
        assertThat(IN_ENGLISH.range(459.8e6, 466.3e6)).isEqualTo("459.8–466.3\u00A0m");
        assertThat(IN_ENGLISH.range(588.1e6, 1.02e9)).isEqualTo("588.1\u00A0m – 1.02\u00A0bn");
        assertThat(IN_ENGLISH.target(1e10)).isEqualTo("$10\u00A0billion");
        assertThat(IN_ENGLISH.amount(Amount.parse("22.8 billion KZT"))).isEqualTo("22.8\u00A0billion\u00A0KZT");
        assertThat(IN_ENGLISH.percent(0.576)).isEqualTo("58\u00A0%");
        assertThat(IN_ENGLISH.percent(0.9999)).isEqualTo(">99\u00A0%");
        assertThat(IN_ENGLISH.count(1234567)).isEqualTo("1,234,567");
        assertThat(IN_ENGLISH.signed(-3.24, 1)).isEqualTo("−3.2");
        assertThat(IN_ENGLISH.signed(-0.04, 0)).isEqualTo("0");
        assertThat(IN_ENGLISH.plain(new BigDecimal("3.0"))).isEqualTo("3.0");
        assertThat(IN_ENGLISH.plain(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(IN_RUSSIAN.money(1.2e9)).isEqualTo("1,20\u00A0млрд");
        assertThat(IN_RUSSIAN.money(-529.44e6)).isEqualTo("−529,4\u00A0млн");
        assertThat(IN_RUSSIAN.target(1e9)).isEqualTo("1\u00A0млрд\u00A0долл.");
        assertThat(IN_RUSSIAN.count(100_000)).isEqualTo("100\u202F000");
    }

    @Test
    void datesForPeople() {
        assertThat(IN_ENGLISH.date(PartialDate.parse("2025-12-31"))).isEqualTo("31 December 2025");
        assertThat(IN_ENGLISH.date(PartialDate.parse("2022-05"))).isEqualTo("May 2022");
        assertThat(IN_ENGLISH.date(PartialDate.parse("2022"))).isEqualTo("2022");
        assertThat(IN_ENGLISH.period(ReportingPeriod.parse("2022-01/2022-06"))).isEqualTo("Jan–June 2022");
        assertThat(IN_ENGLISH.period(ReportingPeriod.parse("2018/2022"))).isEqualTo("2018–2022");
        assertThat(IN_RUSSIAN.date(PartialDate.parse("2025-12-31"))).isEqualTo("31 декабря 2025\u00A0г.");
        assertThat(IN_RUSSIAN.period(ReportingPeriod.parse("2022-06"))).isEqualTo("июнь 2022");
    }

    @Test
    void namesTakeTheGenitiveOnlyWhereItIsSure() {
        Names names = new Names(ReportLanguage.RUSSIAN);
        assertThat(Stream.of("KAZ", "AZE", "TUR", "RUS", "PER", "CHN")
                        .map(Economy::of)
                        .map(names::whose))
                .containsExactly("Казахстана", "Азербайджана", "Турции", "России", "стороны «Перу»", "стороны «Китай»");
        // One word that ends in -ия or -ан is declined like these, whichever it is.
        assertThat(Economy.all().stream()
                        .map(economy -> names.whose(economy))
                        .filter(name -> !name.startsWith("стороны")))
                .allMatch(name -> name.matches("[А-Я][а-яё]+(ии|ана)"));
    }

    @Test
    void whatTheLibrarySaysInEnglishIsSaidInRussian() {
        Translation russian = Translation.to(ReportLanguage.RUSSIAN);
        for (Assessment assessment : List.of(Pages.AZERBAIJAN, Pages.TURKEY)) {
            for (Standing standing : assessment.reconciliation().standingsWithoutConflicts()) {
                assertThat(russian.translated(standing.remark()))
                        .as(standing.remark())
                        .isPresent();
            }
            ReferenceClass like = assessment.referenceClass().orElseThrow();
            assertThat(russian.translated(like.description()))
                    .as(like.description())
                    .isPresent();
        }
        assertThat(russian.cell("side not stated, read as that of Kazakhstan (61 %); the history says 135.7 million")
                        .text())
                .isEqualTo("чей учёт, не сказано; понято как: Казахстан (61\u00A0%); по всем данным 135,7\u00A0млн");
        assertThat(russian.cell("read as x7 (under 1 %), not x8; over 99 % likely to be plainly wrong")
                        .text())
                .isEqualTo("понято как ×7 (менее 1\u00A0%), а не ×8; вероятность прямой ошибки более 99\u00A0%");
        assertThat(russian.cell("a record since 1992 with probability over 99 %; the highest year before is 2008")
                        .text())
                .isEqualTo("рекорд с 1992 г. с вероятностью более 99\u00A0%; самый высокий год до того – 2008");
        assertThat(russian.cell("published again: A1.2x").text()).isEqualTo("опубликовано снова: A1.2x");
        for (String words : List.of("about 60 %", "under 1 %", "at least 85 %", "at most 3 %", "none", "all", "38 %")) {
            assertThat(russian.translated(words)).as(words).isPresent();
        }
    }

    @Test
    void whatNobodyTranslatedIsMarkedAsEnglish() {
        Cell cell = Translation.to(ReportLanguage.RUSSIAN).cell("something new");
        assertThat(cell.text()).isEqualTo("something new");
        assertThat(cell.language()).contains("en");
        assertThat(Translation.to(ReportLanguage.ENGLISH).cell("something new").language())
                .isEmpty();
    }

    @Test
    void theBacktestIsTheOneThatWasMeasured() throws Exception {
        String measured = Files.readString(Path.of("..", "docs", "backtest.md"));
        List<String> lines =
                measured.substring(measured.indexOf("## All models")).lines().toList();
        for (Backtest.Row row : Backtest.rows()) {
            String name = row.model().startsWith("R ") ? "R `" + row.model().substring(2) + "` (given)" : row.model();
            List<String> cells = lines.stream()
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .filter(each -> each.length > 6 && each[1].replace("**", "").equals(name))
                    .findFirst()
                    .map(each -> List.of(each).subList(2, 7))
                    .orElseThrow(() -> new AssertionError("not in docs/backtest.md: " + name));
            assertThat(row.scores()).as(name).containsExactlyElementsOf(cells);
        }
    }
}
