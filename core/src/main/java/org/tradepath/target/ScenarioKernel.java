package org.tradepath.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.tradepath.internal.random.Draws;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.internal.random.WordStream;
import org.tradepath.simulate.PathBlock;

/** A scenario and a seed, ready to be put on runs of paths that begin at a block's first. Immutable: what belongs to paths lies in the rows it is given. */
final class ScenarioKernel {

    static final int CHUNK = PathBlock.CAPACITY;

    /** One order for levers that were joined in any: sums of their effects are the same to the bit. */
    private static final Comparator<Scenario.Gated> ORDER = Comparator.comparing(
                    (Scenario.Gated gated) -> gated.lever().name())
            .thenComparing(gated -> gated.lever().parameters().toString())
            .thenComparing(gated -> gated.gates().toString());

    /** A lever, its first row of parameters, and the rows of the uniforms that its gates look at. */
    private record Placed(Lever lever, int firstRow, List<Scenario.Gate> gates, int[] choiceRows) {}

    private final List<Placed> levers = new ArrayList<>();
    private final List<DoubleUnaryOperator> fromUniform = new ArrayList<>(); // a row each
    private final List<StreamKey> keys = new ArrayList<>();
    private int mostParameters;

    ScenarioKernel(Scenario scenario, long seed) {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (Scenario.Gated gated : scenario.levers().stream().sorted(ORDER).toList()) {
            int first = keys.size();
            List<Uncertain> parameters = gated.lever().parameters();
            StreamKey key = StreamKey.of(seed, "scenario lever " + gated.lever().name());
            for (int j = 0; j < parameters.size(); j++) {
                fromUniform.add(parameters.get(j)::quantile);
                keys.add(key.with(j));
            }
            int[] rows = gated.gates().stream()
                    .mapToInt(gate -> choices.computeIfAbsent(gate.choice(), name -> choiceRow(seed, name)))
                    .toArray();
            levers.add(new Placed(gated.lever(), first, gated.gates(), rows));
            mostParameters = Math.max(mostParameters, parameters.size());
        }
    }

    private int choiceRow(long seed, String name) {
        fromUniform.add(u -> u);
        keys.add(StreamKey.of(seed, "scenario choice " + name));
        return keys.size() - 1;
    }

    /** How many rows of {@link #CHUNK} numbers it needs. */
    int rows() {
        return keys.size();
    }

    /** Draws what is uncertain for the paths from a block's first on, whose number is a multiple of {@link #CHUNK}. */
    void draw(long firstPath, double[][] rows) {
        WordStream words = new WordStream();
        for (int row = 0; row < rows.length; row++) {
            words.open(keys.get(row), firstPath / CHUNK);
            for (int offset = 0; offset < CHUNK; offset += WordStream.LANES) {
                Draws.uniforms(words.nextRow(), rows[row], offset);
            }
            for (int i = 0; i < CHUNK; i++) {
                rows[row][i] = fromUniform.get(row).applyAsDouble(rows[row][i]);
            }
        }
    }

    /** Changes the log levels of all paths in successive years. */
    void applyTo(double[][] levels, int firstYear, double[] startOfDraw, PathSample sample) {
        double[] chunk = new double[CHUNK];
        double[] starts = new double[CHUNK];
        double[][] rows = new double[rows()][CHUNK];
        int perScramble = sample.paths() / sample.sampling().scrambles();
        int n;
        for (int from = 0; from < sample.paths(); from += n) {
            int path = from % perScramble;
            n = Math.min(CHUNK, perScramble - path);
            for (int i = 0; i < n; i++) {
                starts[i] = startOfDraw[sample.draw(from + i)];
            }
            draw(path, rows);
            for (int t = 0; t < levels.length; t++) {
                System.arraycopy(levels[t], from, chunk, 0, n);
                apply(firstYear + t, rows, starts, chunk, n);
                System.arraycopy(chunk, 0, levels[t], from, n);
            }
        }
    }

    /** Changes the log levels of a year. */
    void apply(int year, double[][] rows, double[] starts, double[] levels, int n) {
        if (levers.isEmpty()) {
            return;
        }
        Lever.Effect effect = new Lever.Effect();
        double[] p = new double[mostParameters];
        for (int i = 0; i < n; i++) {
            effect.reset();
            for (Placed placed : levers) {
                if (isOpen(placed, rows, i)) {
                    int count = placed.lever().parameters().size();
                    for (int j = 0; j < count; j++) {
                        p[j] = rows[placed.firstRow() + j][i];
                    }
                    placed.lever().act(p, year, starts[i], effect);
                }
            }
            levels[i] = effect.on(levels[i]);
        }
    }

    private static boolean isOpen(Placed placed, double[][] rows, int i) {
        for (int g = 0; g < placed.choiceRows().length; g++) {
            double u = rows[placed.choiceRows()[g]][i];
            Scenario.Gate gate = placed.gates().get(g);
            if (u < gate.from() || u >= gate.to()) {
                return false;
            }
        }
        return true;
    }
}
