package org.tradepath.examples.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.examples.Shown;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.RequiredGrowth;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.target.progress.ProgressScores;
import org.tradepath.target.progress.UnProgressChart;
import org.tradepath.trade.Flow;

/** An assessment and what is asked of it besides, found once for the pages of all languages. Not thread safe. */
final class Material {

    private final Assessment assessment;
    private final List<Integer> years;
    private final Map<Flow, Projection> projections = new EnumMap<>(Flow.class);
    private final Map<Flow, List<Scenarios.Case>> scenarios = new EnumMap<>(Flow.class);
    private final Map<Rung, List<Changed>> underScenarios = new HashMap<>();
    private final Map<Rung, Map<UnProgressChart.Label, Estimate>> progress = new HashMap<>();
    private final Map<Need, RequiredGrowth> growth = new HashMap<>();

    /**
     * A target under a scenario.
     *
     * @param reachedBy the probability for each of the {@link #years}
     * @param medianYear the median year, if there is one
     */
    record Changed(List<Double> reachedBy, OptionalInt medianYear) {}

    private record Need(Rung rung, int year, double probability) {}

    /** What is answered by some years; none: those that the console answers by. */
    Material(Assessment assessment, List<Integer> by) {
        this.assessment = assessment;
        this.years = Shown.years(assessment, by);
    }

    Assessment assessment() {
        return assessment;
    }

    /** The paths of a flow on the figures that count. */
    Projection projection(Flow flow) {
        return projections.computeIfAbsent(flow, f -> assessment.projection(assessment.side(), f));
    }

    /** The paths of a flow as they would be if something changed. */
    List<Scenarios.Case> scenarios(Flow flow) {
        return scenarios.computeIfAbsent(
                flow, f -> Scenarios.of(assessment.outlook(assessment.side(), f).history(), projection(f)));
    }

    /** What becomes of a target in each of the {@link #scenarios}; the first is what is projected. */
    List<Changed> underScenarios(TargetAnswer answer) {
        return underScenarios.computeIfAbsent(
                answer.rung(),
                rung -> scenarios(rung.flow()).stream()
                        .map(each -> each.size() == 0 ? asProjected(answer) : changed(answer, each.changed()))
                        .toList());
    }

    private Changed asProjected(TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        return new Changed(years().stream().map(passage::reachedBy).toList(), passage.medianYear());
    }

    private Changed changed(TargetAnswer answer, Projection paths) {
        Goal goal = goal(answer);
        return new Changed(
                years().stream()
                        .map(year -> paths.reachedBy(goal, year).value())
                        .toList(),
                paths.yearReached(goal, 0.5).year());
    }

    /** What growth it takes for a target by a year, with a probability. */
    RequiredGrowth growth(TargetAnswer answer, int year, double probability) {
        return growth.computeIfAbsent(
                new Need(answer.rung(), year, probability),
                need -> projection(answer.rung().flow()).requiredGrowth(goal(answer), year, probability));
    }

    /** The classes of the UN's chart on the simulated paths, for a deadline that is ahead and within the horizon. */
    Map<UnProgressChart.Label, Estimate> progress(TargetAnswer answer, ProgressScores scores) {
        return progress.computeIfAbsent(
                answer.rung(), rung -> scores.unChart(projection(rung.flow())).orElseThrow());
    }

    /** The same without the paths, which take much room. */
    Material withoutPaths() {
        return new Material(assessment, years);
    }

    /** The goal of an answer. */
    static Goal goal(TargetAnswer answer) {
        return Goal.of(answer.rung(), DeadlinePhrases.bundled());
    }

    /** The years that answers name. */
    List<Integer> years() {
        return years;
    }

    /** Whose figures are shown: first those that count. */
    List<CountedSide> sides() {
        return Shown.sides(assessment);
    }

    /** The answer to a level on some figures. */
    TargetAnswer answer(Rung rung, CountedSide side) {
        return Shown.answer(assessment, rung, side);
    }
}
