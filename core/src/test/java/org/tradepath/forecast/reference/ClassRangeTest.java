package org.tradepath.forecast.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassRangeTest {

    @ParameterizedTest
    @CsvSource({
        // span, size and growth of the cell, step; then sizes and growths of the class
        "5, 4, 3, 0, 4, 4, 3, 3",
        "5, 4, 3, 1, 4, 4, 2, 4",
        "5, 4, 3, 2, 4, 4, 1, 4",
        "5, 4, 3, 4, 4, 4, 0, 4",
        "5, 4, 3, 5, 3, 5, 0, 4",
        "5, 0, 0, 1, 0, 0, 0, 1",
        "5, 0, 0, 6, 0, 2, 0, 4",
        "0, 4, 0, 1, 3, 5, 0, 0",
        "1, 8, 0, 12, 0, 8, 0, 4"
    })
    void growthIsWidenedBeforeSize(
            int span, int size, int growth, int step, int fromSize, int toSize, int fromGrowth, int toGrowth) {
        assertThat(ClassRange.around(new Cell(span, size, growth), step))
                .isEqualTo(new ClassRange(span, fromSize, toSize, fromGrowth, toGrowth));
    }

    @Test
    void widensToEverything() {
        for (Cell cell : Cell.all()) {
            assertThat(ClassRange.around(cell, 0).isEverything()).isFalse();
            assertThat(ClassRange.around(cell, 12).isEverything()).isTrue();
            assertThat(ClassRange.around(cell, 3).contains(cell)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|0|0|0|0|corridors of $1 to 3 million after growth below -10 % a year over five years",
                "3|2|5|1|2|corridors of $10 million to $1 billion after growth of -10 to 10 % a year over three years",
                "1|8|8|2|4|corridors of $10 billion or more after growth of 0 % or more in the last year",
                "5|4|4|0|4|'corridors of $100 to 300 million, whatever their growth over five years'",
                "0|0|8|0|0|'corridors of $1 million or more, whatever their growth'"
            })
    void saysWhatIsIn(int span, int fromSize, int toSize, int fromGrowth, int toGrowth, String words) {
        assertThat(new ClassRange(span, fromSize, toSize, fromGrowth, toGrowth).words())
                .isEqualTo(words);
    }
}
