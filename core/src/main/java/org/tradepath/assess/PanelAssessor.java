package org.tradepath.assess;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tradepath.assess.CorridorQuestion.PanelGoals;
import org.tradepath.forecast.Fan;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.internal.Check;
import org.tradepath.internal.InOrder;
import org.tradepath.series.Panel;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.stated.Multiple;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.trade.Flow;

/**
 * From the reported figures of any number of corridors to the outlook of each, as of a year.
 *
 * <pre>{@code
 * List<String> keys = new ArrayList<>();
 * PanelAssessor.withDefaults()
 *         .withMultiples(Multiple.parse("2"))
 *         .withParallelism(2)
 *         .run(panel, 2015, outlook -> keys.add(outlook.key()));
 * System.out.println(keys.get(0)); // prints: AZE-GEO
 * }</pre>
 *
 * <p>A corridor's history are its figures without a gap up to the last one above zero; a growth model is fitted to it, and simulated paths go on from
 * it to so many years after the as-of year. Years between the last figure and the as-of year are simulated as well. A corridor whose figures the model, or a
 * goal, refuses is delivered with the reason; a failure of any other kind ends the run, and names the corridor.
 *
 * <p><b>The same bits as alone:</b> an outlook is a function of the corridor's figures, the as-of year, the model, and this assessor's settings; other
 * corridors, their order, and the number of threads change nothing. It equals what {@link Simulation#run(SimulationRequest)} says of
 * {@link Projection#request the corridor's request} by the same seed.
 *
 * <p><b>In order, in bounded memory:</b> outlooks are delivered in the order of the corridors, by the calling thread. No more than {@value InOrder#AHEAD}
 * corridors a thread are taken and not yet delivered: a consumer that is slow slows the run down.
 *
 * <p><b>Threads:</b> with parallelism {@code n} the calling thread works and {@code n - 1} others help: those of the caller's executor, or threads made for
 * the run. The model must be thread safe, as all of ours are.
 *
 * <p>Immutable and thread safe.
 *
 * @since 0.1.0
 */
public final class PanelAssessor {

    private static final int DEFAULT_PATHS = 10_000;
    private static final int DEFAULT_YEARS_AHEAD = 10;

    private final GrowthModel model;
    private final Simulation simulation;
    private final PanelFigures figures;
    private final List<Double> fan;
    private final PanelGoals goals;
    private final Crew crew;
    private final Told told;

    private record Crew(int threads, Optional<Executor> executor) {}

    /** Whom to pass over, and who is told of the progress. */
    private record Told(Predicate<String> done, Consumer<PanelProgress> listener) {}

    private PanelAssessor(
            GrowthModel model,
            Simulation simulation,
            PanelFigures figures,
            List<Double> fan,
            PanelGoals goals,
            Crew crew,
            Told told) {
        this.model = model;
        this.simulation = simulation;
        this.figures = figures;
        this.fan = fan;
        this.goals = goals;
        this.crew = crew;
        this.told = told;
    }

    /**
     * {@return an assessor of turnover that takes every corridor with a figure above zero in the as-of year, looks ten years ahead, and simulates 10,000
     * paths of the bundled pooled model with seed 1 on the calling thread}
     */
    public static PanelAssessor withDefaults() {
        return new PanelAssessor(
                PooledModel.bundled(),
                Simulation.withDefaults().withPaths(DEFAULT_PATHS).withHorizon(DEFAULT_YEARS_AHEAD),
                new PanelFigures(Flow.TURNOVER, 1, 0),
                Fan.CHART_PROBABILITIES,
                new PanelGoals(List.of(), List.of()),
                new Crew(1, Optional.empty()),
                new Told(key -> false, progress -> {}));
    }

    /**
     * {@return this assessor with another growth model}
     *
     * @param growthModel the model, thread safe; it refuses a history as {@link GrowthModel#fit} says. That it knows nothing of later years than the as-of
     *     year is for the caller to see to
     */
    public PanelAssessor withModel(GrowthModel growthModel) {
        Objects.requireNonNull(growthModel, "growthModel");
        return new PanelAssessor(growthModel, simulation, figures, fan, goals, crew, told);
    }

