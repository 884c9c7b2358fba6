package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.files.TradeFileException.Problem;

/**
 * Damaged variants of every good sample: each is refused with the place of the damage, or reports it, or gives exactly the figures of the good
 * one; and it comes to an end.
 */
class DamageTest {

    private static final long SEED = 20261129;
    private static final int MOST_LINES = 61;
    private static final Duration HANGS = Duration.ofSeconds(30);

    /** The column with the figure in each sample, and one with a code. */
    private static final Map<String, String> VALUE = Map.of(
            Samples.COMTRADE, "primaryValue",
            Samples.LEGACY, "Trade Value (US$)",
            Samples.DBNOMICS, "value",
            Samples.IMTS, "OBS_VALUE",
            Samples.WITS, "tradevaluein1000usd",
            Samples.PANEL, "exports_usd_m");

    @TempDir
    private Path folder;

    static List<String> trade() {
        return Samples.TRADE;
    }

    /** The first rows of a sample: enough, and quick. */
    private static String text(String sample) {
        return Samples.text(sample).lines().limit(MOST_LINES).collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] bytes(String sample) {
        return text(sample).getBytes(Samples.charset(sample));
    }

    /** What came of a file: its figures and report, or its problems. */
    private record Outcome(TradeFile file, List<Problem> problems) {
        boolean isRefused() {
            return file == null;
        }
    }

    private Outcome read(String sample, byte[] bytes) {
        Path path = Samples.file(folder, "damaged.csv", bytes);
        return assertTimeoutPreemptively(HANGS, () -> {
            try {
                TradeFile file = Samples.reader(sample).read(path);
                FileReport report = file.report();
                assertThat(report.rowsRead() + report.rowsSetAside()).isEqualTo(report.rows());
                return new Outcome(file, List.of());
            } catch (TradeFileException e) {
                assertThat(e.problems()).isNotEmpty().allSatisfy(p -> {
                    assertThat(p.file()).isEqualTo(path.toString());
                    assertThat(p.rule()).startsWith("must ");
                });
                return new Outcome(null, e.problems());
            }
        });
    }

    private Outcome read(String sample, String text) {
        return read(sample, text.getBytes(Samples.charset(sample)));
    }

    private Outcome refused(String sample, String text, int line) {
        Outcome outcome = read(sample, text);
        assertThat(outcome.isRefused()).isTrue();
        assertThat(outcome.problems().get(0).line()).isEqualTo(line);
        return outcome;
    }

    private static String[] lines(String sample) {
        return text(sample).split("\n", -1); // the last is empty
    }

    private static int randomRow(String sample, Random random) {
        return 1 + random.nextInt((int) Samples.rows(text(sample)));
    }

    /** The text with one line, counted from 0, made another. */
    private static String withLine(String sample, int line, UnaryOperator<String> damage) {
        String[] lines = lines(sample);
        lines[line] = damage.apply(lines[line]);
        return String.join("\n", lines);
    }

