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

    private final Page page;

    OutlookSections(Page page) {
        this.page = page;
    }

    void history() {
        page.say("history.intro");
        History home = page.assessment().reconciliation().history(Side.HOME, Flow.TURNOVER);
        History partner = page.assessment().reconciliation().history(Side.PARTNER, Flow.TURNOVER);
        History between = page.assessment().reconciliation().reconciled(Flow.TURNOVER);
        Table table = page.table(page.words("history.caption")).words(page.words("column.year"));
        for (CountedSide side : List.of(CountedSide.HOME, CountedSide.PARTNER)) {
            String name = page.names().counter(side, page.corridor());
            table.numbers(page.words("history.median", name), page.words("history.band"))
                    .words(page.words("history.status"));
        }
        String name = page.names().counter(CountedSide.RECONCILED, page.corridor());
        table.numbers(page.words("history.median", name), page.words("history.band"));
        int last = home.lastYear();
        for (int year = Math.max(home.firstYear(), last - YEARS + 1); year <= last; year++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
            for (History side : List.of(home, partner)) {
                cells.addAll(level(side, year));
                cells.add(page.words("status", side.status(year)));
            }
            cells.addAll(level(between, year));
            table.row(cells.toArray(String[]::new));
        }
        table.write(page.html());
        if (!page.assessment().reconciliation().converged()) {
            page.note(page.words("history.unsettled"));
        }
    }

    private List<String> level(History history, int year) {
        return List.of(
                page.format().money(history.median(year)),
                page.format().range(history.quantile(year, LOW), history.quantile(year, HIGH)));
    }

    void forecast() {
        page.say("forecast.intro");
        TargetChart chart =
                TargetChart.of(page.assessment()).withWords(page.language().chartWords());
        figure(chart, "wide", 1060);
        figure(chart, "middle", 680);
        figure(chart, "narrow", 360);
        Fan fan = page.assessment().outlook().fan();
        Table table = page.table(page.words(
                        "forecast.caption", page.figures(page.assessment().side())))
                .words(page.words("column.year"));
        for (double p : Fan.CHART_PROBABILITIES) {
            table.numbers(page.format().share(p, 0));
        }
        for (int year = fan.firstYear(); year <= fan.lastYear(); year++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(year)));
            for (double p : Fan.CHART_PROBABILITIES) {
                cells.add(page.format().money(fan.quantile(year, p)));
            }
            table.row(cells.toArray(String[]::new));
        }
        table.write(page.html());
        fan.extrapolation().ifPresent(note -> {
            page.html().open("p", "class", "note");
            page.translation().cell(note).write(page.html());
            page.html().close();
        });
    }

    /** The picture is there in three layouts, of which the style sheet shows the one that fits. */
    private void figure(TargetChart chart, String style, int width) {
        String prefix = "chart-" + style;
        page.html()
                .open("figure", "class", style)
                .chart(chart.withWidth(width).withIdPrefix(prefix.toLowerCase(Locale.ROOT)))
                .close();
    }

    void passage() {
        page.say("passage.intro");
        List<TargetAnswer> answers = page.assessment().answers();
        if (answers.isEmpty()) {
            page.say("section.notarget");
        }
        answers.forEach(this::passage);
    }

    private void passage(TargetAnswer answer) {
        String level = page.format().target(answer.level());
        page.html().element("h3", page.words("passage.heading", level));
        Table table = page.table(page.words("passage.caption", level))
                .words(page.words("column.year"))
                .numbers(page.words("passage.first"), page.words("passage.by"), page.words("passage.at"));
        List<FirstPassage> others = new ArrayList<>();
        for (CountedSide side : page.material().sides()) {
            if (side != page.assessment().side()) {
                others.add(page.material().answer(answer.rung(), side).firstPassage());
                table.numbers(page.words("passage.beside", page.figures(side)));
            }
        }
        FirstPassage passage = answer.firstPassage();
        List<String> already = new ArrayList<>(List.of(
                page.words("year.already", passage.firstYear() - 1),
                page.format().percent(passage.alreadyReached()),
                page.format().percent(passage.alreadyReached()),
                "–"));
        others.forEach(other -> already.add(page.format().percent(other.alreadyReached())));
        table.row(already.toArray(String[]::new));
        for (int year = passage.firstYear(); year <= passage.horizon(); year++) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(year),
                    page.format().percent(passage.firstReachedIn(year)),
                    page.format().percent(passage.reachedBy(year)),
                    page.format().percent(passage.atOrAbove(year))));
            for (FirstPassage other : others) {
                cells.add(page.format().percent(other.reachedBy(year)));
            }
            table.row(cells.toArray(String[]::new));
        }
        List<String> never = new ArrayList<>(List.of(
                page.words("passage.never", passage.horizon()),
                page.format().percent(passage.notByHorizon()),
                "–",
                "–"));
        others.forEach(other -> never.add("–"));
        table.row(never.toArray(String[]::new));
        table.write(page.html());
        page.note(page.words(
                "passage.interval",
                page.format().year(passage.yearReached(LOW), passage),
                page.format().year(passage.yearReached(HIGH), passage),
                page.format().decimal(100 * passage.standardError(0.5), 1)));
    }
}
