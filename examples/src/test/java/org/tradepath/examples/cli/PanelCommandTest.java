package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.sheet.Sheet;

class PanelCommandTest {

    private static final String PANEL = "panel --panel ../docs/examples/panel.csv --as-of 2015 --paths 200 ";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("new").resolve("out.csv");
    }

    @Test
    void aRowACorridorInEachFormat() throws IOException {
        Ran table = Ran.line(PANEL);
        assertThat(table.code()).isZero();
        assertThat(table.err()).isEqualTo("7 of 7 corridors\n");
        assertThat(table.out().lines()).hasSize(8).allMatch(line -> line.length() < 120);
        Sheet csv = sheet(Ran.line(PANEL + "--format csv").out());
        assertThat(csv.rows()).isEqualTo(7);
        assertThat(csv.text(0, "corridor")).isEqualTo("AZE-KAZ");
        assertThat(csv.whole(0, "last_year")).hasValue(2015);
        assertThat(csv.whole(0, "year")).hasValue(2025);
        assertThat(csv.number(0, "target_usd").orElseThrow())
                .isEqualTo(2 * csv.number(0, "last_usd").orElseThrow());
        assertThat(csv.text(0, "target")).isEqualTo("2 times");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Ran.line(PANEL + "--format json").out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(7);
        assertThat(lines.get(3).get("median_usd").doubleValue())
                .isEqualTo(csv.number(3, "median_usd").orElseThrow());
    }

    @Test
    void aTargetOfOnesOwnAndSomeCorridors() throws IOException {
        Sheet csv = sheet(Ran.line(PANEL + "--format csv --target \"30 billion USD\" --years 5 KAZ-CHN KAZ-AZE")
                .out());
        assertThat(csv.rows()).isEqualTo(2);
        assertThat(csv.text(0, "target")).isEqualTo("30 billion USD");
        assertThat(csv.whole(0, "year")).hasValue(2020);
        assertThat(csv.number(0, "reached_by").orElseThrow()).isZero();
        assertThat(csv.number(1, "reached_by").orElseThrow()).isBetween(0.05, 0.6);
    }

    @Test
    void aFileThatWasCutIsResumed() throws IOException {
        String line = PANEL + "--out " + out();
        assertThat(Ran.line(line).code()).isZero();
        String whole = Files.readString(out());
        for (int cut :
                new int[] {0, 10, whole.indexOf('\n') + 1, whole.length() / 2, whole.length() - 1, whole.length()}) {
            Files.writeString(out(), whole.substring(0, cut));
            assertThat(Ran.line(line + " --resume").code()).isZero();
            assertThat(out()).content().isEqualTo(whole);
        }
        Ran other = Ran.line(line + " --resume --seed 2");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("answers another question");
        assertThat(out()).content().isEqualTo(whole);
        Files.writeString(out(), "no,panel\n");
        assertThat(Ran.line(line + " --resume").code()).isEqualTo(1);
    }

    @Test
    void anInterruptionKeepsWholeRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            private int writes;

            @Override
            public synchronized void write(byte[] bytes, int from, int count) {
                super.write(bytes, from, count);
                if (++writes == 4) { // the header and three rows
                    Thread.currentThread().interrupt();
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Tradepath.run(
                Ran.arguments(PANEL + "--format csv"),
                new Io(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err), false));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(code).isEqualTo(130);
        assertThat(sheet(out.toString(StandardCharsets.UTF_8)).rows()).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("3 of 7 corridors", "interrupted: what was finished is kept");
    }

    private static Sheet sheet(String csv) throws IOException {
        return Sheet.read(new StringReader(csv), "out", PanelRows.COLUMNS);
    }
}
