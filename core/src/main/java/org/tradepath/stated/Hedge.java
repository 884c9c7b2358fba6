package org.tradepath.stated;

/**
 * The word before a figure that says how it is meant: "about", "more than", "up to".
 *
 * <p>A hedge turns a stated value into an interval. Below, {@code v} is the value and {@code g} its round step, the
 * size of its last digit that is not zero (10 million for 460 million): writers choose round figures, so the step says
 * how far the truth may be. The words are those that English and Russian trade news use; readers of prose such as
 * Duckling treat "about", "nearly" and "exactly" alike, which loses the difference kept here. On the bounds that
 * readers infer: C. Cummins, U. Sauerland and S. Solt, <i>Granularity and scalar implicature in numerical
 * expressions</i>, Linguistics and Philosophy 35 (2012); on "up to" against "at most": McNabb and others (Utrecht),
 * experiments on modified numerals.
 *
 * <p>A hedge is kept as it was written. That a plain figure may be rounded is not a hedge: it is read from the figure's
 * digits.
 *
 * @since 0.1.0
 */
public enum Hedge {
    /**
     * No hedge, or "exactly" («ровно»): {@code v}, as exact as its digits; a round figure may be rounded to a coarser
     * step.
     */
    EXACTLY,
    /** "About", "around", "some", «около», «порядка», «примерно»: half a step to a whole step {@code g} either way. */
    ABOUT,
    /** "Nearly", "almost", «почти»: below {@code v}, and not lower than {@code v - g}. */
    NEARLY,
    /**
     * "More than", "over", "exceeded", «свыше», «более», «превысил»: above {@code v}. Readers infer an upper end near
     * the next round step, beyond which a weak tail remains; it is heavier if {@code v} was salient before (an old
     * target that is now exceeded).
     */
    MORE_THAN,
    /** "At least", «не менее», «как минимум»: {@code v} or more, with no upper end implied. */
    AT_LEAST,
    /** "Less than", "under", «менее», «ниже»: below {@code v}; the bound is hard. */
    LESS_THAN,
    /** "At most", "no more than", «не более»: {@code v} or less; the bound is hard. */
    AT_MOST,
    /** "Up to", «до»: {@code v} is the upper end that is meant, but a speaker may go back on it: a soft bound. */
    UP_TO
}
