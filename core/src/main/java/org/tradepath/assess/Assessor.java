package org.tradepath.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.tradepath.forecast.Fan;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.forecast.reference.ReferenceClass;
import org.tradepath.forecast.reference.ReferenceClasses;
import org.tradepath.internal.Check;
import org.tradepath.internal.InOrder;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.simulate.Simulation;
import org.tradepath.simulate.SimulationRequest;
import org.tradepath.simulate.SimulationResult;
import org.tradepath.simulate.Threshold;
import org.tradepath.stated.Ledger;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.target.Ladder;
import org.tradepath.target.Projection;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * From a ledger, a corridor and a date to the answers to all stated targets.
 *
 * <pre>{@code
 * Assessment a = Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
 * }</pre>
 *
 * <p>Statements that were published by the date are reconciled to a history for each side, which ends with the date's year (a year that is not
 * over counts with its estimate); a growth model is fitted to the history whose figures count; simulated paths, which begin with the
 * history's joint draws, say when each level of the corridor's ladder is reached.
 *
 * <p>Immutable and thread safe. The same inputs and seed give the same bits for any parallelism, from either end of the corridor, on any JDK.
 *
 * @since 0.1.0
 */
public final class Assessor {

    private static final int DEFAULT_YEARS_AHEAD = 15;

    private final Reconciler reconciler;
    private final GrowthModel model;
    private final CountedSide side;
    private final Simulation simulation;
    private final List<GrowthModel> beside;
    private final ReferenceClasses references;

    private Assessor(
            Reconciler reconciler,
            GrowthModel model,
            CountedSide side,
            Simulation simulation,
            List<GrowthModel> beside,
            ReferenceClasses references) {
        this.reconciler = reconciler;
        this.model = model;
        this.side = side;
        this.simulation = simulation;
        this.beside = beside;
        this.references = references;
    }

    /**
     * {@return an assessor that counts home's figures, looks fifteen years ahead, and simulates 100,000 paths of the bundled pooled model with
     * seed 1 on the calling thread}
     */
    public static Assessor withDefaults() {
        return new Assessor(
                Reconciler.withDefaults(),
                PooledModel.bundled(),
                CountedSide.HOME,
                Simulation.withDefaults().withHorizon(DEFAULT_YEARS_AHEAD),
                List.of(),
                ReferenceClasses.bundled());
    }

    /**
     * {@return this assessor with other figures that count}
     *
     * @param counted on whose figures a target counts as reached
     */
    public Assessor withSide(CountedSide counted) {
        return new Assessor(
                reconciler, model, Objects.requireNonNull(counted, "counted"), simulation, beside, references);
    }

    /**
     * {@return this assessor with another growth model}
     *
     * @param growthModel the model
     */
    public Assessor withModel(GrowthModel growthModel) {
        return new Assessor(
                reconciler, Objects.requireNonNull(growthModel, "growthModel"), side, simulation, beside, references);
    }

    /**
     * {@return this assessor with models whose answers stand beside those of {@link #withModel the model}, for turnover on the figures that count}
     *
     * @param models the other models, in the order of {@link Assessment#beside()}; none by default
     */
    public Assessor withBeside(List<GrowthModel> models) {
        return new Assessor(reconciler, model, side, simulation, List.copyOf(models), references);
    }

    /**
     * {@return this assessor with other reference classes}
     *
     * @param classes what corridors are compared with, by default the bundled classes
     */
    public Assessor withReferences(ReferenceClasses classes) {
        return new Assessor(reconciler, model, side, simulation, beside, Objects.requireNonNull(classes, "classes"));
    }

    /**
     * {@return this assessor with another way to reconcile statements}
     *
     * @param newReconciler the reconciler; its own seed stays
     */
    public Assessor withReconciler(Reconciler newReconciler) {
        return new Assessor(
                Objects.requireNonNull(newReconciler, "newReconciler"), model, side, simulation, beside, references);
    }

    /**
     * {@return this assessor with another horizon}
     *
     * @param years how many years after the as-of year are simulated; the last one is the horizon of every answer
     * @throws IllegalArgumentException if the number lies outside what {@link Simulation#withHorizon} takes
     */
    public Assessor withYearsAhead(int years) {
        return new Assessor(reconciler, model, side, simulation.withHorizon(years), beside, references);
    }

    /**
     * {@return this assessor with another number of simulated paths}
     *
     * @param paths the number of paths
     * @throws IllegalArgumentException if the number lies outside what {@link Simulation#withPaths} takes
     */
    public Assessor withPaths(int paths) {
        return new Assessor(reconciler, model, side, simulation.withPaths(paths), beside, references);
    }

    /**
     * {@return this assessor with another seed, of the reconciliation's draws, of the model's and of the paths}
     *
     * @param seed any value
     */
    public Assessor withSeed(long seed) {
        return new Assessor(reconciler.withSeed(seed), model, side, simulation.withSeed(seed), beside, references);
    }

    /**
     * {@return this assessor on several threads, which changes no bit of the answer}
     *
     * @param threads how many threads fit and simulate
     * @throws IllegalArgumentException if the number lies outside what {@link Simulation#withParallelism} takes
     */
    public Assessor withParallelism(int threads) {
        return new Assessor(reconciler, model, side, simulation.withParallelism(threads), beside, references);
    }

