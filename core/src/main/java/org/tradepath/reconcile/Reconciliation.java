package org.tradepath.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * One corridor's statements made into one history for each side and flow, and one between the sides, with joint draws shared by all.
 *
 * <p>The two sides are two measurements of the same goods whose gap, per directed flow, is uncertain and drifts. The reconciled history
 * takes each directed flow at the geometric mean of the two sides, so it favours neither.
 *
 * @since 0.1.0
 */
public final class Reconciliation {

    private final Corridor corridor;
    private final LocalDate asOf;
    private final Map<Side, Map<Flow, History>> histories;
    private final Map<Flow, History> reconciled;
    private final List<SumCheck> sumChecks;
    private final boolean converged;
    private final Lazy<Conflicts> conflicts;
    private final List<Standing> withoutConflicts;
    private final Lazy<List<Standing>> standings;
    private final Lazy<Explanation> explanation;

    /** What was found; the conflicts, which take longer to find than all else, and what tells of them wait until they are asked for. */
    Reconciliation(
            Corridor corridor,
            LocalDate asOf,
            Map<Side, Map<Flow, History>> histories,
            Map<Flow, History> reconciled,
            List<Standing> standings,
            List<SumCheck> sumChecks,
            boolean converged,
            Supplier<Conflicts> search,
            List<Nowcast> nowcasts) {
        this.corridor = corridor;
        this.asOf = asOf;
        this.histories = histories;
        this.reconciled = reconciled;
        this.sumChecks = List.copyOf(sumChecks);
        this.converged = converged;
        this.conflicts = new Lazy<>(search);
        this.withoutConflicts = List.copyOf(standings);
        this.standings = new Lazy<>(() -> ConflictRemarks.added(withoutConflicts, conflicts()));
        this.explanation = new Lazy<>(() -> new Explainer(this, nowcasts).explain());
    }

    /** {@return the corridor, from the end one asked about} */
    public Corridor corridor() {
        return corridor;
    }

    /** {@return the date up to which statements were read} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * {@return the history of a flow as one side counts it; its last year is the year of the as-of date}
     *
     * @param side HOME or PARTNER
     * @param flow the flow
     * @throws IllegalArgumentException if {@code side} is UNKNOWN
     */
    public History history(Side side, Flow flow) {
        if (side == Side.UNKNOWN) {
            throw Check.broken("side", "must be HOME or PARTNER", side);
        }
        return histories.get(side).get(flow);
    }

    /**
     * {@return the history of a flow between the sides}
     *
     * @param flow the flow
     */
    public History reconciled(Flow flow) {
        return reconciled.get(flow);
    }

    /**
     * {@return what became of every statement about the corridor that was published by the as-of date, ordered by id} The first call looks
     * for the {@linkplain #conflicts() conflicts}, which the remarks name.
     *
     * @throws CancellationException as {@link #conflicts()}
     */
    public List<Standing> standings() {
        return standings.get();
    }

    /** {@return the same as {@link #standings()}, at once, with remarks that name no conflicts} */
    public List<Standing> standingsWithoutConflicts() {
        return withoutConflicts;
    }

    /**
     * {@return what cannot be true together among the statements that were published by the as-of date, as the reconciler's
     * {@linkplain Reconciler#withContradictions search} finds it} The first call takes some tens of milliseconds for a hundred statements, once the code
     * is warm; safe from any thread.
     *
     * @throws CancellationException if the calling thread is interrupted while it looks; its interrupt status stays set, and a later call looks again
     */
    public Conflicts conflicts() {
        return conflicts.get();
    }

    /**
     * {@return why the history is what it is: a paragraph for every year and one for every contradiction and revision} The first call looks for the
     * {@linkplain #conflicts() conflicts}.
     *
     * @throws CancellationException as {@link #conflicts()}
     */
    public Explanation explain() {
        return explanation.get();
    }

    /** {@return every place where one source gives exports, imports and turnover of one period and side} */
    public List<SumCheck> sumChecks() {
        return sumChecks;
    }

    /**
     * {@return how far the partner's figure of a flow lies above home's in a year}
     *
     * <p>A side's bias is no constant: every year has its own gap, for exports, imports and turnover. Where only one side has figures, it is
     * as wide as corridors' gaps are.
     *
     * @param flow the flow, as home sees it: for EXPORTS the partner's imports over home's exports
     * @param year a year of the histories
     * @throws IllegalArgumentException if the histories do not cover the year
     */
    public SideGap gap(Flow flow, int year) {
        double[] home = history(Side.HOME, flow).logLevels(year);
        double[] partner = history(Side.PARTNER, flow).logLevels(year);
        double[] gaps = new double[home.length];
        for (int d = 0; d < gaps.length; d++) {
            gaps[d] = partner[d] - home[d];
        }
        return SideGap.of(flow, year, gaps);
    }

    /**
     * {@return whether the sampler's chains agree; where they do not, figures contradict each other in more ways than the draws could weigh
     * against each other, and the uncertainty is only indicative. Below 256 draws this cannot be told, and is true}
     */
    public boolean converged() {
        return converged;
    }
}