    /**
     * {@return this assessor with another horizon}
     *
     * @param years how many years after the as-of year are simulated
     * @throws IllegalArgumentException if the number lies outside what {@link Simulation#withHorizon} takes
     */
    public PanelAssessor withYearsAhead(int years) {
        return withSimulation(simulation.withHorizon(years));
    }

    /**
     * {@return this assessor with another number of simulated paths}
     *
     * @param paths the number of paths
     * @throws IllegalArgumentException if the number lies outside what {@link Simulation#withPaths} takes
     */
    public PanelAssessor withPaths(int paths) {
        return withSimulation(simulation.withPaths(paths));
    }

    /**
     * {@return this assessor with another seed, of the model's draws and of the paths}
     *
     * @param seed any value
     */
    public PanelAssessor withSeed(long seed) {
        return withSimulation(simulation.withSeed(seed));
    }

    private PanelAssessor withSimulation(Simulation other) {
        return new PanelAssessor(model, other, figures, fan, goals, crew, told);
    }

    /**
     * {@return this assessor of another flow}
     *
     * @param flow the flow as the reporter sees it; turnover needs both its parts in a year, see {@link
     *     org.tradepath.series.ReportedSeries#withMissingAsZero}
     */
    public PanelAssessor withFlow(Flow flow) {
        return withFigures(figures.withFlow(Objects.requireNonNull(flow, "flow")));
    }

    /**
     * {@return this assessor with another least number of figures}
     *
     * @param years how many years up to the as-of year must have a figure above zero, in a row or not; from 1
     * @throws IllegalArgumentException if it is less
     */
    public PanelAssessor withLeastYears(int years) {
        return withFigures(figures.withLeastYears(Check.inRange("years", years, 1, Integer.MAX_VALUE)));
    }

    /**
     * {@return this assessor with corridors whose last figure above zero is older than the as-of year} The years since are simulated, as if nothing were known of
     * them: that nothing was reported is not looked at.
     *
     * @param years how many years before the as-of year the last figure may be, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public PanelAssessor withOldestFigure(int years) {
        return withFigures(figures.withOldest(Check.inRange("years", years, 0, Integer.MAX_VALUE)));
    }

    private PanelAssessor withFigures(PanelFigures other) {
        return new PanelAssessor(model, simulation, other, fan, goals, crew, told);
    }

    /**
     * {@return this assessor with other quantiles}
     *
     * @param probabilities those of the fan, at least one, each in (0, 1), strictly rising
     * @throws IllegalArgumentException if there is none, or one breaks the rule
     */
    public PanelAssessor withFan(List<Double> probabilities) {
        Check.inRange("probabilities", probabilities.size(), 1, Integer.MAX_VALUE);
        double before = 0;
        for (double p : probabilities) {
            if (!(p > before && p < 1)) {
                throw Check.broken("probabilities", "must rise within (0, 1)", probabilities);
            }
            before = p;
        }
        return new PanelAssessor(model, simulation, figures, List.copyOf(probabilities), goals, crew, told);
    }

    /**
     * {@return this assessor with levels to be asked about in every corridor}
     *
     * @param levels the levels, of the {@link #withFlow flow} that is assessed; their deadlines are not looked at, as every year up to the horizon is
     *     answered
     */
    public PanelAssessor withGoals(List<Goal> levels) {
        return new PanelAssessor(
                model, simulation, figures, fan, new PanelGoals(List.copyOf(levels), goals.multiples()), crew, told);
    }

    /**
     * {@return this assessor with multiples of each corridor's last figure to be asked about}
     *
     * @param multiples how many times the level of the history's last year; of a range, its lower end
     */
    public PanelAssessor withMultiples(Multiple... multiples) {
        return new PanelAssessor(
                model, simulation, figures, fan, new PanelGoals(goals.levels(), List.of(multiples)), crew, told);
    }

    /**
     * {@return this assessor on so many threads, the calling one among them; the others are made for each run and end with it}
     *
     * @param threads 1 to {@link Simulation#MAX_PARALLELISM}
     * @throws IllegalArgumentException if the number is out of range
     */
    public PanelAssessor withParallelism(int threads) {
        return withCrew(threads, Optional.empty());
    }

