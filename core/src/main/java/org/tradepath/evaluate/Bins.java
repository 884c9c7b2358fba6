package org.tradepath.evaluate;

import org.tradepath.internal.Check;

/** Equally wide bins of [0, 1], each with its lower end, the last with both. */
record Bins(int count) {

    Bins {
        Check.inRange("bins", count, 1, Integer.MAX_VALUE);
    }

    double low(int bin) {
        return (double) bin / count;
    }

    double high(int bin) {
        return (double) (bin + 1) / count;
    }

    /** The bin of a probability. The product may be rounded over an end: 0.29 in hundredths is 28.999999999999996. */
    int of(double probability) {
        int bin = Math.min(count - 1, (int) (probability * count));
        if (bin + 1 < count && probability >= high(bin)) {
            return bin + 1;
        }
        return probability < low(bin) ? bin - 1 : bin;
    }
}