    /** Cells of a line without its CR; none of the samples has a quoted line break. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char c : line.replace("\r", "").toCharArray()) {
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static int column(String sample, String name) {
        return cells(lines(sample)[0]).indexOf(name);
    }

    private static String withCell(String sample, int line, int column, String value) {
        return withLine(sample, line, text -> {
            List<String> cells = cells(text);
            cells.set(column, value);
            return String.join(",", cells);
        });
    }

    @ParameterizedTest
    @MethodSource("trade")
    void cutInsideARow(String sample) {
        byte[] whole = bytes(sample);
        Random random = new Random(SEED);
        int header = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int i = 0; i < 40; i++) {
            byte[] cut = Arrays.copyOf(whole, header + 1 + random.nextInt(whole.length - header - 2));
            String text = new String(cut, StandardCharsets.ISO_8859_1);
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            Outcome outcome = read(sample, cut);
            if (outcome.isRefused()) {
                // A cut that leaves one commodity leaves nothing to be summed: the file as a whole is meant.
                assertThat(outcome.problems())
                        .allSatisfy(p -> assertThat(p.line()).isEqualTo(p.rule().contains("one commodity") ? 0 : line));
            } else if (!text.endsWith("\n")) {
                assertThat(outcome.file()
                                .report()
                                .finding(Guard.NO_LINE_BREAK)
                                .orElseThrow()
                                .lines())
                        .containsExactly(line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("trade")
    void cutInsideGzip(String sample) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(sample));
        }
        for (int length : new int[] {3, packed.size() / 2, packed.size() - 1}) {
            Outcome outcome = read(sample, Arrays.copyOf(packed.toByteArray(), length));
            assertThat(outcome.isRefused()).isTrue();
            assertThat(outcome.problems().get(0).rule()).isEqualTo("must be whole gzip data");
        }
    }

    @ParameterizedTest
    @MethodSource("trade")
    void anotherCharacterSet(String sample) {
        Random random = new Random(SEED);
        int row = randomRow(sample, random);
        String text = withLine(sample, row, line -> line.replaceFirst("([A-Z])", "$1\u00e9"));
        Outcome outcome = read(sample, text.getBytes(StandardCharsets.ISO_8859_1));
        if (sample.equals(Samples.WITS) && !outcome.isRefused()) {
            assertThat(outcome.file().report().count(Guard.OTHER_CHARSET)).isEqualTo(2);
        } else {
            assertThat(outcome.isRefused()).isTrue();
            assertThat(outcome.problems().get(0).line()).isEqualTo(row + 1);
        }
        for (String name : List.of("UTF-16", "UTF-16LE")) {
            Outcome wide = read(sample, text(sample).getBytes(Charset.forName(name)));
            assertThat(wide.isRefused()).isTrue();
            assertThat(wide.problems().get(0).line()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("trade")
    void textInANumber(String sample) {
        Random random = new Random(SEED);
        for (String text : List.of("n/a", "12x", "1 000", "0x10", "Infinity", "-5", "1e999", "1.2.3", "'12")) {
            int row = randomRow(sample, random);
            Outcome outcome = refused(sample, withCell(sample, row, column(sample, VALUE.get(sample)), text), row + 1);
            assertThat(outcome.problems().get(0).column()).isEqualTo(VALUE.get(sample));
            assertThat(outcome.problems().get(0).columnNumber()).isEqualTo(column(sample, VALUE.get(sample)) + 1);
            assertThat(outcome.problems().get(0).value()).isEqualTo(text);
        }
    }

    /** A finite number that is none in dollars; the other samples are in dollars. */
    @ParameterizedTest
    @ValueSource(strings = {Samples.DBNOMICS, Samples.WITS, Samples.PANEL})
    void tooLargeInItsUnit(String sample) {
        int row = randomRow(sample, new Random(SEED));
        Outcome outcome = refused(sample, withCell(sample, row, column(sample, VALUE.get(sample)), "1e306"), row + 1);
        assertThat(outcome.problems().get(0).column()).isEqualTo(VALUE.get(sample));
        assertThat(outcome.problems().get(0).rule()).isEqualTo("must be a finite number of dollars");
        assertThat(outcome.problems().get(0).value()).isEqualTo("1e306");
    }

    @ParameterizedTest
    @MethodSource("trade")
    void hugeField(String sample) {
        int row = randomRow(sample, new Random(SEED));
        String huge = "9".repeat(300_000);
        refused(sample, withCell(sample, row, column(sample, VALUE.get(sample)), huge), row + 1);
        refused(sample, withCell(sample, row, 0, "\"" + huge + "\""), row + 1);
    }

