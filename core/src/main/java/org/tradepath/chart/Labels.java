package org.tradepath.chart;

import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.TargetAnswer;

/** What is said in words, in the chart and in its text alternative alike. */
final class Labels {

    private Labels() {}

    static String status(Status status) {
        return switch (status) {
            case OBSERVED -> "published statistic";
            case STATED -> "as stated";
            case ESTIMATED -> "estimated";
            case FORECAST -> "forecast";
        };
    }

    static String level(TargetAnswer answer) {
        return Words.dollars(answer.rung().amount().value());
    }

    static String target(TargetAnswer answer) {
        return level(answer) + " target";
    }

    static String subtitle(ChartSpec spec) {
        return spec.what() + ", in current US dollars. As of " + spec.asOf() + "; growth model: " + spec.model() + ".";
    }

    static String passage(TargetAnswer answer) {
        return "Chance that " + level(answer) + " is reached in a year for the first time";
    }

    static String reading(ChartSpec spec) {
        return "Per cents on the right: the chance that " + spec.outlook().fan().lastYear()
                + " stays below that level. One simulated future in ten ends outside the 5–95 % band.";
    }

    /** The text alternative. */
    static String description(ChartSpec spec) {
        History history = spec.history();
        Fan fan = spec.outlook().fan();
        int now = history.lastYear();
        int end = fan.lastYear();
        StringBuilder text = new StringBuilder(subtitle(spec));
        text.append(" History from ").append(spec.firstYear()).append(": median ");
        text.append(Words.dollars(history.median(spec.firstYear())))
                .append(", to ")
                .append(now)
                .append(": median ");
        text.append(Words.dollars(history.median(now)))
                .append(". Forecast for ")
                .append(end)
                .append(": median ");
        text.append(Words.dollars(fan.quantile(end, 0.5))).append(", 5 to 95 % from ");
        text.append(Words.dollars(fan.quantile(end, 0.05))).append(" to ");
        text.append(Words.dollars(fan.quantile(end, 0.95))).append('.');
        for (TargetAnswer answer : spec.targets()) {
            FirstPassage passage = answer.firstPassage();
            text.append(' ').append(target(answer)).append(": already reached ");
            text.append(Words.percent(passage.alreadyReached()))
                    .append(", reached by ")
                    .append(passage.horizon());
            text.append(' ')
                    .append(Words.percent(passage.reachedBy(passage.horizon())))
                    .append(", not by then ");
            text.append(Words.percent(passage.notByHorizon())).append("; median year ");
            text.append(medianYear(passage)).append('.');
        }
        return text.toString();
    }

    /** The median year, or that there is none. */
    static String medianYear(FirstPassage passage) {
        return passage.medianYear().isPresent()
                ? Integer.toString(passage.medianYear().getAsInt())
                : "after " + passage.horizon();
    }
}
