package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.text.Reading;
import org.tradepath.text.TextReader;

/** Any text is read in both languages: what is found lies in the text, and its rows are a ledger that can be written and read. */
class TextReaderFuzzTest {

    private static final PartialDate DATE = PartialDate.parse("2025-03-11");

    private static final TextReader ANY = TextReader.withDefaults();
    private static final List<TextReader> EACH =
            TextReader.languages().stream().map(TextReader::ofLanguage).toList();

    @FuzzTest(maxDuration = "30m")
    void read(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(ANY.read(text));
        for (TextReader reader : EACH) {
            check(reader.read(text, DATE));
        }
    }

    private static void check(Reading reading) throws IOException {
        int length = reading.text().length();
        reading.findings().forEach(f -> {
            assertThat(f.start()).isBetween(0, f.end() - 1);
            assertThat(f.end()).isLessThanOrEqualTo(length);
            assertThat(f.confidence()).isBetween(0.0, 1.0);
        });
        reading.unresolved().forEach(u -> {
            assertThat(u.start()).isBetween(0, u.end());
            assertThat(u.end()).isLessThanOrEqualTo(length);
        });
        Reading.Rows rows = reading.rows(new Source("a newspaper", DATE, reading.language()), "t");
        assertThat(rows.ledger().size() + rows.leftOut().size())
                .isEqualTo(reading.findings().size());
        StringBuilder written = new StringBuilder();
        rows.ledger().write(written);
        assertThat(Ledger.read(new StringReader(written.toString()), "again.csv"))
                .isEqualTo(rows.ledger());
    }
}
