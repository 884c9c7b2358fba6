package org.tradepath.evaluate;

import java.util.Arrays;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.PathBlock;

/** Grows by 0.1 in log a year; every second path ends in the second year. */
final class VanishingModel implements GrowthModel {

    @Override
    public String name() {
        return "vanishing";
    }

    @Override
    public Forecast fit(History history, long seed) {
        double start = history.logLevel(history.lastYear(), 0);
        return new Forecast(name(), history, new GrowthProcess() {
            @Override
            public void start(PathBlock block) {
                Arrays.fill(block.level(), 0, block.size(), start);
            }

            @Override
            public void step(PathBlock block) {
                for (int i = 0; i < block.size(); i++) {
                    boolean ends = block.step() == 2 && i % 2 == 0;
                    block.level()[i] = ends ? Double.NEGATIVE_INFINITY : block.level()[i] + 0.1;
                }
            }
        });
    }
}
