package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.assess.Assessment;

/** How the answers were found, how well that has worked, how to find them again, and what they do not know. */
final class ClosingSections {

    private static final int STEPS = 5;
    private static final int LIMITS = 8;

    private final Page page;

    ClosingSections(Page page) {
        this.page = page;
    }

    void method() {
        page.html().open("ol");
        for (int step = 1; step <= STEPS; step++) {
            page.html()
                    .element(
                            "li",
                            page.words(
                                    "method." + step,
                                    page.format().count(page.how().paths())));
        }
        page.html().close();
        page.html().element("h3", page.words("backtest.heading"));
        page.say("backtest.intro");
        Table table = page.table(page.words("backtest.caption")).words(page.words("models.model"));
        Backtest.columns().forEach(column -> table.numbers(page.words("backtest." + column)));
        String used = page.assessment().model();
        for (Backtest.Row row : Backtest.rows()) {
            List<String> cells = new ArrayList<>();
            String name = page.names().model(row.model());
            cells.add(row.model().equals(used) ? page.words("backtest.used", name) : name);
            row.scores().stream()
                    .map(score -> score.isEmpty() ? "–" : decimals(score))
                    .forEach(cells::add);
            table.row(cells.toArray(String[]::new));
        }
        table.write(page.html());
        page.note(page.words("backtest.reading"));
        if (Backtest.rows().stream().noneMatch(row -> row.model().equals(used))) {
            page.say("backtest.unknown", page.names().model(used));
        }
        page.note(page.words("backtest.source", Backtest.source()));
    }

    /** ".83 / .81" as a language writes it. */
    private String decimals(String scores) {
        return scores.replaceAll("(?<!\\d)\\.", "0" + page.words("number.decimal"));
    }

    void reproduce() {
        Assessment assessment = page.assessment();
        Reproduction how = page.how();
        page.say("reproduce.intro");
        page.html()
                .open(
                        "pre",
                        "class",
                        "command",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        page.words("reproduce.command"))
                .element("code", how.command())
                .close();
        page.html().open("dl", "class", "settings");
        setting("reproduce.version", how.version());
        setting("reproduce.corridor", assessment.corridor().toString());
        setting("reproduce.asOf", assessment.asOf().toString());
        setting("reproduce.side", page.figures(assessment.side()));
        setting("reproduce.model", page.names().model(assessment.model()));
        setting("reproduce.horizon", Integer.toString(assessment.outlook().fan().lastYear()));
        setting("reproduce.seed", Long.toString(how.seed()));
        setting("reproduce.paths", page.format().count(how.paths()));
        setting("reproduce.ledger", how.ledger());
        setting(
                "reproduce.statements",
                page.format()
                        .count(assessment
                                .reconciliation()
                                .standingsWithoutConflicts()
                                .size()));
        page.html().close();
    }

    private void setting(String key, String value) {
        page.html()
                .open("div")
                .element("dt", page.words(key))
                .open("dd")
                .element("bdi", value)
                .close()
                .close();
    }

    void limits() {
        page.html().open("ul");
        for (int limit = 1; limit <= LIMITS; limit++) {
            page.html().element("li", page.words("limits." + limit));
        }
        page.html().close();
    }
}
