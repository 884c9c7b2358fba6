package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void moneyIsInTheLargestUnitThatItHasOneOf() {
        assertThat(Words.money(461.94e6)).isEqualTo("461.9 million");
        assertThat(Words.money(1e9)).isEqualTo("1.00 billion");
        assertThat(Words.money(1e6)).isEqualTo("1.0 million");
        assertThat(Words.money(0.9e6)).isEqualTo("900.0 thousand");
        assertThat(Words.range(0.96e9, 1e9)).isEqualTo("0.96 to 1.00 billion");
        assertThat(Words.range(4e5, 1e6)).isEqualTo("0.4 to 1.0 million");
    }

    @Test
    void aHundredthIsSaid() {
        assertThat(Words.percent(0.01)).isEqualTo("1 %");
        assertThat(Words.percent(0.0099)).isEqualTo("under 1 %");
        assertThat(Words.percent(0.634)).isEqualTo("63 %");
    }

    @Test
    void aListHasOneAnd() {
        assertThat(Words.listed(List.of())).isEmpty();
        assertThat(Words.listed(List.of("B1"))).isEqualTo("B1");
        assertThat(Words.listed(List.of("B1", "F4"))).isEqualTo("B1 and F4");
        assertThat(Words.listed(List.of("B1", "F4", "F7"))).isEqualTo("B1, F4 and F7");
    }
}
