package org.tradepath.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.tradepath.forecast.Fan;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.stated.Multiple;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;

/**
 * What a panel's assessment asks of each corridor.
 *
 * @param model the growth model
 * @param simulation its horizon is in years after the as-of year
 * @param figures which figures it goes on from
 * @param fan the probabilities of the quantiles
 * @param goals what is to be reached
 */
record CorridorQuestion(
        GrowthModel model, Simulation simulation, PanelFigures figures, List<Double> fan, PanelGoals goals) {

    /** What is asked when: goals of every corridor, and multiples of each one's last figure. */
    record PanelGoals(List<Goal> levels, List<Multiple> multiples) {

        List<Goal> of(History history) {
            List<Goal> all = new ArrayList<>(levels);
            multiples.forEach(multiple -> all.add(Goal.of(history.flow(), multiple, history.lastYear())));
            return all;
        }
    }

    /** All that may refuse the figures has seen them. */
    private record Accepted(
            History history, SimulationRequest request, Simulation simulation, List<Goal> goals, List<Double> levels) {}

    /**
     * Asks. Figures, model, process and goals refuse a corridor with an {@link IllegalArgumentException}, which becomes the reason; whatever else goes
     * wrong is no fault of the figures, and comes out with the corridor's key.
     */
    CorridorOutlook of(CorridorFigures corridor, int asOf) {
        try {
            Accepted accepted;
            try {
                accepted = accepted(corridor, asOf);
            } catch (IllegalArgumentException e) {
                return new CorridorOutlook.Refused(
                        corridor.key(), corridor.figures().corridor(), String.valueOf(e.getMessage()));
            }
            return answered(corridor.key(), accepted);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException("corridor " + corridor.key() + " could not be assessed: " + e, e);
        }
    }

    private Accepted accepted(CorridorFigures corridor, int asOf) {
        History history = figures.of(corridor.figures(), asOf);
        Simulation toHorizon = simulation.withHorizon(simulation.horizon() + asOf - history.lastYear());
        SimulationRequest bare = Projection.request(
                history.corridor(), model.fit(history, simulation.seed()).process());
        bare.process().checkHorizon(toHorizon.horizon());
        List<Goal> asked = goals.of(history);
        List<Threshold> thresholds = asked.stream()
                .map(goal -> GoalThreshold.of(goal, history, bare.process().draws()))
                .toList();
        SimulationRequest request = bare.withThresholds(thresholds)
                .withFan(fan.stream().mapToDouble(Double::doubleValue).toArray());
        return new Accepted(
                history,
                request,
                toHorizon,
                asked,
                asked.stream().map(goal -> goal.level(history)).toList());
    }

    private static CorridorOutlook answered(String key, Accepted accepted) {
        SimulationResult result = accepted.simulation().run(accepted.request());
        int last = accepted.history().lastYear();
        List<CorridorOutlook.GoalOutlook> answers = new ArrayList<>();
        for (int k = 0; k < accepted.goals().size(); k++) {
            answers.add(new CorridorOutlook.GoalOutlook(
                    accepted.goals().get(k),
                    accepted.levels().get(k),
                    FirstPassage.of(last, result.passages().get(k), result.pathCount())));
        }
        return new CorridorOutlook.Assessed(
                key, accepted.history(), Fan.of(last, result.fan().orElseThrow()), answers);
    }
}
