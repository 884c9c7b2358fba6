package org.tradepath.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.internal.Check;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * Turns statements about a corridor into one history for each side and flow, with a joint uncertainty.
 *
 * <p><b>The model.</b> A year has, between the sides, the logarithm of turnover and the log ratio of exports to imports, and how far the
 * partner's lie above home's; a year with part-year figures also the intensity of each segment of its months. Before any statement, turnover
 * between the sides is a random walk whose yearly step is the {@link GrowthPrior}'s Student-t, the ratio a random walk, and the two gaps
 * are autoregressive with the {@link MirrorPrior}'s constants. A statement is a mixture of intervals of a level, a change or a
 * share (rounding, hedge, two readings), blurred by revision noise, with a small probability of being plainly wrong. The posterior is
 * drawn by a collapsed Gibbs sampler over what each statement means (Liu 1994, doi:10.1080/01621459.1994.10476829), given which all
 * is Gaussian; docs/reconciliation.md has the formulas, and how well it agrees with brute force.
 *
 * <p><b>What is read how.</b> A figure of unknown side is that of the home of the row that states it or of its partner, as likely as not. A
 * figure of a part of a year is a share of its year; a year of which only the first months are stated is completed as a mixture of scaling by
 * last year's share, adding last year's remaining months, and the recent monthly rate. A share is read where it is above zero, of exports or imports,
 * and its whole is the turnover of the same side and months. Of one measurement that was published twice the later
 * one stands, where it differs by no more than 3 %. An echo counts only where its origin is not in the ledger, and a row that stands
 * there twice, of one source, counts once. Targets never bend the history.
 *
 * <p>Immutable and thread safe. The same ledger, corridor, date and seed give the same bits, in whatever order the ledger's rows stand and
 * from whichever end of the corridor one looks.
 *
 * @since 0.1.0
 */
public final class Reconciler {

    private static final int MOST_DRAWS = 1 << 20;
    private static final String PURPOSE = "reconcile";

    private final Optional<GrowthPrior> growth;
    private final MirrorPrior mirror;
    private final Contradictions contradictions;
    private final int draws;
    private final long seed;
    private final long maxBytes;

    private Reconciler(
            Optional<GrowthPrior> growth,
            MirrorPrior mirror,
            Contradictions contradictions,
            int draws,
            long seed,
            long maxBytes) {
        this.growth = growth;
        this.mirror = mirror;
        this.contradictions = contradictions;
        this.draws = draws;
        this.seed = seed;
        this.maxBytes = maxBytes;
    }

    /**
     * {@return a reconciler with the growth prior of the corridor's size, the default mirror prior, the default search for contradictions,
     * which presumes nothing of seasons, 512 draws and seed 1}
     */
    public static Reconciler withDefaults() {
        return new Reconciler(
                Optional.empty(), MirrorPrior.withDefaults(), Contradictions.withDefaults(), 512, 1, Long.MAX_VALUE);
    }

    /**
     * {@return this reconciler with another prior of growth}
     *
     * @param prior what is known of growth before any figure
     */
    public Reconciler withGrowthPrior(GrowthPrior prior) {
        return new Reconciler(Optional.of(prior), mirror, contradictions, draws, seed, maxBytes);
    }

    /**
     * {@return this reconciler with another prior of the gap between the sides}
     *
     * @param prior what is known of mirror gaps before any figure
     */
    public Reconciler withMirrorPrior(MirrorPrior prior) {
        return new Reconciler(growth, Objects.requireNonNull(prior, "prior"), contradictions, draws, seed, maxBytes);
    }

    /**
     * {@return this reconciler with another search for what cannot be true together} It bends no history.
     *
     * @param search the search
     */
    public Reconciler withContradictions(Contradictions search) {
        return new Reconciler(growth, mirror, Objects.requireNonNull(search, "search"), draws, seed, maxBytes);
    }

    /**
     * {@return this reconciler with another number of joint draws}
     *
     * @param number from 2 to 1,048,576
     * @throws IllegalArgumentException if {@code number} lies outside
     */
    public Reconciler withDraws(int number) {
        return new Reconciler(
                growth, mirror, contradictions, Check.inRange("draws", number, 2, MOST_DRAWS), seed, maxBytes);
    }

    /**
     * {@return this reconciler with another seed of the draws}
     *
     * @param value any value
     */
    public Reconciler withSeed(long value) {
        return new Reconciler(growth, mirror, contradictions, draws, value, maxBytes);
    }

    /**
     * {@return this reconciler with a bound on memory} What a reconciliation's draws will take, some 180 bytes a draw and year, is estimated before
     * they are drawn. No bound by default.
     *
     * @param bytes the bound, above zero
     * @throws IllegalArgumentException if {@code bytes} is not positive
     */
    public Reconciler withMaxBytes(long bytes) {
        if (bytes <= 0) {
            throw Check.broken("maxBytes", "must be positive", bytes);
        }
        return new Reconciler(growth, mirror, contradictions, draws, seed, bytes);
    }

