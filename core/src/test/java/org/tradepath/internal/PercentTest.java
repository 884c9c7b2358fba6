package org.tradepath.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0,under 1 %,<1",
        "0.0099,under 1 %,<1",
        "0.01,1 %,1",
        "0.124,12 %,12",
        "0.5,50 %,50",
        "0.985,99 %,99",
        "0.99,99 %,99",
        "0.9901,over 99 %,>99",
        "1,over 99 %,>99"
    })
    void neverRoundsToCertainty(double probability, String words, String signs) {
        assertThat(Percent.inWords(probability)).isEqualTo(words);
        assertThat(Percent.inSigns(probability)).isEqualTo(signs);
    }
}
