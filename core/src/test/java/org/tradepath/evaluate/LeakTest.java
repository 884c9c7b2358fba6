package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.forecast.Climatology;
import org.tradepath.forecast.PanelPrior;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.series.Status;
import org.tradepath.trade.Flow;

/** Whatever is changed after the origin, in the panel and in the outcomes, no bit of any forecast changes. */
class LeakTest {

    /** Every contender that learns from a panel belongs here. */
    private static final Function<Panel, List<Contender>> CONTENDERS = panel -> {
        List<Contender> learning = List.of(
                Contender.of("walk with drift", RandomWalkWithDrift.withDefaults()),
                new Contender("climatology", origin -> Climatology.of(panel, origin)));
        return List.of(
                learning.get(0),
                learning.get(1),
                Contender.of("walk without drift", RandomWalkWithoutDrift.withDefaults()),
                new Contender("climatology, with vanished", origin -> Climatology.withVanished(panel, origin)),
                new Contender(
                        "Theta of the panel's prior",
                        origin -> Theta.withDefaults()
                                .withPrior(PanelPrior.fit(panel, Flow.TURNOVER, origin)
                                        .at(100e6))),
                new Contender("pooled", origin -> PooledModel.fit(panel, origin).withoutVanishing()),
                new Contender("learned combination", origin -> PoolWeights.combination(panel, origin, learning, 1)));
    };

    @ParameterizedTest
    @ValueSource(ints = {1995, 2005})
    void nothingAfterTheOriginMatters(int origin) {
        Panel panel = SmallPanel.read();
        Panel scrambled = scrambled(panel, origin);
        assertThat(scrambled).isNotEqualTo(panel);
        assertThat(scrambled.asOf(origin)).isEqualTo(panel.asOf(origin));
        List<BacktestCase> cases = PanelCases.of(panel).withCasesPerOrigin(25).of(origin);
        assertThat(cases).hasSizeGreaterThan(20);
        List<BacktestCase> others = cases.stream()
                .map(one -> BacktestCase.of(one.history(), scrambled(one.aftermath())))
                .toList();
        Backtest backtest = Backtest.withDefaults().withPaths(200);
        BacktestResult known = backtest.run(cases, CONTENDERS.apply(panel));
        BacktestResult unknown = backtest.run(others, CONTENDERS.apply(scrambled));
        for (String contender : known.contenders()) {
            assertThat(forecasts(unknown.scores(contender))).isEqualTo(forecasts(known.scores(contender)));
        }
    }

    /** What was forecast, without what it was scored by. */
    private static List<Object> forecasts(List<CaseScore> scores) {
        List<Object> said = new ArrayList<>();
        for (CaseScore score : scores) {
            said.add(score.corridor());
            for (HorizonScore h : score.horizons()) {
                said.add(List.of(h.median(), h.low50(), h.high50(), h.low80(), h.high80(), h.low95(), h.high95()));
            }
            score.events().forEach(event -> said.add(event.probability()));
        }
        return said;
    }

    private static Aftermath scrambled(Aftermath aftermath) {
        double[] levels = new double[aftermath.years()];
        for (int h = 1; h <= levels.length; h++) {
            levels[h - 1] = 1e6 * h + 3 * aftermath.level(h);
        }
        return Aftermath.of(levels);
    }

    private static Panel scrambled(Panel panel, int origin) {
        Random random = new Random(origin);
        Panel.Builder builder = Panel.builder();
        for (ReportedSeries series : panel.series()) {
            for (int year = series.firstYear(); year <= 2020; year++) {
                boolean isLater = year > origin;
                OptionalDouble exports = isLater ? invented(random) : series.exports(year);
                OptionalDouble imports = isLater ? invented(random) : series.imports(year);
                if (exports.isPresent() || imports.isPresent()) {
                    builder.add(
                            series.reporter(),
                            series.partner(),
                            year,
                            exports,
                            imports,
                            !isLater && isEstimate(series, year, Flow.EXPORTS),
                            !isLater && isEstimate(series, year, Flow.IMPORTS));
                }
            }
        }
        return builder.build();
    }

    private static OptionalDouble invented(Random random) {
        return random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(1e9 * random.nextDouble());
    }

    private static boolean isEstimate(ReportedSeries series, int year, Flow flow) {
        return series.status(year, flow).equals(Optional.of(Status.ESTIMATED));
    }
}
