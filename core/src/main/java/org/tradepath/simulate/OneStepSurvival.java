package org.tradepath.simulate;

import java.util.Arrays;
import org.tradepath.internal.Check;
import org.tradepath.internal.Crew;
import org.tradepath.internal.random.NormalTables;

/**
 * Smooth hit probabilities of a Gaussian random walk: every path is kept below the threshold, and carries the probability of having stayed
 * there.
 *
 * <p>Each year, with {@code k} the log threshold and {@code q = Phi((k - x - drift) / volatility)}, the path's weight is multiplied by
 * {@code q} and its next level is drawn from the normal conditional on being below {@code k}. Then P(reached by n) is one less the mean weight
 * after {@code n} years. The estimate is unbiased, its variance is smaller than that of counting, and it is a smooth function of the shocks, so
 * that Sobol sampling reaches its full speed (counting has jumps).
 *
 * <p>Source: Glasserman and Staum, Conditioning on one-step survival for barrier option simulations, Operations Research 49 (2001).
 *
 * <p>Runs on the calling thread alone, whatever parallelism, executor, listener and limit of memory the simulation has: its sums are not whole
 * numbers, and their bits would depend on who adds them. Interruption is honoured between blocks.
 *
 * @since 0.1.0
 */
public final class OneStepSurvival {

    private static final int LIMIT = 4;
    private static final int WEIGHT = 5;
    private static final int SHOCK = 2;

    private final double[] values;
    private final double[] errors;

    private OneStepSurvival(double[] values, double[] errors) {
        this.values = values;
        this.errors = errors;
    }

    /**
     * {@return the hit probabilities}
     *
     * @param simulation gives seed, paths, horizon and sampling; nothing else of it is used
     * @param key names the random numbers, as in {@link SimulationRequest#of(String, GrowthProcess)}
     * @param walk the random walk, every volatility positive
     * @param threshold the threshold; its flags of draws that had reached it already are not looked at
     * @throws IllegalArgumentException when a volatility is zero, or the number of paths does not fit the sampling
     * @throws java.util.concurrent.CancellationException when the calling thread is interrupted; its interrupt status stays set
     */
    public static OneStepSurvival of(Simulation simulation, String key, RandomWalk walk, Threshold threshold) {
        walk.requireVolatility();
        Sampling sampling = simulation.sampling();
        sampling.check(simulation.paths());
        SimulationRequest request = SimulationRequest.of(key, new WithRows(walk));
        int per = simulation.paths() / sampling.scrambles();
        PathBlock block = new PathBlock();
        block.take(new RunState(request, simulation), sampling.kind());
        Moments moments = new Moments(simulation.horizon(), sampling.kind());
        for (int scramble = 0; scramble < sampling.scrambles(); scramble++) {
            for (int first = 0; first < per; first += PathBlock.CAPACITY) {
                Crew.refuseInterruption("simulation");
                block.begin(scramble, first, Math.min(PathBlock.CAPACITY, per - first));
                walk(block, walk, threshold.logLevel(), moments);
            }
            moments.endScramble(per);
        }
        return moments.result();
    }

    private static void walk(PathBlock block, RandomWalk walk, double threshold, Moments moments) {
        int n = block.size();
        walk.start(block);
        double[] level = block.level();
        double[] weight = block.scratch(WEIGHT);
        double[] limit = block.scratch(LIMIT);
        double[] z = block.scratch(SHOCK);
        Arrays.fill(weight, 1);
        for (int year = 1; year <= moments.horizon; year++) {
            block.toStep(year);
            block.own().uniforms(0, z);
            walk.scoresBelow(block, threshold, limit);
            NormalTables.belowLimits(limit, z, n);
            walk.move(block, level, 0, z);
            moments.add(year, weight, limit, n);
        }
    }

    /** {@return the horizon in years} */
    public int horizon() {
        return values.length / 2;
    }

