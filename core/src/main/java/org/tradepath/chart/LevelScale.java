package org.tradepath.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tradepath.forecast.Fan;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Scale;

/**
 * The axis of levels, in equal ratios: growth at one rate is a straight line, and a fan does not dwarf the history it comes from.
 *
 * <p>It holds every figure, every target and, as far as they stay within {@value #FARTHEST} times those, all intervals and the whole fan.
 */
final class LevelScale {

    /** The history's band. */
    static final double LOW_BAND = 0.1;

    static final double HIGH_BAND = 0.9;

    private static final double FARTHEST = 10;
    /** Air above and below what is drawn, as a factor. */
    private static final double AIR = 1.12;
    /** From here on labels in this unit are too long. */
    private static final double LONG_LABEL = 20_000;

    private final Axis axis;
    private final List<Double> ticks;
    private final Scale unit;
    private final ChartWords words;

    LevelScale(ChartSpec spec, double top, double bottom) {
        double[] figures = Stream.of(
                        spec.pastYears().stream().map(spec.history()::median),
                        spec.drawnMarks().stream().map(Mark::value),
                        spec.targets().stream().map(TargetAnswer::level))
                .flatMap(levels -> levels)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double low =
                DoubleStream.concat(DoubleStream.of(figures), lows(spec)).min().orElseThrow();
        double high =
                DoubleStream.concat(DoubleStream.of(figures), highs(spec)).max().orElseThrow();
        double least = DoubleStream.of(figures).min().orElseThrow() / FARTHEST;
        double most = DoubleStream.of(figures).max().orElseThrow() * FARTHEST;
        this.axis = Axis.log(Math.max(low, least) / AIR, Math.min(high, most) * AIR, bottom, top);
        this.ticks = Ticks.log(axis.low(), axis.high(), (int) Math.max(3, (bottom - top) / 26));
        this.unit = unit(ticks);
        this.words = spec.words();
    }

    private static DoubleStream lows(ChartSpec spec) {
        Fan fan = spec.outlook().fan();
        return Stream.of(
                        spec.pastYears().stream().map(year -> spec.history().quantile(year, LOW_BAND)),
                        spec.drawnMarks().stream().map(Mark::low),
                        spec.fanYears().stream().map(year -> fan.quantile(year, 0.05)))
                .flatMap(levels -> levels)
                .mapToDouble(Double::doubleValue);
    }

    private static DoubleStream highs(ChartSpec spec) {
        Fan fan = spec.outlook().fan();
        return Stream.of(
                        spec.pastYears().stream().map(year -> spec.history().quantile(year, HIGH_BAND)),
                        spec.drawnMarks().stream().map(Mark::high),
                        spec.fanYears().stream().map(year -> fan.quantile(year, 0.95)))
                .flatMap(levels -> levels)
                .mapToDouble(Double::doubleValue);
    }

    /** The largest unit of which the lowest tick is at least one, or the next where labels grow too long. */
    private static Scale unit(List<Double> ticks) {
        Scale unit = ChartWords.scale(BigDecimal.valueOf(ticks.get(0)));
        boolean tooLong = ticks.get(ticks.size() - 1) / unit.factor().doubleValue() >= LONG_LABEL;
        boolean hasNext = unit.ordinal() + 1 < Scale.values().length;
        return tooLong && hasNext ? Scale.values()[unit.ordinal() + 1] : unit;
    }

    Axis axis() {
        return axis;
    }

    List<Double> ticks() {
        return ticks;
    }

    /** A tick's label, in the unit of {@link #title}. */
    String label(double tick) {
        return words.grouped(BigDecimal.valueOf(tick).divide(unit.factor()));
    }

    /** What the labels count. */
    String title() {
        return words.text("axis", words.word(unit)).strip();
    }
}
