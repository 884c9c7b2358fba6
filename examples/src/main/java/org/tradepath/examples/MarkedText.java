package org.tradepath.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradepath.examples.report.Html;
import org.tradepath.text.Finding;
import org.tradepath.text.Reading;
import org.tradepath.text.Unresolved;

/** A text with its figures marked and numbered, and what each states: for the terminal, and as a page without script or network. */
public final class MarkedText {

    /** What is said of a text in which nothing was found. */
    public static final String NOTHING = "Nothing was found that states trade between two economies.";

    private final Reading reading;
    private final Map<Finding, String> rows = new HashMap<>();
    private final List<Unresolved> leftOut;

    /**
     * Marks a text.
     *
     * @param reading what was found in it
     * @param rows the same as rows of a ledger
     */
    public MarkedText(Reading reading, Reading.Rows rows) {
        this.reading = reading;
        this.leftOut = rows.leftOut();
        for (int i = 0; i < rows.findings().size(); i++) {
            this.rows.put(
                    rows.findings().get(i), rows.ledger().statements().get(i).id());
        }
    }

    /** {@return the text with "[1: figure]" for each finding, then the table} */
    public String terminal() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int number = 0;
        for (Finding finding : reading.findings()) {
            number++;
            out.append(Texts.visible(reading.text().substring(at, finding.start())));
            out.append('[')
                    .append(number)
                    .append(": ")
                    .append(Texts.visible(reading.quote(finding)))
                    .append(']');
            at = finding.end();
        }
        out.append(Texts.visible(reading.text().substring(at))).append("\n\n");
        out.append(reading.findings().isEmpty() ? "  " + NOTHING + "\n" : table().render());
        notes().forEach(note -> out.append("  ").append(note).append('\n'));
        return out.toString();
    }

    /**
     * {@return a page: everything that comes from the text is escaped}
     *
     * @param title its title
     */
    public String html(String title) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                :root { color-scheme: light dark; }
                body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 16px/1.5 system-ui, sans-serif; }
                .text { white-space: pre-wrap; overflow-wrap: anywhere; }
                .table { overflow-x: auto; }
                table { border-collapse: collapse; font-size: .875rem; }
                th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
                </style>
                </head>
                <body>
                """.formatted(Html.escape(reading.language()), Html.escape(title)));
        page.append("<h1>").append(Html.escape(title)).append("</h1>\n<p class=\"text\">");
        int at = 0;
        int number = 0;
        for (Finding finding : reading.findings()) {
            number++;
            page.append(Html.escape(reading.text().substring(at, finding.start())));
            page.append("<mark id=\"f").append(number).append("\" title=\"").append(Html.escape(says(finding)));
            page.append("\">")
                    .append(Html.escape(reading.quote(finding)))
                    .append("<sup>")
                    .append(number)
                    .append("</sup></mark>");
            at = finding.end();
        }
        page.append(Html.escape(reading.text().substring(at))).append("</p>\n");
        page.append(reading.findings().isEmpty() ? "<p>" + Html.escape(NOTHING) + "</p>\n" : htmlTable());
        page.append("<ul>\n");
        notes().forEach(note -> page.append("<li>").append(Html.escape(note)).append("</li>\n"));
        return page.append("</ul>\n</body>\n</html>\n").toString();
    }

    private StringBuilder htmlTable() {
        StringBuilder html = new StringBuilder("<div class=\"table\"><table>\n");
        String cell = "th";
        for (List<String> row : table().rows()) {
            html.append("<tr>");
            for (String text : row) {
                html.append('<')
                        .append(cell)
                        .append('>')
                        .append(Html.escape(text))
                        .append("</")
                        .append(cell)
                        .append('>');
            }
            html.append("</tr>\n");
            cell = "td";
        }
        return html.append("</table></div>\n");
    }

    private TextTable table() {
        TextTable table = new TextTable(">no.", "row", "states", "of", "flow", "figure", "hedge", "period", ">sure");
        int number = 0;
        for (Finding finding : reading.findings()) {
            number++;
            table.add(
                    Integer.toString(number),
                    rows.getOrDefault(finding, "-"),
                    Texts.lower(finding.kind()),
                    pair(finding),
                    finding.flow().map(Texts::lower).orElse(finding.subject()),
                    figure(finding),
                    Texts.lower(finding.hedge()),
                    period(finding),
                    String.format(Locale.ROOT, "%.2f", finding.confidence()));
        }
        return table;
    }

    private List<String> notes() {
        return Stream.concat(
                        leftOut.stream()
                                .map(left -> "no row for \"" + Texts.visible(left.quote()) + "\": " + left.reason()),
                        reading.unresolved().stream()
                                .map(u -> "not bound: \"" + Texts.visible(u.quote()) + "\": " + u.reason()))
                .toList();
    }

    private static String says(Finding finding) {
        return Texts.lower(finding.kind()) + " " + pair(finding) + " " + figure(finding) + " " + period(finding);
    }

    private static String pair(Finding finding) {
        String ends = finding.reporter().map(Object::toString).orElse("?")
                + finding.partner().map(partner -> "-" + partner).orElse("");
        return ends + finding.region().map(region -> " " + region.name()).orElse("");
    }

    private static String figure(Finding finding) {
        Optional<String> high = finding.high().map(h -> " to " + h.toPlainString());
        return finding.number()
                .map(number -> (number.toPlainString() + high.orElse("") + " "
                                        + finding.scale().word())
                                .strip() + " " + finding.unit())
                .orElse("-");
    }

    private static String period(Finding finding) {
        Optional<Object> by = finding.deadline().map(deadline -> "by " + deadline);
        return by.or(() -> finding.period())
                .or(() -> finding.base().map(base -> "since " + base))
                .map(Object::toString)
                .orElse(finding.deadlinePhrase().isEmpty() ? "-" : Texts.visible(finding.deadlinePhrase()));
    }
}
