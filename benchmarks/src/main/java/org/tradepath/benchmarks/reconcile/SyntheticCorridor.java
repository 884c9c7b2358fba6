package org.tradepath.benchmarks.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
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
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/**
 * A corridor whose true figures are known, and what officials and newspapers said of it: rounded, hedged, of either side or of one that is
 * not named, of years, parts of years, changes, multiples, shares and records; some of it plainly wrong.
 */
final class SyntheticCorridor {

    static final Corridor CORRIDOR = Corridor.parse("AZE-KAZ");
    private static final int MONTHS = 12;
    private static final double MONTH_SD = 0.9;
    private static final double RATIO_SD = 1.2;
    private static final double RATIO_STEP = 0.6;
    /** What becomes of a figure between its publication and the last revision. */
    private static final double OFFICIAL_NOISE = 0.005;

    private static final double STATED_NOISE = 0.01;
    private static final MirrorPrior MIRROR = MirrorPrior.withDefaults();

    /** How true turnover grows. */
    enum Growth {
        /** As the reconciliation's prior has it. */
        ASSUMED(0, 3, 1),
        /** Four tenths of a year's excess stay in the next, shocks have two degrees of freedom and a quarter more scale. */
        OTHER(0.4, 2, 1.25);

        private final double stays;
        private final int degrees;
        private final double scale;

        Growth(double stays, int degrees, double scale) {
            this.stays = stays;
            this.degrees = degrees;
            this.scale = scale;
        }
    }

    private final int firstYear;
    private final double wrong;
    private final Random random;
    private final List<Statement> statements = new ArrayList<>();
    /** True levels in dollars: by side (home's first), flow (exports, imports), month. */
    private final double[][][] months;

    private SyntheticCorridor(int firstYear, int years, double wrong, Random random) {
        this.firstYear = firstYear;
        this.wrong = wrong;
        this.random = random;
        this.months = new double[2][2][years * MONTHS];
    }

    /**
     * Draws a corridor.
     *
     * @param lastYear the last of its years, of which less is said
     * @param number how many statements
     * @param wrong the share of press figures that are plainly wrong
     */
    static SyntheticCorridor of(long seed, int lastYear, int years, int number, double wrong, Growth growth) {
        SyntheticCorridor corridor = new SyntheticCorridor(lastYear - years + 1, years, wrong, new Random(seed));
        corridor.drawTruth(growth);
        corridor.say(number);
        return corridor;
    }

    Ledger ledger() {
        return Ledger.of(statements);
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + months[0][0].length / MONTHS - 1;
    }

    /** The true turnover of a year as a side counts it. */
    double turnover(Side side, int year) {
        return level(side, Flow.TURNOVER, ReportingPeriod.ofYear(year));
    }

    private double level(Side side, Flow flow, ReportingPeriod period) {
        double[][] flows = months[side == Side.HOME ? 0 : 1];
        int from =
                (period.first().getYear() - firstYear) * MONTHS + period.first().getMonthValue() - 1;
        double sum = 0;
        for (int m = from; m < from + period.months(); m++) {
            sum += (flow == Flow.IMPORTS ? 0 : flows[0][m]) + (flow == Flow.EXPORTS ? 0 : flows[1][m]);
        }
        return sum;
    }

    private void drawTruth(Growth growth) {
        int years = months[0][0].length / MONTHS;
        double turnover = Math.log(3e8) + random.nextGaussian();
        GrowthPrior prior = GrowthPrior.forTurnover(Math.exp(turnover));
        double excess = 0;
        double ratio = RATIO_SD * random.nextGaussian();
        double gapSd = MIRROR.sd() / Math.sqrt(2);
        double ratioGapSd = MIRROR.sd() * Math.sqrt(2);
        double gap = gapSd * random.nextGaussian();
        double ratioGap = ratioGapSd * random.nextGaussian();
        double stays = MIRROR.persistence();
        double news = Math.sqrt(1 - stays * stays);
        for (int y = 0; y < years; y++) {
            if (y > 0) {
                excess = growth.stays * excess + growth.scale * prior.growthScale(1) * student(growth.degrees);
                turnover += prior.location() + excess;
                ratio += RATIO_STEP * random.nextGaussian();
                gap = stays * gap + news * gapSd * random.nextGaussian();
                ratioGap = stays * ratioGap + news * ratioGapSd * random.nextGaussian();
            }
            double meanRatioGap = 2 * MIRROR.mean() + ratioGap;
            drawYear(0, y, turnover - gap / 2, ratio - meanRatioGap / 2);
            drawYear(1, y, turnover + gap / 2, ratio + meanRatioGap / 2);
        }
    }

