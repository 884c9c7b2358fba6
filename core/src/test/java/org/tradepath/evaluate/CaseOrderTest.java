package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;

/** A corridor's scores are the same bits wherever it stands in a run of many, and in whatever company. */
class CaseOrderTest {

    private static Map<Corridor, CaseScore> scores(List<BacktestCase> cases) {
        Map<Corridor, CaseScore> scores = new HashMap<>();
        Backtest.withDefaults()
                .withPaths(100)
                .withParallelism(2)
                .run(
                        cases.iterator(),
                        List.of(new Contender("walk", origin -> new WalkModel(0.02, 0.1))),
                        score -> scores.put(score.corridor(), score));
        return scores;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neitherOrderNorCompanyMovesAScore(long seed) {
        List<BacktestCase> cases = Cases.walks(seed, 40, 0.02, 0.1);
        Map<Corridor, CaseScore> expected = scores(cases);
        assertThat(expected).hasSize(40);
        List<BacktestCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(scores(shuffled)).isEqualTo(expected);
        scores(shuffled.subList(0, 7))
                .forEach((corridor, score) -> assertThat(score).isEqualTo(expected.get(corridor)));
    }
}
