package org.tradepath.examples;

import java.util.List;
import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.chart.TargetChart;

/** A page with the answers, the charts and the tables of some assessments: one file, no script, no network. */
public final class ReportPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Tradepath: stated targets</title>
            <style>
            :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --rule: #d5d5dc; --soft: #5c5c66; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e8e8ee; --paper: #12161d; --rule: #3a3a44; --soft: #a5a5b0; }
            }
            body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: var(--ink); background: var(--paper);
              font: 16px/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .3rem; }
            figure { margin: 1rem 0; } figure svg { display: block; width: 100%; height: auto; }
            figure.narrow { display: none; }
            @media (max-width: 640px) { figure.wide { display: none; } figure.narrow { display: block; } }
            .table { overflow-x: auto; }
            table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
            th, td { padding: .2rem .6rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule);
              white-space: nowrap; }
            td.text { white-space: normal; min-width: 12rem; overflow-wrap: anywhere; }
            .number { text-align: right; }
            .note { color: var(--soft); font-size: .875rem; }
            </style>
            </head>
            <body>
            <h1>Stated trade targets: will they be reached, and when?</h1>
            """;

    private static final int LONG_CELL = 24;

    private ReportPage() {}

    /**
     * {@return the page}
     *
     * @param assessments what it shows, in this order
     */
    public static String of(List<Assessment> assessments) {
        StringBuilder page = new StringBuilder(HEAD);
        assessments.forEach(assessment -> section(page, assessment));
        return page.append(
                        "<p class=\"note\">All levels are nominal (\"current\") US dollars. Probabilities come from simulated paths of the")
                .append(" named growth model, which begin with the uncertainty of the history.</p>\n</body>\n</html>\n")
                .toString();
    }

    private static void section(StringBuilder page, Assessment assessment) {
        AssessmentTables tables = new AssessmentTables(assessment);
        String key = assessment.corridor().key().toLowerCase(Locale.ROOT);
        page.append("<section>\n<h2>")
                .append(escape(Texts.name(assessment.corridor())))
                .append("</h2>\n");
        tables.sentences().forEach(s -> page.append("<p>").append(escape(s)).append("</p>\n"));
        TargetChart chart = TargetChart.of(assessment);
        figure(page, "wide", chart.withWidth(1100).withIdPrefix(key + "-wide"));
        figure(page, "narrow", chart.withWidth(400).withIdPrefix(key + "-narrow"));
        if (!assessment.reconciliation().converged()) {
            page.append(
                    "<p class=\"note\">The reconciliation did not settle; its uncertainty is only indicative.</p>\n");
        }
        table(page, "What it takes and when", tables.answers());
        table(page, "Probability that the target is reached in some year up to ...", tables.reachedBy());
        table(page, "The same by other models that know one history only", tables.models());
        page.append("<h3>Corridors most like this one</h3>\n");
        tables.referenceClass()
                .forEach(s -> page.append("<p>").append(escape(s)).append("</p>\n"));
        table(page, "Targets that were stated", tables.ladder());
        table(page, "Turnover that follows, a year, in current US dollars", tables.history());
        table(page, "Stated figures", tables.statements());
        page.append("<p class=\"note\">")
                .append(escape(tables.otherStatements()))
                .append(".</p>\n</section>\n");
    }

    private static void figure(StringBuilder page, String style, TargetChart chart) {
        page.append("<figure class=\"")
                .append(style)
                .append("\">\n")
                .append(chart.svg())
                .append("\n</figure>\n");
    }

    private static void table(StringBuilder page, String title, TextTable table) {
        page.append("<h3>").append(escape(title)).append("</h3>\n<div class=\"table\" tabindex=\"0\">\n<table>\n");
        List<List<String>> rows = table.rows();
        for (int r = 0; r < rows.size(); r++) {
            page.append("<tr>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String tag = r == 0 ? "th" : "td";
                page.append('<').append(tag).append(style(table, r, c)).append('>');
                page.append(escape(rows.get(r).get(c))).append("</").append(tag).append('>');
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n</div>\n");
    }

    /** Numbers stand flush right; what is too long for one line is broken. */
    private static String style(TextTable table, int row, int column) {
        if (table.isNumber(column)) {
            return " class=\"number\"" + (row == 0 ? " scope=\"col\"" : "");
        }
        if (row == 0) {
            return " scope=\"col\"";
        }
        return table.rows().get(row).get(column).length() > LONG_CELL ? " class=\"text\"" : "";
    }

    /** Text from sources, as text: nothing in it can become markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
