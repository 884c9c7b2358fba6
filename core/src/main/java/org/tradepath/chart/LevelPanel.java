package org.tradepath.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.target.TargetAnswer;

/** The upper panel: levels by year, past and projected. */
final class LevelPanel {

    private static final double BETWEEN_LABELS = 15;

    private final ChartSpec spec;
    private final ChartWords words;
    private final Frame frame;
    private final LevelScale scale;
    private final Axis levels;

    LevelPanel(ChartSpec spec, Frame frame) {
        this.spec = spec;
        this.words = spec.words();
        this.frame = frame;
        this.scale = new LevelScale(spec, frame.top(), frame.bottom());
        this.levels = scale.axis();
    }

    void draw(Svg svg) {
        frame.future(svg);
        for (double tick : scale.ticks()) {
            frame.gridOfAll(svg, levels.at(tick), scale.label(tick));
        }
        svg.label(Drawing.EDGE, frame.top() - 9, scale.title(), "tp-muted tp-small");
        frame.years(svg, frame.left());
        String clip = spec.prefix() + "-plot";
        svg.open("clipPath", "id", clip)
                .leaf(
                        "rect",
                        "x",
                        frame.left(),
                        "y",
                        frame.top(),
                        "width",
                        frame.right() - frame.left(),
                        "height",
                        frame.bottom() - frame.top())
                .close();
        svg.open("g", "clip-path", "url(#" + clip + ")");
        band(svg);
        fan(svg);
        svg.close();
        svg.path(line(spec.pastYears(), spec.history()::median), "tp-line");
        targets(svg);
        points(svg);
        marks(svg);
        frame.now(svg);
        svg.label(frame.border() + 6, frame.bottom() - 8, words.text("forecast"), "tp-muted tp-small tp-strong");
        edges(svg);
    }

    /** What a reader must know of the scale: which edges of the fan leave it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        Fan fan = spec.outlook().fan();
        for (double p : Fan.CHART_PROBABILITIES) {
            double level = fan.quantile(fan.lastYear(), p);
            if (!levels.holds(level)) {
                notes.add(words.text("off", words.percent(p), fan.lastYear(), words.dollars(level)));
            }
        }
        return notes;
    }

    private void band(Svg svg) {
        History history = spec.history();
        svg.path(
                area(
                        spec.pastYears(),
                        year -> history.quantile(year, LevelScale.LOW_BAND),
                        year -> history.quantile(year, LevelScale.HIGH_BAND)),
                "tp-past");
    }

    /** The fan begins in the as-of year, with what is known of that year. */
    private void fan(Svg svg) {
        List<Integer> years = new ArrayList<>(List.of(spec.history().lastYear()));
        years.addAll(spec.fanYears());
        String[] classes = {"tp-tail", "tp-mid", "tp-centre"};
        List<Double> p = Fan.CHART_PROBABILITIES;
        for (int i = 0; i < classes.length; i++) {
            double low = p.get(i);
            double high = p.get(p.size() - 1 - i);
            svg.path(area(years, year -> quantile(year, low), year -> quantile(year, high)), classes[i]);
        }
        svg.path(line(years, year -> quantile(year, 0.5)), "tp-median");
    }

    private double quantile(int year, double p) {
        return spec.history().covers(year)
                ? spec.history().quantile(year, p)
                : spec.outlook().fan().quantile(year, p);
    }

    private void points(Svg svg) {
        History history = spec.history();
        for (int year : spec.pastYears()) {
            svg.open("g").text("title", pointText(year));
            Shapes.point(svg, size(), history.status(year), frame.x(year), levels.at(history.median(year)));
            svg.close();
        }
    }

    /** Signs shrink where years stand close. */
    private double size() {
        return Math.max(2.4, Math.min(4, 0.33 * frame.step()));
    }