    @ParameterizedTest
    @MethodSource("trade")
    void duplicateHeader(String sample) {
        List<String> header = cells(lines(sample)[0]);
        String text = withLine(
                sample, 0, line -> line.replaceFirst("\r?$", Matcher.quoteReplacement("," + VALUE.get(sample))));
        Outcome outcome = read(sample, text);
        assertThat(outcome.isRefused()).isTrue();
        assertThat(outcome.problems().get(0).rule()).isEqualTo("must be there once");
        assertThat(outcome.problems().get(0).columnNumber()).isEqualTo(header.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("trade")
    void missingColumn(String sample) throws IOException {
        List<TradeFigure> good = read(sample, text(sample)).file().figures().toList();
        List<String> header = cells(lines(sample)[0]);
        int refused = 0;
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            StringBuilder text = new StringBuilder();
            for (String line : lines(sample)) {
                if (!line.isEmpty()) {
                    List<String> cells = cells(line);
                    cells.remove(column);
                    text.append(String.join(",", cells)).append('\n');
                }
            }
            Outcome outcome = read(sample, text.toString());
            if (outcome.isRefused()) {
                refused++;
                assertThat(outcome.problems().get(0).line()).isEqualTo(1);
                assertThat(outcome.problems().get(0).rule()).contains(header.get(c));
            } else {
                List<TradeFigure> figures =
                        outcome.file().figures().map(DamageTest::bare).toList();
                assertThat(figures)
                        .isEqualTo(good.stream().map(DamageTest::bare).toList());
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(5);
    }

    /** Without what optional columns say: marks and valuations. */
    private static TradeFigure bare(TradeFigure f) {
        return new TradeFigure(
                f.reporter(), f.partner(), f.flow(), f.period(), f.dollars(), Optional.empty(), false, f.line());
    }

    @ParameterizedTest
    @MethodSource("trade")
    void nulCharacters(String sample) {
        int row = randomRow(sample, new Random(SEED));
        Outcome outcome = refused(sample, withLine(sample, row, line -> line.replaceFirst(",", "\u0000,")), row + 1);
        assertThat(outcome.problems().get(0).value()).contains("NUL");
    }

    @ParameterizedTest
    @MethodSource("trade")
    void openQuote(String sample) {
        int row = randomRow(sample, new Random(SEED));
        Outcome outcome = read(sample, withCell(sample, row, 1, "\"open"));
        assertThat(outcome.isRefused()).isTrue();
        assertThat(outcome.problems().get(0).line()).isEqualTo(row + 1);
    }

    @ParameterizedTest
    @MethodSource("trade")
    void mixedSeparators(String sample) {
        Random random = new Random(SEED);
        for (char other : new char[] {';', '\t', '|'}) {
            int row = randomRow(sample, random);
            String text = withLine(sample, row, line -> SamplesTest.separated(line, other));
            refused(sample, text, row + 1);
        }
    }

    /** Anything at all: bytes changed, put in and left out anywhere. What comes of it is refused or accounted for. */
    @ParameterizedTest
    @MethodSource("trade")
    void anyBytes(String sample) {
        Random random = new Random(SEED);
        byte[] whole = bytes(sample);
        String[] pieces = {
            ",", "\"", "\n", "\r", ";", "\u0000", "-", "9", "e", "..", "NaN", "\uFEFF", "\u00e9", "W00", "KAZ"
        };
        for (int i = 0; i < 300; i++) {
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            int at = 0;
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                int next = at + random.nextInt(whole.length - at);
                damaged.write(whole, at, next - at);
                damaged.writeBytes(pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8));
                at = Math.min(whole.length - 1, next + random.nextInt(3));
            }
            damaged.write(whole, at, whole.length - at);
            read(sample, damaged.toByteArray());
        }
    }

    /** Two columns whose cells changed places, the header not: also where one is a column that is not read. */
    @ParameterizedTest
    @MethodSource("trade")
    void swappedTextColumns(String sample) throws IOException {
        TradeFile good = read(sample, text(sample)).file();
        List<TradeFigure> figures = good.figures().toList();
        List<String> header = cells(lines(sample)[0]);
        Set<String> told = Set.of("reporter partner", "COUNTRY COUNTERPART_COUNTRY"); // no file can tell
        for (int a = 0; a < header.size(); a++) {
            for (int b = a + 1; b < Math.min(header.size(), a + 4); b++) {
                if (isNumeric(sample, a) && isNumeric(sample, b)
                        || told.contains(header.get(a) + " " + header.get(b))) {
                    continue;
                }
                Outcome outcome = read(sample, swapped(sample, a, b));
                boolean isReported = outcome.isRefused()
                        || outcome.file().report().rowsSetAside()
                                != good.report().rowsSetAside();
                assertThat(isReported || outcome.file().figures().toList().equals(figures))
                        .as(header.get(a) + " and " + header.get(b))
                        .isTrue();
            }
        }
    }

    private static boolean isNumeric(String sample, int column) {
        return cells(lines(sample)[1]).get(column).replace("\"", "").matches("[0-9.]*");
    }

    private static String swapped(String sample, int a, int b) {
        String[] lines = lines(sample);
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                List<String> cells = cells(lines[i]);
                String cell = cells.get(a);
                cells.set(a, cells.get(b));
                cells.set(b, cell);
                lines[i] = String.join(",", cells);
            }
        }
        return String.join("\n", lines);
    }
}
