package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tradepath.series.History;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Deadline;
import org.tradepath.target.Goal;
import org.tradepath.target.TargetAnswer;
import org.tradepath.target.progress.ProgressScores;
import org.tradepath.target.progress.TimeDistance;
import org.tradepath.target.progress.UnProgressChart;

/** The official scores of progress towards each target, or why one is not defined. */
final class ProgressSection {

    private final Page page;

    ProgressSection(Page page) {
        this.page = page;
    }

    void write() {
        page.say("progress.intro");
        if (page.assessment().answers().isEmpty()) {
            page.say("section.notarget");
        }
        page.assessment().answers().forEach(this::answer);
    }

    private void answer(TargetAnswer answer) {
        String level = page.format().target(answer.level());
        page.html().element("h3", page.words("passage.heading", level));
        Goal goal = Material.goal(answer);
        int base = goal.since().orElseThrow();
        Optional<String> why = undefined(answer, base);
        Table table = page.table(page.words("progress.caption", level))
                .texts(page.words("progress.score"))
                .briefs(page.words("progress.value"))
                .texts(page.words("progress.classes"));
        if (why.isPresent()) {
            for (String score : List.of("eurostat", "un", "escap", "time")) {
                table.row(page.words("progress." + score), page.words("progress.undefined"), why.get());
            }
        } else {
            defined(table, answer, goal, ProgressScores.of(answer.history(), goal, base));
        }
        table.row(page.words("progress.oecd"), page.words("progress.undefined"), page.words("progress.oecd.why"));
        table.write(page.html());
        if (why.isEmpty()) {
            page.note(page.words(
                    "progress.base",
                    base,
                    answer.history().lastYear(),
                    page.format().deadline(goal.deadline())));
        }
    }

    /** Why the scores that need a base year and a deadline are undefined; empty if they are defined. */
    private Optional<String> undefined(TargetAnswer answer, int base) {
        Deadline deadline = answer.deadline();
        History history = answer.history();
        if (deadline.isNone()) {
            return Optional.of(page.words("progress.why.deadline"));
        }
        if (deadline.lastYear() < history.lastYear()) {
            return Optional.of(page.words("progress.why.over"));
        }
        return base >= history.firstYear() && base < history.lastYear()
                ? Optional.empty()
                : Optional.of(page.words("progress.why.base", base));
    }

    private void defined(Table table, TargetAnswer answer, Goal goal, ProgressScores scores) {
        table.row(
                page.words("progress.eurostat"),
                number(scores.eurostatRatio(0.5), 2),
                scores.eurostat().map(shares -> shares("eurostat", shares)).orElse("–"));
        table.row(
                page.words("progress.un"),
                "–",
                scores.unChart().map(shares -> shares("un", shares)).orElse("–"));
        boolean within = goal.deadline().lastYear() > answer.history().lastYear()
                && goal.deadline().lastYear() <= answer.firstPassage().horizon();
        if (within) {
            table.row(
                    page.words("progress.un.paths"),
                    "–",
                    shares("un", values(page.material().progress(answer, scores))));
        }
        table.row(
                page.words("progress.escap"), number(scores.currentStatus(0.5), 1), page.words("progress.escap.scale"));
        table.row(
                page.words("progress.time"),
                scores.timeDistance(0.5).map(this::years).orElse("–"),
                page.words("progress.time.scale"));
    }

    private static Map<UnProgressChart.Label, Double> values(Map<UnProgressChart.Label, Estimate> shares) {
        return shares.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        share -> share.getValue().value(),
                        (a, b) -> a,
                        () -> new EnumMap<>(UnProgressChart.Label.class)));
    }

    private String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? page.format().decimal(value.getAsDouble(), decimals) : "–";
    }

    private String years(TimeDistance distance) {
        double years = distance.yearsAhead();
        String key = (distance.isBound() ? "progress.bound." : "progress.years.") + (years < 0 ? "behind" : "ahead");
        return page.words(key, page.format().decimal(Math.abs(years), 1));
    }

    /** The classes that have a probability, best first. */
    private <L extends Enum<L>> String shares(String group, Map<L, Double> shares) {
        List<String> parts = new ArrayList<>();
        shares.forEach((label, share) -> {
            if (share > 0) {
                parts.add(page.words(group, label) + ": " + page.format().percent(share));
            }
        });
        return String.join("; ", parts);
    }
}
