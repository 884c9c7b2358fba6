package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

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
        assertThat(Words.dollars(value)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000,$1 billion",
        "461900000,$461.9 million",
        "10000000000,$10 billion",
        "1234567890,$1.23456789 billion"
    })
    void keepsTheDigitsOfATarget(BigDecimal value, String text) {
        assertThat(Words.dollars(value)).isEqualTo(text.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 %",
        "1e-9,<1 %",
        "0.0049,<1 %",
        "0.005,1 %",
        "0.124,12 %",
        "0.5,50 %",
        "0.994,99 %",
        "0.995,>99 %",
        "0.9999999,>99 %",
        "1,100 %"
    })
    void onlyWhatIsCertainLooksCertain(double probability, String text) {
        assertThat(Words.percent(probability)).isEqualTo(text.replace(' ', '\u00A0'));
    }
}
