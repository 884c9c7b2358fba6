package org.tradepath.internal.random;

/**
 * Random numbers one at a time, for work that is not worth a block: a function of seed, text key and purpose, and of how many were taken
 * before.
 */
public final class KeyedSampler {

    private final WordStream words = new WordStream();
    private final double[] normals = new double[WordStream.LANES];
    private final double[] uniforms = new double[WordStream.LANES];
    private int next = WordStream.LANES;

    private KeyedSampler() {}

    /** The sampler of a key and purpose, at its beginning. */
    public static KeyedSampler of(long seed, String key, String purpose) {
        KeyedSampler sampler = new KeyedSampler();
        StreamKey open = StreamKey.of(seed, key);
        for (int i = 0; i < purpose.length(); i++) {
            open = open.with(purpose.charAt(i));
        }
        sampler.words.open(open, purpose.length());
        return sampler;
    }

    /** A standard normal. */
    public double normal() {
        return normals[take()];
    }

    /** A uniform in (0, 1). */
    public double uniform() {
        return uniforms[take()];
    }

    /**
     * A chi-square: twice a gamma of half the degrees, by rejection from a cubed normal (Marsaglia and Tsang 2000,
     * doi:10.1145/358407.358414); below two degrees by their boost.
     */
    public double chiSquare(double degrees) {
        double shape = degrees / 2;
        if (shape < 1) {
            return chiSquare(degrees + 2) * StrictMath.pow(uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = normal();
            double v = 1 + c * z;
            if (v > 0) {
                v = v * v * v;
                if (StrictMath.log(uniform()) < 0.5 * z * z + d * (1 - v + StrictMath.log(v))) {
                    return 2 * d * v;
                }
            }
        }
    }

    private int take() {
        if (next == WordStream.LANES) {
            long[] row = words.nextRow();
            Draws.normals(row, normals, 0);
            Draws.uniforms(row, uniforms, 0);
            next = 0;
        }
        return next++;
    }
}
