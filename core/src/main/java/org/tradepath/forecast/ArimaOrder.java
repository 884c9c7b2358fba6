package org.tradepath.forecast;

/** Order of an ARIMA: autoregressive terms, differences, moving-average terms, and whether there is a mean (always without
 * differences: log levels have no natural zero) or a drift (only with one). */
record ArimaOrder(int p, int d, int q, boolean constant) {

    /** Numbers fitted, the volatility among them. */
    int parameters() {
        return p + q + (constant ? 1 : 0) + 1;
    }

    Noise noise(double[] numbers) {
        return new Noise(
                d,
                ArmaCoefficients.autoregression(numbers, 0, p),
                ArmaCoefficients.movingAverage(numbers, p, q),
                p > 0 || d == 0);
    }

    /** The level where it is a mean or there are differences, the drift where it is fitted or there are two. */
    Column[] trend(int years) {
        Column level = Column.level(years);
        Column drift = Column.drift(years, 0, 0);
        return switch (d) {
            case 0 -> new Column[] {level};
            case 1 -> constant ? new Column[] {level, drift} : new Column[] {level};
            default -> new Column[] {level, drift};
        };
    }

    @Override
    public String toString() {
        return "ARIMA(" + p + "," + d + "," + q + ")" + (constant ? d == 0 ? " with mean" : " with drift" : "");
    }
}
