package org.tradepath.target.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.simulate.Estimate;
import org.tradepath.target.Deadline;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;

/**
 * The official scores of one goal on one side's figures, with the probability of each class: over the history's joint draws, and over the years that
 * the deadline may be.
 *
 * <p>Without a deadline every score is undefined and empty: none is made up. Years that the deadline may have meant and that are over are left out. A draw
 * that was at the goal in the base year already has no way to go; it counts as met, or as moving away if it has fallen below.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ProgressScores {

    private final History history;
    private final Goal goal;
    private final int baseYear;
    private final Optional<Deadline> ahead;

    private ProgressScores(History history, Goal goal, int baseYear, Optional<Deadline> ahead) {
        this.history = history;
        this.goal = goal;
        this.baseYear = baseYear;
        this.ahead = ahead;
    }

    /**
     * {@return the scores as of the history's last year}
     *
     * @param history the figures
     * @param goal the target
     * @param baseYear the year from which progress is counted: that of the statement, say
     * @throws IllegalArgumentException if the history does not cover the base year with a year after it, the goal does not fit it, or its deadline is
     *     over for sure
     */
    public static ProgressScores of(History history, Goal goal, int baseYear) {
        Check.inRange("baseYear", baseYear, history.firstYear(), history.lastYear() - 1);
        if (goal.flow() != history.flow()) {
            throw Check.broken("goal", "must be one of " + history.flow(), goal.flow());
        }
        Optional<Deadline> ahead = goal.deadline().isNone()
                ? Optional.empty()
                : Optional.of(goal.deadline().after(history.lastYear() - 1));
        return new ProgressScores(history, goal, baseYear, ahead);
    }

    /** {@return the figures} */
    public History history() {
        return history;
    }

    /** {@return the target} */
    public Goal goal() {
        return goal;
    }

    /** {@return the year from which progress is counted} */
    public int baseYear() {
        return baseYear;
    }

    /** {@return the probability of each class of the ratio of actual to required growth; empty without a deadline} */
    public Optional<Map<EurostatRatio.Label, Double>> eurostat() {
        return shares(
                EurostatRatio.Label.class,
                EurostatRatio::label,
                EurostatRatio.Label.TARGET_MET,
                EurostatRatio.Label.MOVEMENT_AWAY);
    }

    /** {@return the probability of each class of the UN progress chart, growth going on as since the base year; empty without a deadline} */
    public Optional<Map<UnProgressChart.Label, Double>> unChart() {
        return shares(
                UnProgressChart.Label.class,
                progress -> UnProgressChart.label(UnProgressChart.of(progress)),
                UnProgressChart.Label.ON_TRACK,
                UnProgressChart.Label.STAGNATION_OR_REGRESSION);
    }

    /**
     * {@return the probability of each class of the UN progress chart, with simulated paths in the place of growth that goes on; empty without a
     * deadline}
     *
     * @param projection the paths, which begin with the history's draws
     * @throws IllegalArgumentException if they are of another flow, begin in another year or with other draws, or end before the deadline
     */
    public Optional<Map<UnProgressChart.Label, Estimate>> unChart(Projection projection) {
        if (projection.asOfYear() != history.lastYear()) {
            throw Check.broken("projection", "must begin after " + history.lastYear(), projection.asOfYear());
        }
        if (!projection.beginsWith(history)) {
            throw Check.broken(
                    "projection", "must begin with the history's draws of " + history.flow(), projection.flow());
        }
        return goal.deadline().isNone()
                ? Optional.empty()
                : Optional.of(chart(projection, goal.deadline().after(history.lastYear())));
    }

    private Map<UnProgressChart.Label, Estimate> chart(Projection projection, Deadline deadline) {
        Map<UnProgressChart.Label, Estimate> shares = new EnumMap<>(UnProgressChart.Label.class);
        for (UnProgressChart.Label label : UnProgressChart.Label.values()) {
            double value = 0;
            double error = 0;
            for (Map.Entry<Integer, Double> year : deadline.weights().entrySet()) {
                Estimate share =
                        projection.share(year.getKey(), (draw, level) -> label(draw, year.getKey(), level) == label);
                value += year.getValue() * share.value();
                // Years of one set of paths are no independent samples: at worst their errors add up.
                error += year.getValue() * share.standardError();
            }
            shares.put(label, new Estimate(value, error));
        }
        return shares;
    }

    private UnProgressChart.Label label(int draw, int targetYear, double projected) {
        if (target(draw) <= base(draw)) {
            return projected >= target(draw)
                    ? UnProgressChart.Label.ON_TRACK
                    : UnProgressChart.Label.STAGNATION_OR_REGRESSION;
        }
        return UnProgressChart.label(UnProgressChart.of(progress(draw, targetYear), projected));
    }

    /**
     * {@return the time distance to the straight line that it is below with probability {@code p}; empty without a deadline, or if every draw was at the
     * goal in the base year}
     *
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if it is none
     */
    public Optional<TimeDistance> timeDistance(double p) {
        return quantile(p, TimeDistance::of, Comparator.comparingDouble(TimeDistance::yearsAhead));
    }

    /**
     * {@return the ratio of actual to required growth that it is below with probability {@code p}; empty as {@link #timeDistance}}
     *
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if it is none
     */
    public OptionalDouble eurostatRatio(double p) {
        return number(p, EurostatRatio::of);
    }

    /**
     * {@return ESCAP's current status index that it is below with probability {@code p}; empty as {@link #timeDistance}}
     *
     * @param p a probability in [0, 1]
     * @throws IllegalArgumentException if it is none
     */
    public OptionalDouble currentStatus(double p) {
        return number(p, EscapIndex::currentStatus);
    }

    private OptionalDouble number(double p, ToDoubleFunction<Progress> score) {
        return quantile(p, score::applyAsDouble, Comparator.<Double>naturalOrder()).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private <L extends Enum<L>> Optional<Map<L, Double>> shares(
            Class<L> labels, Function<Progress, L> label, L met, L fallen) {
        return ahead.map(deadline -> {
            Map<L, Double> shares = new EnumMap<>(labels);
            for (L each : labels.getEnumConstants()) {
                shares.put(each, 0.0);
            }
            deadline.weights().forEach((year, weight) -> {
                for (int d = 0; d < history.draws(); d++) {
                    L its;
                    if (target(d) <= base(d)) {
                        its = value(d) >= target(d) ? met : fallen;
                    } else {
                        its = label.apply(progress(d, year));
                    }
                    shares.merge(its, weight / history.draws(), Double::sum);
                }
            });
            return shares;
        });
    }

    private <S> Optional<S> quantile(double p, Function<Progress, S> score, Comparator<S> order) {
        Check.probability("p", p);
        record Weighted<S>(S value, double weight) {}
        List<Weighted<S>> all = new ArrayList<>();
        ahead.ifPresent(deadline -> deadline.weights().forEach((year, weight) -> {
            for (int d = 0; d < history.draws(); d++) {
                if (target(d) > base(d)) {
                    all.add(new Weighted<>(score.apply(progress(d, year)), weight));
                }
            }
        }));
        all.sort(Comparator.comparing(Weighted::value, order));
        double wanted = p * all.stream().mapToDouble(Weighted::weight).sum();
        double come = 0;
        for (Weighted<S> each : all) {
            come += each.weight();
            if (come >= wanted) {
                return Optional.of(each.value());
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).value());
    }

    private Progress progress(int draw, int targetYear) {
        return new Progress(baseYear, base(draw), history.lastYear(), value(draw), targetYear, target(draw));
    }

    private double base(int draw) {
        return StrictMath.exp(history.logLevel(baseYear, draw));
    }

    private double value(int draw) {
        return StrictMath.exp(history.logLevel(history.lastYear(), draw));
    }

    private double target(int draw) {
        return StrictMath.exp(goal.logLevel(history, draw));
    }
}
