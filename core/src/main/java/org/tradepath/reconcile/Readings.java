package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.ShareStatement;

/**
 * What a hedged figure says, as weighted intervals of its value: how a written number was rounded, and how far "more than" reaches.
 *
 * <p>A plain figure lies within half of its last digit. A whole number that ends in zeros ("460") may have been rounded to its last digit
 * or to its last non-zero digit; both readings are kept. "More than 500" has a pragmatic upper end at the next round step, cancellable,
 * so a weaker reading goes on beyond it (Cummins, Sauerland and Solt 2012, doi:10.1007/s10988-012-9114-0); "at least" has none. "Up to" is
 * cancellable in the same way, "at most" is not (McNabb and others, Utrecht). "About" is half a round step to either side, or a whole
 * one. The weights are conventions of this library.
 */
final class Readings {

    /** Weight of the interval that a hedge suggests; the rest goes to its wider, weaker reading. */
    private static final double SUGGESTED = 0.8;

    /** No reading of a level or factor goes below this part of it: a log level has no zero. */
    private static final double LEAST_PART = 0.25;

    private Readings() {}

    /** An interval of the value, and its weight. */
    record Reading(double weight, double low, double high) {}

    /** The levels, in units of the currency, that a level statement can mean. */
    static List<Reading> of(LevelStatement level) {
        BigDecimal scale = level.amount().scale().factor();
        return of(level.hedge(), level.amount().number(), scale.doubleValue());
    }

    /** The log levels that a level statement can mean. */
    static Likelihood logLevels(LevelStatement level, double noise) {
        double least = LEAST_PART * level.amount().toDouble();
        return new Likelihood(mapped(of(level), noise, x -> StrictMath.log(Math.max(x, least))));
    }

    /** The log changes that a percentage can mean; a fall is read by its size ("fell by more than 16 %"). */
    static Likelihood logChanges(ChangeStatement change, double noise) {
        double sign = change.percent().signum() < 0 ? -1 : 1;
        List<Reading> sizes = of(change.hedge(), change.percent().abs(), 1);
        return new Likelihood(mapped(sizes, noise, x -> StrictMath.log(Math.max(1 + sign * x / 100, 1e-3))));
    }

    /** The log changes that a factor can mean: "7 times higher" is times 7 or times 8. */
    static Likelihood logFactors(FactorStatement factor, double noise) {
        double least = LEAST_PART * factor.factor().doubleValue();
        List<Likelihood.Part> parts = new ArrayList<>();
        List<BigDecimal> multiples = factor.wording().multiples(factor.factor());
        for (BigDecimal multiple : multiples) {
            for (Likelihood.Part part :
                    mapped(of(factor.hedge(), multiple, 1), noise, x -> StrictMath.log(Math.max(x, least)))) {
                parts.add(new Likelihood.Part(part.weight() / multiples.size(), part.low(), part.high(), noise));
            }
        }
        return new Likelihood(parts);
    }

    /** The log shares that a percentage can mean. */
    static Likelihood logShares(ShareStatement share, double noise) {
        double least = LEAST_PART * share.percent().doubleValue() / 100;
        return new Likelihood(
                mapped(of(share.hedge(), share.percent(), 0.01), noise, x -> StrictMath.log(Math.max(x, least))));
    }

    /** The readings of a written number in units of {@code scale}. */
    private static List<Reading> of(Hedge hedge, BigDecimal number, double scale) {
        double value = number.doubleValue() * scale;
        double digit = number.ulp().doubleValue() * scale;
        // Digits written after the point are meant; zeros before it may be rounding.
        boolean mayBeRounded = number.scale() <= 0 && number.signum() != 0;
        double step = mayBeRounded ? number.stripTrailingZeros().ulp().doubleValue() * scale : digit;
        double below = value - Math.min(step, value / 2);
        double farBelow = value - Math.min(2 * step, 0.75 * value);
        return switch (hedge) {
            case EXACTLY ->
                step == digit
                        ? List.of(around(1, value, digit))
                        : List.of(around(0.5, value, digit), around(0.5, value, step));
            case ABOUT -> List.of(around(SUGGESTED, value, step), around(1 - SUGGESTED, value, 2 * step));
            case NEARLY -> List.of(new Reading(1, below, value));
            case AT_LEAST -> List.of(new Reading(1, value, Double.POSITIVE_INFINITY));
            case MORE_THAN ->
                List.of(
                        new Reading(SUGGESTED, value, value + step),
                        new Reading(1 - SUGGESTED, value + step, value + 3 * step));
            case LESS_THAN, AT_MOST ->
                List.of(new Reading(SUGGESTED, below, value), new Reading(1 - SUGGESTED, farBelow, below));
            case UP_TO ->
                List.of(new Reading(SUGGESTED, below, value), new Reading(1 - SUGGESTED, value, value + step));
        };
    }

    private static Reading around(double weight, double value, double width) {
        return new Reading(weight, value - width / 2, value + width / 2);
    }

    private static List<Likelihood.Part> mapped(List<Reading> readings, double noise, DoubleUnaryOperator toLog) {
        List<Likelihood.Part> parts = new ArrayList<>();
        for (Reading r : readings) {
            double a = toLog.applyAsDouble(r.low);
            double b = toLog.applyAsDouble(r.high);
            parts.add(new Likelihood.Part(r.weight, Math.min(a, b), Math.max(a, b), noise));
        }
        return parts;
    }
}
