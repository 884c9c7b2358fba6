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

    private final Page page;
    private final List<TargetAnswer> answers;

    WaySections(Page page) {
        this.page = page;
        this.answers = page.assessment().answers();
    }

    void growth() {
        page.say("growth.intro");
        Table table = page.table(page.words(
                        "growth.caption", page.figures(page.assessment().side())))
                .words(page.words("column.target"), page.words("growth.year"))
                .numbers(page.words("growth.straight"), page.words("growth.start"))
                .numbers(page.words("growth.even"), page.words("growth.likely"), page.words("growth.projected"));
        answers.forEach(answer -> page.material().years().forEach(year -> growth(table, answer, year)));
        page.write(table, "section.notarget");
    }

    private void growth(Table table, TargetAnswer answer, int year) {
        RequiredGrowth even = page.material().growth(answer, year, 0.5);
        Format format = page.format();
        table.row(
                format.target(answer.level()),
                Integer.toString(year),
                format.growth(answer.requiredGrowth(year)),
                // The higher one starts, the less growth it takes.
                format.growth(answer.requiredGrowth(year, 0.9)) + " – "
                        + format.growth(answer.requiredGrowth(year, 0.1)),
                needed(even),
                needed(page.material().growth(answer, year, LIKELY)),
                Double.isInfinite(even.projectedPerYear()) ? "–" : format.growth(even.projected()));
    }

    private String needed(RequiredGrowth growth) {
        if (growth.alreadyReached()) {
            return page.words("growth.none");
        }
        boolean finite = growth.addedPerYear().isPresent() && !Double.isInfinite(growth.projectedPerYear());
        return finite ? page.format().growth(growth.perYear()) : page.words("growth.never");
    }

    void scenarios() {
        page.say("scenarios.intro");
        if (answers.isEmpty()) {
            page.say("section.notarget");
            return;
        }
        List<Integer> years = page.material().years();
        Table changes = page.table(page.words(
                        "scenarios.caption", page.figures(page.assessment().side())))
                .words(page.words("column.target"))
                .texts(page.words("scenarios.what"));
        years.forEach(year -> changes.numbers(page.words("scenarios.by", year), page.words("scenarios.change")));
        changes.numbers(page.words("scenarios.median"));
        answers.forEach(answer -> scenarios(changes, answer, years));
        changes.write(page.html());
        page.say("pace.intro");
        Table paces = page.table(page.words(
                        "pace.caption", page.figures(page.assessment().side())))
                .words(page.words("column.target"))
                .texts(page.words("pace.what"))
                .numbers(page.words("pace.rate"), page.words("pace.reached"), page.words("pace.interval"));
        answers.forEach(answer -> Scenarios.paces(answer.history()).forEach(going -> pace(paces, answer, going)));
        page.write(paces, "pace.none");
    }

    private void scenarios(Table table, TargetAnswer answer, List<Integer> years) {
        List<Scenarios.Case> cases = page.material().scenarios(answer.rung().flow());
        List<Material.Changed> outcomes = page.material().underScenarios(answer);
        Format format = page.format();
        for (int i = 0; i < cases.size(); i++) {
            Scenarios.Case scenario = cases.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    format.target(answer.level()), page.words(scenario.key(), format.share(scenario.size(), 0))));
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
                page.format().target(answer.level()),
                page.words(going.key(), going.from(), going.to()),
                page.format().growth(going.rate()),
                reached(pace.yearReached(0.5)),
                between(reached(pace.yearReached(0.1)), reached(pace.yearReached(0.9))));
    }

    private static String between(String early, String late) {
        return early.equals(late) ? early : early + " – " + late;
    }

    private String reached(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : page.words("pace.never");
    }
}
