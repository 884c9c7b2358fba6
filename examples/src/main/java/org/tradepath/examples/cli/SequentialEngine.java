package org.tradepath.examples.cli;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.series.History;
import org.tradepath.simulate.Fan;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.target.Projection;

/** One corridor after the other, on the calling thread. */
final class SequentialEngine implements CorridorEngine {

    private final GrowthModel model;

    SequentialEngine(GrowthModel model) {
        this.model = model;
    }

    @Override
    public void run(Stream<History> corridors, Question question, Consumer<Answer> answers) {
        Simulation simulation = Simulation.withDefaults()
                .withSeed(question.seed())
                .withPaths(question.paths())
                .withHorizon(question.years());
        corridors.forEach(history -> {
            Interruption.check();
            answers.accept(answer(history, question, simulation));
        });
    }

    private Answer answer(History history, Question question, Simulation simulation) {
        double level = question.level(history.median(history.lastYear()));
        SimulationRequest request = Projection.request(
                        history.corridor(), model.fit(history, question.seed()).process())
                .withThresholds(Threshold.of(level))
                .withFan(question.probabilities().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        SimulationResult result = simulation.run(request);
        Fan fan = result.fan().orElseThrow();
        return new Answer(
                history,
                question.probabilities().stream()
                        .map(p -> fan.level(question.years(), p))
                        .toList(),
                result.passages().get(0).reachedBy(question.years()));
    }
}
