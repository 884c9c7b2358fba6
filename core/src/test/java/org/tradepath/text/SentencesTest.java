package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every invented sentence states what its file says, and nothing else. */
class SentencesTest {

    private static final TextReader READER = TextReader.withDefaults();

    static Stream<SentencesFile.Case> cases() throws IOException {
        return Stream.concat(SentencesFile.cases("english.txt").stream(), SentencesFile.cases("russian.txt").stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextStatesWhatTheFileSays(SentencesFile.Case text) {
        assertThat(SentencesFile.lines(text.read(READER))).isEqualTo(text.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPlaceHoldsAFigureOrARecord(SentencesFile.Case text) {
        Reading reading = text.read(READER);
        for (Finding finding : reading.findings()) {
            assertThat(finding.start()).isBetween(0, finding.end() - 1);
            assertThat(finding.end()).isLessThanOrEqualTo(reading.text().length());
            assertThat(reading.quote(finding)).doesNotStartWith(" ").doesNotEndWith(" ");
            assertThat(finding.confidence()).isBetween(0.1, 1.0);
            assertThat(finding.confidence() == 1).isEqualTo(finding.reasons().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.txt", "russian.txt"})
    void eachLanguageHasAtLeastEightyTexts(String file) throws IOException {
        assertThat(SentencesFile.cases(file)).hasSizeGreaterThanOrEqualTo(80);
    }

    // Sentences that stand together in one text must not lose or invent figures.
    @Test
    void aLongTextKeepsTheFiguresOfItsParagraphs() throws IOException {
        List<SentencesFile.Case> cases = SentencesFile.cases("english.txt").stream()
                .filter(text -> text.date().equals("2024-06-30"))
                .toList();
        StringBuilder whole = new StringBuilder();
        int figures = 0;
        for (SentencesFile.Case text : cases) {
            whole.append(text.text()).append("\n\n");
            figures += text.expected().size();
        }
        Reading reading = new SentencesFile.Case("2024-06-30", whole.toString(), List.of()).read(READER);
        assertThat(reading.findings().size() + reading.unresolved().size()).isEqualTo(figures);
    }
}
