package org.tradepath.benchmarks.forecast;

import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Made-up histories: walks with some noise. */
final class Series {

    private static final int COUNT = 64;
    private static final int YEARS = 25;
    private static final int FIRST_YEAR = 2000;

    private Series() {}

    static History[] of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        History[] histories = new History[COUNT];
        for (int s = 0; s < COUNT; s++) {
            double[][] levels = new double[YEARS][1];
            double at = 19;
            for (int t = 0; t < YEARS; t++) {
                at += 0.06 + 0.25 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5) * 2;
                levels[t][0] = at + 0.2 * (random.nextDouble() - 0.5);
            }
            histories[s] = History.of(
                    Corridor.parse("KAZ-AZE"),
                    Optional.of(Side.HOME),
                    Flow.TURNOVER,
                    FIRST_YEAR,
                    Collections.nCopies(YEARS, Status.OBSERVED),
                    levels);
        }
        return histories;
    }
}
