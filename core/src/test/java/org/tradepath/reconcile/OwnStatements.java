package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tradepath.reconcile.WorldSampler.World;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * What is said of a {@link World}, drawn from the law that the reconciliation takes statements to have.
 *
 * <p>A figure with digits after the point has a law of its own: the truth with its revision noise, or in one case of twenty off by a
 * factor of e, rounded. Hedges, numbers that end in zeros, factors of two readings, bounds and records have none: the model only says how well each
 * value agrees with what was said. So something is said of a list, with probabilities in proportion to that agreement, or nothing, and
 * then the world is no case. That leaves of all worlds and statements those in proportion to prior and agreement, and their posterior is
 * the reconciliation's.
 */
final class OwnStatements {

    private static final double WRONG = 0.05;
    private static final double OFFICIAL_NOISE = 0.005;
    private static final double STATED_NOISE = 0.01;
    private static final double CHANGE_NOISE = 0.015;
    private static final double WRONG_RECORD = 0.2;
    private static final int DIGITS = 4;
    private static final List<Hedge> HEDGES =
            List.of(Hedge.ABOUT, Hedge.NEARLY, Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.UP_TO);
    private static final List<String> SCALES = List.of("thousand", "million", "billion");

    private final World world;
    private final int firstYear;
    private final Random random;
    private final List<Statement> rows = new ArrayList<>();
    private final Set<List<Object>> measured = new HashSet<>();

    private OwnStatements(World world, int firstYear, Random random) {
        this.world = world;
        this.firstYear = firstYear;
        this.random = random;
    }

    /**
     * A level of the first year and a few more statements.
     *
     * @param design what kinds of statements, which does not depend on the world
     * @return empty if something could not be said
     */
    static Optional<List<Statement>> of(World world, int firstYear, Random design, Random random) {
        OwnStatements said = new OwnStatements(world, firstYear, random);
        boolean is = said.level(0, design);
        for (int more = 2 + design.nextInt(4); more > 0; more--) {
            // The design goes on whatever was said.
            is &= said.any(design);
        }
        return is ? Optional.of(said.rows) : Optional.empty();
    }

    private boolean any(Random design) {
        int year = design.nextInt(world.turnover.length);
        int before = design.nextInt(Math.max(1, year));
        return switch (design.nextInt(8)) {
            case 0 -> year == 0 || change(year, before, design.nextBoolean());
            case 1 -> year == 0 || factor(year, before);
            case 2 -> share(year);
            case 3 -> record();
            case 4 -> half();
            default -> level(year, design);
        };
    }

    private boolean level(int y, Random design) {
        boolean home = design.nextInt(3) > 0;
        boolean turnover = design.nextInt(3) > 0;
        int kind = design.nextInt(5);
        Hedge hedge = HEDGES.get(design.nextInt(HEDGES.size()));
        // The same figure of the same side twice would be a revision.
        if (!measured.add(List.of(home, turnover, y))) {
            return true;
        }
        Flow flow = turnover ? Flow.TURNOVER : Flow.EXPORTS;
        double truth = home
                ? turnover ? world.home(y) : world.homeExports(y)
                : turnover ? world.partner(y) : world.partnerExports(y);
        Side side = home ? Side.HOME : Side.PARTNER;
        String year = "" + (firstYear + y);
        return switch (kind) {
            case 0 -> precise(side, flow, year, truth, Basis.OBSERVED);
            case 1 -> precise(side, flow, year, truth, Basis.STATED);
            case 2 -> {
                // Whose it is is not said.
                Side counted = random.nextBoolean() ? Side.HOME : Side.PARTNER;
                double its = counted == Side.HOME
                        ? turnover ? world.home(y) : world.homeExports(y)
                        : turnover ? world.partner(y) : world.partnerExports(y);
                yield precise(Side.UNKNOWN, flow, year, its, Basis.STATED);
            }
            case 3 -> round(side, flow, year, truth);
            default -> hedged(side, flow, year, truth, hedge);
        };
    }

