package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Short ways to write statements about one corridor. */
final class Said {

    static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");

    private Said() {}

    static Header header(String id, Side side, Flow flow) {
        return new Header(
                id,
                Subject.of(CORRIDOR, side, flow),
                new Source("somebody", PartialDate.parse("2024"), "en"),
                Optional.empty(),
                "");
    }

    static Statement level(String id, Side side, Flow flow, String period, Hedge hedge, String amount) {
        return new LevelStatement(
                header(id, side, flow),
                ReportingPeriod.parse(period),
                hedge,
                Amount.parse(amount),
                Basis.STATED,
                Optional.empty());
    }

    /** Home's turnover. */
    static Statement level(String id, String period, String amount) {
        return level(id, Side.HOME, Flow.TURNOVER, period, Hedge.EXACTLY, amount);
    }

    static Statement change(String id, Side side, Flow flow, String period, String base, Hedge hedge, String percent) {
        return new ChangeStatement(
                header(id, side, flow),
                ReportingPeriod.parse(period),
                ReportingPeriod.parse(base),
                hedge,
                new BigDecimal(percent));
    }

    /** Home's turnover. */
    static Statement change(String id, String period, String base, String percent) {
        return change(id, Side.HOME, Flow.TURNOVER, period, base, Hedge.EXACTLY, percent);
    }

    static Statement factor(
            String id, Side side, Flow flow, String period, String base, String factor, Wording wording) {
        return new FactorStatement(
                header(id, side, flow),
                ReportingPeriod.parse(period),
                ReportingPeriod.parse(base),
                Hedge.EXACTLY,
                new BigDecimal(factor),
                wording);
    }

    static Statement record(String id, Side side, Flow flow, String period) {
        return new RecordStatement(header(id, side, flow), ReportingPeriod.parse(period));
    }

    static Statement share(String id, Side side, Flow flow, String period, String percent, String whole) {
        return new ShareStatement(
                header(id, side, flow),
                ReportingPeriod.parse(period),
                Hedge.EXACTLY,
                new BigDecimal(percent),
                Optional.of(whole));
    }
}
