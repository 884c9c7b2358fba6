package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;

/**
 * The model of a reconciliation once more, without anything of the engine: worlds are drawn from the prior, year by year, and weighed by what
 * was said of them, in levels. So that some worlds count, the step to a year of which something is said is not drawn from the prior but
 * from what is said, and weighed by its prior density (importance sampling; the quantity moves one to one with the step, so no Jacobian
 * enters).
 */
final class WorldSampler {

    static final double FIRST_LOG_TURNOVER = Math.log(1.9e7);
    static final double FIRST_SD = 3.3;
    static final double RATIO_SD = 1.9;
    static final double RATIO_STEP = 0.6;

    /** One draw of everything, in logs: between the sides, and the partner's less home's. */
    static final class World {
        final double[] turnover;
        final double[] gap;
        final double[] ratio;
        final double[] ratioGap;
        /** Log intensities of segments of months, whosever they are. */
        final double[] segments;

        World(int years, int segments) {
            turnover = new double[years];
            gap = new double[years];
            ratio = new double[years];
            ratioGap = new double[years];
            this.segments = new double[segments];
        }

        double home(int y) {
            return turnover[y] - gap[y] / 2;
        }

        double partner(int y) {
            return turnover[y] + gap[y] / 2;
        }

        double homeRatio(int y) {
            return ratio[y] - ratioGap[y] / 2;
        }

        double partnerExports(int y) {
            return partner(y) - Math.log1p(Math.exp(-ratio[y] - ratioGap[y] / 2));
        }

        double homeExports(int y) {
            return home(y) - Math.log1p(Math.exp(-homeRatio(y)));
        }

        double homeImports(int y) {
            return home(y) - Math.log1p(Math.exp(homeRatio(y)));
        }
    }

    /** A log quantity of a world. */
    interface Quantity {
        double of(World world);
    }

    /** What was said: readings in levels, blur, and the chance of being plainly wrong by a factor of e. */
    static final class Said {
        final List<double[]> readings = new ArrayList<>();
        final double noise;
        final double wrong;

        Said(double noise, double wrong) {
            this.noise = noise;
            this.wrong = wrong;
        }

        /** With some weight, the level lies between these two; the upper one may be infinite. */
        Said reading(double weight, double low, double high) {
            readings.add(new double[] {weight, Math.log(low), Math.log(high)});
            return this;
        }

        boolean open() {
            return Double.isInfinite(readings.get(0)[2]);
        }

        double centre() {
            double sum = 0;
            double weights = 0;
            for (double[] r : readings) {
                sum += r[0] * (r[1] + r[2]) / 2;
                weights += r[0];
            }
            return sum / weights;
        }

        double density(double x) {
            double sum = wrong == 0 ? 0 : open() ? wrong : wrong * normal(x - centre(), 1);
            for (double[] r : readings) {
                if (x > r[1] - 9 * noise && x < r[2] + 9 * noise) {
                    double inside = below((x - r[1]) / noise) - below((x - r[2]) / noise);
                    sum += (1 - wrong) * r[0] * (open() ? inside : inside / (r[2] - r[1]));
                }
            }
            return sum;
        }

        /** A value in proportion to the density; not of an open bound. */
        double draw(Random random) {
            if (random.nextDouble() < wrong) {
                return centre() + random.nextGaussian();
            }
            double u = random.nextDouble();
            for (double[] r : readings) {
                u -= r[0];
                if (u < 0) {
                    return r[1] + random.nextDouble() * (r[2] - r[1]) + noise * random.nextGaussian();
                }
            }
            throw new IllegalStateException();
        }
    }

    /** One statement: the quantities it may be about, each as likely, and the year of the latest, whose step it may fix. */
    record Statement(Said said, int year, List<Quantity> quantities) {

        double density(World world) {
            double sum = 0;
            for (Quantity q : quantities) {
                sum += said.density(q.of(world)) / quantities.size();
            }
            return sum;
        }
    }

    private final int years;
    private final double[] segmentSds;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Said> flows = new ArrayList<>();
    private final List<Quantity> weights = new ArrayList<>();
    private final GrowthPrior growth;
    private final MirrorPrior mirror = MirrorPrior.withDefaults();
    private final double studentPeak;
    private final double scale;

    WorldSampler(int years, GrowthPrior growth, double... segmentSds) {
        this.years = years;
        this.segmentSds = segmentSds;
        this.growth = growth;
        this.scale = growth.growthScale(1);
        this.studentPeak = new TDistribution(null, growth.degrees()).density(0);
    }

    WorldSampler say(Said said, int year, Quantity... quantities) {
        statements.add(new Statement(said, year, List.of(quantities)));
        return this;
    }

    /** Home's exports and imports of the first year, which are drawn from what is said of them. */
    WorldSampler sayFlows(Said exports, Said imports) {
        flows.addAll(List.of(exports, imports));
        return this;
    }

    /** Any other weight of a world, in logs. */
    WorldSampler weigh(Quantity logWeight) {
        weights.add(logWeight);
        return this;
    }

    /** Weighted draws of each side's turnover of each year. */
    static final class Draws {
        final double[] weights;
        /** By side and year. */
        final double[][][] values;

        private Draws(int number, int years) {
            weights = new double[number];
            values = new double[2][years][number];
        }

        /** The weighted share of draws not above a value. */
        double below(int side, int year, double value) {
            double sum = 0;
            double all = 0;
            for (int i = 0; i < weights.length; i++) {
                all += weights[i];
                sum += values[side][year][i] <= value ? weights[i] : 0;
            }
            return sum / all;
        }

