package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.tradepath.growth.GrowthPosterior;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.trade.Flow;

/** Growth over some years in a panel, and what was known of the corridor before: the rows that {@link PanelPrior} is fitted to. */
final class GrowthRows {

    private static final int[] HORIZONS = {1, 2, 3, 5, 10};
    private static final int[] OWN_CHANGES = {0, 5, 15};
    private static final double LEAST_DOLLARS = 1e7;
    private static final int PER_SET = 1000;

    private final List<Row> rows;
    /** Sizes at the places of the rows. */
    private final List<Double> dollars;

    private GrowthRows(List<Row> rows, List<Double> dollars) {
        this.rows = rows;
        this.dollars = dollars;
    }

    private record Row(int place, int years, double growth, int changes, double mean, double squares) {}

    /** The rows of a panel, as many for each horizon and number of own changes, evenly over corridors. */
    static GrowthRows of(Panel panel, Flow flow, int asOfYear) {
        List<Row> rows = new ArrayList<>();
        List<Double> dollars = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int horizon : HORIZONS) {
            places.clear();
            for (int s = 0; s < panel.series().size(); s++) {
                ReportedSeries series = panel.series().get(s);
                int first = series.firstYear();
                for (int year = first; year + horizon <= asOfYear; year++) {
                    if (series.level(year, flow).orElse(0) >= LEAST_DOLLARS
                            && series.level(year + horizon, flow).orElse(0) > 0) {
                        places.add(new int[] {s, year});
                    }
                }
            }
            double stride = Math.max(1, places.size() / (double) PER_SET);
            int first = dollars.size();
            for (int own : OWN_CHANGES) {
                int number = first;
                for (double at = 0; at < places.size(); at += stride) {
                    int[] place = places.get((int) at);
                    ReportedSeries series = panel.series().get(place[0]);
                    rows.add(row(series, flow, place[1], horizon, own, number));
                    if (number == dollars.size()) {
                        dollars.add(series.level(place[1], flow).getAsDouble());
                    }
                    number++;
                }
            }
        }
        return new GrowthRows(rows, dollars);
    }

    private static Row row(ReportedSeries series, Flow flow, int year, int horizon, int own, int place) {
        int run = Math.min(series.run(year, flow), own + 1);
        double[] logs = series.logLevels(year - run + 1, year, flow);
        int n = run - 1;
        double mean = n == 0 ? 0 : (logs[n] - logs[0]) / n;
        double squares = 0;
        for (int i = 1; i <= n; i++) {
            double off = logs[i] - logs[i - 1] - mean;
            squares += off * off;
        }
        double growth = StrictMath.log(series.level(year + horizon, flow).getAsDouble()) - logs[n];
        return new Row(place, horizon, growth, n, mean, n < 2 ? 0 : squares);
    }

    int size() {
        return rows.size();
    }

    /** Mean of -ln of the predictive density. */
    double logLoss(PanelPrior prior) {
        double[] constants = new double[Arrays.stream(OWN_CHANGES).max().getAsInt() + 1];
        for (int n = 0; n < constants.length; n++) {
            double degrees = prior.degrees() + n;
            constants[n] = Gamma.logGamma((degrees + 1) / 2)
                    - Gamma.logGamma(degrees / 2)
                    - 0.5 * StrictMath.log(degrees * StrictMath.PI);
        }
        List<GrowthPrior> priors = dollars.stream().map(prior::at).toList();
        double sum = 0;
        for (Row row : rows) {
            GrowthPosterior posterior = priors.get(row.place).posterior(row.changes, row.mean, row.squares);
            double scale = posterior.growthScale(row.years);
            double z = (row.growth - row.years * posterior.driftMean(posterior.scale())) / scale;
            sum += StrictMath.log(scale)
                    + (posterior.degrees() + 1) / 2 * StrictMath.log1p(z * z / posterior.degrees())
                    - constants[row.changes];
        }
        return sum / rows.size();
    }
}