    private String pointText(int year) {
        History history = spec.history();
        return words.text(
                "point",
                year,
                words.text("status." + history.status(year).name()),
                words.dollars(history.median(year)),
                words.dollars(history.quantile(year, LevelScale.LOW_BAND)),
                words.dollars(history.quantile(year, LevelScale.HIGH_BAND)));
    }

    /** Figures of one year stand side by side, to the right of the year's own point. */
    private void marks(Svg svg) {
        Map<Integer, Integer> before = new HashMap<>();
        Map<Integer, Long> count = new HashMap<>();
        spec.drawnMarks().forEach(mark -> count.merge(mark.year(), 1L, Long::sum));
        double room = 0.75 * frame.step();
        for (Mark mark : spec.drawnMarks()) {
            int rank = before.merge(mark.year(), 1, Integer::sum);
            double step = Math.min(6, room / count.get(mark.year()));
            svg.open("g").text("title", mark.text());
            Shapes.stated(
                    svg,
                    size(),
                    mark.bound(),
                    frame.x(mark.year()) + rank * step,
                    levels.at(mark.value()),
                    levels.at(mark.low()),
                    levels.at(mark.high()));
            svg.close();
        }
    }

    /** The labels first: their halo clears what is behind them, but no target's line. */
    private void targets(Svg svg) {
        List<TargetAnswer> answers = spec.targets().stream()
                .sorted(Comparator.comparingDouble(TargetAnswer::level).reversed())
                .toList();
        double[] lines = answers.stream()
                .mapToDouble(answer -> levels.at(answer.level()))
                .toArray();
        double[] labels = new double[lines.length];
        for (int i = 0; i < lines.length; i++) {
            labels[i] = lines[i] - 6;
        }
        labels = Texts.spread(labels, BETWEEN_LABELS, frame.top() + 12, frame.bottom() - 4);
        for (int i = 0; i < lines.length; i++) {
            svg.label(frame.left() + 6, labels[i], Labels.target(words, answers.get(i)), "tp-aim tp-halo tp-strong");
        }
        for (int i = 0; i < lines.length; i++) {
            svg.line(frame.left(), lines[i], frame.right(), lines[i], "tp-target");
        }
    }

    /** The fan's edges, named where they end. */
    private void edges(Svg svg) {
        Fan fan = spec.outlook().fan();
        svg.label(frame.right() + 6, frame.top() - 9, words.text("in", fan.lastYear()), "tp-muted tp-small");
        List<Double> falling = Fan.CHART_PROBABILITIES.stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        double[] wanted = falling.stream()
                .mapToDouble(p -> levels.at(fan.quantile(fan.lastYear(), p)))
                .map(y -> Math.max(frame.top(), Math.min(frame.bottom(), y)) + 4)
                .toArray();
        double[] places = Texts.spread(wanted, 13, frame.top() + 4, frame.bottom() + 4);
        for (int i = 0; i < places.length; i++) {
            double p = falling.get(i);
            double level = fan.quantile(fan.lastYear(), p);
            String arrow = level > levels.high() ? " ▲" : level < levels.low() ? " ▼" : "";
            String value = spec.isRoomy() ? ": " + words.dollars(level) : "";
            svg.label(
                    frame.right() + 6,
                    places[i],
                    words.percent(p) + value + arrow,
                    p == 0.5 ? "tp-text tp-small tp-strong" : "tp-muted tp-small");
        }
    }

    private Outline line(List<Integer> years, IntToDoubleFunction level) {
        Outline path = new Outline();
        years.forEach(year -> path.to(frame.x(year), levels.at(level.applyAsDouble(year))));
        return path;
    }

    private Outline area(List<Integer> years, IntToDoubleFunction low, IntToDoubleFunction high) {
        Outline path = line(years, low);
        for (int i = years.size() - 1; i >= 0; i--) {
            path.to(frame.x(years.get(i)), levels.at(high.applyAsDouble(years.get(i))));
        }
        return path.close();
    }
}