        /** The standard error of such a share, by the delta method for a ratio of means. */
        double error(double share, int side, int year, double value) {
            double squares = 0;
            double all = 0;
            for (int i = 0; i < weights.length; i++) {
                all += weights[i];
                double off = (values[side][year][i] <= value ? 1 : 0) - share;
                squares += weights[i] * weights[i] * off * off;
            }
            return Math.sqrt(squares) / all;
        }
    }

    /** A world as the prior has them, whatever was said. */
    World prior(Random random) {
        World world = new World(years, segmentSds.length);
        for (int s = 0; s < segmentSds.length; s++) {
            world.segments[s] = segmentSds[s] * random.nextGaussian();
        }
        for (int y = 0; y < years; y++) {
            drawGaps(world, y, random);
            world.turnover[y] = y == 0
                    ? FIRST_LOG_TURNOVER + FIRST_SD * random.nextGaussian()
                    : world.turnover[y - 1] + growth.location() + scale * student(random);
        }
        return world;
    }

    Draws draw(int number, long seed) {
        Random random = new Random(seed);
        Draws draws = new Draws(number, years);
        World world = new World(years, segmentSds.length);
        for (int i = 0; i < number; i++) {
            draws.weights[i] = draw(world, random);
            for (int y = 0; y < years; y++) {
                draws.values[0][y][i] = world.home(y);
                draws.values[1][y][i] = world.partner(y);
            }
        }
        return draws;
    }

    /** Draws a world; its weight. */
    private double draw(World world, Random random) {
        double weight = 1;
        for (int s = 0; s < segmentSds.length; s++) {
            world.segments[s] = segmentSds[s] * random.nextGaussian();
        }
        for (int y = 0; y < years; y++) {
            drawGaps(world, y, random);
            int year = y;
            List<Statement> own = statements.stream()
                    .filter(s -> s.year == year && !s.said.open())
                    .toList();
            world.turnover[y] = y == 0 ? FIRST_LOG_TURNOVER : world.turnover[y - 1] + growth.location();
            if (y == 0 && !flows.isEmpty()) {
                weight *= fixFlows(world, random);
            } else if (own.isEmpty()) {
                world.turnover[y] += y == 0 ? FIRST_SD * random.nextGaussian() : scale * student(random);
            } else {
                weight *= fix(world, y, own, random);
            }
        }
        for (Statement s : statements) {
            weight *= s.density(world);
        }
        for (Quantity logWeight : weights) {
            weight *= Math.exp(logWeight.of(world));
        }
        return weight;
    }

    /** Chooses the year's level so that one of the statements holds; prior density over that of the choice. */
    private double fix(World world, int y, List<Statement> own, Random random) {
        double before = world.turnover[y];
        Statement one = own.get(random.nextInt(own.size()));
        Quantity about = one.quantities.get(random.nextInt(one.quantities.size()));
        double step = one.said.draw(random) - about.of(world);
        world.turnover[y] = before + step;
        double proposed = 0;
        for (Statement s : own) {
            proposed += s.density(world) / own.size();
        }
        return (y == 0 ? normal(step, FIRST_SD) : studentDensity(step / scale) / scale) / proposed;
    }

    /** Ratio and turnover follow from both flows, of which they are a function with a Jacobian of one. */
    private double fixFlows(World world, Random random) {
        double exports = flows.get(0).draw(random);
        double imports = flows.get(1).draw(random);
        world.ratio[0] = exports - imports + world.ratioGap[0] / 2;
        double home = Math.max(exports, imports) + Math.log1p(Math.exp(-Math.abs(exports - imports)));
        double step = home + world.gap[0] / 2 - world.turnover[0];
        world.turnover[0] += step;
        return normal(world.ratio[0], RATIO_SD) * normal(step, FIRST_SD);
    }

    private void drawGaps(World world, int y, Random random) {
        double phi = mirror.persistence();
        double gapSd = mirror.sd() / Math.sqrt(2);
        double ratioSd = mirror.sd() * Math.sqrt(2);
        double mean = 2 * mirror.mean();
        double news = Math.sqrt(1 - phi * phi);
        boolean first = y == 0;
        double stays = first ? 0 : phi;
        double changes = first ? 1 : news;
        world.gap[y] = changes * gapSd * random.nextGaussian() + stays * (first ? 0 : world.gap[y - 1]);
        world.ratioGap[y] =
                mean + changes * ratioSd * random.nextGaussian() + stays * (first ? 0 : world.ratioGap[y - 1] - mean);
        world.ratio[y] =
                first ? RATIO_SD * random.nextGaussian() : world.ratio[y - 1] + RATIO_STEP * random.nextGaussian();
    }

    private double studentDensity(double x) {
        return studentPeak * Math.pow(1 + x * x / growth.degrees(), -(growth.degrees() + 1) / 2);
    }

    private double student(Random random) {
        double chi = 0;
        for (int i = 0; i < (int) growth.degrees(); i++) {
            double z = random.nextGaussian();
            chi += z * z;
        }
        return random.nextGaussian() / Math.sqrt(chi / growth.degrees());
    }

    static double normal(double x, double sd) {
        return Math.exp(-x * x / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));
    }

    static double below(double z) {
        return z > 9 ? 1 : z < -38 ? 0 : Erf.erfc(-z / Math.sqrt(2)) / 2;
    }
}
