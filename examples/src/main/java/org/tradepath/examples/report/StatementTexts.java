package org.tradepath.examples.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Amount;

/** What a statement says, in a few words: "more than 500 million USD", "+40 % on 2021". */
final class StatementTexts implements Statement.Visitor<String> {

    private final Bundle words;
    private final Format format;

    StatementTexts(Bundle words, Format format) {
        this.words = words;
        this.format = format;
    }

    @Override
    public String level(LevelStatement s) {
        return hedged(s.hedge(), format.amount(s.amount()));
    }

    @Override
    public String change(ChangeStatement s) {
        String percent = words.text("percent", format.plain(s.percent().abs()));
        String key = s.percent().signum() < 0 ? "said.below" : "said.above";
        return words.text(key, hedged(s.hedge(), percent), format.period(s.base()));
    }

    @Override
    public String factor(FactorStatement s) {
        String factor = format.plain(s.factor());
        String base = format.period(s.base());
        return hedged(
                s.hedge(),
                s.wording() == Wording.TIMES
                        ? words.text("said.times", factor, base)
                        : words.text("said.timesMore", times(s.factor()), base));
    }

    /** "3.1 times", "в 5 раз", "в 3,1 раза": a fraction is followed by the form of two. */
    private String times(BigDecimal factor) {
        boolean whole = factor.stripTrailingZeros().scale() <= 0;
        return words.count("count.times", whole ? factor.longValue() : 2, format.plain(factor));
    }

    @Override
    public String share(ShareStatement s) {
        String percent = hedged(s.hedge(), words.text("percent", format.plain(s.percent())));
        return s.whole()
                .map(whole -> whole.equals(ShareStatement.TURNOVER)
                        ? words.text("said.share.turnover", percent)
                        : words.text("said.share", percent, whole))
                .orElse(percent);
    }

    @Override
    public String record(RecordStatement s) {
        return words.text("said.record");
    }

    @Override
    public String target(TargetStatement s) {
        Optional<String> amount = s.amount().map(this::amount);
        Optional<String> multiple = s.multiple().map(this::multiple);
        String figure = amount.isPresent() && multiple.isPresent()
                ? amount.get() + " (" + multiple.get() + ")"
                : amount.or(() -> multiple).orElse(words.text("said.nofigure"));
        return s.hedge().map(hedge -> hedged(hedge, figure)).orElse(figure);
    }

    private String multiple(Multiple multiple) {
        String low = format.plain(multiple.low());
        return multiple.low().equals(multiple.high())
                ? words.text("said.multiple", low)
                : words.text("said.multiples", low, format.plain(multiple.high()));
    }

    @Override
    public String other(OtherQuantity s) {
        return hedged(s.hedge(), format.scaled(s.number(), s.scale()) + " " + s.unit());
    }

    /** A level of a target, hedged by nothing. */
    String amount(Amount amount) {
        return amount.isInDollars() ? format.target(amount.toDouble()) : format.amount(amount);
    }

    private String hedged(Hedge hedge, String figure) {
        return words.text("hedge." + hedge.name(), figure);
    }
}