    /**
     * {@return P(reached in some year up to that one)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate reachedBy(int year) {
        int column = Check.inRange("year", year, 1, horizon()) - 1;
        return new Estimate(values[column], errors[column]);
    }

    /**
     * {@return P(first reached in that year)}
     *
     * @param year 1 to the horizon
     * @throws IllegalArgumentException when the year is out of range
     */
    public Estimate firstReachedIn(int year) {
        int column = horizon() + Check.inRange("year", year, 1, horizon()) - 1;
        return new Estimate(values[column], errors[column]);
    }

    /** {@return P(not reached in any year up to the horizon)} */
    public Estimate notByHorizon() {
        Estimate reached = reachedBy(horizon());
        return new Estimate(1 - reached.value(), reached.standardError());
    }

    /** The walk with two more rows of memory. */
    private record WithRows(RandomWalk walk) implements GrowthProcess {

        @Override
        public void start(PathBlock block) {
            walk.start(block);
        }

        @Override
        public void step(PathBlock block) {
            walk.step(block);
        }

        @Override
        public int draws() {
            return walk.draws();
        }

        @Override
        public int scratchRows() {
            return WEIGHT + 1;
        }
    }

    /** Sums and squares, over independent units (paths, pairs or scrambles), of reached by and first in, in the order of the blocks. */
    private static final class Moments {

        private final int horizon;
        private final Sampling.Kind kind;
        private final double[] sums;
        private final double[] squares;
        private final double[] scramble;
        /** The first scramble's means: scrambles differ so little that squares of their means would cancel. */
        private final double[] origin;

        private double units;

        Moments(int horizon, Sampling.Kind kind) {
            this.horizon = horizon;
            this.kind = kind;
            this.sums = new double[2 * horizon];
            this.squares = new double[2 * horizon];
            this.scramble = new double[2 * horizon];
            this.origin = new double[2 * horizon];
        }

        /** Multiplies the weights by the year's survival and notes what the year brought. */
        void add(int year, double[] weight, double[] survival, int n) {
            int stride = kind == Sampling.Kind.ANTITHETIC ? 2 : 1;
            double reached = 0;
            double reachedSquares = 0;
            double first = 0;
            double firstSquares = 0;
            for (int i = 0; i < n; i += stride) {
                double unitReached = 0;
                double unitFirst = 0;
                for (int k = i; k < i + stride; k++) {
                    double after = weight[k] * survival[k];
                    unitFirst += weight[k] - after;
                    unitReached += 1 - after;
                    weight[k] = after;
                }
                unitReached /= stride;
                unitFirst /= stride;
                reached += unitReached;
                reachedSquares += unitReached * unitReached;
                first += unitFirst;
                firstSquares += unitFirst * unitFirst;
            }
            if (kind == Sampling.Kind.SOBOL) {
                scramble[year - 1] += reached;
                scramble[horizon + year - 1] += first;
                return;
            }
            units += year == 1 ? (double) n / stride : 0;
            sums[year - 1] += reached;
            squares[year - 1] += reachedSquares;
            sums[horizon + year - 1] += first;
            squares[horizon + year - 1] += firstSquares;
        }

        void endScramble(int paths) {
            if (kind != Sampling.Kind.SOBOL) {
                return;
            }
            for (int c = 0; c < scramble.length; c++) {
                double mean = scramble[c] / paths;
                if (units == 0) {
                    origin[c] = mean;
                }
                sums[c] += mean - origin[c];
                squares[c] += (mean - origin[c]) * (mean - origin[c]);
                scramble[c] = 0;
            }
            units++;
        }

        OneStepSurvival result() {
            double[] values = new double[sums.length];
            double[] errors = new double[sums.length];
            for (int c = 0; c < sums.length; c++) {
                double mean = sums[c] / units;
                values[c] = origin[c] + mean;
                double variance = StrictMath.max(0, squares[c] / units - mean * mean);
                errors[c] = StrictMath.sqrt(variance / StrictMath.max(1, units - 1));
            }
            return new OneStepSurvival(values, errors);
        }
    }
}
