package org.tradepath.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static CsvTable table(String text) throws IOException {
        return CsvTable.read(new StringReader(text), "f.csv");
    }

    private static String written(String cell) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvOutput(out, List.of("a", "b")).text("a", cell).endRow();
        return out.toString();
    }

    @Test
    void readsCellsByName() throws IOException {
        CsvTable table = table("a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n\r\n2,3");

        assertThat(table.problems()).isEmpty();
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(r -> r.text("b")).containsExactly("x, \"y\"\r\nz", "3");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 5);
        assertThat(table.rows().get(0).text("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFa,b\n1,2\n", "a,b\n1,2", "a,b\r\n1,2\r\n", "\n\na,b\n,\n1,2\n,\n\n"})
    void acceptsByteOrderMarkAnyLineEndAndEmptyRows(String text) throws IOException {
        CsvTable table = table(text);

        assertThat(table.problems()).isEmpty();
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(r -> r.text("a") + r.text("b")).containsExactly("12");
    }

    @Test
    void readsUtf8FilesWithByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "\uFEFFname\nТюркия\n");

        assertThat(CsvTable.read(file).rows()).extracting(r -> r.text("name")).containsExactly("Тюркия");
    }

    @Test
    void namesTheLineThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file =
                Files.write(folder.resolve("x.csv"), "name\nok\nТюркия\n".getBytes(Charset.forName("windows-1251")));

        assertThat(CsvTable.read(file).problems())
                .containsExactly(new CsvProblem(
                        file.toString(), 3, 0, "", "must be UTF-8", "byte 0xd2 at character 1 of the line"));
    }

    @Test
    void namesTheLineOfAFileCutOffWithinACharacter(@TempDir Path folder) throws IOException {
        byte[] whole = "name\nТ".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("x.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(CsvTable.read(file).problems())
                .containsExactly(new CsvProblem(
                        file.toString(), 2, 0, "", "must be UTF-8", "byte 0xd0 at character 1 of the line"));
    }

    @Test
    void collectsRowsOfAnotherLength() throws IOException {
        CsvTable table = table("a,b\n1\n1,2,3\n1,2\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.problems())
                .containsExactly(
                        new CsvProblem("f.csv", 2, 0, "", "must have 2 cells, as the header has, not 1", "1"),
                        new CsvProblem("f.csv", 3, 0, "", "must have 2 cells, as the header has, not 3", "1,2,3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"1,\"open", "1,\"", "1,\"x\"\"", "1,2\\n3,\"\\n4,5"})
    void refusesAQuoteThatIsNeverClosed(String rows) throws IOException {
        CsvTable table = table("a,b\n" + rows.replace("\\n", "\n"));

        assertThat(table.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("must close every quote it opens");
            assertThat(problem.line()).isEqualTo(rows.contains("\\n") ? 3 : 2);
        });
    }

    @Test
    void refusesNulCutGzipDataAndHugeCells(@TempDir Path folder) throws IOException {
        String nul = "a,b\n1,2\n3,\u0000end of file\n";
        for (CsvTable table : List.of(table(nul), CsvTable.read(Files.writeString(folder.resolve("x.csv"), nul)))) {
            assertThat(table.problems()).hasSize(1).first().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.rule()).isEqualTo("must be text");
                assertThat(problem.value()).isEqualTo("a NUL character at character 3 of the line");
            });
        }
        assertThat(table("a,b\n1,2\n3," + "9".repeat(300_000) + "\n").problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        Path gzip = Files.write(folder.resolve("x.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        assertThat(CsvTable.read(gzip).problems())
                .extracting(CsvProblem::rule)
                .containsExactly("must be whole gzip data");
    }

    @Test
    void refusesTextBehindAClosingQuote() throws IOException {
        CsvTable table = table("a,b\n\n\"1\n1\",2\n\n\"1\"z,2\n3,4\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.rule()).isEqualTo("must have nothing between a closing quote and the next separator");
        });
    }

    @Test
    void namesUnknownDoubleAndMissingColumns() throws IOException {
        CsvTable table = table("\na,x,a\n1,2,3\n");

        table.expect(List.of("a", "b", "c"), List.of("a", "c"));

        assertThat(table.problems())
                .containsExactly(
                        new CsvProblem("f.csv", 2, 0, "", "must have the column c", "a,x,a"),
                        new CsvProblem("f.csv", 2, 2, "x", "must be one of the columns [a, b, c]", "x"),
                        new CsvProblem("f.csv", 2, 3, "a", "must be there once", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", ",,\n"})
    void refusesAFileWithoutHeader(String text) throws IOException {
        CsvTable table = table(text);

        table.expect(List.of("a"), List.of("a"));

        assertThat(table.problems()).containsExactly(new CsvProblem("f.csv", 1, 0, "", "must have a header row", ""));
    }

    @Test
    void reportsCellsAndGoesOn() throws IOException {
        CsvTable table = table("a,b\nx,\n1,2\n");
        CsvRow bad = table.rows().get(0);
        CsvRow good = table.rows().get(1);

        assertThat(bad.required("a", Integer::valueOf)).isEmpty();
        assertThat(bad.required("b", Integer::valueOf)).isEmpty();
        assertThat(good.required("a", Integer::valueOf)).isEqualTo(Optional.of(1));
        assertThat(good.optional("b", Integer::valueOf)).isEqualTo(Optional.of(2));

        assertThat(bad.isBad()).isTrue();
        assertThat(good.isBad()).isFalse();
        assertThat(table.problems())
                .containsExactly(
                        new CsvProblem("f.csv", 2, 1, "a", "For input string: \"x\"", "x"),
                        new CsvProblem("f.csv", 2, 2, "b", "must be filled", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7",
                "-5",
                "@a",
                "\ta",
                "\ra",
                "\na",
                "\uFF1D1",
                "\uFF0B7",
                "\uFF0D5",
                "\uFF20a",
                "'=1",
                "''@",
                "'\uFF1D1"
            })
    void guardsTextsThatASpreadsheetWouldRun(String text) throws IOException {
        String file = written(text);

        assertThat(file.substring("a,b\n".length())).matches("(?s)\"?'.*");
        assertThat(table(file).rows().get(0).text("a")).isEqualTo(text);
    }

    /** A header is a row of texts too. */
    @Test
    void guardsTheNamesOfColumns() throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvOutput(out, List.of("=1+1", "\uFF20b", "c")).text("=1+1", "x").endRow();
        assertThat(out).hasToString("'=1+1,'\uFF20b,c\nx,,\n");
        CsvTable table = table(out.toString());
        assertThat(table.columns()).containsExactly("=1+1", "\uFF20b", "c");
        assertThat(table.rows().get(0).text("=1+1")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "'a", "'", "''", "7", " =1", "\u22121"})
    void leavesOtherTextsAlone(String text) throws IOException {
        String file = written(text);

        assertThat(file).contains(text).doesNotContain("'" + text);
        assertThat(table(file).rows().get(0).text("a")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTextComesBack(long seed) throws IOException {
        Random random = new Random(seed);
        String alphabet = "'=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\",; aЯ\uFEFF";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int n = random.nextInt(5); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (text.length() > 0) {
                CsvTable table = table(written(text.toString()));
                assertThat(table.problems()).isEmpty();
                assertThat(table.rows().get(0).text("a")).isEqualTo(text.toString());
            }
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvOutput output = new CsvOutput(out, List.of("a", "b"));
        output.number("a", new BigDecimal("-5.30")).text("b", "-5.30").endRow();
        output.number("a", new BigDecimal("1E+3")).endRow();

        assertThat(out).hasToString("a,b\n-5.30,'-5.30\n1000,\n");
    }
}
