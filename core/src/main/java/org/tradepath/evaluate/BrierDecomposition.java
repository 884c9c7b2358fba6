package org.tradepath.evaluate;

/**
 * The Brier score in parts: {@code brier = reliability - resolution + uncertainty + withinBins}.
 *
 * <p>Source: Murphy 1973, doi:10.1175/1520-0450(1973)012&lt;0595:ANVPOT&gt;2.0.CO;2; probabilities are put into bins, and what is lost by
 * that is {@link #withinBins()}: Stephenson, Coelho and Jolliffe 2008, doi:10.1175/2007WAF2006116.1.
 *
 * @param brier the mean Brier score
 * @param reliability how far forecast probabilities lie from how often the event happened, weighted mean square by bin; 0 is best
 * @param resolution how far that varies between bins; more is better
 * @param uncertainty the event's variance, the score of its mean rate as forecast; a property of the event
 * @since 0.1.0
 */
public record BrierDecomposition(double brier, double reliability, double resolution, double uncertainty) {

    /** {@return what the bins hide: the variance of forecasts within bins, less twice their covariance with what happened} */
    public double withinBins() {
        return brier - reliability + resolution - uncertainty;
    }

    /**
     * {@return the share of the uncertainty that the forecasts take away, 1 at best; below 0 if the mean rate would do better; without uncertainty, where the
     * event happened always or never, minus infinity, or NaN if the forecasts are perfect}
     */
    public double skill() {
        return 1 - brier / uncertainty;
    }
}
