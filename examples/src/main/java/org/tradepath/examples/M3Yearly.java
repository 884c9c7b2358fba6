package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradepath.forecast.Arima;
import org.tradepath.forecast.Combination;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.Theta;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * The yearly series of the M3 competition (Makridakis and Hibon 2000, doi:10.1016/S0169-2070(00)00057-1): sMAPE and MASE, means over all series, of our
 * combination and its members.
 *
 * <p>The combination is Theta, damped trend, ARIMA and local level, each with and without shrinkage, by the mean of their points' logs: families that did well in M3 and M4, and the two
 * ways in which we have them. These are no trade series, so the prior is measured on the training parts of all series: the middle growth over five
 * years, and the spread of a year's. Nothing is chosen on the test parts. All series are positive and taken in logarithms.
 */
public final class M3Yearly {

    private static final long SEED = 1;
    private static final int PRIOR_YEARS = 5;
    /** Between the 10 and 90 % points of a normal lie so many standard deviations. */
    private static final double CENTRAL = 2.563;

    private static final double DRIFT_SPREAD = 0.04;
    private static final double DEGREES = 2;

    private static final String USAGE = "usage: M3Yearly --data FILE (columns id, type, n_train, h, train, test)";

    private record Series(String id, double[] train, double[] test) {}

    private M3Yearly() {}

    /**
     * Prints the table; ends the JVM only with wrong arguments (code 2).
     *
     * @param args {@code --data FILE}: columns id, type, n_train, h, train, test; numbers divided by blanks
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        int code = run(args, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The program; returns the exit code. */
    static int run(String[] args, PrintStream err) throws IOException {
        if (args.length != 2 || !args[0].equals("--data")) {
            err.println(USAGE);
            return 2;
        }
        score(read(Path.of(args[1])));
        return 0;
    }

    private static void score(List<Series> all) {
        GrowthPrior prior = prior(all);
        System.out.printf(
                Locale.ROOT,
                "%d series; prior from their training parts: growth %.3f a year, volatility %.3f%n%n",
                all.size(),
                prior.location(),
                prior.volatility());
        TextTable table = new TextTable("model", ">sMAPE", ">MASE");
        for (Map.Entry<String, Combination> model : models(prior).entrySet()) {
            double smape = 0;
            double mase = 0;
            for (Series one : all) {
                double[] points = model.getValue().meanPoints(history(one.train), SEED, one.test.length);
                smape += smape(one.test, points) / all.size();
                mase += mase(one, points) / all.size();
            }
            table.add(
                    model.getKey(),
                    String.format(Locale.ROOT, "%.2f", smape),
                    String.format(Locale.ROOT, "%.3f", mase));
        }
        System.out.print(table.render());
    }

    private static Map<String, Combination> models(GrowthPrior prior) {
        List<GrowthModel> members = List.of(
                Theta.withDefaults().withPrior(prior),
                DampedTrend.withDefaults().withPrior(prior),
                Arima.withDefaults().withPrior(prior),
                LocalLevel.withDefaults().withPrior(prior),
                Theta.withDefaults().withPrior(prior).withoutShrinkage(),
                DampedTrend.withDefaults().withPrior(prior).withoutShrinkage(),
                Arima.withDefaults().withPrior(prior).withoutShrinkage(),
                LocalLevel.withDefaults().withPrior(prior).withoutShrinkage());
        Map<String, Combination> models = new LinkedHashMap<>();
        models.put("combination", Combination.of(members.toArray(GrowthModel[]::new)));
        for (int i = 0; i < members.size(); i++) {
            String how = i < members.size() / 2 ? "" : ", without shrinkage";
            models.put(members.get(i).name() + how, Combination.of(members.get(i)));
        }
        return models;
    }

    private static List<Series> read(Path file) throws IOException {
        List<Series> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            all.add(new Series(cells[0], numbers(cells[4]), numbers(cells[5])));
        }
        return all;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Growth of the training parts: the middle over five years, a year's share of it; the spread of one year's change between its 10 and 90 % points. */
    private static GrowthPrior prior(List<Series> all) {
        List<Double> one = changes(all, 1);
        List<Double> five = changes(all, PRIOR_YEARS);
        double location = five.get(five.size() / 2) / PRIOR_YEARS;
        double volatility = (one.get(one.size() * 9 / 10) - one.get(one.size() / 10)) / CENTRAL;
        return new GrowthPrior(location, DRIFT_SPREAD, volatility, DEGREES, 1);
    }

    private static List<Double> changes(List<Series> all, int years) {
        List<Double> changes = new ArrayList<>();
        for (Series series : all) {
            for (int t = years; t < series.train.length; t++) {
                changes.add(StrictMath.log(series.train[t] / series.train[t - years]));
            }
        }
        Collections.sort(changes);
        return changes;
    }

    /** The series in the clothes of a corridor. */
    private static History history(double[] train) {
        double[][] levels = new double[train.length][1];
        for (int t = 0; t < train.length; t++) {
            levels[t][0] = StrictMath.log(train[t]);
        }
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2001 - train.length,
                Collections.nCopies(train.length, Status.OBSERVED),
                levels);
    }

    private static double smape(double[] actual, double[] points) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += 200 * Math.abs(actual[i] - points[i]) / (actual[i] + points[i]) / actual.length;
        }
        return sum;
    }

    private static double mase(Series series, double[] points) {
        double scale = 0;
        for (int t = 1; t < series.train.length; t++) {
            scale += Math.abs(series.train[t] - series.train[t - 1]) / (series.train.length - 1);
        }
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += Math.abs(series.test[i] - points[i]) / points.length;
        }
        return sum / scale;
    }
}
