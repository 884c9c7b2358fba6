package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.tradepath.forecast.Combination;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.internal.Check;
import org.tradepath.series.Panel;

/**
 * Weights of a linear pool of contenders, a mixture of their distributions, that made the CRPS least on the cases they were learned from.
 *
 * <p>Learn on earlier origins and use on later ones. The CRPS of a mixture is a convex quadratic of its weights,
 *
 * <pre>sum w(k) E|X(k) - y| - 1/2 sum sum w(k) w(l) E|X(k) - X(l)|,</pre>
 *
 * so that there is one least value; it is found by moving weight between two contenders at a time, in a fixed order, to where no move
 * helps. Every horizon has the same say: its CRPS counts relative to that of equal weights.
 *
 * <p>Sources: the CRPS in this form, Gneiting and Raftery 2007, doi:10.1198/016214506000001437, eq. 21; weights by the least score, Hall and
 * Mitchell 2007, doi:10.1016/j.ijforecast.2006.08.001.
 *
 * @param contenders the contenders' names
 * @param weights one a contender, zero or positive, with sum 1
 * @param horizons the horizons in years
 * @param crps the pool's mean CRPS at each horizon, on the cases it was learned from
 * @param equalCrps that of equal weights
 * @since 0.1.0
 */
public record PoolWeights(
        List<String> contenders,
        List<Double> weights,
        List<Integer> horizons,
        List<Double> crps,
        List<Double> equalCrps) {

    private static final int MOST_ROUNDS = 100_000;
    private static final int CASES = 125;
    private static final int EARLIEST = 15;
    private static final int LATEST = 10;
    private static final int PATHS = 500;

    /**
     * Copies the lists.
     *
     * @param contenders the contenders' names
     * @param weights one a contender
     * @param horizons the horizons in years
     * @param crps one a horizon
     * @param equalCrps one a horizon
     */
    public PoolWeights {
        contenders = List.copyOf(contenders);
        weights = List.copyOf(weights);
        horizons = List.copyOf(horizons);
        crps = List.copyOf(crps);
        equalCrps = List.copyOf(equalCrps);
    }

    /**
     * Learns weights.
     *
     * @param backtest its seed, paths, threads, horizons, and rule for corridors that vanish
     * @param cases the cases to learn from
     * @param contenders at least one, each with a name of its own
     * @return the weights, the same for any number of threads
     * @throws IllegalArgumentException as {@link Backtest#run(Iterator, List, java.util.function.Consumer)}, or if a horizon has no case
     *     with a known outcome
     */
    public static PoolWeights learn(Backtest backtest, Iterator<BacktestCase> cases, List<Contender> contenders) {
        PoolMoments moments = backtest.poolMoments(cases, contenders);
        int horizons = backtest.horizons().size();
        double[] equal = new double[contenders.size()];
        Arrays.fill(equal, 1.0 / equal.length);
        double[] say = new double[horizons];
        for (int i = 0; i < horizons; i++) {
            if (moments.cases(i) == 0) {
                throw Check.broken("cases", "must be at least one with an outcome at each horizon", "none");
            }
            say[i] = 1 / moments.crps(i, equal);
        }
        double[] best = least(moments.weighted(say), equal);
        return new PoolWeights(
                contenders.stream().map(Contender::name).toList(),
                Arrays.stream(best).boxed().toList(),
                backtest.horizons(),
                crps(moments, horizons, best),
                crps(moments, horizons, equal));
    }

    /**
     * Learns a combination as of a year, on a panel, by a backtest of the years before: weights on 125 cases of each origin from 15 to 10 years
     * earlier, whose ten years after are known by then, each contender as of that origin; then the contenders' models as of the year with these weights.
     *
     * <pre>{@code
     * Combination learned = PoolWeights.combination(panel, 2015, contenders, 2);
     * Forecast forecast = learned.fit(history, 1);
     * }</pre>
     *
     * <p>Corridors that vanished are left out of the cases; a contender that lets corridors vanish is scored on its paths that survive.
     *
     * @param panel the panel; years after {@code asOf} are not looked at
     * @param asOf the last year that may be looked at
     * @param contenders at least one, each with a name of its own
     * @param threads threads to use, the calling one among them
     * @return the combination of those with a weight above zero
     * @throws IllegalArgumentException as {@link Backtest#run(Iterator, List, java.util.function.Consumer)}, if a contender cannot be made as of such an
     *     origin, or no series was eligible and survived
     */
    public static Combination combination(Panel panel, int asOf, List<Contender> contenders, int threads) {
        return learn(panel, asOf, contenders, threads)
                .combination(contenders.stream()
                        .map(contender -> contender.asOf().apply(asOf))
                        .toList());
    }

    /**
     * The weights of {@link #combination(Panel, int, List, int)}.
     *
     * @param panel the panel; years after {@code asOf} are not looked at
     * @param asOf the last year that may be looked at
     * @param contenders at least one, each with a name of its own
     * @param threads threads to use, the calling one among them
     * @return the weights
     * @throws IllegalArgumentException as there
     */
    public static PoolWeights learn(Panel panel, int asOf, List<Contender> contenders, int threads) {
        PanelCases cases = PanelCases.of(panel.asOf(asOf)).withCasesPerOrigin(CASES);
        List<BacktestCase> earlier = new ArrayList<>();
        for (int before = EARLIEST; before >= LATEST; before--) {
            earlier.addAll(cases.of(asOf - before));
        }
        Backtest backtest = Backtest.withDefaults().withPaths(PATHS).withParallelism(threads);
        return learn(backtest, earlier.iterator(), contenders);
    }

    /**
     * {@return the combination of models with these weights, those without weight left out}
     *
     * @param models one a contender, in the same order
     * @throws IllegalArgumentException if they are not as many
     */
    public Combination combination(List<GrowthModel> models) {
        if (models.size() != weights.size()) {
            throw Check.broken("models", "must be as many as weights, " + weights.size(), models.size());
        }
        List<GrowthModel> used = new ArrayList<>();
        List<Double> given = new ArrayList<>();
        for (int k = 0; k < weights.size(); k++) {
            if (weights.get(k) > 0) {
                used.add(models.get(k));
                given.add(weights.get(k));
            }
        }
        return Combination.of(
                used, given.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static List<Double> crps(PoolMoments moments, int horizons, double[] weights) {
        return IntStream.range(0, horizons)
                .mapToObj(i -> moments.crps(i, weights))
                .toList();
    }

    /** Moves weight from l to k, for all pairs in turn, as far as it helps. */
    static double[] least(PoolMoments.Quadratic score, double[] from) {
        double[] w = from.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int k = 0; k < w.length; k++) {
                for (int l = 0; l < k; l++) {
                    moved = Math.max(moved, Math.abs(move(score, w, k, l)));
                }
            }
            if (moved < 1e-12) {
                break;
            }
        }
        return w;
    }

    private static double move(PoolMoments.Quadratic score, double[] w, int k, int l) {
        double slope = score.linear()[k] - score.linear()[l];
        for (int j = 0; j < w.length; j++) {
            slope -= (score.square()[k][j] - score.square()[l][j]) * w[j];
        }
        // The energy distance of the two: zero only if they say the same.
        double curvature = 2 * score.square()[k][l] - score.square()[k][k] - score.square()[l][l];
        double wanted = curvature > 0 ? -slope / curvature : -Math.signum(slope);
        double step = Math.max(-w[k], Math.min(w[l], wanted));
        w[k] = Math.max(0, w[k] + step);
        w[l] = Math.max(0, w[l] - step);
        return step;
    }
}
