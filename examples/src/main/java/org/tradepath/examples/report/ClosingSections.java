package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.assess.Assessment;

/** How the answers were found, how well that has worked, how to find them again, and what they do not know. */
final class ClosingSections {

    private static final int STEPS = 5;
    private static final int LIMITS = 8;

    private final Sheet sheet;

    ClosingSections(Sheet sheet) {
        this.sheet = sheet;
    }

    void method() {
        sheet.html().open("ol");
        for (int step = 1; step <= STEPS; step++) {
            sheet.html()
                    .element(
                            "li",
                            sheet.words(
                                    "method." + step,
                                    sheet.format().count(sheet.how().paths())));
        }
        sheet.html().close();
        sheet.html().element("h3", sheet.words("backtest.heading"));
        sheet.say("backtest.intro");
        Table table = sheet.table(sheet.words("backtest.caption")).words(sheet.words("models.model"));
        Backtest.columns().forEach(column -> table.numbers(sheet.words("backtest." + column)));
        String used = sheet.assessment().model();
        for (Backtest.Row row : Backtest.rows()) {
            List<String> cells = new ArrayList<>();
            String name = sheet.names().model(row.model());
            cells.add(row.model().equals(used) ? sheet.words("backtest.used", name) : name);
            row.scores().stream()
                    .map(score -> score.isEmpty() ? "–" : decimals(score))
                    .forEach(cells::add);
            table.row(cells.toArray(String[]::new));
        }
        table.write(sheet.html());
        sheet.note(sheet.words("backtest.reading"));
        if (Backtest.rows().stream().noneMatch(row -> row.model().equals(used))) {
            sheet.say("backtest.unknown", sheet.names().model(used));
        }
        sheet.note(sheet.words("backtest.source", Backtest.source()));
    }

    /** ".83 / .81" as a language writes it. */
    private String decimals(String scores) {
        return scores.replaceAll("(?<!\\d)\\.", "0" + sheet.words("number.decimal"));
    }

    void reproduce() {
        Assessment assessment = sheet.assessment();
        Reproduction how = sheet.how();
        sheet.say("reproduce.intro");
        sheet.html()
                .open(
                        "pre",
                        "class",
                        "command",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        sheet.words("reproduce.command"))
                .element("code", how.command())
                .close();
        sheet.html().open("dl", "class", "settings");
        setting("reproduce.version", how.version());
        setting("reproduce.corridor", assessment.corridor().toString());
        setting("reproduce.asOf", assessment.asOf().toString());
        setting("reproduce.side", sheet.figures(assessment.side()));
        setting("reproduce.model", sheet.names().model(assessment.model()));
        setting("reproduce.horizon", Integer.toString(assessment.outlook().fan().lastYear()));
        setting("reproduce.seed", Long.toString(how.seed()));
        setting("reproduce.paths", sheet.format().count(how.paths()));
        setting("reproduce.ledger", how.ledger());
        setting(
                "reproduce.statements",
                sheet.format()
                        .count(assessment
                                .reconciliation()
                                .standingsWithoutConflicts()
                                .size()));
        sheet.html().close();
    }

    private void setting(String key, String value) {
        sheet.html()
                .open("div")
                .element("dt", sheet.words(key))
                .open("dd")
                .element("bdi", value)
                .close()
                .close();
    }

    void limits() {
        sheet.html().open("ul");
        for (int limit = 1; limit <= LIMITS; limit++) {
            sheet.html().element("li", sheet.words("limits." + limit));
        }
        sheet.html().close();
    }
}