    /**
     * {@return this assessor on the calling thread and the caller's executor} The run goes on with fewer threads when the executor is busy.
     *
     * @param executor runs {@code threads - 1} tasks, each for as long as there is work
     * @param threads 1 to {@link Simulation#MAX_PARALLELISM}, the calling one among them
     * @throws IllegalArgumentException if the number is out of range
     */
    public PanelAssessor withExecutor(Executor executor, int threads) {
        return withCrew(threads, Optional.of(executor));
    }

    private PanelAssessor withCrew(int threads, Optional<Executor> executor) {
        Check.inRange("parallelism", threads, 1, Simulation.MAX_PARALLELISM);
        return new PanelAssessor(model, simulation, figures, fan, goals, new Crew(threads, executor), told);
    }

    /**
     * {@return this assessor without the corridors that are done: so a run is taken up where another ended} They are passed over and counted.
     *
     * @param done whether the corridor of a key was delivered before; asked once for each, in the order of the corridors, by one thread at a time
     */
    public PanelAssessor withoutDone(Predicate<String> done) {
        Objects.requireNonNull(done, "done");
        return new PanelAssessor(model, simulation, figures, fan, goals, crew, new Told(done, told.listener()));
    }

    /**
     * {@return this assessor with a listener}
     *
     * @param listener told after every corridor that was delivered, by the calling thread; an exception that it throws ends the run and reaches the caller
     */
    public PanelAssessor withListener(Consumer<PanelProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return new PanelAssessor(model, simulation, figures, fan, goals, crew, new Told(told.done(), listener));
    }

    /**
     * Assesses every corridor of a panel, in its order.
     *
     * @param panel the figures
     * @param asOf the last year that is looked at
     * @param consumer takes the outlooks
     * @return how many corridors were dealt with
     * @throws IllegalArgumentException as the other {@code run}
     * @throws IllegalStateException as the other {@code run}
     * @throws CancellationException as the other {@code run}
     */
    public PanelProgress run(Panel panel, int asOf, Consumer<? super CorridorOutlook> consumer) {
        return run(panel.series().stream().map(CorridorFigures::of).iterator(), asOf, consumer);
    }

    /**
     * Assesses corridors one after the other. Whatever ends the run, what was delivered stays valid.
     *
     * @param corridors the corridors; asked by one thread at a time, which need not be the calling one. An exception that it throws ends the run and
     *     reaches the caller. That keys are not there twice is for the caller to see to
     * @param asOf the last year that is looked at
     * @param consumer takes the outlooks, in the order of the corridors, on the calling thread; an exception that it throws ends the run and
     *     reaches the caller
     * @return how many corridors were dealt with
     * @throws IllegalArgumentException before any work: if a goal is of another flow than the one that is assessed
     * @throws IllegalStateException if anything fails in any other way than by refusing the figures, with what was thrown as the cause
     * @throws CancellationException if the calling thread, or one that helps it, is interrupted; the calling thread's interrupt status stays set
     */
    public PanelProgress run(
            Iterator<CorridorFigures> corridors, int asOf, Consumer<? super CorridorOutlook> consumer) {
        checkGoals();
        CorridorQuestion question = question();
        PanelCount count = new PanelCount();
        new InOrder<CorridorFigures, CorridorOutlook>(
                        "panel", crew.threads(), crew.executor(), corridor -> question.of(corridor, asOf))
                .run(count.withoutDone(corridors, told.done()), outlook -> {
                    consumer.accept(outlook);
                    count.delivered(outlook);
                    told.listener().accept(count.progress());
                });
        return count.progress();
    }

    /**
     * Assesses one corridor on the calling thread: the same bits as in a run, whatever else there is.
     *
     * @param corridor the corridor
     * @param asOf the last year that is looked at
     * @return its outlook, or why there is none
     * @throws IllegalArgumentException if a goal is of another flow than the one that is assessed
     * @throws IllegalStateException as {@link #run(Iterator, int, Consumer)}
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public CorridorOutlook assess(CorridorFigures corridor, int asOf) {
        checkGoals();
        return question().of(corridor, asOf);
    }

    private void checkGoals() {
        for (Goal goal : goals.levels()) {
            if (goal.flow() != figures.flow()) {
                throw Check.broken("flow of the goal " + goal, "must be " + figures.flow(), goal.flow());
            }
        }
    }

    private CorridorQuestion question() {
        return new CorridorQuestion(model, simulation, figures, fan, goals);
    }
}
