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

    private final Sheet sheet;

    BesideSections(Sheet sheet) {
        this.sheet = sheet;
    }

    private List<TargetAnswer> turnover() {
        return sheet.assessment().answers().stream()
                .filter(answer -> answer.rung().flow() == Flow.TURNOVER)
                .toList();
    }

    void models() {
        sheet.say("models.intro");
        Table table = sheet.table(sheet.words(
                        "models.caption", sheet.figures(sheet.assessment().side())))
                .words(sheet.words("column.target"), sheet.words("models.model"));
        sheet.material().years().forEach(year -> table.numbers(sheet.words("scenarios.by", year)));
        table.numbers(
                sheet.words("models.never", sheet.assessment().outlook().fan().lastYear()),
                sheet.words("scenarios.median"),
                sheet.words("models.interval"));
        for (TargetAnswer answer : turnover()) {
            model(table, sheet.assessment().model(), answer);
            for (ModelOutlook other : sheet.assessment().beside()) {
                other.outlook().answers().stream()
                        .filter(same -> same.rung().equals(answer.rung()))
                        .forEach(same -> model(table, other.model(), same));
            }
        }
        sheet.write(table, "section.notarget");
        if (sheet.assessment().beside().isEmpty()) {
            sheet.say("models.none");
        }
    }

    private void model(Table table, String name, TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        Format format = sheet.format();
        List<String> cells = new ArrayList<>(
                List.of(format.target(answer.level()), sheet.names().model(name)));
        sheet.material().years().forEach(year -> cells.add(format.percent(passage.reachedBy(year))));
        cells.add(format.percent(passage.notByHorizon()));
        cells.add(format.year(passage.medianYear(), passage));
        cells.add(format.year(passage.yearReached(0.1), passage) + " – "
                + format.year(passage.yearReached(0.9), passage));
        table.row(cells.toArray(String[]::new));
    }

    void corridors() {
        sheet.say("corridors.intro");
        if (sheet.assessment().referenceClass().isEmpty()) {
            sheet.say("corridors.none");
            return;
        }
        ReferenceClass like = sheet.assessment().referenceClass().get();
        Followed soon = like.followed(5);
        Followed late = like.followed(10);
        sheet.html().open("p");
        sheet.html().text(sheet.words("corridors.class") + " ");
        sheet.translation().cell(like.description()).write(sheet.html());
        sheet.html()
                .text(sheet.words(
                        "corridors.cases",
                        sheet.counted("count.corridors", soon.corridors()),
                        sheet.counted("count.cases", soon.cases()),
                        soon.firstOrigin() + "–" + soon.lastOrigin(),
                        sheet.counted("count.cases", late.cases()),
                        late.firstOrigin() + "–" + late.lastOrigin(),
                        like.asOf()));
        sheet.html().close();
        like(like);
        sheet.note(sheet.words(
                "corridors.leftOut",
                sheet.format().count(soon.leftOut()),
                sheet.format().count(late.leftOut())));
        for (String note : like.notes()) {
            sheet.html().open("p", "class", "note");
            sheet.translation().cell(note).write(sheet.html());
            sheet.html().close();
        }
    }

    private void like(ReferenceClass like) {
        Table table = sheet.table(sheet.words("corridors.caption"))
                .words(sheet.words("column.target"))
                .numbers(sheet.words("corridors.multiple"), sheet.words("corridors.five"))
                .numbers(sheet.words("corridors.ten"), sheet.words("corridors.vanished"));
        for (TargetAnswer answer : turnover()) {
            double multiple =
                    answer.level() / answer.history().median(answer.history().lastYear());
            if (multiple > 1) {
                table.row(List.of(
                        Cell.of(sheet.format().target(answer.level())),
                        Cell.of("×" + sheet.format().plain(new BigDecimal(multiple).round(new MathContext(3)))),
                        sheet.translation().cell(like.reachedWithin(multiple, 5).words()),
                        sheet.translation()
                                .cell(like.reachedWithin(multiple, 10).words()),
                        sheet.translation().cell(like.vanishedWithin(10).words())));
            }
        }
        sheet.write(table, "corridors.notarget");
    }
}
