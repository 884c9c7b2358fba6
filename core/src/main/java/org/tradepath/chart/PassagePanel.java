package org.tradepath.chart;

import java.util.List;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;

/** A lower panel: in which year a target is reached first, on the same years as the levels above. */
final class PassagePanel {

    private static final double ROW = 17;
    private static final double NUMBERS = 38;
    /** From here on there is room for a number over each bar. */
    private static final double BAR_WITH_NUMBER = 24;

    private final TargetAnswer answer;
    private final FirstPassage passage;
    private final Frame frame;

    PassagePanel(TargetAnswer answer, Frame frame) {
        this.answer = answer;
        this.passage = answer.firstPassage();
        this.frame = frame;
    }

    /** The masses that no bar shows, the sum of the bars, and the median year: a number and what it means. */
    static List<Fact> facts(FirstPassage passage) {
        int last = passage.horizon();
        return List.of(
                new Fact(Words.percent(passage.alreadyReached()), "reached by " + (passage.firstYear() - 1)),
                new Fact(
                        Words.percent(passage.reachedBy(last) - passage.alreadyReached()),
                        "reached " + passage.firstYear() + "–" + last),
                new Fact(Words.percent(passage.notByHorizon()), "not by " + last),
                passage.medianYear().isPresent()
                        ? new Fact(Labels.medianYear(passage), "median year")
                        : new Fact("–", "no median year by " + last));
    }

    record Fact(String number, String text) {}

    /** Writes the facts below each other and tells where they end. */
    static double writeFacts(Svg svg, FirstPassage passage, double left, double top) {
        double y = top;
        for (Fact fact : facts(passage)) {
            y += ROW;
            svg.label(left + NUMBERS, y - 4, fact.number, "tp-text tp-strong tp-end");
            svg.label(left + NUMBERS + 6, y - 4, fact.text, "tp-text");
        }
        return y;
    }

    /** How wide the facts are. */
    static double factsWidth(FirstPassage passage) {
        return NUMBERS
                + 6
                + facts(passage).stream()
                        .mapToDouble(fact -> Texts.width(fact.text, Style.TEXT))
                        .max()
                        .orElseThrow();
    }

    void draw(Svg svg) {
        double most = 0;
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            most = Math.max(most, passage.firstReachedIn(year));
        }
        // A target that is certainly reached, or certainly not, has no bars; its axis still has a length.
        Axis chances = Axis.linear(0, Math.max(most * 1.2, 0.02), frame.bottom(), frame.top());
        frame.future(svg);
        for (double tick : Ticks.linear(0, chances.high(), 4)) {
            frame.gridOfFuture(svg, chances.at(tick), Words.percent(tick));
        }
        frame.years(svg, frame.border());
        bars(svg, chances);
        frame.now(svg);
    }

    private void bars(Svg svg, Axis chances) {
        double width = 0.74 * frame.step();
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            double chance = passage.firstReachedIn(year);
            double y = chances.at(chance);
            svg.open("g")
                    .text(
                            "title",
                            year + ": " + Words.percent(chance) + " to reach " + Labels.level(answer)
                                    + " for the first time, " + Words.percent(passage.reachedBy(year)) + " by then");
            svg.rect(frame.x(year) - width / 2, y, width, frame.bottom() - y, "tp-bar");
            svg.close();
            if (width >= BAR_WITH_NUMBER && chance > 0) {
                svg.label(frame.x(year), y - 4, Words.percent(chance), "tp-text tp-small tp-middle");
            }
        }
    }
}
