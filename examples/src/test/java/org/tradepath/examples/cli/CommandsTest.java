package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.examples.Library;
import org.tradepath.examples.SmallPanel;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.sheet.Sheet;
import org.tradepath.stated.Ledger;

/** What each command says, in each format; for backtest, which takes long, see BacktestPanelTest, for panel PanelCommandTest. */
class CommandsTest {

    private static final String FILES = "../core/src/test/resources/org/tradepath/files/";

    @TempDir
    private Path folder;

    /** Runs a line that must succeed; PANEL, SAMPLE and DIR stand for files of this test. */
    private Ran done(String line) {
        Ran ran = Ran.line(line.replace("DIR", folder.toString()));
        assertThat(ran.err()).doesNotContain("see tradepath");
        assertThat(ran.code()).isZero();
        return ran;
    }

    private static JsonNode json(Ran ran) throws IOException {
        JsonNode json = new ObjectMapper().readTree(ran.out());
        assertThat(json.get("library").asText()).isEqualTo(Library.version());
        return json;
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void assessAnswersByTheYearsAskedFor() {
        assertThat(done("assess KAZ-AZE --by 2045 --paths 2000").out())
                .contains("reached by 2045 with probability", "not by 2045", "To be there in 2045", "growth to 2045")
                .doesNotContain("2030 with");
        assertThat(done("assess KAZ-AZE --as-of 2024-06 --paths 2000 --side partner")
                        .out())
                .contains("as of 2024-06-30", "on Azerbaijan's figures", "by 2030 with probability")
                .doesNotContain("F20");
        assertThat(done("assess KAZ-AZE --as-of 2022-08-31 --paths 2000 --target \"2.5 billion USD\"")
                        .out())
                .contains("$2.50 billion of turnover", "  you  ");
    }

    @Test
    void assessAsCsvAndJson() throws IOException {
        Ran csv = done("assess --format csv --paths 2000 --seed 7");
        Sheet targets = Sheet.read(new StringReader(csv.out()), "out", AssessmentSheets.TARGETS);
        assertThat(targets.rows()).isGreaterThan(6);
        assertThat(targets.text(0, "corridor")).isEqualTo("KAZ-AZE");
        assertThat(targets.text(targets.rows() - 1, "corridor")).isEqualTo("KAZ-TUR");
        JsonNode json = json(done("assess --format json --paths 2000 --seed 7"));
        assertThat(names(json)).containsExactly("library", "targets", "first_passage", "fan", "history", "statements");
        assertThat(json.get("targets")).hasSize(targets.rows());
        assertThat(json.at("/targets/0/reached_by_horizon").doubleValue())
                .isEqualTo(targets.number(0, "reached_by_horizon").orElseThrow());
        assertThat(json.at("/targets/0/counts").isBoolean()).isTrue();
        Ran fan = done("assess KAZ-AZE --format csv --table fan --paths 2000 --lang en --out DIR/page");
        assertThat(Sheet.read(new StringReader(fan.out()), "out", AssessmentSheets.FAN)
                        .rows())
                .isGreaterThan(15);
        assertThat(fan.err()).contains("Page with charts: ");
        assertThat(folder.resolve("page/kaz-aze.html")).content().contains("<svg", "2,000");
        assertThat(folder.resolve("page/kaz-aze.ru.html")).doesNotExist();
    }

    @Test
    void assessReadsALedgerOfOnesOwn() throws IOException {
        Ran own = done("assess --data ../docs/examples/ledger.csv --paths 2000");
        assertThat(own.out())
                .contains("Kazakhstan - Azerbaijan, as of 2025-12-31", "L3")
                .doesNotContain("Türkiye", "F17");
        Files.writeString(
                folder.resolve("more.csv"),
                "id,home,partner,side,flow,kind,period,value,scale,unit,hedge,source,published\n"
                        + "L1,KAZ,AZE,HOME,TURNOVER,LEVEL,2025,900,million,USD,EXACTLY,a ministry,2026-02\n");
        Path packed = folder.resolve("own.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of("../docs/examples/ledger.csv"), out);
        }
        assertThat(done("assess --data DIR/own.csv.gz --paths 2000").out()).isEqualTo(own.out());
        assertThat(done("assess KAZ-AZE --data DIR/more.csv --with-bundled --paths 2000")
                        .out())
                .contains("as of 2026-02-28", "900 million USD", "461.9 million USD");
    }

    @Test
    void assessReadsTradeFiles() {
        Ran panel =
                done("assess KAZ-AZE --data " + FILES + "dots_panel_KAZ.csv --target \"1 billion USD\" --paths 2000");
        assertThat(panel.out())
                .contains("as of 2020-12-31", "and 114 official annual figures", "$1 billion", "observed")
                .contains("2018     258.2 m");
        assertThat(panel.err())
                .hasLineCount(1)
                .contains(
                        "plain panel, 196 rows", "taken: 114 annual figures of [KAZ-AZE], as published by 2020-12-31");
        // A year that was not over by the day had no figure yet.
        assertThat(done("assess KAZ-AZE --as-of 2012-03 --data " + FILES + "dots_panel_KAZ.csv --paths 2000")
                        .err())
                .contains("taken: 78 annual figures of [KAZ-AZE], as published by 2012-03-31; of later years: 36");
        // Months of twelve are added up, by the library.
        assertThat(done("assess ABW-NLD --data " + FILES
                                + "imf_dots_dbnomics_monthly_AW.csv --paths 1000 --target \"90 million USD\"")
                        .err())
                .contains("DOTS", "taken: 16 annual figures of [ABW-NLD]");
        // A spreadsheet, by a format that is found as a service.
        assertThat(
                        done("assess KAZ-AZE --data src/test/resources/org/tradepath/examples/formats/imf_dots_report_KAZ.xlsx --paths 1000"
                                        + " --with-bundled")
                                .err())
                .contains("taken: ");
    }

    @Test
    void thePageAnswersByTheYearsOfTheConsole() {
        assertThat(done("assess KAZ-AZE --as-of 2024 --paths 2000 --lang en --out DIR/default")
                        .out())
                .contains(
                        "reached by 2030 with probability",
                        ", by 2035 with",
                        "2019: 205 million USD + more than 24 million USD = 229.6 million USD (");
        assertThat(folder.resolve("default/kaz-aze.html"))
                .content()
                .contains(
                        ">reached by 2030<",
                        ">reached by 2035<",
                        "+ more than $24\u00A0million = $229.6\u00A0million adds");
        done("assess KAZ-AZE --by 2027,2044 --paths 2000 --lang en --out DIR/asked");
        assertThat(folder.resolve("asked/kaz-aze.html"))
                .content()
                .contains(">reached by 2027<", ">reached by 2044<", "By 2044", "not by 2044")
                .doesNotContain("reached by 2030<");
    }

    @Test
    void whereNoTargetStandsOneSentenceSaysSo() throws IOException {
        String head = "id,home,partner,side,flow,kind,period,deadline,value,scale,unit,hedge,source,published\n";
        String level = "L1,KAZ,AZE,HOME,TURNOVER,LEVEL,2023,,533,million,USD,EXACTLY,baq.kz,2025\n";
        Path own = folder.resolve("own.csv");
        Files.writeString(own, head + level);
        assertThat(done("assess --data DIR/own.csv --paths 2000").out())
                .contains("\nNo target in figures was stated, so there is nothing to reach.\n");
        Files.writeString(
                own,
                head + level + "T1,KAZ,AZE,UNKNOWN,TURNOVER,TARGET,,2022,1000,million,USD,EXACTLY,Vesti.az,2018\n"
                        + "T2,KAZ,AZE,UNKNOWN,TURNOVER,TARGET,,2024,300.125,million,USD,EXACTLY,Vesti.az,2018\n");
        assertThat(done("assess --data DIR/own.csv --paths 2000 --lang en,ru --out DIR/page")
                        .out())
                .contains("\nNo target stands, on Kazakhstan's figures. $1 billion of turnover: deadline passed;"
                        + " $300.125 million of turnover: reached in 2023.\n");
        assertThat(folder.resolve("page/kaz-aze.html"))
                .content()
                .contains("no target is standing. Reached: $300.125\u00A0million."
                        + " Deadline passed without it: $1\u00A0billion.");
        assertThat(folder.resolve("page/kaz-aze.ru.html")).content().contains("Срок прошёл, а цель не достигнута: 1");
    }

    @Test
    void compareSetsCorridorsSideBySide() throws IOException {
        JsonNode json = json(done("compare KAZ-TUR KAZ-AZE --by 2030 --format json --paths 2000"));
        assertThat(json.at("/targets")).hasSize(4);
        assertThat(json.at("/targets/3/corridor").asText()).isEqualTo("together");
        assertThat(json.at("/targets/3/target_usd").asDouble()).isEqualTo(16e9);
        assertThat(done("compare --format csv --paths 2000").out())
                .startsWith("corridor,target_usd,year,")
                .hasLineCount(5);
    }

    @Test
    void whatIfTakesLeversAsText() throws IOException {
        Ran bundled = done("whatif --paths 2000");
        assertThat(bundled.out().lines()).hasSize(6);
        assertThat(bundled.out())
                .containsPattern("with terminal and fund: \\d\\d %, which is \\+\\d\\.\\d\\d points")
                .contains("  terminal: +", "  fund: +");
        assertThat(done("whatif --add 100m@2027 --cap 2bn@2028:50% --paths 2000")
                        .out())
                .contains(
                        "with step of $100 million a year from 2027 and cap of $2 billion a year from 2028 (chance 50 %): ",
                        "\n  step of $100 million a year from 2027: +");
        assertThat(
                        done("whatif --add terminal=100m..150m..200m@2027..2029:70% --fund fund=300m@2026/5*0.1..0.4 --paths 2000")
                                .out())
                .isEqualTo(bundled.out());
        JsonNode json =
                json(done("whatif KAZ-TUR --add 1.5bn@2027/4 --shock dip=-30%@2026/3 --growth +2%@2028 --cap 12bn@2026"
                        + " --price weak=-20%@2027*-0.5..-0.1 --by 2033 --paths 2000 --format json"));
        assertThat(json.get("changes")).hasSize(2 * 9);
        assertThat(json.at("/changes/3/measure").asText()).isEqualTo("median_change_usd");
        double whole = json.at("/changes/3/value").asDouble();
        double parts = 0;
        for (int part = 4; part < 9; part++) {
            assertThat(json.at("/changes/" + part + "/measure").asText()).isEqualTo("part_usd");
            parts += json.at("/changes/" + part + "/value").asDouble();
        }
        assertThat(parts).isCloseTo(whole, org.assertj.core.data.Offset.offset(1.0));
        assertThat(json.at("/changes/5/part").asText()).isEqualTo("dip");
        // A cap below the target leaves no way to it.
        assertThat(done("whatif --cap 900m@2026 --paths 2000 --format csv").out())
                .containsPattern("reached_under_scenario,,0\\.1[0-9]*,")
                .startsWith("corridor,scenario,");
    }

    @Test
    void whatWouldHaveBegunAlreadyIsNamedAsItWasGiven() {
        assertThat(Ran.line("whatif --add 150m@2024").err())
                .startsWith(
                        "step of $150 million a year from 2024 must begin after the as-of year 2025, but would in 2024;");
        assertThat(Ran.line("whatif --add 200m..100m@2027").err())
                .startsWith("the lever 200m..100m@2027: high must be");
    }

    @Test
    void aTextThatStatesNothingIsToldInOneLine() {
        Ran table = Ran.with("The weather is fine.", "read", "-", "--date", "2025");
        assertThat(table.code()).isZero();
        assertThat(table.out())
                .isEqualTo("The weather is fine.\n\n  Nothing was found that states trade between two economies.\n");
        Ran csv = Ran.with("The weather is fine.", "read", "-", "--date", "2025", "--format", "csv");
        assertThat(csv.out()).hasLineCount(1);
        assertThat(csv.err()).isEqualTo("Nothing was found that states trade between two economies.\n");
    }

    @Test
    void whatLiesBehindTheDataIsTold() {
        assertThat(done("assess KAZ-AZE --as-of 2027 --paths 1000").err())
                .hasLineCount(1)
                .startsWith("the data end with what was published up to 2025-")
                .contains("up to 2027-12-31, is estimated");
        assertThat(done("assess KAZ-AZE --as-of 2024 --paths 1000").err()).isEmpty();
    }

    @Test
    void lookBackTellsWhatWasSaidThen() throws IOException {
        JsonNode json = json(done("lookback --paths 2000 --format json"));
        assertThat(names(json)).containsExactly("library", "targets", "left_out");
        assertThat(json.get("targets")).hasSize(17);
        assertThat(json.at("/targets/0/corridor").asText()).isEqualTo("KAZ-TUR");
        assertThat(json.at("/targets/3/reached_in").asInt()).isEqualTo(2022);
        assertThat(done("lookback --data ../docs/examples/ledger.csv --paths 2000")
                        .out())
                .startsWith("KAZ-AZE, ");
        assertThat(done("lookback KAZ-TUR --as-of 2022 --paths 2000 --format csv")
                        .out())
                .startsWith("corridor,statement,target,stated,later_vintage,");
    }

    @Test
    void readTurnsAnArticleIntoALedger() throws IOException {
        Ran table = done(
                "read ../docs/examples/article.txt --date 2025-03-11 --csv DIR/a/statements.csv --html DIR/page.html");
        assertThat(table.out())
                .contains(
                        "exceeded [1: $500 million] in 2024", "aim to bring it to [2: $1 billion]", "reached by 2030");
        assertThat(folder.resolve("page.html")).content().contains("<mark");
        Ledger ledger = Ledger.read(folder.resolve("a").resolve("statements.csv"));
        assertThat(ledger.size()).isEqualTo(2);
        assertThat(ledger.statements().get(0).source().name()).isEqualTo("article.txt");
        Ran csv = Ran.with(
                Files.readString(Path.of("../docs/examples/article.txt")),
                "read",
                "-",
                "--date",
                "2025-03",
                "--source",
                "A",
                "--format",
                "csv");
        assertThat(Ledger.read(new StringReader(csv.out()), "out")
                        .statements()
                        .get(1)
                        .source()
                        .name())
                .isEqualTo("A");
        JsonNode json = json(Ran.with(
                "Товарооборот Казахстана и Сербии снизился на 40 процентов в 2023 году. Цена 12 процентов.",
                "read",
                "-",
                "--date",
                "2024",
                "--format",
                "json"));
        assertThat(json.get("statements")).hasSize(1);
        assertThat(json.at("/statements/0/language").asText()).isEqualTo("ru");
        assertThat(json.get("not_bound")).isNotEmpty();
    }

    @Test
    void fitWritesAFileAYear() throws IOException {
        SmallPanel.write(folder);
        Ran fit = done("fit --reference --panel DIR/panel.csv --out DIR/fits 2014 2015");
        assertThat(fit.out()).contains("reference-2014.txt", "reference-2015.txt");
        assertThat(folder.resolve("fits").resolve("reference-2015.txt"))
                .content()
                .startsWith("tradepath-reference-1;2015;");
        assertThat(json(done("fit --reference --panel DIR/panel.csv --out DIR/fits 2014 --format json"))
                        .at("/fits/0/as_of")
                        .asInt())
                .isEqualTo(2014);
    }
}
