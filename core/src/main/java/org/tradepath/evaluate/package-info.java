/**
 * How good forecasts are: rolling-origin backtests of growth models over many corridors, as of each origin, and the scores they get.
 *
 * <p>A score is lower the better the forecast (coverage and PIT aside), and proper: in expectation nobody does better than by the truth.
 */
package org.tradepath.evaluate;
