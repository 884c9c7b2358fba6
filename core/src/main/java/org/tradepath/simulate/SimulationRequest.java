package org.tradepath.simulate;

import java.util.List;
import org.tradepath.internal.Check;

/**
 * What to simulate for one corridor: a text key, a process, and what to ask of the paths.
 *
 * <p>The key names the random numbers: two requests with one key and one process run on the same shocks, so that scenarios of a corridor
 * differ by their parameters and not by luck. A result depends on its own request, the seed, the number of paths and the horizon, never on
 * the other requests of a run.
 *
 * @since 0.1.0
 */
public final class SimulationRequest {

    private final String key;
    private final GrowthProcess process;
    private final List<String> economies;
    private final List<Threshold> thresholds;
    private final double[] fan;
    private final boolean pathsKept;

    private SimulationRequest(
            String key,
            GrowthProcess process,
            List<String> economies,
            List<Threshold> thresholds,
            double[] fan,
            boolean pathsKept) {
        this.key = key;
        this.process = process;
        this.economies = economies;
        this.thresholds = thresholds;
        this.fan = fan;
        this.pathsKept = pathsKept;
    }

    /**
     * {@return a request that asks nothing yet}
     *
     * @param key the corridor's text, the same from either of its ends, not blank
     * @param process how its log level grows
     * @throws IllegalArgumentException when the key is blank, or the process has no draw, or asks for more than 1000 rows of scratch memory
     */
    public static SimulationRequest of(String key, GrowthProcess process) {
        Check.notBlank("key", key);
        Check.inRange("draws", process.draws(), 1, Integer.MAX_VALUE);
        Check.inRange("scratchRows", process.scratchRows(), 0, 1000);
        return new SimulationRequest(key, process, List.of(), List.of(), new double[0], false);
    }

    /**
     * {@return this request with the economies whose shocks its process shares}
     *
     * @param names one text an economy, as {@link PathBlock#economy(int)} counts them
     * @throws IllegalArgumentException when a name is blank
     */
    public SimulationRequest withEconomies(String... names) {
        for (String name : names) {
            Check.notBlank("economy", name);
        }
        return new SimulationRequest(key, process, List.of(names), thresholds, fan, pathsKept);
    }

    /**
     * {@return this request with thresholds, whose answers come in the same order}
     *
     * @param newThresholds any number of thresholds, each with one flag or one a draw
     * @throws IllegalArgumentException when a threshold's flags do not match the process's draws
     */
    public SimulationRequest withThresholds(Threshold... newThresholds) {
        return withThresholds(List.of(newThresholds));
    }

    /**
     * {@return this request with thresholds, whose answers come in the same order}
     *
     * @param newThresholds any number of thresholds, each with one flag or one a draw
     * @throws IllegalArgumentException when a threshold's flags do not match the process's draws
     */
    public SimulationRequest withThresholds(List<Threshold> newThresholds) {
        for (Threshold threshold : newThresholds) {
            int flags = threshold.flags().length;
            if (flags != 1 && flags != process.draws()) {
                throw Check.broken("alreadyReached", "must hold 1 or " + process.draws() + " flags", flags);
            }
        }
        return new SimulationRequest(key, process, economies, List.copyOf(newThresholds), fan, pathsKept);
    }

    /**
     * {@return this request with a fan: quantiles of the level per year}
     *
     * @param probabilities the quantiles wanted, each in (0, 1), strictly increasing
     * @throws IllegalArgumentException when a probability breaks the rule
     */
    public SimulationRequest withFan(double... probabilities) {
        double[] copy = probabilities.clone();
        double before = 0;
        for (double p : copy) {
            if (!(p > before && p < 1)) {
                throw Check.broken("probabilities", "must lie in (0, 1) and increase", p);
            }
            before = p;
        }
        return new SimulationRequest(key, process, economies, thresholds, copy, pathsKept);
    }

    /** {@return this request with the log levels themselves kept, 8 bytes a path and year; its fan is then exact} */
    public SimulationRequest withPathsKept() {
        return new SimulationRequest(key, process, economies, thresholds, fan, true);
    }

    /** {@return the text that names the random numbers} */
    public String key() {
        return key;
    }

    /** {@return how the log level grows} */
    public GrowthProcess process() {
        return process;
    }

    /** {@return the economies whose shocks are shared} */
    public List<String> economies() {
        return economies;
    }

    /** {@return the thresholds asked for} */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    /** {@return a copy of the probabilities of the fan, empty when none is wanted} */
    public double[] fan() {
        return fan.clone();
    }

    /** {@return whether the log levels are kept} */
    public boolean arePathsKept() {
        return pathsKept;
    }
}
