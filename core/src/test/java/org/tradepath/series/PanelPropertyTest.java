package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

/** Random panels against a plain list of their rows. */
class PanelPropertyTest {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 31;
    private static final List<Economy> ECONOMIES = Economy.all().subList(40, 50);

    private record Row(
            Economy reporter,
            Economy partner,
            int year,
            OptionalDouble exports,
            OptionalDouble imports,
            boolean exportsEstimated,
            boolean importsEstimated) {

        Corridor corridor() {
            return Corridor.of(reporter, partner);
        }

        OptionalDouble level(Flow flow) {
            return switch (flow) {
                case EXPORTS -> exports;
                case IMPORTS -> imports;
                case TURNOVER ->
                    exports.isPresent() && imports.isPresent()
                            ? OptionalDouble.of(exports.getAsDouble() + imports.getAsDouble())
                            : OptionalDouble.empty();
            };
        }

        boolean isEstimated(Flow flow) {
            return flow != Flow.IMPORTS && exportsEstimated || flow != Flow.EXPORTS && importsEstimated;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsEveryRowAndNothingElse(long seed) {
        List<Row> rows = draw(new Random(seed));
        Panel panel = panel(rows);
        TreeMap<Corridor, TreeMap<Integer, Row>> expected = new TreeMap<>();
        rows.forEach(row -> expected.computeIfAbsent(row.corridor(), pair -> new TreeMap<>())
                .put(row.year(), row));

        assertThat(panel.rows()).isEqualTo(rows.size());
        assertThat(panel.series()).extracting(ReportedSeries::corridor).containsExactlyElementsOf(expected.keySet());
        expected.forEach((pair, years) -> {
            ReportedSeries series = panel.reportedByHome(pair).orElseThrow();
            assertThat(panel.reportedByPartner(pair.reversed())).containsSame(series);
            assertThat(series.firstYear()).isEqualTo(years.firstKey());
            assertThat(series.lastYear()).isEqualTo(years.lastKey());
            assertThat(series.rows()).isEqualTo(years.size());
            for (int year = FIRST_YEAR - 1; year <= FIRST_YEAR + YEARS; year++) {
                assertFigures(series, year, years.get(year));
            }
        });
    }

    private static void assertFigures(ReportedSeries series, int year, Row row) {
        for (Flow flow : Flow.values()) {
            OptionalDouble level = row == null ? OptionalDouble.empty() : row.level(flow);
            assertThat(series.level(year, flow)).isEqualTo(level);
            assertThat(series.status(year, flow).isPresent()).isEqualTo(level.isPresent());
            series.status(year, flow)
                    .ifPresent(status ->
                            assertThat(status).isEqualTo(row.isEstimated(flow) ? Status.ESTIMATED : Status.OBSERVED));
        }
        assertThat(series.exports(year)).isEqualTo(series.level(year, Flow.EXPORTS));
        assertThat(series.imports(year)).isEqualTo(series.level(year, Flow.IMPORTS));
        assertThat(series.turnover(year)).isEqualTo(series.level(year, Flow.TURNOVER));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theOrderOfAddingDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Row> rows = draw(random);
        Panel panel = panel(rows);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(rows, random);
            assertThat(panel(rows)).isEqualTo(panel).hasSameHashCodeAs(panel);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void asOfIsAPanelThatNeverSawTheRest(long seed) {
        List<Row> rows = draw(new Random(seed));
        Panel panel = panel(rows);
        for (int year = FIRST_YEAR - 1; year <= FIRST_YEAR + YEARS; year++) {
            int last = year;
            Panel early = panel(rows.stream().filter(row -> row.year() <= last).toList());
            assertThat(panel.asOf(year)).isEqualTo(early).hasSameHashCodeAs(early);
            assertThat(panel.asOf(2005).asOf(year)).isEqualTo(panel.asOf(Math.min(2005, year)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void runsAreTheLongestWithoutGapOrZero(long seed) {
        for (ReportedSeries series : panel(draw(new Random(seed))).series()) {
            for (Flow flow : Flow.values()) {
                int run = 0;
                for (int year = series.firstYear() - 1; year <= series.lastYear() + 1; year++) {
                    run = series.level(year, flow).orElse(0) > 0 ? run + 1 : 0;
                    assertThat(series.run(year, flow)).isEqualTo(run);
                    double[] levels = series.levels(year - run + 1, year, flow);
                    double[] logs = series.logLevels(year - run + 1, year, flow);
                    assertThat(levels).hasSize(run);
                    for (int i = 0; i < run; i++) {
                        assertThat(levels[i])
                                .isEqualTo(
                                        series.level(year - run + 1 + i, flow).orElseThrow());
                        assertThat(logs[i]).isEqualTo(StrictMath.log(levels[i])).isFinite();
                    }
                }
            }
        }
    }

    private static Panel panel(List<Row> rows) {
        Panel.Builder builder = Panel.builder();
        for (Row row : rows) {
            builder.add(
                    row.reporter(),
                    row.partner(),
                    row.year(),
                    row.exports(),
                    row.imports(),
                    row.exportsEstimated(),
                    row.importsEstimated());
        }
        return builder.build();
    }

    /** Half of the pairs; one year in eight is missing, one flow in eight missing, one figure in eight zero. */
    private static List<Row> draw(Random random) {
        List<Row> rows = new ArrayList<>();
        for (Economy reporter : ECONOMIES) {
            for (Economy partner : ECONOMIES) {
                if (reporter.equals(partner) || random.nextBoolean()) {
                    continue;
                }
                for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                    OptionalDouble exports = figure(random);
                    OptionalDouble imports = figure(random);
                    if (random.nextInt(8) > 0 && (exports.isPresent() || imports.isPresent())) {
                        rows.add(new Row(
                                reporter,
                                partner,
                                year,
                                exports,
                                imports,
                                exports.isPresent() && random.nextInt(4) == 0,
                                imports.isPresent() && random.nextInt(4) == 0));
                    }
                }
            }
        }
        return rows;
    }

    private static OptionalDouble figure(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> OptionalDouble.empty();
            case 1 -> OptionalDouble.of(0);
            default -> OptionalDouble.of(1e9 * random.nextDouble());
        };
    }
}
