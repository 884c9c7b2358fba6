package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.stated.FactorStatement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Side;

/** Says how each statement stands against the draws from the posterior, in words. */
final class Judge {

    /** More likely than not plainly wrong, or this many standard deviations off: contradicted. */
    private static final double CONTRADICTED = 0.5;

    private static final double CONTRADICTED_RESIDUAL = 3;

    private static final double STRAINED = 0.2;
    private static final double STRAINED_RESIDUAL = 1.5;

    private final StateSpace space;
    private final Corridor canonical;
    private final List<double[]> states;
    private final Levels levels;

    Judge(StateSpace space, Corridor canonical, List<double[]> states, Levels levels) {
        this.space = space;
        this.canonical = canonical;
        this.states = states;
        this.levels = levels;
    }

    /** A log level of each draw, or how far it lies above another one; the caller's own. */
    private double[] values(LogLevel level, Optional<LogLevel> base) {
        double[] values = values(level).clone();
        if (base.isPresent()) {
            double[] below = values(base.get());
            for (int d = 0; d < values.length; d++) {
                values[d] -= below[d];
            }
        }
        return values;
    }

    private double[] values(LogLevel level) {
        if (level.isWholeYear()) {
            return levels.of(level);
        }
        PlacedLevel placed = level.in(space);
        return states.stream().mapToDouble(placed::value).toArray();
    }

    Standing of(Standing standing, Evidence evidence) {
        Likelihood likelihood = evidence.likelihood();
        double[] values = values(evidence.level(), evidence.base());
        double[] others = evidence.eitherSide()
                ? values(evidence.level().mirrored(), evidence.base().map(LogLevel::mirrored))
                : values;
        double[] responsibilities = new double[likelihood.parts().size()];
        double[] weights = new double[responsibilities.length];
        double home = 0;
        for (int d = 0; d < values.length && (evidence.eitherSide() || weights.length > 1); d++) {
            double own = likelihood.weights(values[d], weights);
            if (evidence.eitherSide()) {
                double other = likelihood.weights(others[d], weights);
                home += own / (own + other) / values.length;
                values[d] = own >= other ? values[d] : others[d];
                own = likelihood.weights(values[d], weights);
            }
            for (int i = 0; i < weights.length; i++) {
                responsibilities[i] += weights[i] / own / values.length;
            }
        }
        double wrong = likelihood.lastIsWrong() ? responsibilities[responsibilities.length - 1] : 0;
        double residual = likelihood.residual(mean(values), variance(values));
        Meant meant = meant(evidence, responsibilities);
        String remark = join(
                meant.remark(),
                side(evidence, home),
                history(standing, meant.centre(), Quantiles.select(values, 0.5)[0], residual),
                wrong > STRAINED ? Words.percent(wrong) + " likely to be plainly wrong" : "");
        return new Standing(
                standing.statement(), standing.role(), verdict(wrong, residual), remark, OptionalDouble.of(residual));
    }

    Standing of(Standing standing, RecordEvidence record) {
        double[] margins = new double[states.size()];
        RecordEvidence.Margin margin = record.in(space);
        int[] highest = new int[space.years()];
        for (int d = 0; d < margins.length; d++) {
            margins[d] = margin.value(states.get(d));
            highest[margin.highestBefore(states.get(d))]++;
        }
        double holds = Arrays.stream(margins).filter(m -> m >= 0).count() / (double) margins.length;
        double residual = record.likelihood().residual(mean(margins), variance(margins));
        String remark = "a record since " + space.firstYear() + " with probability " + Words.percent(holds)
                + "; the highest year before is " + (space.firstYear() + most(highest));
        Verdict verdict = holds < 1 - CONTRADICTED
                ? Verdict.CONTRADICTED
                : holds < 1 - STRAINED ? Verdict.STRAINED : Verdict.FITS;
        return new Standing(standing.statement(), standing.role(), verdict, remark, OptionalDouble.of(residual));
    }

    /** Where the largest count stands; the first of several. */
    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static Verdict verdict(double wrong, double residual) {
        if (wrong > CONTRADICTED || Math.abs(residual) > CONTRADICTED_RESIDUAL) {
            return Verdict.CONTRADICTED;
        }
        return wrong > STRAINED || Math.abs(residual) > STRAINED_RESIDUAL ? Verdict.STRAINED : Verdict.FITS;
    }

    /** Where in logs that lies which was said, and how its words were read where they allow two readings. */
    private record Meant(String remark, double centre) {}

    /** Which multiple "7 times higher" means. */
    private static Meant meant(Evidence evidence, double[] responsibilities) {
        Likelihood likelihood = evidence.likelihood();
        List<BigDecimal> multiples = evidence.statement() instanceof FactorStatement factor
                ? factor.wording().multiples(factor.factor())
                : List.of();
        if (multiples.size() < 2) {
            return new Meant("", likelihood.centre());
        }
        int parts = (responsibilities.length - (likelihood.lastIsWrong() ? 1 : 0)) / multiples.size();
        double[] shares = new double[multiples.size()];
        for (int i = 0; i < parts * shares.length; i++) {
            shares[i / parts] += responsibilities[i];
        }
        double sum = Arrays.stream(shares).sum();
        int chosen = shares[0] >= shares[1] ? 0 : 1;
        String remark = "read as x" + multiples.get(chosen).toPlainString() + " (" + Words.percent(shares[chosen] / sum)
                + "), not x" + multiples.get(1 - chosen).toPlainString();
        return new Meant(remark, likelihood.centre(chosen * parts, (chosen + 1) * parts));
    }

    /** Whose figure one of unknown side is. */
    private String side(Evidence evidence, double home) {
        if (!evidence.eitherSide()) {
            return "";
        }
        boolean own = home >= 0.5;
        Side side = own ? evidence.level().side() : evidence.level().side().reversed();
        Economy counter = side == Side.HOME ? canonical.home() : canonical.partner();
        return "side not stated, read as that of " + counter.englishName() + " (" + Words.percent(own ? home : 1 - home)
                + ")";
    }

    /** What the history says of the same quantity, and how far that is from what was said. */
    private static String history(Standing standing, double said, double median, double residual) {
        double value = StrictMath.exp(median);
        double off = value / StrictMath.exp(said) - 1;
        String says = switch (standing.role()) {
            case CHANGE ->
                standing.statement() instanceof FactorStatement
                        ? String.format(Locale.ROOT, "x%.2f", value)
                        : String.format(Locale.ROOT, "%+.1f %%", 100 * (value - 1));
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            default -> Words.money(value);
        };
        Optional<String> distance = residual == 0 || Math.abs(off) < 0.02
                ? Optional.empty()
                : Optional.of(
                        String.format(Locale.ROOT, ", %.0f %% %s", 100 * Math.abs(off), off > 0 ? "higher" : "lower"));
        return "the history says " + says + distance.orElse("");
    }

    private static String join(String... parts) {
        return String.join(
                "; ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / values.length;
    }
}