    private void drawYear(int side, int y, double logTurnover, double logRatio) {
        double exports = Math.exp(logTurnover) / (1 + Math.exp(-logRatio));
        spread(months[side][0], y, exports);
        spread(months[side][1], y, Math.exp(logTurnover) - exports);
    }

    private void spread(double[] flow, int y, double level) {
        double sum = 0;
        for (int m = 0; m < MONTHS; m++) {
            flow[y * MONTHS + m] = Math.exp(MONTH_SD * random.nextGaussian());
            sum += flow[y * MONTHS + m];
        }
        for (int m = 0; m < MONTHS; m++) {
            flow[y * MONTHS + m] *= level / sum;
        }
    }

    private double student(int degrees) {
        double chi = 0;
        for (int i = 0; i < degrees; i++) {
            double z = random.nextGaussian();
            chi += z * z;
        }
        return random.nextGaussian() / Math.sqrt(chi / degrees);
    }

    private void say(int number) {
        int official = Math.max(1, number / 4);
        for (int i = 0; i < official; i++) {
            // A ledger needs a level; offices are late, so none of the last year.
            int year = firstYear + random.nextInt(Math.max(1, lastYear() - firstYear));
            Side side = random.nextInt(3) == 0 ? Side.PARTNER : Side.HOME;
            Flow flow = i == 0 ? Flow.TURNOVER : Flow.values()[random.nextInt(3)];
            ReportingPeriod period = ReportingPeriod.ofYear(year);
            double value = level(side, flow, period) * Math.exp(OFFICIAL_NOISE * random.nextGaussian());
            add(new LevelStatement(
                    header(side, flow),
                    period,
                    Hedge.EXACTLY,
                    amount(value, 5, RoundingMode.HALF_EVEN),
                    Basis.OBSERVED,
                    Optional.empty()));
        }
        while (statements.size() < number) {
            sayInThePress();
        }
    }

    private void sayInThePress() {
        int year = firstYear + random.nextInt(lastYear() - firstYear + 1);
        int side = random.nextInt(10);
        Side counted = side < 6 ? Side.HOME : Side.PARTNER;
        // One figure in five does not say whose it is.
        Side said = random.nextInt(5) == 0 ? Side.UNKNOWN : counted;
        int kind = random.nextInt(20);
        if (kind < 9) {
            sayLevel(counted, said, Flow.TURNOVER, ReportingPeriod.ofYear(year));
        } else if (kind < 11) {
            sayLevel(counted, said, random.nextBoolean() ? Flow.EXPORTS : Flow.IMPORTS, ReportingPeriod.ofYear(year));
        } else if (kind < 14) {
            String part = List.of("Q1", "H1", "01/%d-08", "01/%d-10").get(random.nextInt(4));
            String text = year + "-" + String.format(Locale.ROOT, part, year);
            sayLevel(counted, said, Flow.TURNOVER, ReportingPeriod.parse(text));
        } else if (year > firstYear && kind < 17) {
            sayChange(counted, said, year);
        } else if (year > firstYear && kind < 18) {
            sayFactor(counted, said, year);
        } else if (kind == 18) {
            sayShare(counted, said, year);
        } else if (kind == 19) {
            sayRecord(counted, said, year);
        }
    }

    /** What is told: the true number with revisions to come, or something else. */
    private double told(double truth, double noise) {
        double off = random.nextDouble() < wrong ? random.nextGaussian() : noise * random.nextGaussian();
        return truth * Math.exp(off);
    }

    private void sayLevel(Side counted, Side said, Flow flow, ReportingPeriod period) {
        double value = told(level(counted, flow, period), STATED_NOISE);
        Hedge hedge = hedge();
        add(new LevelStatement(
                header(said, flow),
                period,
                hedge,
                amount(value, digits(hedge), rounding(hedge)),
                Basis.STATED,
                Optional.empty()));
    }

