package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        // text, first, last, months, a year, a year to date, as written by toString
        "2022, 2022-01, 2022-12, 12, true, false, 2022",
        "2018/2022, 2018-01, 2022-12, 60, false, false, 2018/2022",
        "2022/2022, 2022-01, 2022-12, 12, true, false, 2022",
        "2022-03, 2022-03, 2022-03, 1, false, false, 2022-03",
        "2022-01, 2022-01, 2022-01, 1, false, true, 2022-01",
        "2022-12, 2022-12, 2022-12, 1, false, false, 2022-12",
        "2022-01/2022-06, 2022-01, 2022-06, 6, false, true, 2022-01/2022-06",
        "2022-01/2022-11, 2022-01, 2022-11, 11, false, true, 2022-01/2022-11",
        "2022-01/2022-12, 2022-01, 2022-12, 12, true, false, 2022",
        "2022-02/2023-01, 2022-02, 2023-01, 12, false, false, 2022-02/2023-01",
        "2022-07/2023-06, 2022-07, 2023-06, 12, false, false, 2022-07/2023-06",
        "2022-01/2023-06, 2022-01, 2023-06, 18, false, false, 2022-01/2023-06",
        "2022-Q1, 2022-01, 2022-03, 3, false, true, 2022-01/2022-03",
        "2022-Q2, 2022-04, 2022-06, 3, false, false, 2022-04/2022-06",
        "2022-Q4, 2022-10, 2022-12, 3, false, false, 2022-10/2022-12",
        "2022-H1, 2022-01, 2022-06, 6, false, true, 2022-01/2022-06",
        "2022-H2, 2022-07, 2022-12, 6, false, false, 2022-07/2022-12",
        "0001, 0001-01, 0001-12, 12, true, false, 0001",
        "9999-12, 9999-12, 9999-12, 1, false, false, 9999-12",
    })
    void isReadAndWritten(
            String text, YearMonth first, YearMonth last, int months, boolean year, boolean toDate, String written) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period).isEqualTo(new ReportingPeriod(first, last)).hasToString(written);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.isYear()).isEqualTo(year);
        assertThat(period.isYearToDate()).isEqualTo(toDate);
        assertThat(ReportingPeriod.parse(written)).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Test
    void isMadeOfItsParts() {
        YearMonth march = YearMonth.of(2022, 3);
        assertThat(ReportingPeriod.ofYear(2022)).isEqualTo(ReportingPeriod.parse("2022"));
        assertThat(ReportingPeriod.ofMonth(march)).isEqualTo(ReportingPeriod.parse("2022-03"));
        assertThat(ReportingPeriod.of(march, YearMonth.of(2023, 2)))
                .isEqualTo(ReportingPeriod.parse("2022-03/2023-02"));
    }

    @Test
    void knowsItsYear() {
        assertThat(ReportingPeriod.parse("2022").year()).isEqualTo(2022);
        assertThat(ReportingPeriod.parse("2022-H2").year()).isEqualTo(2022);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> ReportingPeriod.parse("2021-12/2022-01").year())
                .withMessage("period must lie in one year to have a year, but was 2021-12/2022-01");
    }

    @Test
    void knowsItsDays() {
        ReportingPeriod period = ReportingPeriod.parse("2023-11/2024-02");
        assertThat(period.firstDay()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        // this, other, contains, overlaps
        "2022, 2022, true, true",
        "2022, 2022-Q1, true, true",
        "2022, 2022-12, true, true",
        "2022-Q1, 2022, false, true",
        "2022, 2022-12/2023-01, false, true",
        "2022, 2021-12/2022-01, false, true",
        "2022, 2023, false, false",
        "2022-H1, 2022-07, false, false",
        "2022-H2, 2022-06, false, false",
        "2018/2022, 2020, true, true",
    })
    void containsAndOverlaps(ReportingPeriod period, ReportingPeriod other, boolean contains, boolean overlaps) {
        assertThat(period.contains(other)).isEqualTo(contains);
        assertThat(period.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(period)).isEqualTo(overlaps);
    }

    @Test
    void movesByYears() {
        ReportingPeriod period = ReportingPeriod.parse("2022-01/2022-06");
        assertThat(period.plusYears(1)).hasToString("2023-01/2023-06");
        assertThat(period.minusYears(1)).hasToString("2021-01/2021-06");
        assertThat(period.plusYears(0)).isEqualTo(period);
        assertThat(ReportingPeriod.parse("2018/2022").minusYears(10)).hasToString("2008/2012");
        assertThat(ReportingPeriod.ofYear(1).plusYears(9998)).hasToString("9999");
    }

    @Test
    void isOrderedByFirstThenLastMonth() {
        assertThat(Stream.of("2021", "2022-01", "2022-Q1", "2022", "2022-02", "2023")
                        .map(ReportingPeriod::parse))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsItsLaws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            ReportingPeriod period = draw(random);
            ReportingPeriod other = draw(random);
            assertThat(ReportingPeriod.parse(period.toString()))
                    .isEqualTo(period)
                    .hasSameHashCodeAs(period);
            assertThat(period.compareTo(other) == 0).isEqualTo(period.equals(other));
            assertThat(period.compareTo(other)).isEqualTo(-other.compareTo(period));
            assertThat(period.contains(other) && other.contains(period)).isEqualTo(period.equals(other));
            assertThat(period.overlaps(other)).isEqualTo(shareAMonth(period, other));
            int years = random.nextInt(-50, 50);
            assertThat(period.plusYears(years).minusYears(years)).isEqualTo(period);
            assertThat(period.minusYears(-years)).isEqualTo(period.plusYears(years));
            assertThat(period.plusYears(years).months()).isEqualTo(period.months());
            assertThat(period.isYear() && period.isYearToDate()).isFalse();
        }
    }

    private static boolean shareAMonth(ReportingPeriod period, ReportingPeriod other) {
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .map(ReportingPeriod::ofMonth)
                .anyMatch(other::contains);
    }

    private static ReportingPeriod draw(SplittableRandom random) {
        YearMonth first = YearMonth.of(2015 + random.nextInt(8), 1 + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> ReportingPeriod.ofYear(first.getYear());
            case 1 -> ReportingPeriod.ofMonth(first);
            case 2 ->
                new ReportingPeriod(
                        first.withMonth(1), first.plusYears(random.nextInt(4)).withMonth(12));
            default -> new ReportingPeriod(first, first.plusMonths(random.nextInt(30)));
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "12022",
                "-2022",
                "+2022",
                "2022-1",
                "2022-00",
                "2022-13",
                "2022-Q0",
                "2022-Q5",
                "2022-H3",
                "2022-q1",
                "2022/",
                "/2022",
                "2022-2023",
                "2021/2022/2023",
                "2022-Q1/2022-Q2",
                "2021/2022-06",
                "2022-06/2023",
                "2022-05-12",
                " 2022",
                "2022 ",
                "2022年",
                "٢٠٢٢"
            })
    void rejectsOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(
                        "period must look like 2022, 2018/2022, 2022-03, 2022-01/2022-06, 2022-Q1 or 2022-H1, but was"
                                + " \"%s\"",
                        text);
    }

    @Test
    void rejectsAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2022/2021"))
                .withMessage("last must not be before first (2022-01), but was 2021-12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2022-03/2022-02"))
                .withMessage("last must not be before first (2022-03), but was 2022-02");
    }

    @Test
    void rejectsYearsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(0))
                .withMessage("year must lie in [1, 9999], but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("0000"))
                .withMessage("year must lie in [1, 9999], but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofMonth(YearMonth.of(10_000, 1)))
                .withMessage("year of first must lie in [1, 9999], but was 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(2022).plusYears(8000))
                .withMessage("year of first must lie in [1, 9999], but was 10022");
        for (int years : List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportingPeriod.ofYear(2022).plusYears(years))
                    .withMessage("years must lie in [-9999, 9999], but was %d", years);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportingPeriod.ofYear(2022).minusYears(years))
                    .withMessage("years must lie in [-9999, 9999], but was %d", years);
        }
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.ofMonth(null))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.of(YearMonth.of(2022, 1), null))
                .withMessage("last");
    }
}
