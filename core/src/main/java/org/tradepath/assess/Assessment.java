package org.tradepath.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.reference.ReferenceClass;
import org.tradepath.internal.Check;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.target.Carrying;
import org.tradepath.target.Goal;
import org.tradepath.target.Ladder;
import org.tradepath.target.Outcome;
import org.tradepath.target.Projection;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * The answers to every target that was stated for one corridor, and all that they rest on.
 *
 * <p>Immutable. All levels are nominal ("current") US dollars. The answers count on the figures of {@link #side()}; those of both sides stand
 * beside them.
 *
 * @since 0.1.0
 */
public final class Assessment {

    private final Corridor corridor;
    private final LocalDate asOf;
    private final CountedSide side;
    private final GrowthModel model;
    private final Simulation simulation;
    private final Reconciliation reconciliation;
    private final Ladder ladder;
    private final List<Outlook> outlooks;
    private final List<ModelOutlook> beside;
    private final Optional<ReferenceClass> referenceClass;

    Assessment(
            Corridor corridor,
            LocalDate asOf,
            CountedSide side,
            GrowthModel model,
            Simulation simulation,
            Reconciliation reconciliation,
            Ladder ladder,
            List<Outlook> outlooks,
            List<ModelOutlook> beside,
            Optional<ReferenceClass> referenceClass) {
        this.corridor = corridor;
        this.asOf = asOf;
        this.side = side;
        this.model = model;
        this.simulation = simulation;
        this.reconciliation = reconciliation;
        this.ladder = ladder;
        this.outlooks = List.copyOf(outlooks);
        this.beside = List.copyOf(beside);
        this.referenceClass = referenceClass;
    }

    /** {@return the corridor, from the end one asked about} */
    public Corridor corridor() {
        return corridor;
    }

    /** {@return the day from which one looks: nothing published later was read} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return on whose figures the answers count} */
    public CountedSide side() {
        return side;
    }

    /** {@return the name of the growth model} */
    public String model() {
        return model.name();
    }

    /** {@return the histories behind the answers, and what became of every statement} */
    public Reconciliation reconciliation() {
        return reconciliation;
    }

    /** {@return all targets that were stated for the corridor} */
    public Ladder ladder() {
        return ladder;
    }

    /** {@return turnover's outlook on the figures of {@link #side()}} */
    public Outlook outlook() {
        return outlook(side, Flow.TURNOVER);
    }

    /**
     * {@return the outlook of a flow on one side's figures}
     *
     * @param counted HOME, PARTNER or {@link #side()}
     * @param flow turnover, or a flow that a target of the ladder names
     * @throws IllegalArgumentException if the assessment holds no such outlook
     */
    public Outlook outlook(CountedSide counted, Flow flow) {
        return outlooks.stream()
                .filter(o -> o.side() == counted && o.flow() == flow)
                .findFirst()
                .orElseThrow(() -> Check.broken(
                        "side and flow",
                        "must be one of "
                                + outlooks.stream()
                                        .map(o -> o.side() + " " + o.flow())
                                        .toList(),
                        counted + " " + flow));
    }

    /**
     * {@return every outlook: on home's, the partner's and {@link #side()}'s figures, turnover and each flow that a target of the ladder names; by side, then flow}
     */
    public List<Outlook> outlooks() {
        return outlooks;
    }

    /**
     * {@return turnover's simulated paths on the figures of {@link #side()}, for questions beyond the answers: shortfall, required growth with a
     * probability, scenarios} Simulated anew at each call, on the same random numbers as the answers.
     *
     * @throws IllegalArgumentException if the paths would take more memory than {@link Assessor#withMaxBytes} allows
     */
    public Projection projection() {
        return projection(side, Flow.TURNOVER);
    }

    /**
     * {@return the simulated paths of a flow on one side's figures} Simulated anew at each call, on the same random numbers as the answers. Each
     * flow is projected by itself: exports and imports do not add up to turnover path by path.
     *
     * @param counted on whose figures
     * @param flow what flows
     * @throws IllegalArgumentException as {@link #projection()}
     */
    public Projection projection(CountedSide counted, Flow flow) {
        History history = counted.history(reconciliation, flow);
        return Projection.of(history, model.fit(history, simulation.seed()).process(), simulation);
    }

    /**
     * {@return which side must carry how much of a turnover goal, on the figures of {@link #side()}: exports and imports projected apart}
     *
     * @param goal the turnover, an amount
     * @param year by when; from the year after the as-of year to the horizon
     * @throws IllegalArgumentException if the goal is none of turnover or a multiple, the year lies outside, or as {@link #projection()}
     */
    public Carrying carrying(Goal goal, int year) {
        return Carrying.of(goal, year, projection(side, Flow.EXPORTS), projection(side, Flow.IMPORTS));
    }

    /** {@return turnover's outlook on the figures of {@link #side()} by other models, as {@link Assessor#withBeside} asked for them} */
    public List<ModelOutlook> beside() {
        return beside;
    }

    /**
     * {@return the corridors most like this one by its turnover on the figures of {@link #side()}, and what became of them; empty for a date before the
     * earliest of the classes that it was compared with}
     */
    public Optional<ReferenceClass> referenceClass() {
        return referenceClass;
    }

    /**
     * {@return an answer for every level that is still standing, on the figures of {@link #side()}: by flow, and for each in the order in which they were first
     * stated}
     */
    public List<TargetAnswer> answers() {
        return outlooks.stream()
                .filter(o -> o.side() == side)
                .flatMap(o -> o.answers().stream())
                .filter(answer -> answer.outcome() == Outcome.STANDING)
                .toList();
    }
}
