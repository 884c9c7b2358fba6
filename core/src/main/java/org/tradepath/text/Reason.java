package org.tradepath.text;

/**
 * Why a finding is less sure than one whose parts all stand in its own clause; each takes its factor off the confidence.
 *
 * @since 0.1.0
 */
public enum Reason {
    /** The pair is the one spoken of before: "the two countries", or no economy named. */
    PAIR_FROM_CONTEXT(0.95),
    /** The pair is the one that the whole text names most. */
    PAIR_FROM_WHOLE_TEXT(0.8),
    /** The flow is the one spoken of in the sentence before. */
    FLOW_FROM_CONTEXT(0.85),
    /** The period stands in another sentence. */
    PERIOD_FROM_CONTEXT(0.9),
    /** The text names no period. */
    NO_PERIOD(0.85),
    /** The currency stands at another figure. */
    CURRENCY_FROM_CONTEXT(0.95),
    /** What was expected in the past; it says nothing of what came. */
    PAST_EXPECTATION(0.7);

    private final double factor;

    Reason(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }
}
