package org.tradepath.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tradepath.assess.Outlook;
import org.tradepath.series.History;
import org.tradepath.target.Outcome;
import org.tradepath.target.TargetAnswer;

/**
 * All that a target chart shows.
 *
 * @param outlook history, fan and answers
 * @param asOf the day from which one looks
 * @param words the words of its language
 * @param what the flow and whose figures it is, "Trade turnover as counted by Kazakhstan"
 * @param model the name of the growth model
 * @param marks the stated figures of any year
 * @param notes what a reader should know besides
 * @param title the title
 * @param width in pixels
 * @param prefix begins every id
 * @param firstYear the first year drawn
 */
record ChartSpec(
        Outlook outlook,
        LocalDate asOf,
        ChartWords words,
        String what,
        String model,
        List<Mark> marks,
        List<String> notes,
        String title,
        int width,
        String prefix,
        int firstYear) {

    /** Below this width, texts are short and the margins narrow. */
    private static final int ROOMY = 600;

    boolean isRoomy() {
        return width >= ROOMY;
    }

    History history() {
        return outlook.history();
    }

    /** The answers that are drawn. */
    List<TargetAnswer> targets() {
        return outlook.answers().stream()
                .filter(answer -> answer.outcome() == Outcome.STANDING)
                .toList();
    }

    /** The last year drawn. */
    int lastYear() {
        return Math.max(
                outlook.fan().lastYear(),
                targets().stream()
                        .mapToInt(answer -> answer.firstPassage().horizon())
                        .max()
                        .orElse(0));
    }

    /** The years of the history that are drawn. */
    List<Integer> pastYears() {
        return IntStream.rangeClosed(firstYear, history().lastYear()).boxed().toList();
    }

    /** The years of the fan. */
    List<Integer> fanYears() {
        return IntStream.rangeClosed(outlook.fan().firstYear(), outlook.fan().lastYear())
                .boxed()
                .toList();
    }

    /** The stated figures that are drawn. */
    List<Mark> drawnMarks() {
        return marks.stream()
                .filter(mark ->
                        mark.year() >= firstYear && mark.year() <= history().lastYear())
                .toList();
    }
}
