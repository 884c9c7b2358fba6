package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.series.Status;
import org.tradepath.target.TargetAnswer;

/** Puts title, legend, panels and notes below each other. */
final class Drawing {

    static final double EDGE = 12;
    private static final double GUTTER = 46;
    private static final double SIGN = 4;

    private final ChartSpec spec;
    private final Svg svg = new Svg();
    private final double left;
    private final double right;
    private final Axis years;
    private double y = EDGE;

    private Drawing(ChartSpec spec) {
        this.spec = spec;
        this.left = EDGE + GUTTER;
        this.right = spec.width() - EDGE - (spec.isRoomy() ? 122 : 46);
        this.years = Axis.linear(spec.firstYear() - 0.7, spec.lastYear() + 0.7, left, right);
    }

    /** The whole chart. */
    static String of(ChartSpec spec) {
        return new Drawing(spec).draw();
    }

    private String draw() {
        lines(spec.title(), Style.TITLE, 22, "tp-text tp-title");
        y += 2;
        lines(Labels.subtitle(spec), Style.TEXT, 16, "tp-muted");
        y = legend().draw(svg, EDGE, y + 6, spec.width() - EDGE);
        LevelPanel levels = new LevelPanel(spec, frame(28, Math.max(250, Math.min(400, 0.42 * spec.width()))));
        levels.draw(svg);
        for (TargetAnswer answer : spec.targets()) {
            y += 30;
            lines(
                    spec.words().text("passage", Labels.level(spec.words(), answer)),
                    Style.STRONG,
                    16,
                    "tp-aim tp-strong");
            passage(answer);
        }
        y += 28;
        List<String> notes = new ArrayList<>(levels.notes());
        notes.add(0, spec.words().text("reading", spec.outlook().fan().lastYear()));
        notes.addAll(spec.notes());
        for (String note : notes) {
            lines(note, Style.SMALL, 15, "tp-muted tp-small");
        }
        return root();
    }

    /** The facts stand beside the bars, below the past; above them where the past is too narrow. */
    private void passage(TargetAnswer answer) {
        PassagePanel panel = new PassagePanel(spec.words(), answer);
        double facts = panel.factsWidth();
        double end = panel.writeFacts(svg, EDGE, y + 6);
        boolean beside = EDGE + facts < years.at(spec.history().lastYear() + 0.5);
        y = beside ? y : end;
        panel.draw(svg, frame(10, 92));
    }

    private void lines(String text, double size, double step, String classes) {
        y = svg.lines(EDGE, y, Texts.wrap(text, size, spec.width() - 2 * EDGE), step, classes);
    }

    private Frame frame(double above, double height) {
        double top = y + above;
        y = top + height;
        return new Frame(years, spec.history().lastYear(), left, right, top, y);
    }

    private Legend legend() {
        ChartWords words = spec.words();
        Legend legend = new Legend();
        for (Status status : List.of(Status.OBSERVED, Status.STATED, Status.ESTIMATED)) {
            if (spec.pastYears().stream().anyMatch(year -> spec.history().status(year) == status)) {
                legend.add(
                        10,
                        (out, x, mid) -> Shapes.point(out, SIGN, status, x, mid),
                        words.text("status." + status.name()));
            }
        }
        legend.add(
                22,
                (out, x, mid) -> {
                    out.rect(x - 11, mid - 6, 22, 12, "tp-past");
                    out.line(x - 11, mid, x + 11, mid, "tp-line");
                },
                words.text("legend.history"));
        if (!spec.drawnMarks().isEmpty()) {
            legend.add(
                    10,
                    (out, x, mid) -> Shapes.stated(out, SIGN, Mark.Bound.NONE, x, mid, mid - 6, mid + 6),
                    words.text("legend.stated"));
        }
        legend.add(54, Drawing::fanKey, words.text("legend.fan"));
        return legend;
    }

    private static void fanKey(Svg svg, double x, double y) {
        svg.rect(x - 27, y - 6, 18, 12, "tp-centre");
        svg.rect(x - 9, y - 6, 18, 12, "tp-mid");
        svg.rect(x + 9, y - 6, 18, 12, "tp-tail");
        svg.line(x - 27, y, x - 9, y, "tp-median");
    }

    private String root() {
        return Root.of(spec.prefix(), spec.title(), Labels.description(spec), spec.width(), y + EDGE, svg);
    }
}
