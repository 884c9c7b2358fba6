package org.tradepath.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradepath.internal.Check;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/**
 * The targets that were stated for one corridor, as a ladder: one rung a level, however often it was repeated.
 *
 * <p>Immutable. Levels are compared as numbers, so "$1 billion" and "$1,000 million" are one rung. An echo whose origin is in the ledger is
 * left out; the origin stands for it.
 *
 * @since 0.1.0
 */
public final class Ladder {

    private final List<Rung> rungs;
    private final List<TargetStatement> withoutLevel;
    private final Map<Level, LocalDate> withdrawn;

    private Ladder(List<Rung> rungs, List<TargetStatement> withoutLevel, Map<Level, LocalDate> withdrawn) {
        this.rungs = List.copyOf(rungs);
        this.withoutLevel = List.copyOf(withoutLevel);
        this.withdrawn = Map.copyOf(withdrawn);
    }

    /**
     * The ladder of a corridor.
     *
     * @param ledger the statements, all of those that were published by the day one looks from
     * @param corridor the corridor, from either end; a region's targets are its own
     * @return the ladder; empty if the ledger holds no target for the corridor
     */
    public static Ladder of(Ledger ledger, Corridor corridor) {
        Ledger about = ledger.about(corridor);
        Set<String> ids = about.statements().stream().map(Statement::id).collect(Collectors.toSet());
        List<TargetStatement> targets = about.statements().stream()
                .filter(TargetStatement.class::isInstance)
                .map(TargetStatement.class::cast)
                .filter(t -> t.subject().flow().isPresent())
                .filter(t -> t.echoOf().filter(ids::contains).isEmpty())
                .sorted(Comparator.comparing((TargetStatement t) -> t.source().published())
                        .thenComparing(TargetStatement::id))
                .toList();
        Map<Level, List<TargetStatement>> levels = new LinkedHashMap<>();
        List<TargetStatement> withoutLevel = new ArrayList<>();
        for (TargetStatement target : targets) {
            Optional<Amount> amount = target.amount();
            if (amount.isPresent()) {
                levels.computeIfAbsent(
                                Level.of(target.subject().flow().orElseThrow(), amount.get()),
                                level -> new ArrayList<>())
                        .add(target);
            } else {
                withoutLevel.add(target);
            }
        }
        return new Ladder(levels.values().stream().map(Ladder::rung).toList(), withoutLevel, Map.of());
    }

    private static Rung rung(Collection<TargetStatement> statements) {
        TargetStatement first = statements.iterator().next();
        return new Rung(first.subject().flow().orElseThrow(), first.amount().orElseThrow(), List.copyOf(statements));
    }

    /** {@return the levels, in the order in which each was stated first} */
    public List<Rung> rungs() {
        return rungs;
    }

    /** {@return targets without an amount (a multiple such as "double", or words alone), in the order in which they were stated} */
    public List<TargetStatement> withoutLevel() {
        return withoutLevel;
    }

    /**
     * {@return this ladder with a level that was given up} The ledger's format has no word for that, so it is said here. Where the level was stated
     * again later, it counts as taken up again.
     *
     * @param flow what was to reach it
     * @param amount the level
     * @param date the day on which it was given up
     * @throws IllegalArgumentException if the ladder has no such level, or it was stated first after the date
     */
    public Ladder withWithdrawn(Flow flow, Amount amount, LocalDate date) {
        Level level = Level.of(flow, amount);
        Rung rung = rungs.stream()
                .filter(each -> Level.of(each).equals(level))
                .findFirst()
                .orElseThrow(() -> Check.broken("amount", "must be a level of the ladder for " + flow, amount));
        if (date.isBefore(rung.firstStated())) {
            throw Check.broken("date", "must not be before the level was stated first, " + rung.firstStated(), date);
        }
        Map<Level, LocalDate> changed = new LinkedHashMap<>(withdrawn);
        changed.put(level, date);
        return new Ladder(rungs, withoutLevel, changed);
    }

    /**
     * {@return what became of a level, by what was stated after it was stated last}
     *
     * <p>Levels in different currencies are not compared.
     *
     * @param rung a rung of this ladder
     * @throws IllegalArgumentException if it is none
     */
    public Course course(Rung rung) {
        if (!rungs.contains(rung)) {
            throw Check.broken("rung", "must be one of the ladder", rung.amount());
        }
        LocalDate givenUp = withdrawn.get(Level.of(rung));
        if (givenUp != null && !rung.lastStated().isAfter(givenUp)) {
            return Course.WITHDRAWN;
        }
        List<Rung> later = rungs.stream()
                .filter(other -> other.isComparable(rung) && other.lastStated().isAfter(rung.lastStated()))
                .toList();
        if (later.isEmpty()) {
            return Course.STANDING;
        }
        boolean higher = later.stream()
                .anyMatch(
                        other -> other.amount().value().compareTo(rung.amount().value()) > 0);
        return higher ? Course.RAISED : Course.LOWERED;
    }

    /**
     * {@return how the highest level that is aimed at moved, in the order of time: 10 billion, then 5, then 10 again, then 15}
     *
     * <p>Of several levels that were stated on one date, "five, and later ten", the highest counts.
     *
     * @param flow what is to reach the levels; those in US dollars are looked at
     */
    public List<Move> moves(Flow flow) {
        TreeMap<PartialDate, Amount> highest = new TreeMap<>();
        rungs.stream()
                .filter(rung -> rung.flow() == flow && rung.isInDollars())
                .forEach(rung -> rung.statements()
                        .forEach(statement -> highest.merge(
                                statement.source().published(),
                                rung.amount(),
                                (a, b) -> a.value().compareTo(b.value()) >= 0 ? a : b)));
        List<Move> moves = new ArrayList<>();
        Optional<Amount> before = Optional.empty();
        for (Map.Entry<PartialDate, Amount> each : highest.entrySet()) {
            if (before.filter(each.getValue()::sameValue).isEmpty()) {
                moves.add(new Move(each.getKey(), before, each.getValue()));
            }
            before = Optional.of(each.getValue());
        }
        return moves;
    }

    /**
     * {@return a goal for every target of a flow that names a level in US dollars or a multiple: the rungs, then the multiples, each in the order
     * in which they were stated}
     *
     * @param flow what is to reach them
     * @param phrases how deadlines in words are read
     * @throws IllegalArgumentException if the base of a multiple is no whole year
     */
    public List<Goal> goals(Flow flow, DeadlinePhrases phrases) {
        return Stream.concat(
                        rungs.stream()
                                .filter(rung -> rung.flow() == flow && rung.isInDollars())
                                .map(rung -> Goal.of(rung, phrases)),
                        withoutLevel.stream()
                                .flatMap(statement -> Goal.of(statement, phrases).stream())
                                .filter(goal -> goal.flow() == flow))
                .toList();
    }

    /** A level as a number: the key by which repeated targets are recognised. */
    private record Level(Flow flow, BigDecimal value, String currency) {
        static Level of(Rung rung) {
            return of(rung.flow(), rung.amount());
        }

        static Level of(Flow flow, Amount amount) {
            return new Level(
                    flow, amount.value().stripTrailingZeros(), amount.currency().getCurrencyCode());
        }
    }
}
