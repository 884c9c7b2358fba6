package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Corridor;

class BacktestResultTest {

    private static final Event DOUBLES = new Event(2, 5);

    private static CaseScore score(
            String contender, String corridor, int origin, double crps, double outcome, double happened) {
        HorizonScore horizon = new HorizonScore(5, outcome, 0, -1, 1, -2, 2, -3, 3, crps, crps + 1, 0.3);
        PointErrors points = new PointErrors(10 * crps, crps, crps, Double.NaN);
        return new CaseScore(
                contender,
                Corridor.parse(corridor),
                origin,
                List.of(horizon),
                List.of(new EventScore(DOUBLES, 0.5, happened)),
                points);
    }

    private static List<CaseScore> three(String contender, double factor) {
        return List.of(
                score(contender, "KAZ-AZE", 2000, 1 * factor, 0.5, 1),
                score(contender, "AZE-KAZ", 2000, 3 * factor, 1.5, Double.NaN),
                score(contender, "KAZ-TUR", 2005, 5 * factor, Double.NaN, 0));
    }

    private static BacktestResult result() {
        List<CaseScore> scores = new ArrayList<>(three("a", 1));
        scores.addAll(three("b", 2));
        return BacktestResult.of(scores);
    }

    @Test
    void anOriginCountsAsMuchAsAnother() {
        List<CaseScore> scores = List.of(
                score("a", "KAZ-AZE", 2000, 1, 0.5, 1),
                score("a", "KAZ-TUR", 2000, 3, 0.5, 0),
                score("a", "KAZ-AZE", 2005, 5, 0.5, 0));
        BacktestResult result = BacktestResult.of(scores);
        assertThat(result.summary("a", 2000).horizon(5).crps()).isEqualTo(2);
        assertThat(result.summary("a").horizon(5).crps()).isEqualTo(3.5);
        assertThat(result.summary("a").event(DOUBLES).observed()).isEqualTo(0.25);
        assertThat(result.summary("a").cases()).isEqualTo(3);
        assertThat(result.origins()).containsExactly(2000, 2005);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndCounted() {
        ScoreSummary summary = result().summary("a", 2000);
        assertThat(summary.cases()).isEqualTo(2);
        assertThat(summary.horizon(5).cases()).isEqualTo(2);
        assertThat(summary.horizon(5).covered50()).isEqualTo(0.5);
        assertThat(summary.horizon(5).covered80()).isEqualTo(1);
        assertThat(summary.event(DOUBLES).cases()).isEqualTo(1);
        assertThat(summary.event(DOUBLES).brier()).isEqualTo(0.25);
        ScoreSummary none = result().summary("a", 2005);
        assertThat(none.horizon(5).cases()).isZero();
        assertThat(none.horizon(5).crps()).isNaN();
        assertThat(result().summary("a").horizon(5).crps()).isNaN();
    }

    @Test
    void differencesAreOfTheSameCases() {
        ScoreDifference difference = result().difference("b", "a", Metric.logScore(5));
        assertThat(difference.cases()).isEqualTo(3);
        assertThat(difference.origins()).isEqualTo(2);
        assertThat(difference.pairs()).isEqualTo(2);
        assertThat(difference.score()).isCloseTo((5 + 11) / 2.0, within(1e-12));
        assertThat(difference.difference()).isCloseTo((2 + 5) / 2.0, within(1e-12));
        assertThat(difference.percentError())
                .isCloseTo(100 * difference.standardError() / difference.referenceScore(), within(1e-12));
        // Differences of 1, 3 and 5, the first two of one origin and pair.
        ClusteredMean differences = new ClusteredMean();
        differences.add(2000, "AZE-KAZ", 1);
        differences.add(2000, "AZE-KAZ", 3);
        differences.add(2005, "KAZ-TUR", 5);
        assertThat(difference.standardError()).isCloseTo(differences.standardError(), within(1e-12));
        assertThat(result().difference("a", "a", Metric.meanBrier()).standardError())
                .isZero();
        assertThat(result().difference("b", "a", Metric.brier(DOUBLES)).cases()).isEqualTo(2);
        assertThat(result().difference("b", "a", Metric.interval(Band.EIGHTY, 5))
                        .cases())
                .isEqualTo(2);
        assertThat(result().difference("b", "a", Metric.absoluteError(5)).cases())
                .isEqualTo(2);
    }

    @Test
    void owaIsRelativeToTheReference() {
        assertThat(result().owa("b", "a")).isCloseTo(2, within(1e-12));
        assertThat(result().owa("a", "a")).isEqualTo(1);
    }

    @Test
    void theTableSurvivesItsFile(@TempDir Path folder) throws IOException {
        ScoreTable table = result().table();
        StringBuilder text = new StringBuilder();
        table.write(text);
        assertThat(text.toString())
                .startsWith(
                        "method,origin,crps_h5,mae_h5,cover50_h5,cover80_h5,cover95_h5,"
                                + "brier_2x_5y,observed_2x_5y\na,2000,2.00000,1.00000,0.50000,1.00000,1.00000,0.25000,1.00000\na,2005,,");
        ScoreTable read = ScoreTable.read(Files.writeString(folder.resolve("scores.csv"), text));
        assertThat(read.contenders()).containsExactly("a", "b");
        assertThat(read.row("b", OptionalInt.of(2000)).orElseThrow().horizon(5).crps())
                .isEqualTo(4);
        assertThat(read.row("b", OptionalInt.empty()).orElseThrow().horizon(5).crps())
                .isNaN();
        assertThat(read.row("c", OptionalInt.empty())).isEmpty();
        StringBuilder again = new StringBuilder();
        read.write(again);
        assertThat(again).hasToString(text.toString());
    }

    @Test
    void refusesTablesOfAnotherFormat(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scores.csv");
        Files.writeString(file, "method,origin,crps_h5,mae_h5,cover50_h5,cover80_h5,cover95_h5\na,noon,1,1,1,x,1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.read(file))
                .withMessageContaining("line 2, origin: origin must be a year or mean")
                .withMessageContaining("line 2, cover80_h5: cover80_h5 must be a number");
        Files.writeString(file, "method,origin,crps_h5,speed\na,mean,1,1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.read(file))
                .withMessageContaining("mae_h5")
                .withMessageContaining("speed");
    }

    @Test
    void reliabilityAndPitAreOfWhatIsKnown() {
        assertThat(result().reliability("a", DOUBLES, 10).bins().get(0).cases()).isEqualTo(2);
        assertThat(result().pit("a", 5, 10).cases()).isEqualTo(2);
    }

    @Test
    void refusesWhatItDoesNotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> BacktestResult.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> result().scores("c"));
        assertThatIllegalArgumentException().isThrownBy(() -> result().summary("a", 1999));
        assertThatIllegalArgumentException().isThrownBy(() -> result().pit("a", 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> result().reliability("a", new Event(7, 5), 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result().summary("a").horizon(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result().summary("a").event(new Event(7, 5)));
        List<CaseScore> others = new ArrayList<>(three("a", 1));
        others.addAll(three("b", 1).subList(0, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BacktestResult.of(others))
                .withMessageContaining("cases of b must be those of a");
        // As many, of another corridor or origin.
        for (CaseScore other :
                List.of(score("b", "KAZ-RUS", 2000, 1, 0.5, 1), score("b", "KAZ-AZE", 2001, 1, 0.5, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BacktestResult.of(List.of(score("a", "KAZ-AZE", 2000, 1, 0.5, 1), other)))
                    .withMessageContaining("cases of b must be those of a");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result().difference("a", "b", new Metric("none", score -> Double.NaN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brier_2x_0y", "brier_0x_5y", "brier_0.0x_5y", "brier_9999999999x_5y", "crps_h0"})
    void aColumnOfNoEventOrHorizonIsNamedWithItsLine(String column, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("scores.csv"), "method,origin," + column + "\na,2000,0.1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTable.read(file))
                .withMessageContaining("scores.csv, line 1")
                .withMessageContaining(column);
    }
}
