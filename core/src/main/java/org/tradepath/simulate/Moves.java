package org.tradepath.simulate;

/** The inner loops that several processes share, each over whole arrays, so that the compiler turns them into vector instructions. */
final class Moves {

    private Moves() {}

    static void drawn(double[] level, double[] drift, double[] volatility, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            level[i] += drift[i] + volatility[i] * z[i];
        }
    }

    static void fixed(double[] level, double drift, double volatility, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            level[i] += drift + volatility * z[i];
        }
    }

    static void add(double[] level, double weight, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            level[i] += weight * z[i];
        }
    }

    /** {@code into = a x + b y}; {@code into} may be {@code x} or {@code y}. */
    static void mix(double a, double[] x, double b, double[] y, double[] into, int n) {
        for (int i = 0; i < n; i++) {
            into[i] = a * x[i] + b * y[i];
        }
    }
}
