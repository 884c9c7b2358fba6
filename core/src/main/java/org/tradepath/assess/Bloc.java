package org.tradepath.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.target.AddedTargets;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.Rung;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * Several corridors towards one target: the trade of one economy with a bloc, or of a bloc's members among each other.
 *
 * <p>Turnover is added path by path. Corridors move together only where the growth model says so: {@code
 * Assessor.withDefaults().withModel(PooledModel.bundled().withSharedShocks())} shares the shocks of the world and of each economy; with the
 * default model corridors are independent, and the sum looks surer than it is.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Bloc {

    private final List<Assessment> members;

    private Bloc(List<Assessment> members) {
        this.members = members;
    }

    /**
     * {@return the bloc}
     *
     * @param members its corridors, each once, at least one, as of one day, on one side's figures, by one assessor
     * @throws IllegalArgumentException if there is none, a corridor is there twice, or day or side differ
     */
    public static Bloc of(List<Assessment> members) {
        Check.inRange("members", members.size(), 1, Integer.MAX_VALUE);
        Assessment first = members.get(0);
        List<Corridor> seen = new ArrayList<>();
        for (Assessment member : members) {
            if (!member.asOf().equals(first.asOf()) || member.side() != first.side()) {
                throw Check.broken(
                        "members",
                        "must be as of one day and on one side's figures, " + first.asOf() + " " + first.side(),
                        member.asOf() + " " + member.side());
            }
            if (seen.contains(member.corridor().canonical())) {
                throw Check.broken("members", "must hold each corridor once", member.corridor());
            }
            seen.add(member.corridor().canonical());
        }
        return new Bloc(List.copyOf(members));
    }

    /** {@return the corridors} */
    public List<Assessment> members() {
        return members;
    }

    /**
     * {@return the simulated paths of the sum of all turnovers, on the side's figures; simulated anew at each call, a member at a time, so that memory does not
     * grow with their number}
     *
     * @throws IllegalArgumentException if the members' paths do not fit, or as {@link Assessment#projection()}
     */
    public Projection projection() {
        Projection sum = members.get(0).projection();
        for (Assessment member : members.subList(1, members.size())) {
            sum = Projection.sum(List.of(sum, member.projection()));
        }
        return sum;
    }

    /**
     * {@return whether the members' own targets add up to one of the whole: of each the level of turnover that was stated last, of several
     * that were stated on one day the highest}
     *
     * @param goal the target of the whole, an amount of turnover
     * @param phrases how deadlines in words are read
     * @throws IllegalArgumentException if the goal is a multiple or none of turnover, or a member has no target in US dollars
     */
    public AddedTargets added(Goal goal, DeadlinePhrases phrases) {
        List<AddedTargets.Item> parts = members.stream()
                .map(member -> {
                    Rung latest = latest(member)
                            .orElseThrow(() -> Check.broken(
                                    "members", "must have a target of turnover in US dollars", member.corridor()));
                    return item(member.corridor().toString(), Goal.of(latest, phrases));
                })
                .toList();
        return new AddedTargets(item("the whole", goal), parts);
    }

    private static Optional<Rung> latest(Assessment member) {
        return member.ladder().rungs().stream()
                .filter(rung -> rung.flow() == Flow.TURNOVER && rung.isInDollars())
                .max(Comparator.comparing(Rung::lastStated)
                        .thenComparing(rung -> rung.amount().value()));
    }

    private static AddedTargets.Item item(String name, Goal goal) {
        if (goal.flow() != Flow.TURNOVER || goal.dollars().isEmpty()) {
            throw Check.broken("goal", "must be an amount of turnover", goal);
        }
        return new AddedTargets.Item(name, goal.dollars().getAsDouble(), goal.deadline());
    }
}
