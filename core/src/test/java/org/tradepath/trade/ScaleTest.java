package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "ONE, '', 1",
        "THOUSAND, thousand, 1000",
        "MILLION, million, 1000000",
        "BILLION, billion, 1000000000",
        "TRILLION, trillion, 1000000000000",
    })
    void hasWordAndFactor(Scale scale, String word, BigDecimal factor) {
        assertThat(scale.word()).isEqualTo(word);
        assertThat(scale.factor()).isEqualTo(factor);
    }

    @ParameterizedTest
    @EnumSource
    void isReadInAnyLetterCase(Scale scale) {
        assertThat(Scale.parse(scale.word())).isEqualTo(scale);
        assertThat(Scale.parse(scale.word().toUpperCase(Locale.ROOT))).isEqualTo(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "one", "millions", "mln", "bn", " million", "миллион"})
    void rejectsOtherWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.parse(text))
                .withMessage("scale must be thousand, million, billion, trillion or empty, but was \"%s\"", text);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Scale.parse(null)).withMessage("text");
    }
}
