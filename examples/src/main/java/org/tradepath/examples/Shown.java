package org.tradepath.examples;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.stated.Basis;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;

/** What of an assessment is shown, on the console and in the report alike. */
public final class Shown {

    /** The years by which an answer is given where nobody asks for others. */
    private static final List<Integer> BY = List.of(2030, 2035);

    private Shown() {}

    /**
     * {@return the years by which an assessment is answered}
     *
     * @param assessment the assessment
     * @param by the years asked for; none: 2030 and 2035, or five and ten years ahead where these are not ahead
     */
    public static List<Integer> years(Assessment assessment, List<Integer> by) {
        if (!by.isEmpty()) {
            return List.copyOf(by);
        }
        int first = assessment.outlook().fan().firstYear();
        int last = assessment.outlook().fan().lastYear();
        return BY.stream().allMatch(year -> year >= first && year <= last)
                ? BY
                : List.of(Math.min(first + 4, last), Math.min(first + 9, last)).stream()
                        .distinct()
                        .toList();
    }

    /**
     * {@return whose figures are shown: first those that count, then those of the ends that do not}
     *
     * @param assessment the assessment
     */
    public static List<CountedSide> sides(Assessment assessment) {
        List<CountedSide> sides = new ArrayList<>(List.of(assessment.side()));
        for (CountedSide other : List.of(CountedSide.HOME, CountedSide.PARTNER)) {
            if (other != assessment.side()) {
                sides.add(other);
            }
        }
        return sides;
    }

    /**
     * {@return the answer to a level in US dollars}
     *
     * @param assessment the assessment
     * @param rung the level
     * @param side on whose figures
     */
    public static TargetAnswer answer(Assessment assessment, Rung rung, CountedSide side) {
        return assessment.outlook(side, rung.flow()).answers().stream()
                .filter(answer -> answer.rung().equals(rung))
                .findFirst()
                .orElseThrow();
    }

    /**
     * {@return whether a statement is an official annual figure: they are many, and counted instead of shown}
     *
     * @param statement the statement
     */
    public static boolean isOfficial(Statement statement) {
        return statement instanceof LevelStatement level && level.basis() != Basis.STATED;
    }

    /**
     * {@return whether a statement is a figure of trade that somebody stated, which is shown by itself}
     *
     * @param statement the statement
     */
    public static boolean isFigure(Statement statement) {
        return !isOfficial(statement)
                && !(statement instanceof TargetStatement)
                && statement.subject().flow().isPresent();
    }
}
