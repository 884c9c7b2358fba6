package org.tradepath.forecast;

import java.util.Arrays;

/**
 * A column of the trend: its numbers by year, what is believed of its coefficient, and how a coefficient of 1 goes on after the last year.
 *
 * @param values a number a year
 * @param mean the coefficient before the figures
 * @param precision 1 over the variance of that belief; 0 for none
 * @param drift what it adds to every later year's change
 * @param push what it adds to the first number of the noise's state at the last year
 */
record Column(double[] values, double mean, double precision, double drift, double push) {

    /** The level, of which nothing is believed. */
    static Column level(int years) {
        double[] values = new double[years];
        Arrays.fill(values, 1);
        return new Column(values, 0, 0, 0, 0);
    }

    /** A change a year. */
    static Column drift(int years, double mean, double precision) {
        double[] values = new double[years];
        for (int t = 0; t < years; t++) {
            values[t] = t + 1.0;
        }
        return new Column(values, mean, precision, 1, 0);
    }

    /** A change that is {@code phi} in the first year and fades by {@code phi} a year. */
    static Column fadingTrend(int years, double phi, double mean, double precision) {
        double[] values = new double[years];
        double power = 1;
        double sum = 0;
        for (int t = 0; t < years; t++) {
            power *= phi;
            sum += power;
            values[t] = sum;
        }
        return new Column(values, mean, precision, 0, power);
    }
}
