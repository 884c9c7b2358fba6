package org.tradepath.target.progress;

import org.tradepath.internal.Check;
import org.tradepath.trade.GrowthRate;

/**
 * Ratio of actual to required growth, the method of the European Union's reports on sustainable development.
 *
 * <pre>
 * R = CAGR of base to value / |CAGR of base to target|
 * </pre>
 *
 * <p>Classes: target met; R &ge; 0.95 significant progress ("on track"); 0.60 &le; R &lt; 0.95 moderate ("acceleration needed"); 0 &le; R &lt; 0.60
 * insufficient ("limited progress"); R &lt; 0 movement away ("deterioration"). Without a target: growth in the wanted direction of at least 1.5 %,
 * 0.5 %, 0 % a year, or below.
 *
 * <p>Source: Open SDG, docs/progress-methodology (open-sdg.org, read 2026), a method of Statistics Canada after Eurostat, with formula, thresholds
 * and score; the labels are Eurostat's as reported by sdg.iisd.org (2018). Not seen: the annex of Eurostat's own report.
 *
 * @since 0.1.0
 */
public final class EurostatRatio {

    private static final double ON_TRACK = 0.95;
    private static final double MODERATE = 0.60;

    /** The classes, best first. */
    public enum Label {
        /** The target is met. */
        TARGET_MET,
        /** On track. */
        SIGNIFICANT_PROGRESS,
        /** Acceleration is needed. */
        MODERATE_PROGRESS,
        /** Limited progress. */
        INSUFFICIENT_PROGRESS,
        /** Deterioration. */
        MOVEMENT_AWAY
    }

    private EurostatRatio() {}

    /**
     * {@return the ratio of actual to required growth: 1 is just on the compound path, below zero away from it}
     *
     * @param progress the three points
     */
    public static double of(Progress progress) {
        return (progress.actual().factor() - 1) / (progress.required().factor() - 1);
    }

    /**
     * {@return the class}
     *
     * @param progress the three points
     */
    public static Label label(Progress progress) {
        if (progress.isMet()) {
            return Label.TARGET_MET;
        }
        double ratio = of(progress);
        if (ratio >= ON_TRACK) {
            return Label.SIGNIFICANT_PROGRESS;
        }
        if (ratio >= MODERATE) {
            return Label.MODERATE_PROGRESS;
        }
        return ratio >= 0 ? Label.INSUFFICIENT_PROGRESS : Label.MOVEMENT_AWAY;
    }

    /**
     * {@return the class where there is no target: by growth alone, wanted to be upwards}
     *
     * @param actual growth per year
     */
    public static Label withoutTarget(GrowthRate actual) {
        double percent = actual.percent();
        if (percent >= 1.5) {
            return Label.SIGNIFICANT_PROGRESS;
        }
        if (percent >= 0.5) {
            return Label.MODERATE_PROGRESS;
        }
        return percent >= 0 ? Label.INSUFFICIENT_PROGRESS : Label.MOVEMENT_AWAY;
    }

    /**
     * {@return the score from -5 to +5 by which Open SDG averages several series: linear between a ratio of -0.6 (-5), 0.6 (0) and 1.3 (+5), held
     * beyond}
     *
     * @param ratio a ratio, as {@link #of}
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static double score(double ratio) {
        double above = Check.finite("ratio", ratio) - MODERATE;
        double score = above < 0 ? 5 * above / 1.2 : 5 * above / 0.7;
        return Math.max(-5, Math.min(5, score));
    }
}
