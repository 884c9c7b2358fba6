package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;

/** What is said in words, in the chart and in its text alternative alike. */
final class Labels {

    private Labels() {}

    static String level(ChartWords words, TargetAnswer answer) {
        return words.dollars(answer.rung().amount().value());
    }

    static String target(ChartWords words, TargetAnswer answer) {
        return words.text("target", level(words, answer));
    }

    static String subtitle(ChartSpec spec) {
        ChartWords words = spec.words();
        return words.text("subtitle", spec.what(), words.date(spec.asOf()), words.model(spec.model()));
    }

    /** The text alternative. */
    static String description(ChartSpec spec) {
        ChartWords words = spec.words();
        History history = spec.history();
        Fan fan = spec.outlook().fan();
        int now = history.lastYear();
        int end = fan.lastYear();
        List<String> sentences = new ArrayList<>();
        sentences.add(subtitle(spec));
        sentences.add(words.text(
                "described.past",
                spec.firstYear(),
                words.dollars(history.median(spec.firstYear())),
                now,
                words.dollars(history.median(now))));
        sentences.add(words.text(
                "described.fan",
                end,
                words.dollars(fan.quantile(end, 0.5)),
                words.dollars(fan.quantile(end, 0.05)),
                words.dollars(fan.quantile(end, 0.95))));
        for (TargetAnswer answer : spec.targets()) {
            FirstPassage passage = answer.firstPassage();
            sentences.add(words.text(
                    "described.target",
                    target(words, answer),
                    words.percent(passage.alreadyReached()),
                    passage.horizon(),
                    words.percent(passage.reachedBy(passage.horizon())),
                    words.percent(passage.notByHorizon()),
                    medianYear(words, passage)));
        }
        return String.join(" ", sentences);
    }

    /** The median year, or that there is none. */
    static String medianYear(ChartWords words, FirstPassage passage) {
        return passage.medianYear().isPresent()
                ? Integer.toString(passage.medianYear().getAsInt())
                : words.text("after", passage.horizon());
    }
}
