package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;

/** Whatever a text is, it is read to its end, in linear time, and from any thread. */
class TextReaderRobustnessTest {

    private static final TextReader READER = TextReader.withDefaults();
    private static final PartialDate DATE = PartialDate.parse("2024-06-30");

    /** Texts that a careless reader needs quadratic time or unbounded memory for. */
    enum Hostile {
        DIGITS,
        ONE_WORD,
        AMOUNTS,
        OPEN_QUOTES,
        OPEN_BRACKETS,
        RANDOM;

        String text(int length) {
            StringBuilder text = new StringBuilder(length + 20);
            SplittableRandom random = new SplittableRandom(8);
            while (text.length() < length) {
                switch (this) {
                    case DIGITS -> text.append((char) ('0' + random.nextInt(10)));
                    case ONE_WORD -> text.append("trade");
                    case AMOUNTS -> text.append("trade $5 million ");
                    case OPEN_QUOTES -> text.append("\u201ctrade \u00ab");
                    case OPEN_BRACKETS -> text.append("trade ($5 ");
                    default -> text.append((char) random.nextInt(Character.MAX_VALUE));
                }
            }
            return text.toString();
        }
    }

    // Counted in steps, so that the machine does not matter: twice the text, twice the steps.
    @ParameterizedTest
    @EnumSource(Hostile.class)
    void workIsLinearInTheLengthOfTheText(Hostile hostile) {
        long half = READER.steps(hostile.text(40_000));
        long whole = READER.steps(hostile.text(80_000));
        assertThat(whole).isBetween((long) (1.8 * half), (long) (2.2 * half));
        assertThat(whole).isLessThan(80_000L * 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade $",
                "$",
                "5",
                "\u201c",
                "\"",
                "of of of",
                "1,,,2",
                "1.2.3.4",
                "99999999999999999999999999999 million",
                "million",
                "%",
                "- - -",
                "2023",
                "в",
                "с 2020",
                "by",
                "0 times",
                "-5%",
                "to $5 million to $5 million to",
                "January-",
                "5-",
                "$-5",
                "(((",
                "))))",
                "May",
                "the first the second",
                "\ud800",
                "\udc00 5%",
                "Trade between Kazakhstan and Azerbaijan fell by 200 percent in 2023.",
                "Trade of Kazakhstan with Serbia grew 0 times in 2023."
            })
    void oddTextsAreReadWithoutComplaint(String text) {
        for (PartialDate date : List.of(PartialDate.parse("1" + "987"), DATE, PartialDate.parse("2024"))) {
            Reading reading = READER.read(text, date);
            assertThat(reading.rows(new Source("test", date, "en"), "X")
                            .ledger()
                            .size())
                    .isLessThanOrEqualTo(reading.findings().size());
        }
        READER.read(text);
    }

    @Test
    void pseudoSentencesAreReadWithoutComplaint() {
        List<String> words = List.of(
                "trade",
                "exports",
                "between",
                "Kazakhstan",
                "Azerbaijan",
                "and",
                "to",
                "from",
                "$5",
                "million",
                "40",
                "percent",
                "2023",
                "by",
                "2030",
                "in",
                "January",
                "-",
                "rose",
                "fell",
                "aim",
                "record",
                "times",
                "7",
                "(",
                ")",
                ",",
                ".",
                "the",
                "same",
                "period",
                "last",
                "year",
                "more",
                "than",
                "of",
                "first",
                "half",
                "doubled",
                "about",
                "who",
                "respectively",
                "it",
                "share",
                "companies",
                "\u201c",
                "past",
                "five",
                "years",
                "Aktobe",
                "Region",
                "will");
        SplittableRandom random = new SplittableRandom(88);
        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            Reading reading = READER.read(text, DATE);
            reading.rows(new Source("test", DATE, "en"), "X");
        }
    }

    @Test
    void oneReaderServesManyThreads() {
        String text = "Trade between Kazakhstan and Azerbaijan rose 40 percent to $461.9 million in 2022.";
        List<Finding> expected = READER.read(text, DATE).findings();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> READER.read(text, DATE).findings())
                        .distinct())
                .containsExactly(expected);
    }
}
