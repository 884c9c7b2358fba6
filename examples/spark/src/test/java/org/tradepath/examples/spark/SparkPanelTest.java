package org.tradepath.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.assess.CorridorOutlook;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.forecast.Fan;
import org.tradepath.series.Panel;
import scala.collection.Seq;

class SparkPanelTest {

    private static final List<String> CODES = List.of("KAZ", "AZE", "TUR", "UZB", "CHN", "RUS", "DEU", "SUN");

    private static final PanelJob JOB = new PanelJob(2016, 4, 2000, 3, List.of("2"), 3, 2, false);

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path csv;
    private static Map<String, CorridorOutlook> local;

    @BeforeAll
    static void assessLocally() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        csv = folder.resolve("panel.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(csv))) {
            out.write(rows().getBytes(StandardCharsets.UTF_8));
        }
        local = new TreeMap<>();
        JOB.assessor()
                .withParallelism(2)
                .run(Panel.read(csv), JOB.asOf(), outlook -> local.put(outlook.key(), outlook));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** 56 pairs with gaps, missing figures and estimates; the Soviet Union's figures end in 1991. */
    private static String rows() {
        StringBuilder rows = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est\n");
        for (int r = 0; r < CODES.size(); r++) {
            for (int p = 0; p < CODES.size(); p++) {
                int last = CODES.get(r).equals("SUN") || CODES.get(p).equals("SUN") ? 1991 : 2012 + (r + p) % 6;
                for (int year = 1985 + (3 * r + 5 * p) % 20; p != r && year <= last; year++) {
                    double exports = (1 + r) * 37.123456 * (1 + (year * (p + 3) % 11) / 7.0);
                    String imports = year % 13 == p ? "" : String.valueOf(exports * 0.37 + p);
                    rows.append(String.join(
                            ",",
                            CODES.get(r),
                            CODES.get(p),
                            String.valueOf(year),
                            String.valueOf(exports),
                            imports,
                            year % 5 == 0 ? "x" : ""));
                    rows.append('\n');
                }
            }
        }
        return rows.toString();
    }

    private static void assertSameBits(List<Row> rows) {
        assertThat(rows)
                .extracting(row -> row.<String>getAs("key"))
                .containsExactlyInAnyOrderElementsOf(local.keySet());
        for (Row row : rows) {
            CorridorOutlook expected = local.get(row.<String>getAs("key"));
            assertThat(row.<String>getAs("reporter"))
                    .isEqualTo(expected.corridor().home().code());
            if (expected instanceof Refused refused) {
                assertThat(row.<String>getAs("reason")).isEqualTo(refused.reason());
            } else {
                assertThat(bits(row)).as(expected.key()).isEqualTo(bits((Assessed) expected));
            }
        }
    }

    private static List<Long> bits(Assessed assessed) {
        List<Long> bits = new ArrayList<>();
        int last = assessed.history().lastYear();
        bits.add((long) last);
        bits.add(Double.doubleToRawLongBits(assessed.history().median(last)));
        for (int year = last + 1; year <= assessed.fan().lastYear(); year++) {
            for (double p : Fan.CHART_PROBABILITIES) {
                bits.add(Double.doubleToRawLongBits(assessed.fan().quantile(year, p)));
            }
        }
        for (GoalOutlook goal : assessed.goals()) {
            for (int year = last + 1; year <= goal.firstPassage().horizon(); year++) {
                bits.add(Double.doubleToRawLongBits(goal.firstPassage().atOrAbove(year)));
                bits.add(Double.doubleToRawLongBits(goal.firstPassage().reachedBy(year)));
                bits.add(Double.doubleToRawLongBits(goal.firstPassage().sustainedFrom(year)));
            }
        }
        return bits;
    }

