package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Hedge;
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
import org.tradepath.trade.Scale;

/** A conflict in plain words: what each statement says, and why they cannot hold together. */
final class ConflictWords implements Statement.Visitor<String> {

    private static final MathContext DIGITS = new MathContext(6);

    private final Corridor corridor;
    private final Map<String, Economy> reporters;

    /** Words about statements that are seen from the corridor's home. */
    ConflictWords(Corridor corridor, Map<String, Economy> reporters) {
        this.corridor = corridor;
        this.reporters = reporters;
    }

    String explain(List<Statement> statements, Optional<Clash> clash, boolean revision) {
        String said = statements.stream()
                .map(s -> s.id() + " (" + s.source().name() + ", " + s.source().published() + ") " + s.accept(this))
                .collect(Collectors.joining("; "));
        String why = clash.map(c -> why(statements.get(c.member()), c)).orElse("");
        return said + ". " + (revision ? "One is likely to revise the other" : "They cannot all be true") + why + ".";
    }

    private String why(Statement member, Clash clash) {
        LevelStatement level = (LevelStatement) member;
        return ": the others leave " + range(clash.left()) + " for " + what(level, level.period()) + ", and "
                + level.id() + " says " + range(clash.says());
    }

    @Override
    public String level(LevelStatement statement) {
        return "puts " + what(statement, statement.period()) + " at " + hedge(statement.hedge()) + statement.amount();
    }

    @Override
    public String change(ChangeStatement statement) {
        String percent = hedge(statement.hedge()) + statement.percent().abs().toPlainString() + " %";
        return "puts " + what(statement, statement.period()) + " " + percent
                + (statement.percent().signum() < 0 ? " below " : " above ") + statement.base();
    }

    @Override
    public String factor(FactorStatement statement) {
        String factor = statement.wording().multiples(statement.factor()).stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" or "));
        return "puts " + what(statement, statement.period()) + " at " + hedge(statement.hedge()) + factor + " times "
                + statement.base();
    }

    @Override
    public String share(ShareStatement statement) {
        return "puts " + what(statement, statement.period()) + " at " + hedge(statement.hedge())
                + statement.percent().toPlainString() + " % of what "
                + statement.whole().orElse("an unnamed statement") + " is about";
    }

    @Override
    public String record(RecordStatement statement) {
        return "calls " + what(statement, statement.period()) + " a record";
    }

    @Override
    public String target(TargetStatement statement) {
        throw new IllegalStateException("a target contradicts nothing: " + statement.id());
    }

    @Override
    public String other(OtherQuantity statement) {
        throw new IllegalStateException("not a trade flow: " + statement.id());
    }

    private String what(Statement statement, ReportingPeriod period) {
        Flow flow = statement.subject().flow().orElseThrow();
        String goods = flow == Flow.TURNOVER
                ? "turnover"
                : (flow == Flow.EXPORTS ? "exports of " : "imports of ")
                        + corridor.home().englishName();
        return goods + " in " + period + " " + whose(statement);
    }

    private String whose(Statement statement) {
        Economy assumed = reporters.get(statement.id());
        if (assumed != null) {
            return "(side not stated, read as " + assumed.englishName() + "'s)";
        }
        return switch (statement.subject().side()) {
            case HOME -> "by " + corridor.home().englishName() + "'s count";
            case PARTNER -> "by " + corridor.partner().englishName() + "'s count";
            case UNKNOWN -> "(side not stated)";
        };
    }

    private static String hedge(Hedge hedge) {
        return switch (hedge) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case UP_TO -> "up to ";
        };
    }

    /** "at least 138.113 million USD", "461.85 to 461.95 million USD". */
    private static String range(LevelRange range) {
        if (range.high() == Double.POSITIVE_INFINITY) {
            return range.low() == 0 ? "any level" : "at least " + amount(range.low());
        }
        Scale scale = scale(range.high());
        return range.low() == 0
                ? "at most " + amount(range.high())
                : number(range.low(), scale) + " to " + amount(range.high());
    }

    private static String amount(double dollars) {
        Scale scale = scale(dollars);
        return number(dollars, scale) + (scale == Scale.ONE ? "" : " " + scale.word()) + " USD";
    }

    private static String number(double dollars, Scale scale) {
        return BigDecimal.valueOf(dollars)
                .divide(scale.factor(), DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Scale scale(double dollars) {
        Scale scale = Scale.ONE;
        for (Scale larger : Scale.values()) {
            scale = dollars >= larger.factor().doubleValue() ? larger : scale;
        }
        return scale;
    }
}
