package org.tradepath;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/** Ledgers of what was said about one growing corridor from 2014 to 2024, and what else may have been written of the same. */
public final class RandomLedger {

    public static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");
    public static final int LAST_YEAR = 2024;
    private static final int FIRST_YEAR = 2014;

    private final Random random;
    private final double[] exports = new double[LAST_YEAR - FIRST_YEAR + 1];
    private final double[] imports = new double[exports.length];
    private final List<Statement> rows = new ArrayList<>();

    private RandomLedger(long seed) {
        random = new Random(seed);
        double log = Math.log(200 + 300 * random.nextDouble());
        for (int y = 0; y < exports.length; y++) {
            log += 0.08 + 0.15 * random.nextGaussian();
            double share = 0.6 + 0.1 * random.nextGaussian();
            exports[y] = share * Math.exp(log);
            imports[y] = (1 - share) * Math.exp(log);
        }
    }

    /** Some official figures, a dozen said or printed ones of all kinds, and two targets; all in millions of dollars. */
    public static Ledger of(long seed) {
        RandomLedger ledger = new RandomLedger(seed);
        for (int year = FIRST_YEAR; year < LAST_YEAR; year += 1 + ledger.random.nextInt(3)) {
            ledger.level(year, Side.HOME, Flow.TURNOVER, Hedge.EXACTLY, 1, Basis.OBSERVED);
        }
        for (int i = 0; i < 12; i++) {
            ledger.press();
        }
        ledger.target("2000", 2022);
        ledger.target("3000", 2023);
        return Ledger.of(ledger.rows);
    }

    private void press() {
        int year = FIRST_YEAR + 1 + random.nextInt(LAST_YEAR - FIRST_YEAR);
        Side side = Side.values()[random.nextInt(3)];
        Flow flow = Flow.values()[random.nextInt(3)];
        switch (random.nextInt(7)) {
            case 0 ->
                rows.add(new ChangeStatement(
                        header(year, side, flow),
                        ReportingPeriod.ofYear(year),
                        ReportingPeriod.ofYear(year - 1),
                        Hedge.EXACTLY,
                        decimal(100 * (told(year, flow) / told(year - 1, flow) - 1), 1)));
            case 1 ->
                rows.add(new FactorStatement(
                        header(year, side, flow),
                        ReportingPeriod.ofYear(year),
                        ReportingPeriod.ofYear(FIRST_YEAR),
                        Hedge.EXACTLY,
                        decimal(told(year, flow) / told(FIRST_YEAR, flow), 1).max(new BigDecimal("0.1")),
                        Wording.values()[random.nextInt(2)]));
            case 2 ->
                rows.add(new ShareStatement(
                        header(year, side, Flow.EXPORTS),
                        ReportingPeriod.ofYear(year),
                        Hedge.ABOUT,
                        decimal(100 * told(year, Flow.EXPORTS) / told(year, Flow.TURNOVER), 0),
                        Optional.of("TURNOVER")));
            case 3 -> rows.add(new RecordStatement(header(year, side, flow), ReportingPeriod.ofYear(year)));
            case 4 -> level(year, side, flow, Hedge.values()[random.nextInt(8)], -1, Basis.STATED);
            default -> level(year, side, flow, Hedge.EXACTLY, 1, Basis.STATED);
        }
    }

    private double told(int year, Flow flow) {
        double out = exports[year - FIRST_YEAR];
        double in = imports[year - FIRST_YEAR];
        double level = flow == Flow.EXPORTS ? out : flow == Flow.IMPORTS ? in : out + in;
        return level * Math.exp(0.01 * random.nextGaussian());
    }

    private void level(int year, Side side, Flow flow, Hedge hedge, int decimals, Basis basis) {
        rows.add(new LevelStatement(
                header(year, side, flow),
                ReportingPeriod.ofYear(year),
                hedge,
                Amount.of(millions(told(year, flow), decimals), Scale.MILLION, USD),
                basis,
                Optional.empty()));
    }

    private static final java.util.Currency USD = java.util.Currency.getInstance("USD");

