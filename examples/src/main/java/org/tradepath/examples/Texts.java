package org.tradepath.examples;

import java.math.BigDecimal;
import java.util.Locale;
import org.tradepath.assess.CountedSide;
import org.tradepath.reconcile.Standing;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.stated.Wording;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.GrowthRate;
import org.tradepath.trade.ReportingPeriod;

/** Numbers and statements as people read them, in English. */
public final class Texts {

    private Texts() {}

    /**
     * A level in US dollars, "529.4 m" or "4.10 bn".
     *
     * @param dollars the level
     * @return the text
     */
    public static String money(double dollars) {
        double size = Math.abs(dollars);
        return size >= 1e9
                ? String.format(Locale.ROOT, "%.2f bn", dollars / 1e9)
                : String.format(Locale.ROOT, "%.1f m", dollars / 1e6);
    }

    /**
     * A target's level, "$1 billion" or "$500 million".
     *
     * @param dollars the level
     * @return the text
     */
    public static String target(double dollars) {
        return dollars >= 1e9 ? "$" + plain(dollars / 1e9) + " billion" : "$" + plain(dollars / 1e6) + " million";
    }

    /** A stated level, in its own currency. */
    static String target(Rung rung) {
        return rung.isInDollars()
                ? target(rung.amount().toDouble())
                : rung.amount().toString();
    }

    /** With all its digits: a target is what was stated, and is not rounded. */
    private static String plain(double value) {
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return digits.setScale(digits.scale() <= 0 ? 0 : Math.max(2, digits.scale()))
                .toPlainString();
    }

    /**
     * A probability in per cent, never rounded to certainty: "<1 %", "63 %", ">99 %".
     *
     * @param probability the probability
     * @return the text
     */
    public static String percent(double probability) {
        return wholePercent(probability) + " %";
    }

    /**
     * The number of that alone, for texts of another language.
     *
     * @param probability the probability
     * @return "<1", "63", ">99"
     */
    public static String wholePercent(double probability) {
        if (probability < 0.01) {
            return "<1";
        }
        return probability > 0.99 ? ">99" : String.format(Locale.ROOT, "%.0f", 100 * probability);
    }

    /**
     * A growth rate a year, "+13.5 %".
     *
     * @param rate the rate
     * @return the text
     */
    public static String growth(GrowthRate rate) {
        return String.format(Locale.ROOT, "%+.1f %%", rate.percent());
    }

    /**
     * Whose figures count, by name.
     *
     * @param side whose
     * @param corridor of which corridor
     * @return the text
     */
    public static String figuresOf(CountedSide side, Corridor corridor) {
        return switch (side) {
            case HOME -> corridor.home().englishName() + "'s figures";
            case PARTNER -> corridor.partner().englishName() + "'s figures";
            case EITHER -> "the higher of both sides' figures";
            case RECONCILED -> "the reconciled figures between the sides";
        };
    }

    /**
     * "Kazakhstan - Azerbaijan".
     *
     * @param corridor the corridor
     * @return the text
     */
    public static String name(Corridor corridor) {
        String region = corridor.region().map(r -> " (" + r.name() + ")").orElse("");
        return corridor.home().englishName() + " - " + corridor.partner().englishName() + region;
    }

    /** Who counted a statement's figure. */
    static String counter(Statement statement) {
        Economy home = statement.subject().home();
        return switch (statement.subject().side()) {
            case HOME -> home.code();
            case PARTNER -> statement.subject().partner().map(Economy::code).orElse("?");
            case UNKNOWN -> "?";
        };
    }

    /** The economy's name alone, for a column. */
    static String shortName(CountedSide side, Corridor corridor) {
        return switch (side) {
            case HOME -> corridor.home().englishName();
            case PARTNER -> corridor.partner().englishName();
            case EITHER -> "either side";
            case RECONCILED -> "between the sides";
        };
    }

    /**
     * A text of others for the console, which it must not command: a control character becomes U+FFFD, but for the line feed.
     *
     * @param text any text
     * @return the text
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(c == '\n' || !Character.isISOControl(c) ? c : '\ufffd'));
        return visible.toString();
    }

    /** A constant's name as a word. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The months that a statement speaks of; empty for a target. */
    static String period(Statement statement) {
        return statement.reportingPeriod().map(ReportingPeriod::toString).orElse("");
    }

    /** What a statement was used for, with the remark. */
    static String use(Standing standing) {
        return standing.remark().isEmpty() ? lower(standing.verdict()) : standing.remark();
    }

    /** Who stated a target, or where it was published. */
    static String who(TargetStatement target) {
        return target.who().isEmpty() ? target.source().name() : target.who();
    }

    /** How a stated level stands, with the year. */
    static String outcome(TargetAnswer answer) {
        return switch (answer.outcome()) {
            case STANDING -> "standing";
            case REACHED ->
                "reached"
                        + (answer.yearFirstReached().isPresent()
                                ? " in " + answer.yearFirstReached().getAsInt()
                                : "");
            case LAPSED -> "deadline passed";
        };
    }

    /** What a statement says, in a few words. */
    static String figure(Statement statement) {
        return statement.accept(new Statement.Visitor<>() {
            @Override
            public String level(LevelStatement s) {
                return hedge(s.hedge()) + s.amount();
            }

            @Override
            public String change(ChangeStatement s) {
                return hedge(s.hedge()) + (s.percent().signum() < 0 ? "" : "+")
                        + s.percent().toPlainString() + " % on " + s.base();
            }

            @Override
            public String factor(FactorStatement s) {
                String words = s.wording() == Wording.TIMES ? "" : " \"times more\"";
                return hedge(s.hedge()) + "x" + s.factor().toPlainString() + words + " on " + s.base();
            }

            @Override
            public String share(ShareStatement s) {
                return hedge(s.hedge()) + s.percent().toPlainString() + " %"
                        + s.whole()
                                .map(whole -> " of " + (whole.equals(ShareStatement.TURNOVER) ? "turnover" : whole))
                                .orElse("");
            }

            @Override
            public String record(RecordStatement s) {
                return "a record";
            }

            @Override
            public String target(TargetStatement s) {
                String hedge = s.hedge().map(Texts::hedge).orElse("");
                String amount = s.amount().map(Amount::toString).orElse("");
                String multiple = s.multiple().map(m -> "x" + m).orElse("");
                String figure =
                        amount.isEmpty() || multiple.isEmpty() ? amount + multiple : amount + " (" + multiple + ")";
                return figure.isEmpty() ? "no figure" : hedge + figure;
            }

            @Override
            public String other(OtherQuantity s) {
                return hedge(s.hedge()) + s.number().toPlainString() + " "
                        + s.scale().word() + " " + s.unit();
            }
        });
    }

    private static String hedge(Hedge hedge) {
        return hedge == Hedge.EXACTLY ? "" : lower(hedge) + " ";
    }
}