    /**
     * {@return this assessor with a bound on memory, for each reconciliation and each simulation} Both estimate what they will take before they begin, and
     * refuse it if it is more. No bound by default.
     *
     * @param bytes the bound, as {@link Simulation#withMaxBytes} takes it
     * @throws IllegalArgumentException if {@code bytes} is not positive
     */
    public Assessor withMaxBytes(long bytes) {
        return new Assessor(
                reconciler.withMaxBytes(bytes), model, side, simulation.withMaxBytes(bytes), beside, references);
    }

    /**
     * Assesses every stated target of a corridor.
     *
     * @param ledger the statements
     * @param corridor the corridor, from the end that is to be called home
     * @param asOf the day from which one looks: nothing published later is read
     * @return the assessment; without targets in the ledger it holds history and projection alone
     * @throws IllegalArgumentException if the ledger says nothing of the corridor's level, growth or bounds by that day
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public Assessment assess(Ledger ledger, Corridor corridor, LocalDate asOf) {
        Reconciliation reconciliation = reconciler.reconcile(ledger, corridor, asOf);
        Ladder ladder = Ladder.of(ledger.asOf(asOf), corridor);
        Set<Flow> flows = EnumSet.of(Flow.TURNOVER);
        ladder.rungs().forEach(rung -> flows.add(rung.flow()));
        Set<CountedSide> sides = EnumSet.of(CountedSide.HOME, CountedSide.PARTNER, side);
        List<Function<Simulation, Outlook>> asked = new ArrayList<>();
        for (CountedSide counted : sides) {
            for (Flow flow : flows) {
                asked.add(each -> outlook(reconciliation, ladder, counted, flow, model, each));
            }
        }
        int own = asked.size();
        beside.forEach(other -> asked.add(each -> outlook(reconciliation, ladder, side, Flow.TURNOVER, other, each)));
        // The threads share the outlooks; of more threads than outlooks, several share the paths of one.
        int threads = simulation.parallelism();
        Simulation each = simulation.withParallelism(Math.max(1, threads / asked.size()));
        List<Outlook> outlooks = new ArrayList<>();
        new InOrder<Function<Simulation, Outlook>, Outlook>(
                        "assessment", Math.min(threads, asked.size()), Optional.empty(), ask -> ask.apply(each))
                .run(asked.iterator(), outlooks::add);
        List<ModelOutlook> others = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            others.add(new ModelOutlook(beside.get(i).name(), outlooks.get(own + i)));
        }
        History counted = side.history(reconciliation, Flow.TURNOVER);
        Optional<ReferenceClass> like =
                counted.lastYear() < references.asOfYears().get(0)
                        ? Optional.empty()
                        : Optional.of(references.like(counted));
        return new Assessment(
                corridor,
                asOf,
                side,
                model,
                simulation,
                reconciliation,
                ladder,
                outlooks.subList(0, own),
                others,
                like);
    }

    /**
     * Assesses every stated target of a corridor as of the last publication date in the ledger.
     *
     * @param ledger the statements
     * @param corridor the corridor, from the end that is to be called home
     * @return the assessment, as of {@link Ledger#lastPublished()}
     * @throws IllegalArgumentException if the ledger is empty, or says nothing of the corridor's level, growth or bounds
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public Assessment assess(Ledger ledger, Corridor corridor) {
        LocalDate last = ledger.lastPublished()
                .orElseThrow(() -> Check.broken("ledger", "must hold a statement, or the date must be given", "empty"));
        return assess(ledger, corridor, last);
    }

    private Outlook outlook(
            Reconciliation reconciliation,
            Ladder ladder,
            CountedSide counted,
            Flow flow,
            GrowthModel growthModel,
            Simulation with) {
        History history = counted.history(reconciliation, flow);
        Forecast forecast = growthModel.fit(history, simulation.seed());
        List<Rung> rungs = ladder.rungs().stream()
                .filter(rung -> rung.flow() == flow && rung.isInDollars())
                .toList();
        List<Threshold> thresholds = rungs.stream()
                .map(rung -> GoalThreshold.of(
                        Goal.of(rung.flow(), rung.amount())
                                .withSince(rung.firstStated().getYear()),
                        history,
                        forecast.process().draws()))
                .toList();
        // One key for all sides and flows: their answers differ by their figures, not by luck.
        SimulationRequest request = Projection.request(history.corridor(), forecast.process())
                .withThresholds(thresholds)
                .withFan(Fan.CHART_PROBABILITIES.stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        SimulationResult result = with.run(request);
        List<TargetAnswer> answers = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            FirstPassage passage =
                    FirstPassage.of(history.lastYear(), result.passages().get(i), result.pathCount());
            answers.add(TargetAnswer.of(rungs.get(i), history, passage).withAsOf(reconciliation.asOf()));
        }
        return new Outlook(
                counted, flow, history, Fan.of(history.lastYear(), result.fan().orElseThrow()), answers);
    }
}
