package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWordsTest {

    @ParameterizedTest
    @CsvSource({
        "529400000,$529 million",
        "999900000,$1 billion",
        "999400000,$999 million",
        "1254000000,$1.25 billion",
        "600000000,$600 million",
        "12,$12",
        "0,$0",
        "0.1234,$0.123",
        "45300,$45.3 thousand",
        "2.5e15,'$2,500 trillion'"
    })
    void roundsToThreeDigits(double value, String text) {
        assertThat(ChartWords.english().dollars(value)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000,$1 billion",
        "461900000,$461.9 million",
        "10000000000,$10 billion",
        "1234567890,$1.23456789 billion"
    })
    void keepsTheDigitsOfATarget(BigDecimal value, String text) {
        assertThat(ChartWords.english().dollars(value)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @Test
    void noProbabilityLooksCertain() {
        assertThat(ChartWords.english().percent(1)).isEqualTo(">99\u00A0%");
        assertThat(ChartWords.russian().percent(0)).isEqualTo("<1\u00A0%");
        assertThat(ChartWords.english().percent(0.124)).isEqualTo("12\u00A0%");
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.005,'0,5 %'", "0.07,7 %", "1,100 %"})
    void marksOfAnAxisAreExact(double share, String text) {
        assertThat(ChartWords.russian().mark(share)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"529400000,'$529 млн'", "1254000000,'$1,25 млрд'", "12,$12", "2.5e15,'$2 500 трлн'"})
    void numbersInRussian(double value, String text) {
        assertThat(ChartWords.russian().dollars(value)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSamePlaces() {
        Map<String, String> russian = new TreeMap<>(ChartWords.russian().phrases());
        russian.keySet().removeIf(key -> key.startsWith("model."));
        assertThat(russian.keySet()).isEqualTo(ChartWords.english().phrases().keySet());
        russian.forEach((key, phrase) -> {
            if (!key.equals("remark")) {
                assertThat(places(phrase))
                        .as(key)
                        .isEqualTo(places(ChartWords.english().phrases().get(key)));
            }
        });
    }

    private static Set<String> places(String phrase) {
        return Pattern.compile("\\{\\d\\}")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void wordsOfOnesOwnMustBeWholeAndKnown() {
        Map<String, String> own = new TreeMap<>(ChartWords.english().phrases());
        own.put("model.pooled", "gepoolt");
        own.put("forecast", "Prognose");
        ChartWords german = ChartWords.of(own);
        assertThat(german.model("pooled")).isEqualTo("gepoolt");
        assertThat(german.model("Theta")).isEqualTo("Theta");
        assertThat(german.text("forecast")).isEqualTo("Prognose");
        own.put("no such phrase", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartWords.of(own))
                .withMessageEndingWith("but was no such phrase");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartWords.of(Map.of()))
                .withMessageStartingWith("phrases must have the key ");
    }
}