    /** What is told of a truth. */
    private double told(double truth, double noise) {
        return truth + (random.nextDouble() < WRONG ? 1 : noise) * random.nextGaussian();
    }

    private boolean precise(Side side, Flow flow, String period, double truth, Basis basis) {
        double told =
                basis == Basis.OBSERVED ? truth + OFFICIAL_NOISE * random.nextGaussian() : told(truth, STATED_NOISE);
        BigDecimal number = new BigDecimal(Math.exp(told) / 1e9).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        if (number.scale() <= 0) {
            return false;
        }
        add(level(side, flow, period, Hedge.EXACTLY, number.toPlainString() + " billion USD", basis));
        return true;
    }

    private boolean half() {
        if (!measured.add(List.of("half"))) {
            return true;
        }
        double share = -Math.log1p(Math.exp(world.segments[1] - world.segments[0]));
        return precise(Side.HOME, Flow.TURNOVER, firstYear + "-H1", world.home(0) + share, Basis.STATED);
    }

    private boolean round(Side side, Flow flow, String year, double truth) {
        List<String> amounts = new ArrayList<>();
        List<WorldSampler.Said> meanings = new ArrayList<>();
        double scale = 1;
        for (String word : SCALES) {
            scale *= 1000;
            for (int number = 110; number < 1000; number += 10) {
                if (number % 100 != 0) {
                    amounts.add(number + " " + word + " USD");
                    meanings.add(new WorldSampler.Said(STATED_NOISE, WRONG)
                            .reading(0.5, (number - 0.5) * scale, (number + 0.5) * scale)
                            .reading(0.5, (number - 5) * scale, (number + 5) * scale));
                }
            }
        }
        int chosen = choose(truth, meanings, 1, 3);
        if (chosen >= 0) {
            add(level(side, flow, year, Hedge.EXACTLY, amounts.get(chosen), Basis.STATED));
        }
        return chosen >= 0;
    }

    private boolean hedged(Side side, Flow flow, String year, double truth, Hedge hedge) {
        List<String> amounts = new ArrayList<>();
        List<WorldSampler.Said> meanings = new ArrayList<>();
        for (int step = 1; step <= 100; step *= 10) {
            for (int digit = 1; digit <= 9; digit++) {
                double scale = 1;
                for (String word : SCALES) {
                    scale *= 1000;
                    amounts.add(digit * step + " " + word + " USD");
                    meanings.add(meaning(hedge, digit * step * scale, step * scale));
                }
            }
        }
        int chosen = choose(truth, meanings, 0, hedge == Hedge.AT_LEAST ? amounts.size() : 3);
        if (chosen >= 0) {
            add(level(side, flow, year, hedge, amounts.get(chosen), Basis.STATED));
        }
        return chosen >= 0;
    }

    private static WorldSampler.Said meaning(Hedge hedge, double value, double step) {
        WorldSampler.Said said = new WorldSampler.Said(STATED_NOISE, WRONG);
        double below = value - Math.min(step, value / 2);
        double farBelow = value - Math.min(2 * step, 0.75 * value);
        return switch (hedge) {
            case ABOUT ->
                said.reading(0.8, value - step / 2, value + step / 2)
                        .reading(0.2, Math.max(value - step, value / 4), value + step);
            case NEARLY -> said.reading(1, below, value);
            case AT_LEAST -> said.reading(1, value, Double.POSITIVE_INFINITY);
            case MORE_THAN -> said.reading(0.8, value, value + step).reading(0.2, value + step, value + 3 * step);
            case AT_MOST -> said.reading(0.8, below, value).reading(0.2, farBelow, below);
            case UP_TO -> said.reading(0.8, below, value).reading(0.2, value, value + step);
            default -> throw new IllegalArgumentException(hedge.toString());
        };
    }

