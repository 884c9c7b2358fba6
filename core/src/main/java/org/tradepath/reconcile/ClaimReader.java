package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradepath.internal.Check;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Reads the statements about one corridor as relations between levels. No claim on a level comes from echoes of what is there, copies, targets,
 * other quantities and other currencies.
 */
final class ClaimReader implements Statement.Visitor<List<List<Relation>>> {

    private final Corridor corridor;
    private final Map<String, Economy> reporters;
    private final Map<String, Statement> byId = new HashMap<>();
    private final List<Quantity> stated = new ArrayList<>();

    private ClaimReader(Corridor corridor, Map<String, Economy> reporters) {
        this.corridor = corridor;
        this.reporters = reporters;
    }

    /** The claims of statements that are all seen from the corridor's home, ordered by id. */
    static List<Claim> read(List<Statement> statements, Corridor corridor, Map<String, Economy> reporters) {
        ClaimReader reader = new ClaimReader(corridor, reporters);
        List<Statement> rows =
                statements.stream().sorted(Comparator.comparing(Statement::id)).toList();
        rows.forEach(row -> reader.byId.put(row.id(), row));
        Echoes echoes = new Echoes(rows);
        List<Statement> evidence =
                rows.stream().filter(row -> echoes.remark(row).isEmpty()).toList();
        // A record is compared with what the others speak of, so it is read after them.
        Map<String, Claim> claims = new HashMap<>();
        for (boolean records : new boolean[] {false, true}) {
            for (Statement row : evidence) {
                if (row instanceof RecordStatement == records) {
                    List<List<Relation>> readings = row.accept(reader);
                    if (!readings.isEmpty()) {
                        claims.put(row.id(), new Claim(row, readings));
                    }
                }
            }
        }
        return claims.values().stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    private List<Side> sides(Statement statement) {
        Side side = statement.subject().side();
        Economy reporter = reporters.get(statement.id());
        if (reporter != null) {
            if (side != Side.UNKNOWN || !(reporter.equals(corridor.home()) || reporter.equals(corridor.partner()))) {
                throw Check.broken(
                        "reporter of " + statement.id(),
                        "must be one of " + corridor + " where the side is not stated (it is " + side + ")",
                        reporter);
            }
            return List.of(reporter.equals(corridor.home()) ? Side.HOME : Side.PARTNER);
        }
        return side == Side.UNKNOWN ? List.of(Side.HOME, Side.PARTNER) : List.of(side);
    }

    /** One reading a side; none where the statement is not about a flow of trade. */
    private List<List<Relation>> bySide(Statement statement, Function<Quantity, Relation> relation, ReportingPeriod p) {
        Optional<Flow> flow = statement.subject().flow();
        if (flow.isEmpty()) {
            return List.of();
        }
        List<List<Relation>> readings = new ArrayList<>();
        for (Side side : sides(statement)) {
            Relation read = relation.apply(new Quantity(side, flow.get(), p));
            stated.add(read.quantity());
            read.base().ifPresent(stated::add);
            readings.add(List.of(read));
        }
        return readings;
    }

    @Override
    public List<List<Relation>> level(LevelStatement statement) {
        if (!statement.amount().isInDollars()) {
            return List.of();
        }
        HardBounds bounds = HardBounds.ofLevel(
                statement.hedge(),
                statement.amount().number(),
                statement.amount().scale().factor());
        return bySide(statement, q -> Relation.level(q, bounds.low(), bounds.high()), statement.period());
    }

    @Override
    public List<List<Relation>> change(ChangeStatement statement) {
        HardBounds bounds = HardBounds.ofGrowth(statement.hedge(), statement.percent());
        return bySide(statement, q -> multiple(q, statement.base(), bounds), statement.period());
    }

    @Override
    public List<List<Relation>> factor(FactorStatement statement) {
        return statement.wording().multiples(statement.factor()).stream()
                .map(multiple -> HardBounds.of(statement.hedge(), multiple))
                .flatMap(bounds ->
                        bySide(statement, q -> multiple(q, statement.base(), bounds), statement.period()).stream())
                .toList();
    }

    private static Relation multiple(Quantity quantity, ReportingPeriod base, HardBounds bounds) {
        return Relation.multiple(
                quantity, new Quantity(quantity.side(), quantity.flow(), base), bounds.low(), bounds.high());
    }

    @Override
    public List<List<Relation>> share(ShareStatement statement) {
        Optional<Quantity> of = statement.whole().flatMap(whole -> measured(whole, statement.period()));
        if (of.isEmpty()) {
            return List.of();
        }
        HardBounds percent = HardBounds.of(statement.hedge(), statement.percent());
        Side side = of.get().side();
        return bySide(
                statement,
                part -> Relation.multiple(
                        part,
                        new Quantity(
                                side == Side.UNKNOWN ? part.side() : side,
                                of.get().flow(),
                                of.get().period()),
                        percent.low() / 100,
                        Math.min(percent.high() / 100, 1)),
                statement.period());
    }

    /** What the whole of a share over some months is; its side may be unknown. */
    private Optional<Quantity> measured(String whole, ReportingPeriod months) {
        if (whole.equals(ShareStatement.TURNOVER)) {
            return Optional.of(new Quantity(Side.UNKNOWN, Flow.TURNOVER, months));
        }
        return byId.get(whole) instanceof LevelStatement level
                ? level.subject()
                        .flow()
                        .map(flow -> new Quantity(level.subject().side(), flow, level.period()))
                : Optional.empty();
    }

    @Override
    public List<List<Relation>> record(RecordStatement statement) {
        Optional<Flow> flow = statement.subject().flow();
        if (flow.isEmpty()) {
            return List.of();
        }
        return sides(statement).stream()
                .map(side -> notBelowEarlier(new Quantity(side, flow.get(), statement.period())))
                .toList();
    }

    /** Not below the same months of any earlier year of which anything is said. */
    private List<Relation> notBelowEarlier(Quantity quantity) {
        Stream<ReportingPeriod> spokenOf =
                stated.stream().filter(q -> q.side() == quantity.side()).map(Quantity::period);
        List<ReportingPeriod> periods = spokenOf.distinct().toList();
        int first = periods.stream().mapToInt(p -> p.first().getYear()).min().orElse(Integer.MAX_VALUE);
        List<Relation> relations = new ArrayList<>();
        for (int back = 1; quantity.period().first().getYear() - back >= first; back++) {
            ReportingPeriod earlier = quantity.period().minusYears(back);
            if (periods.stream().anyMatch(earlier::overlaps)) {
                relations.add(Relation.notBelow(quantity, new Quantity(quantity.side(), quantity.flow(), earlier)));
            }
        }
        return relations;
    }

    @Override
    public List<List<Relation>> target(TargetStatement statement) {
        return List.of();
    }

    @Override
    public List<List<Relation>> other(OtherQuantity statement) {
        return List.of();
    }
}
