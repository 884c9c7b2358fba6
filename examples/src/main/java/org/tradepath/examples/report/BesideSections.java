package org.tradepath.examples.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.assess.ModelOutlook;
import org.tradepath.forecast.reference.Followed;
import org.tradepath.forecast.reference.ReferenceClass;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;

/** What stands beside the answer: other models, and other corridors. */
final class BesideSections {

    private final Page page;

    BesideSections(Page page) {
        this.page = page;
    }

    private List<TargetAnswer> turnover() {
        return page.assessment().answers().stream()
                .filter(answer -> answer.rung().flow() == Flow.TURNOVER)
                .toList();
    }

    void models() {
        page.say("models.intro");
        Table table = page.table(page.words(
                        "models.caption", page.figures(page.assessment().side())))
                .words(page.words("column.target"), page.words("models.model"));
        page.material().years().forEach(year -> table.numbers(page.words("scenarios.by", year)));
        table.numbers(
                page.words("models.never", page.assessment().outlook().fan().lastYear()),
                page.words("scenarios.median"),
                page.words("models.interval"));
        for (TargetAnswer answer : turnover()) {
            model(table, page.assessment().model(), answer);
            for (ModelOutlook other : page.assessment().beside()) {
                other.outlook().answers().stream()
                        .filter(same -> same.rung().equals(answer.rung()))
                        .forEach(same -> model(table, other.model(), same));
            }
        }
        page.write(table, "section.notarget");
        if (page.assessment().beside().isEmpty()) {
            page.say("models.none");
        }
    }

    private void model(Table table, String name, TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        Format format = page.format();
        List<String> cells = new ArrayList<>(
                List.of(format.target(answer.level()), page.names().model(name)));
        page.material().years().forEach(year -> cells.add(format.percent(passage.reachedBy(year))));
        cells.add(format.percent(passage.notByHorizon()));
        cells.add(format.year(passage.medianYear(), passage));
        cells.add(format.year(passage.yearReached(0.1), passage) + " – "
                + format.year(passage.yearReached(0.9), passage));
        table.row(cells.toArray(String[]::new));
    }

    void corridors() {
        page.say("corridors.intro");
        if (page.assessment().referenceClass().isEmpty()) {
            page.say("corridors.none");
            return;
        }
        ReferenceClass like = page.assessment().referenceClass().get();
        Followed soon = like.followed(5);
        Followed late = like.followed(10);
        page.html().open("p");
        page.html().text(page.words("corridors.class") + " ");
        page.translation().cell(like.description()).write(page.html());
        page.html()
                .text(page.words(
                        "corridors.cases",
                        page.counted("count.corridors", soon.corridors()),
                        page.counted("count.cases", soon.cases()),
                        soon.firstOrigin() + "–" + soon.lastOrigin(),
                        page.counted("count.cases", late.cases()),
                        late.firstOrigin() + "–" + late.lastOrigin(),
                        like.asOf()));
        page.html().close();
        like(like);
        page.note(page.words(
                "corridors.leftOut",
                page.format().count(soon.leftOut()),
                page.format().count(late.leftOut())));
        for (String note : like.notes()) {
            page.html().open("p", "class", "note");
            page.translation().cell(note).write(page.html());
            page.html().close();
        }
    }

    private void like(ReferenceClass like) {
        Table table = page.table(page.words("corridors.caption"))
                .words(page.words("column.target"))
                .numbers(page.words("corridors.multiple"), page.words("corridors.five"))
                .numbers(page.words("corridors.ten"), page.words("corridors.vanished"));
        for (TargetAnswer answer : turnover()) {
            double multiple =
                    answer.level() / answer.history().median(answer.history().lastYear());
            if (multiple > 1) {
                table.row(List.of(
                        Cell.of(page.format().target(answer.level())),
                        Cell.of("×" + page.format().plain(new BigDecimal(multiple).round(new MathContext(3)))),
                        page.translation().cell(like.reachedWithin(multiple, 5).words()),
                        page.translation().cell(like.reachedWithin(multiple, 10).words()),
                        page.translation().cell(like.vanishedWithin(10).words())));
            }
        }
        page.write(table, "corridors.notarget");
    }
}
