package org.tradepath.target;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Histories and statements for tests. */
public final class Figures {

    static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");

    private Figures() {}

    /** A history that ends in 2025 with one draw, these levels in dollars. */
    static History certain(double... levels) {
        return of(1, Flow.TURNOVER, levels);
    }

    /** A history that ends in 2025 whose draws are spread by two per cent or so about these levels. */
    static History of(int draws, Flow flow, double... levels) {
        double[][] logs = new double[levels.length][draws];
        for (int i = 0; i < levels.length; i++) {
            int year = i;
            double log = StrictMath.log(levels[i]);
            // Multiples of the golden ratio: spread over the range in no order.
            IntToDoubleFunction away = d -> draws == 1 ? 0 : 0.04 * (((d + 1) * 0.618 + year * 0.3) % 1 - 0.5);
            Arrays.setAll(logs[i], d -> log + away.applyAsDouble(d));
        }
        return History.of(
                CORRIDOR,
                Optional.of(Side.HOME),
                flow,
                2026 - levels.length,
                Collections.nCopies(levels.length, Status.STATED),
                logs);
    }

    static TargetStatement multiple(String multiple, String base, String deadline, String phrase, String published) {
        return statement(
                Optional.empty(),
                Optional.of(Multiple.parse(multiple)),
                base.isEmpty() ? Optional.empty() : Optional.of(ReportingPeriod.parse(base)),
                deadline,
                phrase,
                published);
    }

    public static TargetStatement amount(String amount, String deadline, String phrase, String published) {
        return statement(
                Optional.of(Amount.parse(amount)), Optional.empty(), Optional.empty(), deadline, phrase, published);
    }

    private static TargetStatement statement(
            Optional<Amount> amount,
            Optional<Multiple> multiple,
            Optional<ReportingPeriod> base,
            String deadline,
            String phrase,
            String published) {
        return new TargetStatement(
                new Header(
                        "T" + published + deadline
                                + amount.map(a -> a.value().toPlainString()).orElse(""),
                        Subject.of(CORRIDOR, Side.UNKNOWN, Flow.TURNOVER),
                        new Source("a source", PartialDate.parse(published), ""),
                        Optional.empty(),
                        ""),
                Optional.of(Hedge.EXACTLY),
                amount,
                multiple,
                base,
                deadline.isEmpty() ? Optional.empty() : Optional.of(ReportingPeriod.parse(deadline)),
                phrase,
                "",
                "");
    }
}
