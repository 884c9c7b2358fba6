package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The total of a year of which only the first months are stated, as a mixture of three ways to complete it, each right in other times:
 * scaling by last year's share of the same months, adding last year's remaining months, and going on at the recent monthly rate. After a
 * jump the first alone is a trap: it takes one large month for a new level.
 *
 * @param level the year's log level
 * @param months how many months are stated
 * @param scaled year-to-date times last year's total over its year-to-date, in US dollars
 * @param added year-to-date plus last year's total less its year-to-date
 * @param running year-to-date plus the remaining months at the rate of the latest two months or more; empty where only one year-to-date
 *     figure is stated
 * @param scalings what scaling gives from each year-to-date figure of the year, the shortest first; the last is {@code scaled}
 * @param likelihood the mixture
 */
record Nowcast(
        LogLevel level,
        int months,
        double scaled,
        double added,
        OptionalDouble running,
        List<Double> scalings,
        Likelihood likelihood)
        implements Factor {

    /**
     * Default weights and log spreads, conventions: adding is the likeliest, scaling the least likely and the widest. Where whole years are known
     * by which the methods can be judged, a method's weight shrinks with its errors there.
     */
    private static final double[] WEIGHTS = {0.2, 0.45, 0.35};

    private static final double[] SPREADS = {0.30, 0.15, 0.20};

    private static final int YEAR = 12;

    @Override
    public Placed in(StateSpace space) {
        return level.in(space);
    }

    @Override
    public boolean isLinear() {
        return level.isLinear();
    }

    /** The nowcasts that the evidence allows: of years with year-to-date figures, without a figure of their own. */
    static List<Nowcast> of(List<Evidence> evidence) {
        Figures figures = new Figures(evidence);
        List<Nowcast> nowcasts = new ArrayList<>();
        for (LogLevel latest : figures.latestYearToDate()) {
            LogLevel year = LogLevel.ofYear(latest.side(), latest.flow(), latest.year());
            if (figures.level(year).isEmpty()) {
                methods(figures, latest).ifPresent(m -> nowcasts.add(of(figures, latest, year, m)));
            }
        }
        return nowcasts;
    }

    private static Nowcast of(Figures figures, LogLevel latest, LogLevel year, double[] methods) {
        double[] weights = weights(figures, latest);
        List<Likelihood.Part> parts = new ArrayList<>();
        for (int m = 0; m < methods.length; m++) {
            double log = StrictMath.log(methods[m]);
            parts.add(new Likelihood.Part(weights[m], log, log, SPREADS[m]));
        }
        return new Nowcast(
                year,
                latest.period().months(),
                methods[0],
                methods[1],
                methods.length > 2 ? OptionalDouble.of(methods[2]) : OptionalDouble.empty(),
                figures.yearToDates().stream()
                        .filter(earlier -> Figures.sameYear(earlier, latest))
                        .flatMap(earlier -> methods(figures, earlier).stream().map(m -> m[0]))
                        .toList(),
                new Likelihood(parts));
    }

    /** The default weights, shrunk by the methods' errors in earlier years whose total is known. */
    private static double[] weights(Figures figures, LogLevel latest) {
        double[] weights = WEIGHTS.clone();
        for (LogLevel earlier : figures.yearToDates()) {
            LogLevel year = LogLevel.ofYear(earlier.side(), earlier.flow(), earlier.year());
            Optional<Double> total = figures.level(year);
            boolean sameSeries = earlier.side() == latest.side() && earlier.flow() == latest.flow();
            if (sameSeries && earlier.year() < latest.year() && total.isPresent()) {
                methods(figures, earlier).ifPresent(methods -> {
                    for (int m = 0; m < methods.length; m++) {
                        double error = StrictMath.log(methods[m] / total.get()) / SPREADS[m];
                        weights[m] *= StrictMath.exp(-0.5 * error * error);
                    }
                });
            }
        }
        double sum = weights[0] + weights[1] + weights[2];
        // Methods that all failed are equally bad: the defaults again.
        return sum > 0 ? weights : WEIGHTS.clone();
    }

    /** Scaled, added and, where it can be told, running; empty where last year is not known. */
    private static Optional<double[]> methods(Figures figures, LogLevel yearToDate) {
        Optional<Double> now = figures.level(yearToDate);
        Optional<Double> lastTotal =
                figures.level(LogLevel.ofYear(yearToDate.side(), yearToDate.flow(), yearToDate.year() - 1));
        Optional<Double> lastYearToDate = figures.yearBefore(yearToDate);
        if (now.isEmpty()
                || lastTotal.isEmpty()
                || lastYearToDate.isEmpty()
                || lastYearToDate.get() >= lastTotal.get()) {
            return Optional.empty();
        }
        double scaled = now.get() * lastTotal.get() / lastYearToDate.get();
        double added = now.get() + lastTotal.get() - lastYearToDate.get();
        Optional<Double> rate = figures.recentRate(yearToDate);
        int rest = YEAR - yearToDate.period().months();
        return Optional.of(rate.map(r -> new double[] {scaled, added, now.get() + rest * r})
                .orElseGet(() -> new double[] {scaled, added}));
    }

    /** Stated levels and changes by what they are about, as single figures; those of unknown side are nobody's. */
    private static final class Figures {

        private final List<Evidence> evidence;

        Figures(List<Evidence> evidence) {
            this.evidence = evidence.stream().filter(e -> !e.eitherSide()).toList();
        }

        Optional<Double> level(LogLevel level) {
            return evidence.stream()
                    .filter(e -> e.base().isEmpty() && e.level().equals(level))
                    .findFirst()
                    .map(e -> StrictMath.exp(e.likelihood().centre()));
        }

        /** Last year's figure of the same months: stated, or by a stated change. */
        Optional<Double> yearBefore(LogLevel level) {
            LogLevel before =
                    new LogLevel(level.side(), level.flow(), level.period().minusYears(1));
            Optional<Double> now = level(level);
            return level(before)
                    .or(() -> evidence.stream()
                            .filter(e -> e.level().equals(level) && e.base().equals(Optional.of(before)))
                            .findFirst()
                            .flatMap(e -> now.map(
                                    n -> n / StrictMath.exp(e.likelihood().centre()))));
        }

        /** The rate a month since the latest year-to-date figure that is at least two months older. */
        Optional<Double> recentRate(LogLevel latest) {
            Optional<Double> now = level(latest);
            return yearToDates().stream()
                    .filter(e -> sameYear(e, latest)
                            && e.period().months() <= latest.period().months() - 2)
                    .reduce((shorter, longer) -> longer)
                    .flatMap(e -> now.flatMap(n -> level(e).map(then ->
                            (n - then) / (latest.period().months() - e.period().months()))))
                    .filter(rate -> rate > 0);
        }

        /** Levels of the first months of a year, by side, flow, year and length. */
        List<LogLevel> yearToDates() {
            return evidence.stream()
                    .filter(e -> e.base().isEmpty() && e.level().period().isYearToDate())
                    .map(Evidence::level)
                    .distinct()
                    .sorted(Comparator.comparing(PartYears.Key::of).thenComparing((LogLevel level) -> level.period()))
                    .toList();
        }

        List<LogLevel> latestYearToDate() {
            List<LogLevel> all = yearToDates();
            return all.stream()
                    .filter(level -> all.stream()
                            .noneMatch(other -> sameYear(other, level)
                                    && other.period().months() > level.period().months()))
                    .toList();
        }

        private static boolean sameYear(LogLevel a, LogLevel b) {
            return PartYears.Key.of(a).equals(PartYears.Key.of(b));
        }
    }
}
