package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tradepath.series.Aftermath;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Made-up cases. */
final class Cases {

    private Cases() {}

    /** Levels in dollars up to 2000, and after it. */
    static BacktestCase of(Corridor corridor, double[] levels, Aftermath aftermath) {
        double[][] logs = new double[levels.length][1];
        for (int i = 0; i < levels.length; i++) {
            logs[i][0] = StrictMath.log(levels[i]);
        }
        return BacktestCase.of(
                History.of(
                        corridor,
                        Optional.of(Side.HOME),
                        Flow.TURNOVER,
                        2001 - levels.length,
                        Collections.nCopies(levels.length, Status.OBSERVED),
                        logs),
                aftermath);
    }

    static BacktestCase of(double[] levels, double... after) {
        return of(Corridor.parse("KAZ-AZE"), levels, Aftermath.of(after));
    }

    /** Random walks in log level from 100 dollars, each of another corridor, ten years before and after 2000. */
    static List<BacktestCase> walks(long seed, int count, double drift, double volatility) {
        // Not Random: read with a fixed stride, as here, its linear generator shows.
        SplittableRandom random = new SplittableRandom(seed);
        List<Economy> economies = Economy.all();
        List<BacktestCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] levels = new double[20];
            double log = StrictMath.log(100);
            for (int t = 0; t < levels.length; t++) {
                levels[t] = StrictMath.exp(log);
                log += drift + volatility * random.nextGaussian();
            }
            Corridor corridor = Corridor.of(economies.get(i % 100), economies.get(101 + i / 100));
            cases.add(of(corridor, Arrays.copyOf(levels, 10), Aftermath.of(Arrays.copyOfRange(levels, 10, 20))));
        }
        return cases;
    }
}