    private void sayChange(Side counted, Side said, int year) {
        double factor = told(turnover(counted, year) / turnover(counted, year - 1), Math.sqrt(2) * STATED_NOISE);
        BigDecimal percent =
                BigDecimal.valueOf(100 * (factor - 1)).setScale(random.nextInt(3) == 0 ? 0 : 1, RoundingMode.HALF_EVEN);
        add(new ChangeStatement(
                header(said, Flow.TURNOVER),
                ReportingPeriod.ofYear(year),
                ReportingPeriod.ofYear(year - 1),
                Hedge.EXACTLY,
                percent));
    }

    private void sayFactor(Side counted, Side said, int year) {
        int base = Math.max(firstYear, year - 1 - random.nextInt(3));
        double factor = told(turnover(counted, year) / turnover(counted, base), Math.sqrt(2) * STATED_NOISE);
        boolean more = factor > 1.5 && random.nextInt(4) == 0;
        BigDecimal written = BigDecimal.valueOf(more && random.nextBoolean() ? factor - 1 : factor)
                .setScale(1, RoundingMode.HALF_EVEN);
        if (written.signum() > 0) {
            add(new FactorStatement(
                    header(said, Flow.TURNOVER),
                    ReportingPeriod.ofYear(year),
                    ReportingPeriod.ofYear(base),
                    Hedge.EXACTLY,
                    written,
                    more ? Wording.TIMES_MORE : Wording.TIMES));
        }
    }

    private void sayShare(Side counted, Side said, int year) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        double share = 100 * level(counted, Flow.EXPORTS, period) / level(counted, Flow.TURNOVER, period);
        BigDecimal percent = BigDecimal.valueOf(share).setScale(0, RoundingMode.HALF_EVEN);
        if (percent.signum() > 0 && share < 99) {
            add(new ShareStatement(
                    header(said, Flow.EXPORTS), period, Hedge.ABOUT, percent, Optional.of(Flow.TURNOVER.name())));
        }
    }

    private void sayRecord(Side counted, Side said, int year) {
        double own = turnover(counted, year);
        for (int before = firstYear; before < year; before++) {
            if (turnover(counted, before) > own && random.nextInt(10) > 0) {
                return;
            }
        }
        add(new RecordStatement(
                header(said == Side.UNKNOWN ? counted : said, Flow.TURNOVER), ReportingPeriod.ofYear(year)));
    }

    private Hedge hedge() {
        int h = random.nextInt(20);
        return h < 11
                ? Hedge.EXACTLY
                : h < 14
                        ? Hedge.MORE_THAN
                        : List.of(Hedge.ABOUT, Hedge.ABOUT, Hedge.NEARLY, Hedge.AT_LEAST, Hedge.UP_TO, Hedge.LESS_THAN)
                                .get(h - 14);
    }

    /** Exact figures are written out; hedged ones are round. */
    private int digits(Hedge hedge) {
        return hedge == Hedge.EXACTLY ? 2 + random.nextInt(3) : 1 + random.nextInt(2);
    }

    private static RoundingMode rounding(Hedge hedge) {
        return switch (hedge) {
            case EXACTLY, ABOUT -> RoundingMode.HALF_EVEN;
            case MORE_THAN, AT_LEAST -> RoundingMode.DOWN;
            case NEARLY, LESS_THAN, AT_MOST, UP_TO -> RoundingMode.UP;
        };
    }

    /** In millions, or in billions from one billion on, with so many significant digits. */
    private static Amount amount(double dollars, int digits, RoundingMode mode) {
        Scale scale = dollars >= 1e9 ? Scale.BILLION : Scale.MILLION;
        BigDecimal number =
                BigDecimal.valueOf(dollars / scale.factor().doubleValue()).round(new MathContext(digits, mode));
        String plain = number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        return Amount.parse(plain + " " + scale.name().toLowerCase(Locale.ROOT) + " USD");
    }

    private Header header(Side side, Flow flow) {
        String id = String.format(Locale.ROOT, "S%05d", statements.size());
        // All are of the same day, so that none is a revision of another by its date alone; and each of another source,
        // so that
        // none is a copy.
        Source source = new Source("synthetic " + id, PartialDate.parse(Integer.toString(lastYear())), "en");
        return new Header(id, Subject.of(CORRIDOR, side, flow), source, Optional.empty(), "");
    }

    private void add(Statement statement) {
        statements.add(statement);
    }
}
