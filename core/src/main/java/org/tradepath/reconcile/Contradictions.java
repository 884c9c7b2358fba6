package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.tradepath.internal.Check;
import org.tradepath.stated.Kind;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Names the statements about a corridor that cannot be true together, by linear programming in levels.
 *
 * <p><b>The unknowns</b> are the levels of each side's flows over any run of months, in US dollars: zero or above, parts no larger than their
 * whole, months and directed flows adding up. The two sides are not linked: a gap between them is no contradiction.
 *
 * <p><b>What is read how.</b> A level lies within half of its last written digit, or where its hedge puts it: "more than" and "at least"
 * bound it below, "less than" and "at most" above, and soft words are given all the room they are ever read with ("about" a round step to
 * either side, "nearly" a round step below, "up to" as far as a round step above). A change, a factor and a share bound one level by
 * multiples of another, which is presumed to be above zero. A record is not below the same months of any earlier year. Where an
 * ambiguous factor has two readings, or the side is not stated, statements are contradictory only if they are so under every choice. Echoes
 * of what is in the ledger, targets, other quantities and other currencies take no part. Bounds that miss each other by less than one part in
 * 10<sup>9</sup> touch, and agree.
 *
 * <p><b>Revisions.</b> A conflict is labelled a revision if the same thing is measured twice in it, once stated and once
 * implied, and nearly alike: it has no record; it would be one even if parts could exceed their whole; and it is none once every
 * level (or, where it states no level, every growth) may be off by half of the {@linkplain #withRevisionTolerance tolerance}.
 *
 * <p><b>The method.</b> All minimal sets are found by dualizing and advancing (Bailey and Stuckey 2005), each test by the simplex method for bounds
 * (Dutertre and de Moura 2006), which names the claims that clash.
 *
 * <p>Immutable and thread safe. The order of the ledger's rows and the end of the corridor one looks from change nothing.
 *
 * @since 0.1.0
 */
public final class Contradictions {

    private static final int MOST_CONFLICTS = 100_000;

    /** Multiplications allowed in one search; some seconds. */
    private static final long WORK = 1_000_000_000L;

    /** Multiplications allowed to label and explain one conflict. */
    private static final long WORK_ON_ONE = 20_000_000L;

    private final HalfYearShare share;
    private final Map<String, Economy> reporters;
    private final double revisionTolerance;
    private final int most;

    private Contradictions(HalfYearShare share, Map<String, Economy> reporters, double revisionTolerance, int most) {
        this.share = share;
        this.reporters = reporters;
        this.revisionTolerance = revisionTolerance;
        this.most = most;
    }

    /** {@return a search without a bound on half-years, with a revision tolerance of 2 %, for up to 100 conflicts} */
    public static Contradictions withDefaults() {
        return new Contradictions(HalfYearShare.ANY, Map.of(), 0.02, 100);
    }

    /**
     * {@return this search with a bound on the part of a year's trade that January to June, and July to December, can have}
     *
     * @param low the least part, 0 to 0.5
     * @param high the largest part, 0.5 to 1
     * @throws IllegalArgumentException if a part lies outside
     */
    public Contradictions withHalfYearShare(double low, double high) {
        return new Contradictions(new HalfYearShare(low, high), reporters, revisionTolerance, most);
    }

    /**
     * {@return this search with a statement's unknown side read as one economy's} A statement that is not in the ledger is passed over.
     *
     * @param id the statement's id
     * @param reporter whose figure it is taken to be
     */
    public Contradictions withReporter(String id, Economy reporter) {
        Map<String, Economy> more = new HashMap<>(reporters);
        more.put(Check.notBlank("id", id), reporter);
        return new Contradictions(share, Map.copyOf(more), revisionTolerance, most);
    }

    /**
     * {@return this search with another distance up to which two publications of one measurement count as revisions}
     *
     * @param tolerance the distance as a share of the level, 0.02 for 2 %; 0 to 1, where 0 has no revisions
     * @throws IllegalArgumentException if {@code tolerance} lies outside
     */
    public Contradictions withRevisionTolerance(double tolerance) {
        return new Contradictions(share, reporters, Check.probability("tolerance", tolerance), most);
    }

    /**
     * {@return this search for another number of conflicts at most}
     *
     * @param number from 1 to 100,000
     * @throws IllegalArgumentException if {@code number} lies outside
     */
    public Contradictions withMostConflicts(int number) {
        return new Contradictions(
                share, reporters, revisionTolerance, Check.inRange("number", number, 1, MOST_CONFLICTS));
    }

    /**
     * Looks for what cannot be true together.
     *
     * @param ledger the statements, of any day of publication ({@link Ledger#asOf} leaves out later ones); rows about other corridors are left
     *     aside
     * @param corridor the corridor, from either end
     * @return the minimal conflicts; none for an empty or a consistent ledger
     * @throws IllegalArgumentException if a {@linkplain #withReporter reporter} is given for a statement whose side is stated, or is at
     *     neither end
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public Conflicts find(Ledger ledger, Corridor corridor) {
        List<Claim> claims = claims(ledger, corridor);
        Programme programme = new Programme(claims, share);
        MinimalSets search = new MinimalSets(programme, most, new Work(WORK));
        programme.groups().forEach(search::search);

        Ledger seen = ledger.about(corridor);
        ConflictWords words = new ConflictWords(corridor, reporters);
        List<Conflict> conflicts = new ArrayList<>();
        for (BitSet set : search.sets()) {
            List<Claim> members = set.stream().mapToObj(claims::get).toList();
            List<Statement> statements = members.stream()
                    .map(c -> seen.statement(c.id()).orElseThrow())
                    .toList();
            boolean revision = isRevision(members);
            boolean presumes = share.binds() && !isContradictory(members, HalfYearShare.ANY, 0);
            conflicts.add(new Conflict(
                    statements,
                    revision,
                    presumes,
                    () -> words.explain(
                            statements,
                            Clash.of(members, share, new Work(WORK_ON_ONE), revision),
                            revision,
                            presumes ? share.words() : "")));
        }
        return new Conflicts(conflicts, search.complete());
    }

    /**
     * Finds what the statements leave possible for one level.
     *
     * @param ledger the statements
     * @param corridor the corridor, from either end
     * @param side HOME or PARTNER, seen from the corridor's home
     * @param flow the flow, seen from the corridor's home
     * @param period any run of months
     * @return the range, wider than exact by no more than one part in 10<sup>8</sup>; empty if statements that have to do with the level, if only
     *     through others, contradict each other
     * @throws IllegalArgumentException if {@code side} is UNKNOWN, or for the reasons of {@link #find}
     * @throws IllegalStateException if the range is not found within a billion multiplications, as may be with thousands of statements
     * @throws CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public Optional<LevelRange> range(Ledger ledger, Corridor corridor, Side side, Flow flow, ReportingPeriod period) {
        if (side == Side.UNKNOWN) {
            throw Check.broken("side", "must be HOME or PARTNER", side);
        }
        boolean canonical = corridor.isCanonical();
        Quantity quantity =
                new Quantity(canonical ? side : side.reversed(), canonical ? flow : flow.reversed(), period);
        try {
            return RangeSearch.of(claims(ledger, corridor), share, quantity, new Work(WORK));
        } catch (Work.NotSettled e) {
            throw new IllegalStateException(
                    "range not found within " + WORK + " multiplications; leave out some of the ledger's "
                            + ledger.size() + " statements",
                    e);
        }
    }

    private List<Claim> claims(Ledger ledger, Corridor corridor) {
        Corridor canonical = corridor.canonical();
        return ClaimReader.read(ledger.about(canonical).statements(), canonical, reporters);
    }

    private boolean isRevision(List<Claim> set) {
        if (set.stream().anyMatch(claim -> claim.statement().kind() == Kind.RECORD)) {
            return false;
        }
        boolean anyLevel = set.stream().anyMatch(Claim::isLevel);
        List<Claim> wide = set.stream()
                .map(claim -> claim.isLevel() == anyLevel
                        ? claim.map(relation -> relation.widened(revisionTolerance / 2))
                        : claim)
                .toList();
        return isContradictory(set, HalfYearShare.ANY, Double.NEGATIVE_INFINITY) && !isContradictory(wide, share, 0);
    }

    private static boolean isContradictory(List<Claim> claims, HalfYearShare share, double floor) {
        BitSet all = new BitSet();
        all.set(0, claims.size());
        return new Feasibility(new Programme(claims, share), floor, new Work(WORK_ON_ONE))
                .contradiction(all)
                .isPresent();
    }
}