    /**
     * One of these, in proportion to how well the truth agrees with it and to the width of one of its readings; or none, -1.
     *
     * @param most what the proportions add up to at most
     */
    private int choose(double truth, List<WorldSampler.Said> meanings, int reading, double most) {
        double left = most * random.nextDouble();
        double sum = 0;
        int chosen = -1;
        for (int i = 0; i < meanings.size(); i++) {
            WorldSampler.Said meaning = meanings.get(i);
            double[] interval = meaning.readings.get(reading);
            double weight = meaning.density(truth) * (meaning.open() ? 1 : interval[2] - interval[1]);
            sum += weight;
            if (chosen < 0 && left < sum) {
                chosen = i;
            }
        }
        if (sum > most) {
            throw new AssertionError(sum + " is more than " + most);
        }
        return chosen;
    }

    private boolean change(int y, int before, boolean home) {
        double truth = home ? world.home(y) - world.home(before) : world.partner(y) - world.partner(before);
        BigDecimal percent =
                new BigDecimal(100 * Math.expm1(told(truth, CHANGE_NOISE))).setScale(1, RoundingMode.HALF_EVEN);
        if (percent.compareTo(new BigDecimal(-99)) < 0) {
            return false;
        }
        add(new ChangeStatement(
                Rows.header(id(), home ? Side.HOME : Side.PARTNER, Flow.TURNOVER),
                ReportingPeriod.ofYear(firstYear + y),
                ReportingPeriod.ofYear(firstYear + before),
                Hedge.EXACTLY,
                percent));
        return true;
    }

    private boolean factor(int y, int before) {
        List<WorldSampler.Said> meanings = new ArrayList<>();
        for (int tenths = 1; tenths <= 200; tenths++) {
            double low = tenths / 10.0 - 0.05;
            meanings.add(new WorldSampler.Said(CHANGE_NOISE, WRONG)
                    .reading(0.5, low, low + 0.1)
                    .reading(0.5, low + 1, low + 1.1));
        }
        int chosen = choose(world.home(y) - world.home(before), meanings, 1, 3);
        if (chosen >= 0) {
            add(new FactorStatement(
                    Rows.header(id(), Side.HOME, Flow.TURNOVER),
                    ReportingPeriod.ofYear(firstYear + y),
                    ReportingPeriod.ofYear(firstYear + before),
                    Hedge.EXACTLY,
                    BigDecimal.valueOf(chosen + 1L, 1),
                    Wording.TIMES_MORE));
        }
        return chosen >= 0;
    }

    private boolean share(int y) {
        double told = told(world.homeExports(y) - world.home(y), CHANGE_NOISE);
        BigDecimal percent = new BigDecimal(100 * Math.exp(told)).setScale(1, RoundingMode.HALF_EVEN);
        if (percent.signum() == 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            return false;
        }
        add(new ShareStatement(
                Rows.header(id(), Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(firstYear + y),
                Hedge.EXACTLY,
                percent,
                Optional.of("TURNOVER")));
        return true;
    }

    /** Of home's turnover in the last year. */
    private boolean record() {
        int last = world.turnover.length - 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < last; y++) {
            most = Math.max(most, world.home(y));
        }
        double agreement =
                WRONG_RECORD + (1 - WRONG_RECORD) * WorldSampler.below((world.home(last) - most) / CHANGE_NOISE);
        add(new RecordStatement(Rows.header(id(), Side.HOME, Flow.TURNOVER), ReportingPeriod.ofYear(firstYear + last)));
        return random.nextDouble() < agreement;
    }

    private LevelStatement level(Side side, Flow flow, String period, Hedge hedge, String amount, Basis basis) {
        return new LevelStatement(
                Rows.header(id(), side, flow),
                ReportingPeriod.parse(period),
                hedge,
                Amount.parse(amount),
                basis,
                Optional.empty());
    }

    private String id() {
        return "S" + rows.size();
    }

    private void add(Statement row) {
        rows.add(Rows.published(row, "" + (firstYear + world.turnover.length - 1)));
    }
}
