package org.tradepath.forecast.pooled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a fit learned from a panel.
 *
 * @param asOf the last year that it looked at
 * @param sample the panel that it looked at
 * @param fitted the day of the fit, where it was given
 * @param rows the number of eligible series and origins that it learned from
 * @param horizons for 1, 2, ... years ahead
 * @param means what corridors look like on average: in the as-of year, and over its last ten years
 * @param economies how economies grew up to the as-of year
 * @param dependence correlations between the normal scores of the horizons
 * @param worldShare share of a year's shock's variance that all corridors have in common
 * @param economyShare share that corridors with one common economy have in common besides
 */
record PooledParameters(
        int asOf,
        Sample sample,
        Optional<LocalDate> fitted,
        int rows,
        List<HorizonFit> horizons,
        double[][] means,
        EconomyGrowth economies,
        double[][] dependence,
        double worldShare,
        double economyShare) {

    /**
     * A panel up to the as-of year.
     *
     * @param series the number of directed pairs
     * @param firstYear the first year with figures
     */
    record Sample(int series, int firstYear) {}

    /** At which quantiles of the residuals are kept. */
    static final double[] PROBABILITIES = {
        .0005, .001, .0025, .005, .01, .02, .03, .05, .075, .1, .15, .2, .25, .3, .35, .4, .45, .5, .55, .6, .65, .7,
        .75, .8, .85, .9, .925, .95, .97, .98, .99, .995, .9975, .999, .9995
    };

    /** Which row of {@link #means} a history is compared with. */
    double[] mean(int origin) {
        return means[origin == asOf ? 0 : 1];
    }

    PooledParameters fittedOn(LocalDate day) {
        return new PooledParameters(
                asOf, sample, Optional.of(day), rows, horizons, means, economies, dependence, worldShare, economyShare);
    }

    /** For people. */
    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "as of %d, from %,d series and origins of a panel of %,d directed pairs, %d-%d",
                        asOf,
                        rows,
                        sample.series(),
                        sample.firstYear(),
                        asOf)
                + fitted.map(day -> ", fitted " + day).orElse("");
    }
}
