package org.tradepath.forecast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0.384, 0.01, EXACTLY, 38 %",
        "0.384, 0.03, EXACTLY, about 40 %",
        "0.384, 0.01, ABOUT, about 38 %",
        "0.384, 0.03, ABOUT, about 40 %",
        "0.034, 0.01, AT_MOST, at most 3 %",
        "0.854, 0.01, AT_LEAST, at least 85 %",
        "0, 0.01, EXACTLY, none",
        "1, 0.01, EXACTLY, all",
        "0.004, 0.01, EXACTLY, under 1 %",
        "0.02, 0.04, EXACTLY, under 5 %",
        "0.998, 0.01, ABOUT, over 99 %",
        "0, 0.01, AT_MOST, under 1 %",
        "1, 0.01, AT_LEAST, over 99 %",
        "0, 0.01, AT_LEAST, at least 0 %"
    })
    void isSaidAsExactlyAsItIsKnown(double value, double error, Share.Reading reading, String words) {
        assertThat(new Share(value, error, reading).words()).isEqualTo(words);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Share(1.01, 0, Share.Reading.EXACTLY))
                .hasMessage("value must lie in [0, 1], but was 1.01");
        assertThatThrownBy(() -> new Share(0.5, -1, Share.Reading.EXACTLY))
                .hasMessage("standardError must be zero or positive and finite, but was -1.0");
    }
}