    /**
     * Reconciles what a ledger holds about a corridor.
     *
     * @param ledger the statements; rows about other corridors are left aside
     * @param corridor the corridor, from either end
     * @param asOf only statements published on or before this day are read; the history ends with its year
     * @return the histories, and what became of every statement
     * @throws IllegalArgumentException if no statement about the corridor that was published by {@code asOf} gives a level, or a bound of
     *     one, of a year or a part of a year up to that of {@code asOf}. Where there are only bounds, the history says so by its width: beyond
     *     them it is as large as corridors are. Also if the {@linkplain #withMaxBytes memory} would not do
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public Reconciliation reconcile(Ledger ledger, Corridor corridor, LocalDate asOf) {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(corridor, "corridor");
        Objects.requireNonNull(asOf, "asOf");
        Corridor canonical = corridor.canonical();
        List<Statement> rows = rows(ledger.asOf(asOf), canonical);
        EvidenceReader reader = new EvidenceReader(rows, asOf.getYear());
        if (reader.evidence().isEmpty()) {
            throw Check.broken(
                    "ledger",
                    "must hold a level, a change or a part-year figure in US dollars about " + corridor + " up to "
                            + asOf,
                    reader.standings().isEmpty()
                            ? "none about it"
                            : reader.standings().size() + " statements of other kinds");
        }
        if (reader.evidence().stream().noneMatch(e -> e.base().isEmpty())) {
            throw Check.broken(
                    "ledger",
                    "must hold a level in US dollars about " + corridor + " up to " + asOf
                            + ", without which changes and shares say nothing of any year's size",
                    reader.evidence().size() + " changes and shares");
        }
        GrowthPrior growthPrior =
                growth.orElseGet(() -> GrowthPrior.forTurnover(TypicalSize.turnover(reader.standingLevels())));
        List<Nowcast> nowcasts = Nowcast.of(reader.evidence());
        StateSpace space = new StateSpace(
                reader.firstYear(), asOf.getYear(), reader.parts(), nowcastYears(nowcasts), growthPrior, mirror);
        requireMemory(space);
        List<RecordEvidence> records = reader.records(space.firstYear());
        List<Factor> factors = new ArrayList<>(space.growthSteps());
        factors.addAll(reader.evidence());
        factors.addAll(records);
        factors.addAll(nowcasts);
        LabelSampler sampler =
                new LabelSampler(space, factors, chain -> KeyedSampler.of(seed, canonical.key(), PURPOSE + chain));
        List<double[]> states = new ArrayList<>();
        while (states.size() < draws) {
            states.addAll(sampler.nextPair());
        }
        states = states.subList(0, draws);
        Statuses statuses = reader.statuses(space, states);
        Levels levels = Levels.of(space, canonical, states);

        Map<Side, Map<Flow, History>> histories = new EnumMap<>(Side.class);
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            Map<Flow, History> byFlow = new EnumMap<>(Flow.class);
            for (Flow flow : Flow.values()) {
                History history = levels.history(Optional.of(side), flow, statuses.of(Optional.of(side), flow, space));
                byFlow.put(seen(flow, corridor), seen(history, corridor));
            }
            histories.put(corridor.isCanonical() ? side : side.reversed(), byFlow);
        }
        Map<Flow, History> reconciled = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            History history = levels.history(Optional.empty(), flow, statuses.of(Optional.empty(), flow, space));
            reconciled.put(seen(flow, corridor), seen(history, corridor));
        }
        return new Reconciliation(
                corridor,
                asOf,
                histories,
                reconciled,
                standings(reader, records, new Judge(space, canonical, states, levels)),
                SumChecks.of(reader.levels()),
                ChainAgreement.of(space, states),
                () -> contradictions.find(ledger.asOf(asOf), corridor),
                nowcasts);
    }

    /** A draw's unknowns, and its levels of three flows on both sides and between them, twice: as worked out and as kept. */
    private void requireMemory(StateSpace space) {
        long numbers = space.size() + 2L * 3 * Flow.values().length * space.years();
        long bytes = Double.BYTES * numbers * draws;
        if (bytes > maxBytes) {
            throw Check.broken("estimated memory", "must be at most " + maxBytes + " bytes", bytes);
        }
    }

    /** The statements about the corridor, from either end, in an order that does not depend on the ledger's. */
    private static List<Statement> rows(Ledger ledger, Corridor canonical) {
        return ledger.statements().stream()
                .filter(s -> s.subject()
                        .corridor()
                        .filter(c -> c.key().equals(canonical.key()))
                        .isPresent())
                .sorted(Comparator.comparing(Statement::id))
                .toList();
    }

    private static Flow seen(Flow flow, Corridor corridor) {
        return corridor.isCanonical() ? flow : flow.reversed();
    }

    private static History seen(History history, Corridor corridor) {
        return corridor.isCanonical() ? history : history.reversed();
    }

    private static Set<PartYears.Key> nowcastYears(List<Nowcast> nowcasts) {
        return nowcasts.stream()
                .map(nowcast -> PartYears.Key.of(nowcast.level()))
                .collect(Collectors.toSet());
    }

    private static List<Standing> standings(EvidenceReader reader, List<RecordEvidence> records, Judge judge) {
        Map<String, Evidence> evidence = reader.evidence().stream()
                .collect(Collectors.toMap(e -> e.statement().id(), e -> e));
        Map<String, RecordEvidence> record =
                records.stream().collect(Collectors.toMap(e -> e.statement().id(), e -> e));
        List<Standing> standings = new ArrayList<>();
        for (Standing standing : reader.standings()) {
            String id = standing.statement().id();
            if (evidence.containsKey(id)) {
                standings.add(judge.of(standing, evidence.get(id)));
            } else if (record.containsKey(id)) {
                standings.add(judge.of(standing, record.get(id)));
            } else {
                standings.add(standing);
            }
        }
        return standings;
    }
}
