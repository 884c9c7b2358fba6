package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

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
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.assess.CorridorFigures;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.PanelAssessor;
import org.tradepath.series.Panel;
import org.tradepath.sheet.Sheet;
import org.tradepath.stated.Multiple;
import org.tradepath.target.Goal;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;

class PanelCommandTest {

    private static final Path FILE = Path.of("..", "docs", "examples", "panel.csv");
    private static final String PANEL = "panel --panel " + FILE + " --as-of 2015 --paths 200 ";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("new").resolve("out.csv");
    }

    private Path part() {
        return folder.resolve("new").resolve("out.csv.part");
    }

    @Test
    void aRowACorridorInEachFormat() throws IOException {
        Ran table = Ran.line(PANEL);
        assertThat(table.code()).isZero();
        assertThat(table.err()).isEqualTo("7 of 7 corridors: 7 assessed, 0 refused, 0 done before\n");
        assertThat(table.out().lines()).hasSize(8).allMatch(line -> line.length() < 120);
        Sheet csv = sheet(Ran.line(PANEL + "--format csv").out(), "2");
        assertThat(csv.rows()).isEqualTo(7);
        assertThat(csv.text(0, "corridor")).isEqualTo("AZE-KAZ");
        assertThat(csv.whole(0, "last_year")).hasValue(2015);
        assertThat(csv.whole(0, "year")).hasValue(2025);
        assertThat(csv.number(0, "x2_usd").orElseThrow())
                .isCloseTo(2 * csv.number(0, "last_usd").orElseThrow(), withinPercentage(1e-10));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Ran.line(PANEL + "--format json").out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSize(7);
        assertThat(lines.get(3).get("median_usd").doubleValue())
                .isEqualTo(csv.number(3, "median_usd").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aRowHasTheBitsThatTheCorridorHasAlone(int threads) throws IOException {
        Amount target = Amount.parse("30 billion USD");
        Sheet csv = Sheet.read(
                new StringReader(Ran.line(PANEL + "--format csv --seed 7 --years 6 --times 1.5,2"
                                + " --target \"30 billion USD\" --threads " + threads)
                        .out()),
                "out",
                PanelRows.of(List.of(target), List.of(Multiple.parse("1.5"), Multiple.parse("2")))
                        .columns());
        Assessed alone = (Assessed) PanelAssessor.withDefaults()
                .withSeed(7)
                .withYearsAhead(6)
                .withPaths(200)
                .withFan(List.of(0.1, 0.5, 0.9))
                .withGoals(List.of(Goal.of(target)))
                .withMultiples(Multiple.parse("1.5"), Multiple.parse("2"))
                .withLeastYears(6)
                .assess(
                        CorridorFigures.of(Panel.read(FILE)
                                .reportedByHome(Corridor.parse("KAZ-CHN"))
                                .orElseThrow()),
                        2015);
        int row = 2;
        assertThat(csv.text(row, "corridor")).isEqualTo("KAZ-CHN");
        assertThat(csv.whole(row, "first_year")).hasValue(alone.history().firstYear());
        assertThat(csv.number(row, "last_usd")).hasValue(alone.history().median(2015));
        assertThat(csv.number(row, "p10_usd")).hasValue(alone.fan().quantile(2021, 0.1));
        assertThat(csv.number(row, "median_usd")).hasValue(alone.fan().quantile(2021, 0.5));
        assertThat(csv.number(row, "p90_usd")).hasValue(alone.fan().quantile(2021, 0.9));
        List<String> names = List.of("usd30000000000", "x1.5", "x2");
        for (int k = 0; k < names.size(); k++) {
            GoalOutlook goal = alone.goals().get(k);
            assertThat(csv.number(row, names.get(k) + "_usd")).hasValue(goal.level());
            assertThat(csv.number(row, names.get(k) + "_reached_by"))
                    .hasValue(goal.firstPassage().reachedBy(2021));
            assertThat(csv.whole(row, names.get(k) + "_median_year"))
                    .isEqualTo(goal.firstPassage().medianYear());
        }
    }

    @Test
    void aTargetOfOnesOwnAndSomeCorridorsInTheOrderTheyAreNamed() throws IOException {
        Ran table = Ran.line(PANEL + "--target \"30 billion USD\" KAZ-CHN KAZ-AZE");
        assertThat(table.out().lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).endsWith("  P(30000m)"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("KAZ-CHN"))
                .satisfies(
                        lines -> assertThat(lines.get(2)).startsWith("KAZ-AZE").endsWith("<1 %"));
        Ran none = Ran.line(PANEL + "KAZ-AZE KAZ-DEU");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no figures of KAZ-DEU").hasLineCount(1);
    }

    /** Eight corridors in disorder, one of them with exports in one year alone, two without figures in the last year. */
    private Path panel() throws IOException {
        List<String> partners = List.of("UZB", "TUR", "AZE", "CHN", "RUS", "DEU", "ITA");
        List<String> rows = new ArrayList<>();
        for (int k = 0; k < partners.size(); k++) {
            for (int year = 2005; year <= 2016 - k / 5; year++) {
                rows.add("KAZ,%s,%d,%d,%d,".formatted(partners.get(k), year, 60 + k * (year - 2000), 40 + k));
            }
        }
        rows.add("KAZ,FRA,2016,5,,");
        Collections.reverse(rows);
        rows.add(0, "reporter,partner,year,exports_usd_m,imports_usd_m,est");
        return Files.write(folder.resolve("panel.csv"), rows);
    }

    @Test
    void aCorridorThatCannotBeAssessedHasItsReason() throws IOException {
        String line = "panel --paths 200 --panel " + panel();
        Ran csv = Ran.line(line + " --format csv");
        assertThat(csv.code()).isZero();
        assertThat(csv.err()).isEqualTo("8 of 8 corridors: 5 assessed, 3 refused, 0 done before\n");
        assertThat(csv.out().lines().toList())
                .hasSize(9)
                .contains(
                        "KAZ-DEU,,,,,,,,,,,,\"last year with TURNOVER above zero must be 2016 or later, but was 2015\"",
                        "KAZ-FRA,,,,,,,,,,,,\"years up to 2016 with TURNOVER above zero must be at least 6, but was 0\"");
        assertThat(Ran.line(line + " --format json KAZ-FRA").out())
                .isEqualTo("{\"corridor\":\"KAZ-FRA\",\"reason\":"
                        + "\"years up to 2016 with TURNOVER above zero must be at least 6, but was 0\"}\n");
        assertThat(Ran.line(line).out().lines().toList())
                .hasSize(7)
                .last()
                .isEqualTo("not assessed: 3; csv and json tell why");
        Ran more = Ran.line(line + " --format csv --oldest 1 --least-years 1 --missing-as-zero");
        assertThat(more.err()).contains("8 assessed, 0 refused");
        assertThat(more.out()).contains("\nKAZ-FRA,2016,2016,5000000", "\nKAZ-DEU,2005,2015,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void aRunThatWasKilledIsTakenUpAndGivesTheSameFile(String format) throws IOException {
        String line = "panel --paths 200 --panel " + panel() + " --format " + format + " --out " + out();
        assertThat(Ran.line(line + " --threads 2").code()).isZero();
        byte[] whole = Files.readAllBytes(out());
        assertThat(part()).doesNotExist();
        for (int length : new int[] {whole.length, whole.length - 1, whole.length / 2, 150, 3, 0}) {
            Files.delete(out());
            Files.write(part(), Arrays.copyOf(whole, length));
            assertThat(Ran.line(line + " --resume --threads 1").code()).isZero();
            assertThat(out()).hasBinaryContent(whole);
            assertThat(part()).doesNotExist();
        }
        assertThat(Ran.line(line + " --resume").err())
                .isEqualTo("8 of 8 corridors: 0 assessed, 0 refused, 8 done before\n");
        assertThat(out()).hasBinaryContent(whole);
    }

    @Test
    void theRowsOfARunThatWasEndedAreNotLost() throws IOException {
        Files.createDirectory(part().getParent());
        Files.writeString(part(), "three hours of work\n");
        Ran ran = Ran.line("panel --panel none.csv --out " + out());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains(part() + " is there: go on with it by --resume, or delete it");
        assertThat(part()).hasContent("three hours of work\n");
        assertThat(out()).doesNotExist();
    }

    @Test
    void linksAndPipesStayWhatTheyAre() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), Files.createDirectory(folder.resolve("real")));
        assertThat(Ran.line(PANEL + "KAZ-AZE --out " + link).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("\nKAZ-AZE,");
        assertThat(folder.resolve("file.csv.settings")).exists();
        assertThat(Ran.line(PANEL + "KAZ-AZE --out " + linked.resolve("rows.csv"))
                        .code())
                .isZero();
        Path pipe = folder.resolve("pipe");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            Ran ran = Ran.line(PANEL + "--out " + pipe);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).hasLineCount(1).contains("--out must be a file", "go to standard output");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        }
    }

    @Test
    void aRunOfOtherSettingsIsNotTakenUp() throws IOException {
        String line = "panel --paths 200 --panel " + panel() + " --out " + out();
        assertThat(Ran.line(line + " --resume").code()).isZero();
        byte[] whole = Files.readAllBytes(out());
        for (String other : List.of("--seed 2", "--times 3", "--as-of 2015", "--format json", "KAZ-AZE")) {
            Ran ran = Ran.line(line + " --resume " + other);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("needs the settings").hasLineCount(1);
        }
        Files.writeString(folder.resolve("panel.csv"), "AZE,KAZ,2016,1,1,\n", StandardOpenOption.APPEND);
        assertThat(Ran.line(line + " --resume").code()).isEqualTo(2);
        panel();
        assertThat(Ran.line(line + " --resume").code()).isZero();
        Path settings = folder.resolve("new").resolve("out.csv.settings");
        Files.delete(settings);
        Ran without = Ran.line(line + " --resume");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("out.csv.settings, which is not there");
        assertThat(out()).hasBinaryContent(whole);
        assertThat(Ran.line(line).code()).isZero();
        Files.writeString(out(), "no,panel\n");
        assertThat(Ran.line(line + " --resume").code()).isEqualTo(1);
        Path json = folder.resolve("out.json");
        assertThat(Ran.line(line.replace(out().toString(), json + " --format json"))
                        .code())
                .isZero();
        Files.writeString(json, "no object\n");
        Ran broken = Ran.line(line.replace(out().toString(), json + " --format json") + " --resume");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err())
                .hasLineCount(1)
                .startsWith("the file that --resume goes on with must hold an object a line");
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
        assertThat(sheet(out.toString(StandardCharsets.UTF_8), "2").rows()).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("3 of 7 corridors", "interrupted: what was finished is kept");
    }

    private static Sheet sheet(String csv, String times) throws IOException {
        List<Multiple> multiples = List.of(Multiple.parse(times));
        return Sheet.read(
                new StringReader(csv), "out", PanelRows.of(List.of(), multiples).columns());
    }
}
