package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.Check;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Aftermaths;
import org.tradepath.series.Eligibility;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.simulate.TrajectoryBootstrap;
import org.tradepath.trade.Flow;

/**
 * How corridors grew, whatever their own past: a path follows the growth of some corridor of a panel after some earlier year. The base that a
 * model which looks at a corridor's history has to beat.
 *
 * <p>A trajectory is the log growth of a series over {@link #years()} years after an origin at which it was eligible; every eligible series and
 * origin from a first year on counts once, as long as the whole trajectory had happened by the as-of year. Trajectories with an outcome that is
 * not known are left out; those that end in nothing are, too, unless {@link #withVanished asked for}.
 *
 * <p>Climatology in the sense of weather forecasting: the distribution of what was observed before (e.g. Wilks, Statistical Methods in the
 * Atmospheric Sciences, 4th ed. 2019, ch. 9).
 *
 * @since 0.1.0
 */
public final class Climatology implements GrowthModel {

    private static final int DEFAULT_FIRST_ORIGIN = 1970;
    private static final int DEFAULT_YEARS = 10;

    private final TrajectoryBootstrap trajectories;

    private Climatology(TrajectoryBootstrap trajectories) {
        this.trajectories = trajectories;
    }

    /**
     * {@return the growth over 10 years of series that were eligible by {@link Eligibility#standard()} in 1970 or later, and survived}
     *
     * @param panel the panel; years after {@code asOf} are not looked at
     * @param asOf the last year that may be looked at
     * @throws IllegalArgumentException if there is no such trajectory
     */
    public static Climatology of(Panel panel, int asOf) {
        return of(panel, asOf, Eligibility.standard(), DEFAULT_FIRST_ORIGIN, DEFAULT_YEARS, false);
    }

    /**
     * {@return as {@link #of(Panel, int)}, with corridors that vanished among those that are followed}
     *
     * @param panel the panel; years after {@code asOf} are not looked at
     * @param asOf the last year that may be looked at
     * @throws IllegalArgumentException if there is no such trajectory
     */
    public static Climatology withVanished(Panel panel, int asOf) {
        return of(panel, asOf, Eligibility.standard(), DEFAULT_FIRST_ORIGIN, DEFAULT_YEARS, true);
    }

    /**
     * {@return the growth of a panel's series}
     *
     * @param panel the panel; years after {@code asOf} are not looked at
     * @param asOf the last year that may be looked at
     * @param eligibility which series count at an origin
     * @param firstOrigin the first origin
     * @param years the length of a trajectory, and the longest horizon, at least 1
     * @param vanished whether corridors that vanished count
     * @throws IllegalArgumentException if there is no such trajectory
     */
    public static Climatology of(
            Panel panel, int asOf, Eligibility eligibility, int firstOrigin, int years, boolean vanished) {
        Check.inRange("years", years, 1, Integer.MAX_VALUE);
        Panel known = panel.asOf(asOf);
        Aftermaths aftermaths = Aftermaths.of(known);
        List<double[]> found = new ArrayList<>();
        for (ReportedSeries series : known.series()) {
            for (int origin = Math.max(firstOrigin, series.firstYear()); origin <= asOf - years; origin++) {
                if (eligibility.isMet(series, origin)) {
                    double start =
                            StrictMath.log(series.level(origin, Flow.TURNOVER).orElseThrow());
                    double[] growth = growth(aftermaths.after(series, origin, years), start);
                    boolean survived = growth[years - 1] > Double.NEGATIVE_INFINITY;
                    if (isFollowable(growth) && (survived || vanished)) {
                        found.add(growth);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw Check.broken(
                    "panel", "must hold an eligible series with " + years + " years after by " + asOf, panel);
        }
        double[][] byYear = new double[years][found.size()];
        for (int k = 0; k < found.size(); k++) {
            for (int t = 0; t < years; t++) {
                byYear[t][k] = found.get(k)[t];
            }
        }
        return new Climatology(TrajectoryBootstrap.of(byYear));
    }

    private static double[] growth(Aftermath aftermath, double start) {
        double[] growth = new double[aftermath.years()];
        for (int t = 0; t < growth.length; t++) {
            growth[t] = aftermath.logLevel(t + 1) - start;
        }
        return growth;
    }

    /** Whether every year is known, and nothing comes after nothing. */
    private static boolean isFollowable(double[] growth) {
        for (int t = 0; t < growth.length; t++) {
            boolean isRevived =
                    t > 0 && growth[t - 1] == Double.NEGATIVE_INFINITY && growth[t] > Double.NEGATIVE_INFINITY;
            if (Double.isNaN(growth[t]) || isRevived) {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of trajectories} */
    public int trajectories() {
        return trajectories.trajectories();
    }

    /** {@return the length of a trajectory, and the longest horizon} */
    public int years() {
        return trajectories.years();
    }

    @Override
    public String name() {
        return "climatology";
    }

    @Override
    public Forecast fit(History history, long seed) {
        return new Forecast(name(), history, trajectories.withStart(history.logLevels(history.lastYear())));
    }
}
