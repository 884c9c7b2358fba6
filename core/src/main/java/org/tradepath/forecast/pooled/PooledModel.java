package org.tradepath.forecast.pooled;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.tradepath.forecast.Forecast;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.internal.Check;
import org.tradepath.series.History;
import org.tradepath.series.Panel;

/**
 * Growth as thousands of corridors had it after years like this one: the default model.
 *
 * <p>For each horizon of 1 to {@value #FITTED_YEARS} years a regression with Student-t errors, fitted to every corridor and year of a panel up
 * to an as-of year, says where the log growth lies and how far it spreads, given what is known at the origin: the corridor's size, how long it has been
 * reported, its last change, how far it stands above its mean of five and of fifteen years (what is left of a spike is expected to go again), its
 * volatility, and how much faster than the world the corridors of its two economies grew over one, five and fifteen years. All of these are taken
 * relative to the mean of all corridors in the same year. What the regression leaves is kept as it was found, by its quantiles. Horizons are joined by a
 * Gaussian copula with the correlations that were found.
 *
 * <p>The mean growth of all corridors over the eras that were seen is shrunk towards none, as if ten years without growth had been seen
 * besides: eras differ by more than anything that tells one corridor from another, and few were seen. Each year counts alike. How far the
 * era to come may lie from that mean is part of every band: normal, as wide as the eras differed, and wider by how few they were.
 *
 * <p>Horizons beyond those fitted are extrapolated: location at the pace of the last five fitted years, variance linearly,
 * and a constant yearly chance of vanishing.
 *
 * <p>Histories of any length from one year on; interval-valued years enter through their joint draws, each of which has its own location and
 * scale. Only the last 30 years are looked at.
 *
 * <p>A corridor may vanish, which is an outcome: its log level is then minus infinity. {@link #withoutVanishing} gives growth on the
 * condition that it does not.
 *
 * <p>Reference-class forecasting: Kahneman and Tversky, Intuitive prediction: biases and corrective procedures, TIMS Studies in Management
 * Science 12 (1979); direct multi-horizon regression: Marcellino, Stock, Watson 2006, doi:10.1016/j.jeconom.2005.07.020.
 *
 * <p>Immutable and thread safe.
 *
 * @since 0.1.0
 */
public final class PooledModel implements GrowthModel {

    /** The longest horizon that is fitted. */
    public static final int FITTED_YEARS = 15;

    /** The longest horizon that is answered. */
    public static final int MOST_YEARS = 60;

    private static final List<Integer> BUNDLED = List.of(1990, 1995, 2000, 2005, 2010, 2015, 2020);

    /** Rising by as-of year. */
    private final List<Edition> editions;

    private final boolean vanishing;
    private final boolean sharedShocks;

    private PooledModel(List<Edition> editions, boolean vanishing, boolean sharedShocks) {
        this.editions = editions;
        this.vanishing = vanishing;
        this.sharedShocks = sharedShocks;
    }

    /**
     * {@return the model as fitted to the project's panel as of 1990, 1995, ... 2020, of which each history gets the newest that had not looked
     * beyond the history's last year}
     */
    public static PooledModel bundled() {
        return new PooledModel(BUNDLED.stream().map(Edition::bundled).toList(), true, false);
    }

    /**
     * Fits the model to a panel. Takes about a minute for 30,000 pairs of 60 years.
     *
     * @param panel figures of many corridors
     * @param asOf the last year that is looked at
     * @return the model, for histories that end in that year or later
     * @throws IllegalArgumentException if the panel holds too few growing corridors up to then
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its interrupt status stays set
     */
    public static PooledModel fit(Panel panel, int asOf) {
        return new PooledModel(List.of(Edition.of(PooledFit.of(panel, asOf, FITTED_YEARS))), true, false);
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @param in the text
     * @return the model
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if the text is no such model, with the line
     */
    public static PooledModel read(BufferedReader in) throws IOException {
        return new PooledModel(List.of(Edition.of(ParameterFile.read(in))), true, false);
    }

    /**
     * Writes the newest fit as text.
     *
     * @param out where to
     * @param day the day of the fit, kept beside it
     * @throws IOException if writing fails
     */
    public void write(Appendable out, LocalDate day) throws IOException {
        ParameterFile.write(editions.get(editions.size() - 1).parameters().fittedOn(day), out);
    }

    /**
     * {@return the model with only the fits that had looked no further than a year: what could be known after it}
     *
     * @param year the last year that a fit may have looked at
     * @throws IllegalArgumentException if every fit has looked further
     */
    public PooledModel asOf(int year) {
        List<Edition> known =
                editions.stream().filter(edition -> edition.asOf() <= year).toList();
        if (known.isEmpty()) {
            throw Check.broken("year", "must be " + editions.get(0).asOf() + " or later", year);
        }
        return new PooledModel(known, vanishing, sharedShocks);
    }

    /** {@return the model on the condition that no corridor vanishes} */
    public PooledModel withoutVanishing() {
        return new PooledModel(editions, false, sharedShocks);
    }

    /**
     * {@return the model with a part of each year's shock common to corridors of one economy, and of the world: the same probabilities for each
     * corridor, but together} Requests name their two economies.
     */
    public PooledModel withSharedShocks() {
        return new PooledModel(editions, vanishing, true);
    }

    /** {@return the years up to which the fits have looked, rising} */
    public List<Integer> asOfYears() {
        return editions.stream().map(Edition::asOf).toList();
    }

    /** {@return for each fit, rising by as-of year, what it was made from: the panel's size and years, and the day of the fit where it is known} */
    public List<String> fits() {
        return editions.stream().map(edition -> edition.parameters().toString()).toList();
    }

    @Override
    public String name() {
        return "pooled";
    }

    /**
     * Adjusts the model to a history.
     *
     * @param history the figures, from one year on
     * @param seed not used: the fit draws nothing
     * @return the projection
     * @throws IllegalArgumentException if the history ends before the earliest as-of year: the model would know its future
     */
    @Override
    public Forecast fit(History history, long seed) {
        return new Forecast(name(), history, edition(history.lastYear()).process(history, vanishing, sharedShocks));
    }

    private Edition edition(int lastYear) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).asOf() <= lastYear) {
                return editions.get(i);
            }
        }
        throw Check.broken(
                "history",
                "must end in " + editions.get(0).asOf() + " or later, up to where the model has looked",
                lastYear);
    }
}
