package org.tradepath.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradepath.stated.Ledger;
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
 */
public final class Ladder {

    private final List<Rung> rungs;
    private final List<TargetStatement> withoutLevel;

    private Ladder(List<Rung> rungs, List<TargetStatement> withoutLevel) {
        this.rungs = List.copyOf(rungs);
        this.withoutLevel = List.copyOf(withoutLevel);
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
                levels.computeIfAbsent(Level.of(target, amount.get()), level -> new ArrayList<>())
                        .add(target);
            } else {
                withoutLevel.add(target);
            }
        }
        return new Ladder(levels.values().stream().map(Ladder::rung).toList(), withoutLevel);
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

    /** A level as a number: the key by which repeated targets are recognised. */
    private record Level(Flow flow, BigDecimal value, String currency) {
        static Level of(TargetStatement target, Amount amount) {
            return new Level(
                    target.subject().flow().orElseThrow(),
                    amount.value().stripTrailingZeros(),
                    amount.currency().getCurrencyCode());
        }
    }
}
