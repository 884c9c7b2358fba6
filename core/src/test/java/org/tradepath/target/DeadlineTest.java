package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.ReportingPeriod;

class DeadlineTest {

    private static final DeadlinePhrases PHRASES = DeadlinePhrases.bundled();

    @ParameterizedTest
    @CsvSource({
        "three years, 2020, 2020",
        "in three years, 2020, 2020",
        "2-3 years, 2019, 2020",
        "within the next two to three years, 2019, 2020",
        "in 1 year, 2018, 2018",
        "in one year, 2018, 2018",
        "one to ten years, 2018, 2027",
        "за 5 лет, 2022, 2022",
        "2020, 2020, 2020",
        "by 2030, 2030, 2030",
        "by the year 2030, 2030, 2030",
        "2030 года, 2030, 2030",
        "К 2030 году, 2030, 2030",
        "до конца 2030 года, 2030, 2030",
        "In the Medium  Term, 2020, 2027",
        "short term, 2018, 2022",
        "long term, 2022, 2032",
        "by the end of this year, 2017, 2017",
        "next year, 2018, 2018",
        "near future, 2018, 2020",
        "в среднесрочной перспективе, 2020, 2027"
    })
    void aPhraseIsReadAsYearsAfterTheStatement(String phrase, int first, int last) {
        Deadline deadline = PHRASES.read(phrase, 2017);
        assertThat(deadline.weights().firstKey()).isEqualTo(first);
        assertThat(deadline.lastYear()).isEqualTo(last);
        assertThat(deadline.weights().values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(1.0 / (last - first + 1), within(1e-12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "later",
                "first step",
                "in perspective / eventually",
                "when the moon is full",
                "3-2 years",
                "by 0000"
            })
    void whatNamesNoTimeOrIsNotKnownGivesNoDeadlineAndSaysWhy(String phrase) {
        Deadline deadline = PHRASES.read(phrase, 2017);
        assertThat(deadline.isNone()).isTrue();
        assertThat(deadline.basis()).contains(phrase.isEmpty() ? "none stated" : "\"" + phrase + "\"");
        assertThat(deadline).hasToString("none").isEqualTo(Deadline.none());
    }

    @Test
    void conventionsCanBeReplaced(@TempDir Path folder) throws IOException {
        DeadlinePhrases own = PHRASES.with("in the medium term", 3, 5, "a budget of three to five years");
        assertThat(own.read("medium term", 2022)).hasToString("2025-2027");
        assertThat(own.read("medium term", 2022).basis()).contains("a budget of");
        assertThat(PHRASES.read("medium term", 2022)).hasToString("2025-2032");

        Path file = folder.resolve("phrases.csv");
        Files.writeString(file, "phrase,from,to,why\nsoon,1,2,agreed\n");
        assertThat(DeadlinePhrases.read(file).read("soon", 2020)).hasToString("2021-2022");
        assertThat(DeadlinePhrases.read(file).read("medium term", 2020).isNone())
                .isTrue();
        Files.writeString(file, "phrase,from,to,why\nsoon,2,1,agreed\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlinePhrases.read(file))
                .withMessageContaining("line 2, column 3")
                .withMessageContaining("must be filled with from, and not be below it");
        Files.writeString(file, "phrase,from,to,why,when\nsoon,1,2,agreed,now\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlinePhrases.read(file))
                .withMessageContaining("line 1, column 5 must be one of the columns");
        Files.writeString(file, "phrase,from,to,why\nsoon,1,2,agreed\nin the soon,1,3,agreed\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlinePhrases.read(file))
                .withMessageContaining("line 3, column 1 must be there once, leading words aside");
    }

    @Test
    void aDateInTheStatementComesBeforeItsPhrase() {
        assertThat(Deadline.of(Figures.amount("1 billion USD", "2020", "medium term", "2017-04"), PHRASES))
                .isEqualTo(Deadline.of(2020));
        // Known to the year 2017 only: counted from that year.
        assertThat(Deadline.of(Figures.amount("1 billion USD", "", "three years", "2017"), PHRASES))
                .isEqualTo(Deadline.of(2020));
        assertThat(Deadline.of(Figures.amount("1 billion USD", "", "", "2017"), PHRASES)
                        .isNone())
                .isTrue();
        assertThat(Deadline.of(ReportingPeriod.parse("2027-01/2027-06"))).isEqualTo(Deadline.of(2027));
    }

    @Test
    void weightsAddUpToOneAndYearsThatAreOverLeave() {
        Deadline deadline = Deadline.over(Map.of(2026, 1.0, 2028, 2.0, 2030, 1.0, 2031, 0.0), "a survey");
        assertThat(deadline.weights()).containsExactly(entry(2026, 0.25), entry(2028, 0.5), entry(2030, 0.25));
        assertThat(deadline.medianYear()).isEqualTo(2028);
        assertThat(deadline.mean(year -> year)).isEqualTo(2028);
        assertThat(deadline.after(2025)).isSameAs(deadline);
        assertThat(deadline.after(2027).weights()).containsExactly(entry(2028, 0.5 / 0.75), entry(2030, 0.25 / 0.75));
        assertThat(deadline.after(2027).basis()).startsWith("a survey, given that it is after 2027");
        assertThat(deadline).hasToString("2026-2030");
    }

    @Test
    void halfOfTheWeightIsTheMedian() {
        assertThat(Deadline.between(2026, 2027, "x").medianYear()).isEqualTo(2026);
        assertThat(Deadline.over(Map.of(2026, 0.49, 2027, 0.51), "x").medianYear())
                .isEqualTo(2027);
    }

    @Test
    void equalAreTheSameWeights() {
        assertThat(Deadline.between(2026, 2027, "x"))
                .isEqualTo(Deadline.over(Map.of(2026, 2.0, 2027, 2.0), "y"))
                .hasSameHashCodeAs(Deadline.over(Map.of(2026, 2.0, 2027, 2.0), "y"))
                .isNotEqualTo(Deadline.over(Map.of(2026, 1.0, 2027, 2.0), "x"))
                .isNotEqualTo(Deadline.none());
    }

    @Test
    void aDeadlineThatIsOverOrBrokenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.of(2020).after(2025))
                .withMessage("deadline must be after 2025, but was 2020");
        assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(0)).withMessageContaining("year must lie in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.over(Map.of(2030, -1.0), "x"))
                .withMessageContaining("weight of 2030 must be zero or positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.over(Map.of(), "x"))
                .withMessageContaining("sum of weights must be positive");
        assertThatIllegalStateException()
                .isThrownBy(() -> Deadline.none().lastYear())
                .withMessage("the target has no deadline (none stated)");
    }
}
