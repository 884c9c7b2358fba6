package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradepath.assess.CountedSide;
import org.tradepath.chart.TargetChart;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Where trade stood, where it may go, and when a target is reached first: pictures, and tables with the same numbers. */
final class OutlookSections {

    private static final int YEARS = 15;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final Sheet sheet;

    OutlookSections(Sheet sheet) {
        this.sheet = sheet;
    }

    void history() {
        sheet.say("history.intro");
        History home = sheet.assessment().reconciliation().history(Side.HOME, Flow.TURNOVER);
        History partner = sheet.assessment().reconciliation().history(Side.PARTNER, Flow.TURNOVER);
        History between = sheet.assessment().reconciliation().reconciled(Flow.TURNOVER);
        Table table = sheet.table(sheet.words("history.caption")).words(sheet.words("column.year"));
        for (CountedSide side : List.of(CountedSide.HOME, CountedSide.PARTNER)) {
            String name = sheet.names().counter(side, sheet.corridor());
            table.numbers(sheet.words("history.median", name), sheet.words("history.band"))
                    .words(sheet.words("history.status"));
        }
        String name = sheet.names().counter(CountedSide.RECONCILED, sheet.corridor());
        table.numbers(sheet.words("history.median", name), sheet.words("history.band"));
        int last = home.lastYear();
        for (int year = Math.max(home.firstYear(), last - YEARS + 1); year <= last; year++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
            for (History side : List.of(home, partner)) {
                cells.addAll(level(side, year));
                cells.add(sheet.words("status", side.status(year)));
            }
            cells.addAll(level(between, year));
            table.row(cells.toArray(String[]::new));
        }
        table.write(sheet.html());
        if (!sheet.assessment().reconciliation().converged()) {
            sheet.note(sheet.words("history.unsettled"));
        }
    }

    private List<String> level(History history, int year) {
        return List.of(
                sheet.format().money(history.median(year)),
                sheet.format().range(history.quantile(year, LOW), history.quantile(year, HIGH)));
    }

    void forecast() {
        sheet.say("forecast.intro");
        TargetChart chart =
                TargetChart.of(sheet.assessment()).withWords(sheet.language().chartWords());
        figure(chart, "wide", 1060);
        figure(chart, "middle", 680);
        figure(chart, "narrow", 360);
        Fan fan = sheet.assessment().outlook().fan();
        Table table = sheet.table(sheet.words(
                        "forecast.caption", sheet.figures(sheet.assessment().side())))
                .words(sheet.words("column.year"));
        for (double p : Fan.CHART_PROBABILITIES) {
            table.numbers(sheet.format().share(p, 0));
        }
        for (int year = fan.firstYear(); year <= fan.lastYear(); year++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
            for (double p : Fan.CHART_PROBABILITIES) {
                cells.add(sheet.format().money(fan.quantile(year, p)));
            }
            table.row(cells.toArray(String[]::new));
        }
        table.write(sheet.html());
        fan.extrapolation().ifPresent(note -> {
            sheet.html().open("p", "class", "note");
            sheet.translation().cell(note).write(sheet.html());
            sheet.html().close();
        });
    }

    /** The picture is there in three layouts, of which the style sheet shows the one that fits. */
    private void figure(TargetChart chart, String style, int width) {
        String prefix = "chart-" + style;
        sheet.html()
                .open("figure", "class", style)
                .chart(chart.withWidth(width).withIdPrefix(prefix.toLowerCase(Locale.ROOT)))
                .close();
    }

    void passage() {
        sheet.say("passage.intro");
        List<TargetAnswer> answers = sheet.assessment().answers();
        if (answers.isEmpty()) {
            sheet.say("section.notarget");
        }
        answers.forEach(this::passage);
    }

    private void passage(TargetAnswer answer) {
        String level = sheet.format().target(answer.level());
        sheet.html().element("h3", sheet.words("passage.heading", level));
        Table table = sheet.table(sheet.words("passage.caption", level))
                .words(sheet.words("column.year"))
                .numbers(sheet.words("passage.first"), sheet.words("passage.by"), sheet.words("passage.at"));
        List<FirstPassage> others = new ArrayList<>();
        for (CountedSide side : sheet.material().sides()) {
            if (side != sheet.assessment().side()) {
                others.add(sheet.material().answer(answer.rung(), side).firstPassage());
                table.numbers(sheet.words("passage.beside", sheet.figures(side)));
            }
        }
        FirstPassage passage = answer.firstPassage();
        List<String> already = new ArrayList<>(List.of(
                sheet.words("year.already", passage.firstYear() - 1),
                sheet.format().percent(passage.alreadyReached()),
                sheet.format().percent(passage.alreadyReached()),
                "–"));
        others.forEach(other -> already.add(sheet.format().percent(other.alreadyReached())));
        table.row(already.toArray(String[]::new));
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(year),
                    sheet.format().percent(passage.firstReachedIn(year)),
                    sheet.format().percent(passage.reachedBy(year)),
                    sheet.format().percent(passage.atOrAbove(year))));
            for (FirstPassage other : others) {
                cells.add(sheet.format().percent(other.reachedBy(year)));
            }
            table.row(cells.toArray(String[]::new));
        }
        List<String> never = new ArrayList<>(List.of(
                sheet.words("passage.never", passage.horizon()),
                sheet.format().percent(passage.notByHorizon()),
                "–",
                "–"));
        others.forEach(other -> never.add("–"));
        table.row(never.toArray(String[]::new));
        table.write(sheet.html());
        sheet.note(sheet.words(
                "passage.interval",
                sheet.format().year(passage.yearReached(LOW), passage),
                sheet.format().year(passage.yearReached(HIGH), passage),
                sheet.format().decimal(100 * passage.standardError(0.5), 1)));
    }
}
