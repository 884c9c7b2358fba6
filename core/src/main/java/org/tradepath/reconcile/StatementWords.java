package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/** What a statement says, for a sentence that begins with "puts": "turnover in 2022 by Kazakhstan's count at 461.9 million USD". */
final class StatementWords implements Statement.Visitor<String> {

    private final Corridor corridor;
    private final Map<String, Economy> reporters;
    private final boolean brief;

    private StatementWords(Corridor corridor, Map<String, Economy> reporters, boolean brief) {
        this.corridor = corridor;
        this.reporters = reporters;
        this.brief = brief;
    }

    /** Words that stand alone, about statements that are seen from the corridor's home; the reporters are those of some unknown sides. */
    static StatementWords whole(Corridor corridor, Map<String, Economy> reporters) {
        return new StatementWords(corridor, reporters, false);
    }

    /** Words for where the year, whose count it is, whose exports they are and that levels are in US dollars has been said. */
    static StatementWords within(Corridor corridor) {
        return new StatementWords(corridor, Map.of(), true);
    }

    @Override
    public String level(LevelStatement statement) {
        return what(statement, statement.period()) + " at " + hedge(statement.hedge()) + amount(statement.amount());
    }

    private String amount(Amount amount) {
        return brief && amount.isInDollars() && amount.scale() != Scale.ONE
                ? amount.number().toPlainString() + " " + amount.scale().word()
                : amount.toString();
    }

    @Override
    public String change(ChangeStatement statement) {
        String percent = hedge(statement.hedge()) + statement.percent().abs().toPlainString() + " %";
        return what(statement, statement.period()) + " " + percent
                + (statement.percent().signum() < 0 ? " below " : " above ")
                + base(statement.base(), statement.period());
    }

    @Override
    public String factor(FactorStatement statement) {
        List<BigDecimal> multiples = statement.wording().multiples(statement.factor());
        String factor =
                multiples.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or ", "", " times "));
        String ambiguous = brief && multiples.size() > 1 ? " (its words allow both readings)" : "";
        return what(statement, statement.period()) + " at " + hedge(statement.hedge()) + factor
                + base(statement.base(), statement.period()) + ambiguous;
    }

    @Override
    public String share(ShareStatement statement) {
        return what(statement, statement.period()) + " at " + hedge(statement.hedge())
                + statement.percent().toPlainString() + " % of " + whole(statement);
    }

    private static String whole(ShareStatement statement) {
        String whole = statement.whole().orElse("an unnamed statement");
        return whole.equals(ShareStatement.TURNOVER) ? goods(Flow.TURNOVER) : "what " + whole + " is about";
    }

    @Override
    public String record(RecordStatement statement) {
        return what(statement, statement.period()) + " at a record level";
    }

    @Override
    public String target(TargetStatement statement) {
        throw new IllegalStateException("a target says nothing of what is: " + statement.id());
    }

    @Override
    public String other(OtherQuantity statement) {
        throw new IllegalStateException("not a trade flow: " + statement.id());
    }

    /** "turnover in 2022 by Kazakhstan's count". */
    String what(Statement statement, ReportingPeriod period) {
        Flow flow = statement.subject().flow().orElseThrow();
        if (brief) {
            return goods(flow) + (period.isYear() ? "" : " in " + months(period));
        }
        String of = flow == Flow.TURNOVER ? "" : " of " + corridor.home().englishName();
        return goods(flow) + of + " in " + period + " " + whose(statement);
    }

    /** "turnover", "exports". */
    static String goods(Flow flow) {
        return flow.name().toLowerCase(Locale.ROOT);
    }

    private String base(ReportingPeriod base, ReportingPeriod period) {
        boolean inOneYear = base.first().getYear() == base.last().getYear();
        return brief && inOneYear && !base.isYear() && base.equals(period.minusYears(1))
                ? "the same months of " + base.year()
                : base.toString();
    }

    /** "January-June". */
    private static String months(ReportingPeriod period) {
        if (period.first().getYear() != period.last().getYear()) {
            return period.toString();
        }
        String first = period.first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String last = period.last().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return first.equals(last) ? first : first + "-" + last;
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
            // No "at least", which would stand behind another "at".
            case AT_LEAST -> "no less than ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "no more than ";
            case UP_TO -> "up to ";
        };
    }
}
