package org.tradepath.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tradepath.stated.PartialDate;

/** The invented sentences and what they state: reads the files, and writes a reading the way the files do. */
final class SentencesFile {

    /** A text and what is expected of it. */
    record Case(String date, String text, List<String> expected) {

        Reading read(TextReader reader) {
            return date.equals("-") ? reader.read(text) : reader.read(text, PartialDate.parse(date));
        }
    }

    private SentencesFile() {}

    static List<Case> cases(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesFile.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("@ ")) {
                    cases.add(new Case(line.substring(2), in.readLine(), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    cases.get(cases.size() - 1).expected().add(line);
                }
            }
        }
        return cases;
    }

    static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.findings().forEach(finding -> lines.add(line(finding)));
        reading.unresolved().forEach(unresolved -> lines.add("? " + unresolved.quote()));
        return lines;
    }

    private static String line(Finding finding) {
        String value =
                finding.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
        if (finding.flow().isEmpty()) {
            return "~ " + finding.subject() + " " + value + " " + finding.unit();
        }
        boolean ahead = finding.kind() == FindingKind.TARGET || finding.kind() == FindingKind.FORECAST;
        return "= " + finding.kind()
                + " " + finding.reporter().map(Party::code).orElse("-")
                + " " + finding.partner().map(Party::code).orElse("-")
                + " " + finding.flow().get()
                + " " + value
                + " " + (finding.unit().isEmpty() ? "-" : finding.unit())
                + " " + finding.hedge()
                + " "
                + (ahead ? finding.deadline() : finding.period())
                        .map(Object::toString)
                        .orElse("-");
    }
}
