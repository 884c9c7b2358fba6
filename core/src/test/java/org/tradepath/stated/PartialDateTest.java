package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-05, 2022-05-01, 2022-05-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-12, 2022-12-01, 2022-12-31",
        "2022-01-01, 2022-01-01, 2022-01-01",
        "0001, 0001-01-01, 0001-12-31"
    })
    void knowsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-5",
                "2022-13",
                "2022-02-30",
                "2022-05-12 ",
                "05/2022",
                "2022-",
                "0000",
                "12022",
                "２０２２"
            })
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(text.equals("0000") ? "0" : "\"" + text + "\"");
    }

    @Test
    void refusesYearsThatCannotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(Year.of(10000)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(0, 1, 1)));
    }

    @Test
    void ordersByLastDayThenPrecision() {
        List<PartialDate> sorted = Stream.of("2022", "2023-01-01", "2022-12", "2022-05", "2022-12-31", "2022-05-31")
                .map(PartialDate::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(PartialDate::toString)
                .containsExactly("2022-05-31", "2022-05", "2022-12-31", "2022-12", "2022", "2023-01-01");
    }

    @Test
    void equalsByTimeAndPrecision() {
        assertThat(PartialDate.parse("2022-05")).isEqualTo(PartialDate.of(YearMonth.of(2022, 5)));
        assertThat(PartialDate.parse("2022-05")).hasSameHashCodeAs(PartialDate.of(YearMonth.of(2022, 5)));
        assertThat(PartialDate.parse("2022-05")).isNotEqualTo(PartialDate.parse("2022-05-31"));
    }
}
