package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Short ways to write statements about a corridor whose home is its canonical end. */
final class Rows {

    static final Corridor CORRIDOR = Corridor.parse("AZE-KAZ");
    static final Source SOURCE = new Source("a source", PartialDate.parse("2025-01-01"), "en");

    private Rows() {}

    static Ledger ledger(Statement... rows) {
        return Ledger.of(List.of(rows));
    }

    static Header header(String id, Side side, Flow flow) {
        return new Header(id, Subject.of(CORRIDOR, side, flow), SOURCE, Optional.empty(), "");
    }

    /** About the corridor, but not about a flow of trade. */
    static Header noFlow(String id) {
        Subject investment = new Subject(
                CORRIDOR.home(), Optional.empty(), Optional.of(CORRIDOR.partner()), Side.UNKNOWN, Optional.empty());
        return new Header(id, investment, SOURCE, Optional.empty(), "");
    }

    /** A level said by home. */
    static LevelStatement level(String id, Flow flow, String period, Hedge hedge, String amount) {
        return level(header(id, Side.HOME, flow), period, hedge, amount, Basis.STATED);
    }

    static LevelStatement level(Header header, String period, Hedge hedge, String amount, Basis basis) {
        return new LevelStatement(
                header, ReportingPeriod.parse(period), hedge, Amount.parse(amount), basis, Optional.empty());
    }

    /** Home's turnover, plainly stated. */
    static LevelStatement turnover(String id, String period, String amount) {
        return level(id, Flow.TURNOVER, period, Hedge.EXACTLY, amount);
    }

    /** Home's official figure. */
    static LevelStatement official(String id, Flow flow, String period, String amount) {
        return level(header(id, Side.HOME, flow), period, Hedge.EXACTLY, amount, Basis.OBSERVED);
    }

    static ChangeStatement change(String id, String period, String base, Hedge hedge, String percent) {
        return new ChangeStatement(
                header(id, Side.HOME, Flow.TURNOVER),
                ReportingPeriod.parse(period),
                ReportingPeriod.parse(base),
                hedge,
                new BigDecimal(percent));
    }

    static FactorStatement factor(String id, String period, String base, Hedge hedge, String factor, Wording wording) {
        return new FactorStatement(
                header(id, Side.HOME, Flow.TURNOVER),
                ReportingPeriod.parse(period),
                ReportingPeriod.parse(base),
                hedge,
                new BigDecimal(factor),
                wording);
    }

    static RecordStatement record(String id, String period) {
        return new RecordStatement(header(id, Side.HOME, Flow.TURNOVER), ReportingPeriod.parse(period));
    }

    /** The statement as a repetition of another one. */
    static Statement echo(Statement statement, String origin) {
        Header h = statement.header();
        return statement.withHeader(new Header(h.id(), h.subject(), h.source(), Optional.of(origin), h.note()));
    }

    /** The statement as published on another date. */
    static Statement published(Statement statement, String date) {
        Header h = statement.header();
        Source source = new Source(
                h.source().name(), PartialDate.parse(date), h.source().language());
        return statement.withHeader(new Header(h.id(), h.subject(), source, h.echoOf(), h.note()));
    }
}
