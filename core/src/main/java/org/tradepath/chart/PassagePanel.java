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

    private final ChartWords words;
    private final TargetAnswer answer;
    private final FirstPassage passage;

    PassagePanel(ChartWords words, TargetAnswer answer) {
        this.words = words;
        this.answer = answer;
        this.passage = answer.firstPassage();
    }

    /** The masses that no bar shows, the sum of the bars, and the median year: a number and what it means. */
    private List<Fact> facts() {
        int last = passage.horizon();
        return List.of(
                new Fact(words.percent(passage.alreadyReached()), words.text("fact.already", passage.firstYear() - 1)),
                new Fact(
                        words.percent(passage.reachedBy(last) - passage.alreadyReached()),
                        words.text("fact.between", passage.firstYear(), last)),
                new Fact(words.percent(passage.notByHorizon()), words.text("fact.never", last)),
                passage.medianYear().isPresent()
                        ? new Fact(Labels.medianYear(words, passage), words.text("fact.median"))
                        : new Fact("–", words.text("fact.nomedian", last)));
    }

    private record Fact(String number, String text) {}

    /** Writes the facts below each other and tells where they end. */
    double writeFacts(Svg svg, double left, double top) {
        double y = top;
        for (Fact fact : facts()) {
            y += ROW;
            svg.label(left + NUMBERS, y - 4, fact.number, "tp-text tp-strong tp-end");
            svg.label(left + NUMBERS + 6, y - 4, fact.text, "tp-text");
        }
        return y;
    }

    /** How wide the facts are. */
    double factsWidth() {
        return NUMBERS
                + 6
                + facts().stream()
                        .mapToDouble(fact -> Texts.width(fact.text, Style.TEXT))
                        .max()
                        .orElseThrow();
    }

    void draw(Svg svg, Frame frame) {
        double most = 0;
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            most = Math.max(most, passage.firstReachedIn(year));
        }
        // A target that is certainly reached, or certainly not, has no bars; its axis still has a length.
        Axis chances = Axis.linear(0, Math.max(most * 1.2, 0.02), frame.bottom(), frame.top());
        frame.future(svg);
        for (double tick : Ticks.linear(0, chances.high(), 4)) {
            frame.gridOfFuture(svg, chances.at(tick), words.mark(tick));
        }
        frame.years(svg, frame.border());
        bars(svg, frame, chances);
        frame.now(svg);
    }

    private void bars(Svg svg, Frame frame, Axis chances) {
        double width = 0.74 * frame.step();
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            double chance = passage.firstReachedIn(year);
            double y = chances.at(chance);
            svg.open("g")
                    .text(
                            "title",
                            words.text(
                                    "bar",
                                    year,
                                    words.percent(chance),
                                    Labels.level(words, answer),
                                    words.percent(passage.reachedBy(year))));
            svg.rect(frame.x(year) - width / 2, y, width, frame.bottom() - y, "tp-bar");
            svg.close();
            if (width >= BAR_WITH_NUMBER && chance > 0) {
                svg.label(frame.x(year), y - 4, words.percent(chance), "tp-text tp-small tp-middle");
            }
        }
    }
}
