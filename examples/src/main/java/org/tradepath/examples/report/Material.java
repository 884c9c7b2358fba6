package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;

/** An assessment and what is asked of it besides, found once for the pages of all languages. Not thread safe. */
final class Material {

    private final Assessment assessment;
    private final Map<Flow, Projection> projections = new EnumMap<>(Flow.class);
    private final Map<Flow, List<Scenarios.Case>> scenarios = new EnumMap<>(Flow.class);

    Material(Assessment assessment) {
        this.assessment = assessment;
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

    /** The same without the paths, which take much room. */
    Material withoutPaths() {
        return new Material(assessment);
    }

    /** The goal of an answer. */
    static Goal goal(TargetAnswer answer) {
        return Goal.of(answer.rung(), DeadlinePhrases.bundled());
    }

    /** The years that answers name: five and ten years ahead, or as far as one looks. */
    List<Integer> years() {
        int now = assessment.asOf().getYear();
        int last = assessment.outlook().fan().lastYear();
        return Stream.of(now + 5, now + 10)
                .map(year -> Math.min(year, last))
                .distinct()
                .toList();
    }

    /** Whose figures are shown: first those that count. */
    List<CountedSide> sides() {
        List<CountedSide> sides = new ArrayList<>(List.of(assessment.side()));
        Stream.of(CountedSide.HOME, CountedSide.PARTNER)
                .filter(side -> side != assessment.side())
                .forEach(sides::add);
        return sides;
    }

    /** The answer to a level on some figures. */
    TargetAnswer answer(Rung rung, CountedSide side) {
        return assessment.outlook(side, rung.flow()).answers().stream()
                .filter(answer -> answer.rung().equals(rung))
                .findFirst()
                .orElseThrow();
    }
}
