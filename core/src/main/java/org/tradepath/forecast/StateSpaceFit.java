package org.tradepath.forecast;

import java.util.List;
import org.tradepath.internal.random.KeyedSampler;

/** From the forms a model may take to its forecast: the same for every model. */
final class StateSpaceFit {

    private StateSpaceFit() {}

    /** Weighs the shapes by the figures and draws parameters; keyed by the corridor alone, so that home's and the partner's answers share their random numbers. */
    static Forecast of(String model, Figures figures, long seed, List<Shape> shapes, Belief belief) {
        ArmaSets sets = new Cloud(shapes, belief, figures).sample(sampler(model, figures, seed));
        return new Forecast(model, figures.history(), sets.paths());
    }

    static KeyedSampler sampler(String purpose, Figures figures, long seed) {
        return KeyedSampler.of(seed, figures.history().corridor().key(), purpose);
    }
}