    /** With trailing zeros written out: 460, not 4.6E2. */
    private static BigDecimal millions(double number, int decimals) {
        BigDecimal rounded = decimal(number, decimals);
        return rounded.signum() == 0 ? BigDecimal.TEN : decimals < 0 ? rounded.setScale(0) : rounded;
    }

    private static BigDecimal decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private void target(String millions, int published) {
        rows.add(new TargetStatement(
                header(published, Side.UNKNOWN, Flow.TURNOVER),
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.of(millions, Scale.MILLION, "USD")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                ""));
    }

    private Header header(int year, Side side, Flow flow) {
        return new Header(
                "S" + rows.size(),
                Subject.of(CORRIDOR, side, flow),
                new Source("paper " + random.nextInt(3), PartialDate.parse("" + year), "en"),
                Optional.empty(),
                "");
    }

    /** The same rows in another order. */
    public static Ledger shuffled(Ledger ledger, long seed) {
        List<Statement> rows = new ArrayList<>(ledger.statements());
        Collections.shuffle(rows, new Random(seed));
        return Ledger.of(rows);
    }

    /** Every amount a thousand times as large, with the same digits written: billions for millions. */
    public static Ledger inBillions(Ledger ledger) {
        return changed(ledger, amount -> new Amount(amount.number(), Scale.BILLION, amount.currency()), 0);
    }

    /** Everything so many years later, its publication too. */
    public static Ledger later(Ledger ledger, int years) {
        return changed(ledger, amount -> amount, years);
    }

    /** All rows, and each once more under a name of its own: as an echo of the first, or as if it were another. */
    public static Ledger twice(Ledger ledger, boolean echoes) {
        List<Statement> rows = new ArrayList<>(ledger.statements());
        for (Statement row : ledger.statements()) {
            Header h = row.header();
            Optional<String> origin = echoes ? Optional.of(h.id()) : h.echoOf();
            Source source = echoes
                    ? new Source(
                            "another paper", h.source().published(), h.source().language())
                    : h.source();
            rows.add(row.withHeader(new Header("again-" + h.id(), h.subject(), source, origin, "copied")));
        }
        return Ledger.of(rows);
    }

    private static Ledger changed(Ledger ledger, Function<Amount, Amount> amount, int years) {
        Change change = new Change(amount, years);
        return Ledger.of(ledger.statements().stream()
                .map(row -> row.withHeader(change.header(row.header())).accept(change))
                .toList());
    }

    private record Change(Function<Amount, Amount> amount, int years) implements Statement.Visitor<Statement> {

        Header header(Header h) {
            String published = h.source().published().toString();
            int year = Integer.parseInt(published.substring(0, 4)) + years;
            Source source = new Source(
                    h.source().name(),
                    PartialDate.parse(year + published.substring(4)),
                    h.source().language());
            return new Header(h.id(), h.subject(), source, h.echoOf(), h.note());
        }

        private ReportingPeriod later(ReportingPeriod period) {
            return period.plusYears(years);
        }

        @Override
        public Statement level(LevelStatement s) {
            return new LevelStatement(
                    s.header(), later(s.period()), s.hedge(), amount.apply(s.amount()), s.basis(), s.valuation());
        }

        @Override
        public Statement change(ChangeStatement s) {
            return new ChangeStatement(s.header(), later(s.period()), later(s.base()), s.hedge(), s.percent());
        }

        @Override
        public Statement factor(FactorStatement s) {
            return new FactorStatement(
                    s.header(), later(s.period()), later(s.base()), s.hedge(), s.factor(), s.wording());
        }

        @Override
        public Statement share(ShareStatement s) {
            return new ShareStatement(s.header(), later(s.period()), s.hedge(), s.percent(), s.whole());
        }

        @Override
        public Statement record(RecordStatement s) {
            return new RecordStatement(s.header(), later(s.period()));
        }

        @Override
        public Statement target(TargetStatement s) {
            return new TargetStatement(
                    s.header(),
                    s.hedge(),
                    s.amount().map(amount),
                    s.multiple(),
                    s.base().map(this::later),
                    s.deadline().map(this::later),
                    s.deadlinePhrase(),
                    s.who(),
                    s.levelQuoted());
        }

        @Override
        public Statement other(OtherQuantity s) {
            return s;
        }
    }
}
