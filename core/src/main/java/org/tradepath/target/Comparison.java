package org.tradepath.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.ShareError;
import org.tradepath.simulate.Estimate;

/**
 * What a scenario changes, path by path: both sides run on the same random numbers, so that a difference has a standard error of its own,
 * smaller than that of either side.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Comparison {

    private static final int MOST_PARTS = 6;

    private final Projection baseline;
    private final Scenario scenario;
    private final Projection changed;

    private Comparison(Projection baseline, Scenario scenario) {
        this.baseline = baseline;
        this.scenario = scenario;
        this.changed = baseline.under(scenario);
    }

    /**
     * {@return the comparison of a projection with what it becomes under a scenario}
     *
     * @param baseline what is projected
     * @param scenario what happens besides
     * @throws IllegalArgumentException if something of it may begin in the as-of year or before
     */
    public static Comparison of(Projection baseline, Scenario scenario) {
        return new Comparison(baseline, scenario);
    }

    /** {@return what is projected without the scenario} */
    public Projection baseline() {
        return baseline;
    }

    /** {@return what happens besides} */
    public Scenario scenario() {
        return scenario;
    }

    /** {@return the same paths under the scenario} */
    public Projection underScenario() {
        return changed;
    }

    /**
     * {@return how much likelier it is that the goal is reached by a year} Unless nothing happens in the scenario it is never without an error: no
     * path that changes in so many is no certainty.
     *
     * @param goal the level; a multiple of a year of the past is the same under the scenario
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Estimate reachedBy(Goal goal, int year) {
        int row = baseline.row(year);
        Estimate difference =
                difference(changed.of(goal).reached(row), baseline.of(goal).reached(row));
        double least = scenario.levers().isEmpty() ? 0 : ShareError.least(baseline.pathCount());
        return new Estimate(difference.value(), Math.max(least, difference.standardError()));
    }

    /**
     * {@return by how much the expected shortfall changes, in current US dollars; negative for the better}
     *
     * @param goal the level
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside, or the goal does not fit these figures
     */
    public Estimate shortfall(Goal goal, int year) {
        int row = baseline.row(year);
        return difference(changed.of(goal).missing(row), baseline.of(goal).missing(row));
    }

    private Estimate difference(double[] with, double[] without) {
        double[] each = with.clone();
        for (int i = 0; i < each.length; i++) {
            each[i] -= without[i];
        }
        return baseline.sample().mean(each);
    }

    /**
     * {@return by how much the median of a year's total changes, in current US dollars}
     *
     * <p>Where about half of the paths have vanished the density at the median is not known: the errors of both medians, as
     * {@link Projection#quantile} has them, then stand added up in the place of the paired one.
     *
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the year lies outside
     */
    public Estimate median(int year) {
        Median with = Median.of(baseline.sample(), changed.logLevels(year));
        Median without = Median.of(baseline.sample(), baseline.logLevels(year));
        return new Estimate(
                with.dollars() - without.dollars(),
                difference(with.influence(), without.influence()).standardError() + with.loose() + without.loose());
    }

    /**
     * Divides the change of the median over the parts of the scenario by their Shapley values: the mean of what a part adds over all orders in
     * which the parts could come, so that no order has to be chosen and the contributions add up to the whole.
     *
     * <p>Source: Shapley, A value for n-person games, Contributions to the Theory of Games II (1953), 307-317. The work doubles with each part.
     *
     * @param year from the year after the as-of year to the horizon
     * @return a contribution for each of {@link Scenario#names()}, in their order
     * @throws IllegalArgumentException if the year lies outside, or the scenario has more than six parts
     */
    public List<Contribution> decompose(int year) {
        List<String> names = scenario.names();
        int n = Check.inRange("parts of the scenario", names.size(), 0, MOST_PARTS);
        int row = baseline.row(year);
        double[] value = new double[n];
        double[] loose = new double[n];
        double[][] influence = new double[n][baseline.pathCount()];
        for (int subset = 0; subset < 1 << n; subset++) {
            int chosen = subset;
            int[] members =
                    IntStream.range(0, n).filter(j -> (chosen >> j & 1) == 1).toArray();
            Median median = Median.of(
                    baseline.sample(), baseline.paths().logLevelsUnder(scenario.only(members), row, row + 1)[0]);
            for (int part = 0; part < n; part++) {
                boolean in = (subset >> part & 1) == 1;
                int others = members.length - (in ? 1 : 0);
                double weight = (in ? 1 : -1) * weight(others, n);
                value[part] += weight * median.dollars();
                loose[part] += Math.abs(weight) * median.loose();
                for (int i = 0; i < influence[part].length; i++) {
                    influence[part][i] += weight * median.influence()[i];
                }
            }
        }
        List<Contribution> contributions = new ArrayList<>();
        for (int part = 0; part < n; part++) {
            double error = baseline.sample().mean(influence[part]).standardError() + loose[part];
            contributions.add(new Contribution(names.get(part), new Estimate(value[part], error)));
        }
        return contributions;
    }

    /** The share of orders in which exactly a given set of so many others comes before a part: s! (n - s - 1)! / n! */
    private static double weight(int others, int n) {
        double weight = 1.0 / n;
        for (int k = 1; k <= others; k++) {
            weight *= (double) k / (n - k);
        }
        return weight;
    }

    /**
     * What one part of a scenario adds to the median.
     *
     * @param part its name
     * @param dollars how much of the change is its own, in current US dollars
     */
    public record Contribution(String part, Estimate dollars) {}

    /** A median in dollars and what each path adds to its error; where that is not known, nothing, and the error as it is. */
    private record Median(double dollars, double[] influence, double loose) {

        static Median of(PathSample sample, double[] logLevels) {
            double dollars = StrictMath.exp(sample.quantile(logLevels, 0.5));
            return sample.influence(logLevels, 0.5)
                    .map(influence -> new Median(dollars, times(influence, dollars), 0))
                    .orElseGet(() -> new Median(
                            dollars,
                            new double[logLevels.length],
                            sample.level(logLevels, 0.5).standardError()));
        }

        private static double[] times(double[] influence, double dollars) {
            for (int i = 0; i < influence.length; i++) {
                influence[i] *= dollars;
            }
            return influence;
        }
    }
}
