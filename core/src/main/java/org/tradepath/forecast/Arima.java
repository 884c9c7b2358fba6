package org.tradepath.forecast;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;

/**
 * ARIMA of automatic order: stepwise by the corrected Akaike criterion, exact Gaussian likelihood (Hyndman and Khandakar 2008, doi:10.18637/jss.v027.i03).
 *
 * <p>With shrinkage there is one difference, since what is known of growth is known of changes; the order that the search finds competes, by its likelihood, with the walk
 * that the prior's permanence implies, its coefficients are drawn to zero and their uncertainty is in the paths; and the drift is shrunk to the prior's. Without, the number of
 * differences comes from the KPSS test, and the coefficients are the likeliest ones; their uncertainty is then left out, that of mean, drift and volatility is not.
 *
 * @since 0.1.0
 */
public final class Arima implements GrowthModel {

    private static final String NAME = "ARIMA";

    private static final int POINTS = 16;
    /** Standard deviation of the arctangents of partial autocorrelations before the figures. */
    private static final double SPREAD = 0.4;

    private final Shrinkage shrinkage;

    private Arima(Shrinkage shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** {@return the model with the growth prior of the history's flow and its size in the last year} */
    public static Arima withDefaults() {
        return new Arima(Shrinkage.DEFAULT);
    }

    /**
     * {@return this model with a given prior}
     *
     * @param prior what is known of growth before the history
     */
    public Arima withPrior(GrowthPrior prior) {
        return new Arima(shrinkage.withPrior(prior));
    }

    /** {@return this model fitted to the history alone} */
    public Arima withoutShrinkage() {
        return new Arima(shrinkage.off());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Forecast fit(History history, long seed) {
        Figures figures = Figures.of(history);
        GrowthPrior prior = shrinkage.prior(history);
        List<Shape> shapes = shrinkage.isOn() ? shapes(figures, prior, seed) : List.of(likeliest(figures, prior));
        return StateSpaceFit.of(NAME, figures, seed, shapes, shrinkage.belief(prior));
    }

    private Shape likeliest(Figures figures, GrowthPrior prior) {
        ArimaFit fit = chosen(figures);
        Column[] trend = fit.order().trend(figures.years());
        if (fit.order().d() == 1 && trend.length > 1) {
            trend[1] = shrinkage.drift(prior, figures.years());
        }
        return Shape.of(fit.order().noise(fit.numbers()), 0, trend);
    }

    /** The order that the criterion chooses, at its largest likelihood. */
    static ArimaFit chosen(Figures figures) {
        return ArimaSearch.best(figures, Kpss.differences(figures.seenMedians()));
    }

    private List<Shape> shapes(Figures figures, GrowthPrior prior, long seed) {
        Column[] trend = {Column.level(figures.years()), shrinkage.drift(prior, figures.years())};
        List<Shape> shapes = new ArrayList<>();
        double total = 0;
        for (double alpha : Smoothing.ALPHAS) {
            total += StrictMath.exp(Smoothing.belief(alpha, prior));
        }
        for (Shape level : Smoothing.levels(prior, trend)) {
            shapes.add(Shape.of(level.noise(), level.logPrior() - StrictMath.log(total), trend));
        }
        ArimaOrder order = ArimaSearch.order(figures, 1);
        int size = order.p() + order.q();
        KeyedSampler sampler = StateSpaceFit.sampler("coefficients", figures, seed);
        int points = size == 0 ? 1 : POINTS * size;
        for (int i = 0; i < points; i++) {
            double[] numbers = new double[size];
            for (int k = 0; k < size; k++) {
                numbers[k] = SPREAD * sampler.normal();
            }
            shapes.add(Shape.of(order.noise(numbers), -StrictMath.log(points), trend));
        }
        return shapes;
    }
}
