package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.stated.PartialDate;
import org.tradepath.text.Finding;
import org.tradepath.text.FindingKind;
import org.tradepath.text.Party;
import org.tradepath.text.Reading;
import org.tradepath.text.TextReader;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** Reads a folder of texts and writes what they state as lines of JSON, in the names of its gold standard. */
public final class ReadTexts {

    private static final String HELP = """
            Reads texts and writes what they state, a line of JSON a figure.

            Usage: ReadTexts [--help] FOLDER --out FILE

              FOLDER     holds texts.tsv (columns id, lang, date, header_chars, path; header_chars is the length of the metadata before the text)
              --out      the file to write
              --help     this text

            Exit codes: 0 done, 1 a file cannot be read or written, 2 wrong argument.
            """;

    private ReadTexts() {}

    /**
     * Reads and writes; ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(List.of(args), out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        if (args.size() != 3 || !args.get(1).equals("--out")) {
            err.println("wrong arguments; --help lists them");
            return 2;
        }
        try {
            List<String> lines = lines(Path.of(args.get(0)));
            WholeFile.write(Path.of(args.get(2)), file -> {
                for (String line : lines) {
                    file.append(line).append('\n');
                }
            });
            out.println(lines.size() + " figures");
            return 0;
        } catch (IOException e) {
            err.println(e);
            return 1;
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        TextReader reader = TextReader.withDefaults();
        List<String> lines = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("texts.tsv"));
        List<String> names = List.of(rows.get(0).split("\t", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            Map<String, String> cell = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                cell.put(names.get(i), cells[i]);
            }
            String text = Files.readString(folder.resolve(cell.get("path"))).substring(headerUnits(folder, cell));
            Reading reading = cell.get("date").isEmpty()
                    ? reader.read(text)
                    : reader.read(text, PartialDate.parse(cell.get("date")));
            reading.findings().forEach(finding -> lines.add(json(cell.get("id"), reading, finding)));
        }
        return lines;
    }

    // The table counts characters (code points), Java UTF-16 units.
    private static int headerUnits(Path folder, Map<String, String> cell) throws IOException {
        String text = Files.readString(folder.resolve(cell.get("path")));
        return text.offsetByCodePoints(0, Integer.parseInt(cell.get("header_chars")));
    }

    private static String json(String id, Reading reading, Finding finding) {
        StringBuilder line = new StringBuilder("{");
        text(line, "id", id);
        text(
                line,
                "kind",
                finding.kind() == FindingKind.FACTOR
                        ? "MULTIPLE"
                        : finding.kind().name());
        finding.reporter().map(Party::code).ifPresent(code -> text(line, "reporter", code));
        finding.partner().map(Party::code).ifPresent(code -> text(line, "partner", code));
        text(line, "flow", finding.flow().map(Flow::name).orElse("OTHER"));
        text(line, "scope", finding.flow().isPresent() ? "in" : "out");
        finding.value().ifPresent(value -> number(line, value));
        text(line, "unit", finding.unit());
        text(line, "hedge", finding.hedge().name());
        finding.period().map(ReportingPeriod::toString).ifPresent(period -> text(line, "period", period));
        finding.base().map(ReportingPeriod::toString).ifPresent(base -> text(line, "base", base));
        finding.deadline().map(ReportingPeriod::toString).ifPresent(deadline -> text(line, "deadline", deadline));
        finding.region().ifPresent(region -> text(line, "region", region.name()));
        text(line, "quote", reading.quote(finding));
        line.append("\"start\":").append(reading.text().codePointCount(0, finding.start()));
        line.append(",\"end\":").append(reading.text().codePointCount(0, finding.end()));
        return line.append('}').toString();
    }

    private static void number(StringBuilder line, BigDecimal value) {
        line.append("\"value\":").append(value.toPlainString()).append(',');
    }

    private static void text(StringBuilder line, String name, String value) {
        line.append('"').append(name).append("\":\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ') {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append("\",");
    }
}