    private static List<Long> bits(Row row) {
        List<Long> bits = new ArrayList<>();
        bits.add((long) row.<Integer>getAs("last_year"));
        bits.add(Double.doubleToRawLongBits(row.<Double>getAs("last_usd")));
        List<Seq<Double>> fan = row.getList(row.fieldIndex("fan"));
        for (Seq<Double> year : fan) {
            for (int p = 0; p < year.size(); p++) {
                bits.add(Double.doubleToRawLongBits(year.apply(p)));
            }
        }
        List<Row> goals = row.getList(row.fieldIndex("goals"));
        for (Row goal : goals) {
            List<Double> atOrAbove = goal.getList(2);
            List<Double> reachedBy = goal.getList(3);
            List<Double> sustainedFrom = goal.getList(4);
            for (int year = 0; year < reachedBy.size(); year++) {
                bits.add(Double.doubleToRawLongBits(atOrAbove.get(year)));
                bits.add(Double.doubleToRawLongBits(reachedBy.get(year)));
                bits.add(Double.doubleToRawLongBits(sustainedFrom.get(year)));
            }
        }
        return bits;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void sparkGivesTheSameBitsAsTheLocalEngineForAnyNumberOfPartitions(int partitions) {
        assertThat(local.values()).hasAtLeastOneElementOfType(Assessed.class);
        assertThat(local.values()).hasAtLeastOneElementOfType(Refused.class);
        assertSameBits(
                JOB.outlooks(PanelJob.read(spark, csv.toString()), partitions).collectAsList());
    }

    @Test
    void parquetInAndOutKeepsTheBits() {
        String in = folder.resolve("panel.parquet").toString();
        String out = folder.resolve("outlooks.parquet").toString();
        PanelJob.read(spark, csv.toString()).repartition(3).write().parquet(in);
        JOB.outlooks(PanelJob.read(spark, in), 2).write().parquet(out);
        assertSameBits(spark.read().parquet(out).collectAsList());
    }

    @Test
    void commoditiesOfACorridorAreSeriesOfTheirOwn() throws IOException {
        Path file = folder.resolve("commodities.csv");
        StringBuilder rows = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est,commodity\n");
        for (int year = 2010; year <= 2016; year++) {
            rows.append("KAZ,AZE,%d,3,2,,270900\nKAZ,AZE,%d,5,1,,100199\n".formatted(year, year));
        }
        Files.writeString(file, rows);
        List<Row> outlooks =
                JOB.outlooks(PanelJob.read(spark, file.toString()), 2).collectAsList();
        assertThat(outlooks)
                .extracting(row -> row.<String>getAs("key"), row -> row.<Integer>getAs("first_year"))
                .containsExactlyInAnyOrder(tuple("KAZ-AZE 100199", 2010), tuple("KAZ-AZE 270900", 2010));
    }

    @Test
    void rowsThatBreakTheFormatFailTheJob() throws IOException {
        String header = "reporter,partner,year,exports_usd_m,imports_usd_m,est\n";
        assertFails(header + "KAZ,AZE,2016,many,2,\n", "many");
        assertFails(header + "KAZ,AZE,2016,1,2,\nKAZ,AZE,2016,1,2,\n", "row of KAZ-AZE 2016");
        assertFails(header + "KAZ,XXQ,2016,1,2,\n", "row of KAZ-XXQ 2016");
        assertFails(header + "KAZ,AZE,,1,2,\n", "row of KAZ-AZE null: year must not be empty");
        assertFails(header + "KAZ,,2016,1,2,\n", "partner must not be empty");
        assertFails("reporter,partner,year,imports_usd_m,exports_usd_m,est\nKAZ,AZE,2016,1,2,\n", "exports_usd_m");
    }

    private static void assertFails(String text, String words) throws IOException {
        Path file = Files.createTempFile(folder, "broken", ".csv");
        Files.writeString(file, text);
        assertThatThrownBy(() ->
                        JOB.outlooks(PanelJob.read(spark, file.toString()), 1).collectAsList())
                .hasStackTraceContaining(words);
    }

    @Test
    void theCommandLineIsRead() {
        Map<String, String> given = SparkPanel.given(
                "--panel", "p.csv", "--as-of", "2020", "--out", "o", "--missing-as-zero", "true", "--times", "2, 3");
        assertThat(SparkPanel.job(given)).isEqualTo(new PanelJob(2020, 10, 10_000, 1, List.of("2", "3"), 6, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.given("--panel", "p.csv"));
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.given("--panel"));
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.given("--pannel", "x"));
        given.put("--missing-as-zero", "yes");
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.job(given));
        given.put("--missing-as-zero", "false");
        given.put("--partitions", "0");
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.partitions(given));
        given.put("--years", "0");
        assertThatIllegalArgumentException().isThrownBy(() -> SparkPanel.job(given));
        given.put("--years", "ten");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparkPanel.job(given))
                .withMessage("--years must be a whole number, but was ten");
        assertThat(Arrays.asList(OutlookRows.SCHEMA.fieldNames())).startsWith("key", "reporter", "partner");
    }
}
