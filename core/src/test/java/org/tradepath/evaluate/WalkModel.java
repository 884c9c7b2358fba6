package org.tradepath.evaluate;

import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.series.History;
import org.tradepath.simulate.RandomWalk;

/** A walk whose numbers are known. */
record WalkModel(double drift, double volatility) implements GrowthModel {

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public Forecast fit(History history, long seed) {
        return new Forecast(name(), history, RandomWalk.of(history.logLevel(history.lastYear(), 0), drift, volatility));
    }

    static Contender contender(String name, double drift, double volatility) {
        return Contender.of(name, new WalkModel(drift, volatility));
    }
}
