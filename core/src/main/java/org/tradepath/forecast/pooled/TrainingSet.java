package org.tradepath.forecast.pooled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Aftermaths;
import org.tradepath.series.Eligibility;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

/** Every eligible series of a panel at every origin: what the model looks at there, and what came after. */
final class TrainingSet {

    private static final int FIRST_ORIGIN = 1966;

    private final List<double[]> raws = new ArrayList<>();
    private final List<double[]> growths = new ArrayList<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final int asOf;
    private final int horizons;

    private TrainingSet(int asOf, int horizons) {
        this.asOf = asOf;
        this.horizons = horizons;
    }

    /** The rows of a panel that ends with {@code asOf}. */
    static TrainingSet of(Panel known, EconomyGrowth economies, Eligibility eligibility, int asOf, int horizons) {
        TrainingSet set = new TrainingSet(asOf, horizons);
        Aftermaths aftermaths = Aftermaths.of(known);
        for (ReportedSeries series : known.series()) {
            for (int origin = Math.max(FIRST_ORIGIN, series.firstYear()); origin <= asOf; origin++) {
                if (eligibility.isMet(series, origin)) {
                    set.add(series, origin, economies, aftermaths);
                }
            }
        }
        return set;
    }

    private void add(ReportedSeries series, int origin, EconomyGrowth economies, Aftermaths aftermaths) {
        int years = Math.min(OwnPast.MOST_YEARS, series.run(origin, Flow.TURNOVER));
        double[] logs = series.logLevels(origin - years + 1, origin, Flow.TURNOVER);
        double[] raw = new double[Design.RAW];
        OwnPast.of(logs, years, raw);
        economies.of(series.reporter(), series.partner(), origin, raw, OwnPast.COUNT);
        raws.add(raw);
        origins.add(origin);
        corridors.add(series.corridor());
        growths.add(growth(aftermaths, series, origin, logs[years - 1]));
    }

    /** Log growth by years ahead; negative infinity once vanished, NaN where not known or after a gap. */
    private double[] growth(Aftermaths aftermaths, ReportedSeries series, int origin, double start) {
        double[] growth = new double[horizons];
        Arrays.fill(growth, Double.NaN);
        int ahead = Math.min(horizons, asOf - origin);
        if (ahead > 0) {
            Aftermath aftermath = aftermaths.after(series, origin, ahead);
            for (int h = 1; h <= ahead; h++) {
                growth[h - 1] = aftermath.logLevel(h) - start;
                if (Double.isNaN(growth[h - 1])) {
                    break;
                }
            }
        }
        return growth;
    }

    int size() {
        return raws.size();
    }

    double[] raw(int row) {
        return raws.get(row);
    }

    int origin(int row) {
        return origins.get(row);
    }

    /** The corridor's key, the same for both directions. */
    String key(int row) {
        return corridors.get(row).key();
    }

    String reporter(int row) {
        return corridors.get(row).home().code();
    }

    /** Whether one of the two economies is no more: its corridors end, but their trade goes on under other names. */
    boolean isHistoric(int row) {
        return corridors.get(row).home().isHistoric()
                || corridors.get(row).partner().isHistoric();
    }

    double growth(int row, int horizon) {
        return growths.get(row)[horizon - 1];
    }

    int firstOrigin() {
        return origins.stream().mapToInt(Integer::intValue).min().orElse(FIRST_ORIGIN);
    }

    /** The mean of what is looked at over the rows of each origin, from {@link #firstOrigin()} to the as-of year. */
    double[][] means() {
        int first = firstOrigin();
        double[][] means = new double[asOf - first + 1][Design.RAW];
        int[] counts = new int[means.length];
        for (int row = 0; row < size(); row++) {
            int year = origin(row) - first;
            counts[year]++;
            for (int k = 0; k < Design.RAW; k++) {
                means[year][k] += raw(row)[k];
            }
        }
        for (int year = 0; year < means.length; year++) {
            for (int k = 0; k < Design.RAW; k++) {
                means[year][k] =
                        counts[year] == 0 ? (year == 0 ? 0 : means[year - 1][k]) : means[year][k] / counts[year];
            }
        }
        return means;
    }
}
