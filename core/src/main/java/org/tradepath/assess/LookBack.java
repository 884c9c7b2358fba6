package org.tradepath.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.internal.Check;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.series.History;
import org.tradepath.simulate.GrowthProcess;
import org.tradepath.simulate.Simulation;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.target.Ladder;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * What would have been said on the day? Every target that was stated for a corridor's turnover is assessed as of the day it was stated, and set beside
 * what happened.
 *
 * <p>Only what was published by the day is read, with one exception, which each row counts: official annual figures ({@code OBSERVED}) that came
 * out later in the vintage at hand are taken as known some months after their year ({@link #withPublicationLag}; without it,
 * {@link #inRealTime()}). Such a row is <em>pseudo-real-time</em>: it knows later revisions. The growth model is the newest fit that
 * had looked no further than the year before the day. The reconciler's priors, measured on 1990-2020, are the same on every day.
 *
 * <p>Immutable and thread safe. The same inputs and seed give the same bits.
 *
 * @since 0.1.0
 */
public final class LookBack {

    private static final int LAG_MONTHS = 3;
    private static final int YEARS_AHEAD = 15;

    private final Reconciler reconciler;
    private final IntFunction<GrowthModel> model;
    private final CountedSide side;
    private final Simulation simulation;
    private final DeadlinePhrases phrases;
    private final int lagMonths; // -1: nothing that came out later

    private LookBack(
            Reconciler reconciler,
            IntFunction<GrowthModel> model,
            CountedSide side,
            Simulation simulation,
            DeadlinePhrases phrases,
            int lagMonths) {
        this.reconciler = reconciler;
        this.model = model;
        this.side = side;
        this.simulation = simulation;
        this.phrases = phrases;
        this.lagMonths = lagMonths;
    }

    /**
     * {@return a look back on home's figures by the bundled pooled models, 100,000 paths, seed 1; official figures count as known three months
     * after their year, by when 76 of 81 reporters had monthly figures out (UNSD, February 2013)}
     */
    public static LookBack withDefaults() {
        return new LookBack(
                Reconciler.withDefaults(),
                PooledModel.bundled()::asOf,
                CountedSide.HOME,
                Simulation.withDefaults(),
                DeadlinePhrases.bundled(),
                LAG_MONTHS);
    }

    /**
     * {@return this look back on other figures}
     *
     * @param counted on whose figures a target counts as reached
     */
    public LookBack withSide(CountedSide counted) {
        Objects.requireNonNull(counted, "counted");
        return new LookBack(reconciler, model, counted, simulation, phrases, lagMonths);
    }

    /**
     * {@return this look back by another growth model}
     *
     * @param asOf the model that had looked no further than a year
     */
    public LookBack withModel(IntFunction<GrowthModel> asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new LookBack(reconciler, asOf, side, simulation, phrases, lagMonths);
    }

    /**
     * {@return this look back with another way to reconcile statements}
     *
     * @param newReconciler the reconciler; its own seed stays
     */
    public LookBack withReconciler(Reconciler newReconciler) {
        Objects.requireNonNull(newReconciler, "newReconciler");
        return new LookBack(newReconciler, model, side, simulation, phrases, lagMonths);
    }

    /**
     * {@return this look back with another number of paths}
     *
     * @param paths the number, as {@link Simulation#withPaths} takes it
     * @throws IllegalArgumentException if the number is out of range
     */
    public LookBack withPaths(int paths) {
        return new LookBack(reconciler, model, side, simulation.withPaths(paths), phrases, lagMonths);
    }

    /**
     * {@return this look back with another seed, of the reconciliation's draws and of the paths}
     *
     * @param seed any value
     */
    public LookBack withSeed(long seed) {
        return new LookBack(reconciler.withSeed(seed), model, side, simulation.withSeed(seed), phrases, lagMonths);
    }

    /**
     * {@return this look back with other readings of deadlines in words}
     *
     * @param newPhrases how they are read
     */
    public LookBack withPhrases(DeadlinePhrases newPhrases) {
        Objects.requireNonNull(newPhrases, "newPhrases");
        return new LookBack(reconciler, model, side, simulation, newPhrases, lagMonths);
    }

    /**
     * {@return this look back with official figures known so many months after the end of their period}
     *
     * @param months 0 to 120
     * @throws IllegalArgumentException if the number is out of range
     */
    public LookBack withPublicationLag(int months) {
        return new LookBack(reconciler, model, side, simulation, phrases, Check.inRange("months", months, 0, 120));
    }

    /** {@return this look back without any figure that came out after the day, not even in another vintage} */
    public LookBack inRealTime() {
        return new LookBack(reconciler, model, side, simulation, phrases, -1);
    }

    /**
     * {@return this look back with a bound on memory, for each reconciliation and each simulation} Both estimate what they will take before they begin, and
     * refuse it if it is more. No bound by default.
     *
     * @param bytes the bound, as {@link Simulation#withMaxBytes} takes it
     * @throws IllegalArgumentException if {@code bytes} is not positive
     */
    public LookBack withMaxBytes(long bytes) {
        return new LookBack(
                reconciler.withMaxBytes(bytes), model, side, simulation.withMaxBytes(bytes), phrases, lagMonths);
    }

    /**
     * Looks back at every target of a corridor's turnover that names a level or a multiple. A target that cannot be looked back at is left out with the
     * reason: one in another currency than US dollars, of a multiple of a year that the figures do not cover, stated before there was a figure or a
     * model or more than sixty years ago, or with a deadline more than sixty years ahead of its statement.
     *
     * @param ledger the statements
     * @param corridor the corridor, from the end that is to be called home
     * @param until the day from which one looks back: what happened is what was published by then
     * @return a row a statement, in the order in which they were stated, without echoes; and what was left out
     * @throws IllegalArgumentException if the ledger says nothing of the corridor by {@code until}, the estimated memory exceeds the bound, or a model's
     *     process does not fit the history that it was given
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public LookBackReport at(Ledger ledger, Corridor corridor, LocalDate until) {
        History after = side.history(reconciler.reconcile(ledger, corridor, until), Flow.TURNOVER);
        Ladder ladder = Ladder.of(ledger.asOf(until), corridor);
        List<LookBackReport.LeftOut> leftOut = new ArrayList<>();
        Map<TargetStatement, Goal> goals = new LinkedHashMap<>();
        Stream.concat(
                        ladder.rungs().stream().flatMap(rung -> rung.statements().stream()),
                        ladder.withoutLevel().stream())
                .filter(statement -> statement.subject().flow().equals(Optional.of(Flow.TURNOVER)))
                .sorted(Comparator.comparing((TargetStatement s) -> s.source().published())
                        .thenComparing(TargetStatement::id))
                .forEach(statement -> orLeftOut(statement, leftOut, () -> goal(statement, until))
                        .flatMap(goal -> goal)
                        .ifPresent(goal -> goals.put(statement, goal)));
        int horizon = goals.values().stream()
                .filter(goal -> !goal.deadline().isNone())
                .mapToInt(goal -> goal.deadline().lastYear())
                .reduce(until.getYear(), Math::max);
        List<LookBackRow> rows = new ArrayList<>();
        Optional<AsThen> then = Optional.empty();
        for (Map.Entry<TargetStatement, Goal> each : goals.entrySet()) {
            TargetStatement statement = each.getKey();
            LocalDate day = published(statement);
            if (then.filter(seen -> seen.day().equals(day)).isEmpty()) {
                // Those of one day follow each other: no more than one day's paths are held.
                then = Optional.empty();
                then = orLeftOut(statement, leftOut, () -> fitted(ledger, corridor, day, horizon))
                        .map(this::projected);
            }
            then.flatMap(seen -> orLeftOut(
                            statement, leftOut, () -> LookBackRow.of(statement, each.getValue(), seen, after, until)))
                    .ifPresent(rows::add);
        }
        return new LookBackReport(rows, leftOut);
    }

    /** Notes why a target cannot be looked back at, so that it does not take the others with it. */
    private static <T> Optional<T> orLeftOut(
            TargetStatement statement, List<LookBackReport.LeftOut> leftOut, Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (IllegalArgumentException e) {
            leftOut.add(new LookBackReport.LeftOut(statement, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Goal> goal(TargetStatement statement, LocalDate until) {
        Optional<Goal> goal = Goal.of(statement, phrases);
        int furthest = published(statement).getYear() + Simulation.MAX_HORIZON;
        Check.inRange("until", until.getYear(), 1, furthest);
        goal.map(Goal::deadline)
                .filter(deadline -> !deadline.isNone())
                .ifPresent(deadline -> Check.inRange("deadline", deadline.lastYear(), 1, furthest));
        return goal;
    }

    private static LocalDate published(TargetStatement statement) {
        return statement.source().published().lastDay();
    }

    /** What was known on a day, and the model of that time; refuses what cannot be projected. */
    private Fitted fitted(Ledger ledger, Corridor corridor, LocalDate day, int horizon) {
        KnownThen known = KnownThen.of(ledger.about(corridor), day, lagMonths);
        History history = side.history(reconciler.reconcile(known.ledger(), corridor, day), Flow.TURNOVER);
        int years = Math.min(Simulation.MAX_HORIZON, Math.max(YEARS_AHEAD, horizon - day.getYear()));
        GrowthProcess process =
                model.apply(day.getYear() - 1).fit(history, simulation.seed()).process();
        process.checkHorizon(years);
        return new Fitted(day, history, process, years, known.laterVintage());
    }

    private record Fitted(LocalDate day, History history, GrowthProcess process, int years, int laterVintage) {}

    private AsThen projected(Fitted fitted) {
        Projection projection =
                Projection.of(fitted.history(), fitted.process(), simulation.withHorizon(fitted.years()));
        return new AsThen(fitted.day(), fitted.history(), projection, fitted.laterVintage());
    }

    /** What was known and projected on a day, and how many figures were read that came out later. */
    record AsThen(LocalDate day, History history, Projection projection, int laterVintage) {}
}
