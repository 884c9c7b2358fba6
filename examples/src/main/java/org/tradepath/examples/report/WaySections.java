package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tradepath.target.Pace;
import org.tradepath.target.RequiredGrowth;
import org.tradepath.target.TargetAnswer;

/** What it takes to reach a target, and what would become of it if something changed. */
final class WaySections {

    private static final double LIKELY = 0.8;

    private final Sheet sheet;
    private final List<TargetAnswer> answers;

    WaySections(Sheet sheet) {
        this.sheet = sheet;
        this.answers = sheet.assessment().answers();
    }

    void growth() {
        sheet.say("growth.intro");
        Table table = sheet.table(sheet.words(
                        "growth.caption", sheet.figures(sheet.assessment().side())))
                .words(sheet.words("column.target"), sheet.words("growth.year"))
                .numbers(sheet.words("growth.straight"), sheet.words("growth.start"))
                .numbers(sheet.words("growth.even"), sheet.words("growth.likely"), sheet.words("growth.projected"));
        answers.forEach(answer -> sheet.material().years().forEach(year -> growth(table, answer, year)));
        sheet.write(table, "section.notarget");
    }

    private void growth(Table table, TargetAnswer answer, int year) {
        RequiredGrowth even = sheet.material().growth(answer, year, 0.5);
        Format format = sheet.format();
        table.row(
                format.target(answer.level()),
                Integer.toString(year),
                format.growth(answer.requiredGrowth(year)),
                // The higher one starts, the less growth it takes.
                format.growth(answer.requiredGrowth(year, 0.9)) + " – "
                        + format.growth(answer.requiredGrowth(year, 0.1)),
                needed(even),
                needed(sheet.material().growth(answer, year, LIKELY)),
                Double.isInfinite(even.projectedPerYear()) ? "–" : format.growth(even.projected()));
    }

    private String needed(RequiredGrowth growth) {
        if (growth.alreadyReached()) {
            return sheet.words("growth.none");
        }
        boolean finite = growth.addedPerYear().isPresent() && !Double.isInfinite(growth.projectedPerYear());
        return finite ? sheet.format().growth(growth.perYear()) : sheet.words("growth.never");
    }

    void scenarios() {
        sheet.say("scenarios.intro");
        if (answers.isEmpty()) {
            sheet.say("section.notarget");
            return;
        }
        List<Integer> years = sheet.material().years();
        Table changes = sheet.table(sheet.words(
                        "scenarios.caption", sheet.figures(sheet.assessment().side())))
                .words(sheet.words("column.target"))
                .texts(sheet.words("scenarios.what"));
        years.forEach(year -> changes.numbers(sheet.words("scenarios.by", year), sheet.words("scenarios.change")));
        changes.numbers(sheet.words("scenarios.median"));
        answers.forEach(answer -> scenarios(changes, answer, years));
        changes.write(sheet.html());
        sheet.say("pace.intro");
        Table paces = sheet.table(sheet.words(
                        "pace.caption", sheet.figures(sheet.assessment().side())))
                .words(sheet.words("column.target"))
                .texts(sheet.words("pace.what"))
                .numbers(sheet.words("pace.rate"), sheet.words("pace.reached"), sheet.words("pace.interval"));
        answers.forEach(answer -> Scenarios.paces(answer.history()).forEach(going -> pace(paces, answer, going)));
        sheet.write(paces, "pace.none");
    }

    private void scenarios(Table table, TargetAnswer answer, List<Integer> years) {
        List<Scenarios.Case> cases = sheet.material().scenarios(answer.rung().flow());
        List<Material.Changed> outcomes = sheet.material().underScenarios(answer);
        Format format = sheet.format();
        for (int i = 0; i < cases.size(); i++) {
            Scenarios.Case scenario = cases.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    format.target(answer.level()), sheet.words(scenario.key(), format.share(scenario.size(), 0))));
            for (int y = 0; y < years.size(); y++) {
                double reached = outcomes.get(i).reachedBy().get(y);
                double change = reached - outcomes.get(0).reachedBy().get(y);
                cells.add(format.percent(reached));
                cells.add(i == 0 ? "–" : format.signed(100 * change, 0));
            }
            cells.add(format.year(outcomes.get(i).medianYear(), answer.firstPassage()));
            table.row(cells.toArray(String[]::new));
        }
    }

    private void pace(Table table, TargetAnswer answer, Scenarios.Going going) {
        Pace pace = answer.atPace(going.rate());
        table.row(
                sheet.format().target(answer.level()),
                sheet.words(going.key(), going.from(), going.to()),
                sheet.format().growth(going.rate()),
                reached(pace.yearReached(0.5)),
                between(reached(pace.yearReached(0.1)), reached(pace.yearReached(0.9))));
    }

    private static String between(String early, String late) {
        return early.equals(late) ? early : early + " – " + late;
    }

    private String reached(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : sheet.words("pace.never");
    }
}
