package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** What written figures say, by literal. Intervals are written low..high@weight. */
class ReadingsTest {

    private static final double NOISE = 0.01;

    /** Figures of low..high@weight, one after the other. */
    private static double[] parse(String readings) {
        return Arrays.stream(readings.split("[@ ]|\\.\\."))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static void assertReadings(Likelihood actual, String expected) {
        List<Double> numbers = new ArrayList<>();
        for (Likelihood.Part part : actual.parts()) {
            numbers.add(StrictMath.exp(part.low()));
            numbers.add(StrictMath.exp(part.high()));
            numbers.add(part.weight());
            assertThat(part.noise()).isEqualTo(NOISE);
        }
        double[] wanted = parse(expected);
        assertThat(numbers).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            if (Double.isInfinite(wanted[i])) {
                assertThat(numbers.get(i)).isEqualTo(wanted[i]);
            } else {
                assertThat(numbers.get(i)).isCloseTo(wanted[i], within(1e-12 * (1 + wanted[i])));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 461.9 million USD, 461.85e6..461.95e6@1",
        "EXACTLY, 3.0 billion USD, 2.95e9..3.05e9@1",
        "EXACTLY, 48.0519 million USD, 48.05185e6..48.05195e6@1",
        "EXACTLY, 1234567 USD, 1234566.5..1234567.5@1",
        // Zeros at the end: rounded to the last digit, or to the last one that is not zero.
        "EXACTLY, 460 million USD, 459.5e6..460.5e6@0.5 455e6..465e6@0.5",
        "EXACTLY, 500 million USD, 499.5e6..500.5e6@0.5 450e6..550e6@0.5",
        "EXACTLY, 1 billion USD, 0.5e9..1.5e9@1",
        "EXACTLY, 1000 million USD, 999.5e6..1000.5e6@0.5 500e6..1500e6@0.5",
        "ABOUT, 460 million USD, 455e6..465e6@0.8 450e6..470e6@0.2",
        "ABOUT, 1 billion USD, 0.5e9..1.5e9@0.8 0.25e9..2e9@0.2",
        "NEARLY, 5 billion USD, 4e9..5e9@1",
        "NEARLY, 1 billion USD, 0.5e9..1e9@1",
        "MORE_THAN, 500 million USD, 500e6..600e6@0.8 600e6..800e6@0.2",
        "MORE_THAN, 24 million USD, 24e6..25e6@0.8 25e6..27e6@0.2",
        "AT_LEAST, 500 million USD, 500e6..Infinity@1",
        "LESS_THAN, 500 million USD, 400e6..500e6@0.8 300e6..400e6@0.2",
        "LESS_THAN, 1 billion USD, 0.5e9..1e9@0.8 0.25e9..0.5e9@0.2",
        "AT_MOST, 2.5 billion USD, 2.4e9..2.5e9@0.8 2.3e9..2.4e9@0.2",
        "UP_TO, 500 million USD, 400e6..500e6@0.8 500e6..600e6@0.2",
    })
    void levels(Hedge hedge, String amount, String expected) {
        assertReadings(Readings.logLevels(Rows.level("L", Flow.TURNOVER, "2022", hedge, amount), NOISE), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 14.3, 1.1425..1.1435@1",
        "EXACTLY, 55, 1.545..1.555@1",
        "EXACTLY, 40, 1.395..1.405@0.5 1.35..1.45@0.5",
        "EXACTLY, 0, 0.995..1.005@1",
        "EXACTLY, 0.0, 0.9995..1.0005@1",
        // A fall is read by its size.
        "EXACTLY, -5.3, 0.9465..0.9475@1",
        "EXACTLY, -16, 0.835..0.845@1",
        "MORE_THAN, -16, 0.83..0.84@0.8 0.81..0.83@0.2",
        "NEARLY, -16, 0.84..0.85@1",
        "AT_MOST, -16, 0.84..0.85@0.8 0.85..0.86@0.2",
        "MORE_THAN, 40, 1.4..1.5@0.8 1.5..1.7@0.2",
        "AT_LEAST, 40, 1.4..Infinity@1",
        "NEARLY, 0, 1..1@1",
        "MORE_THAN, 0, 1..1.01@0.8 1.01..1.03@0.2",
        // Nothing falls to nothing or below: a log has no zero.
        "EXACTLY, -100, 0.001..0.005@0.5 0.001..0.5@0.5",
        "AT_LEAST, -16, 0.001..0.84@1",
    })
    void changes(Hedge hedge, String percent, String expected) {
        assertReadings(Readings.logChanges(Rows.change("C", "2022", "2021", hedge, percent), NOISE), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 5, TIMES, 4.5..5.5@1",
        "EXACTLY, 3.1, TIMES, 3.05..3.15@1",
        "EXACTLY, 0.5, TIMES, 0.45..0.55@1",
        // "7 times higher" is times 7 or times 8.
        "EXACTLY, 7, TIMES_MORE, 6.5..7.5@0.5 7.5..8.5@0.5",
        "EXACTLY, 3.1, TIMES_MORE, 3.05..3.15@0.5 4.05..4.15@0.5",
        "EXACTLY, 10, TIMES, 9.5..10.5@0.5 5..15@0.5",
        "ABOUT, 5, TIMES, 4.5..5.5@0.8 4..6@0.2",
        "MORE_THAN, 2, TIMES_MORE, 2..3@0.4 3..5@0.1 3..4@0.4 4..6@0.1",
        "NEARLY, 2, TIMES, 1..2@1",
    })
    void factors(Hedge hedge, String factor, Wording wording, String expected) {
        assertReadings(Readings.logFactors(Rows.factor("F", "2022", "2021", hedge, factor, wording), NOISE), expected);
    }

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void weightsOfEveryHedgeSumToOne(Hedge hedge) {
        for (String amount : List.of("460 million USD", "461.9 million USD", "1 billion USD")) {
            double sum = Readings.of(Rows.level("L", Flow.TURNOVER, "2022", hedge, amount)).stream()
                    .mapToDouble(Readings.Reading::weight)
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 81.2, 0.8115..0.8125@1",
        "EXACTLY, 70, 0.695..0.705@0.5 0.65..0.75@0.5",
        "ABOUT, 25, 0.245..0.255@0.8 0.24..0.26@0.2",
        "AT_LEAST, 60, 0.6..Infinity@1",
        // No share is read as none.
        "ABOUT, 0.4, 0.0035..0.0045@0.8 0.003..0.005@0.2",
        "ABOUT, 0.1, 0.0005..0.0015@0.8 0.00025..0.002@0.2",
    })
    void shares(Hedge hedge, String percent, String expected) {
        ShareStatement share = new ShareStatement(
                Rows.header("S", Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(2022),
                hedge,
                new BigDecimal(percent),
                Optional.of("TURNOVER"));
        assertReadings(Readings.logShares(share, NOISE), expected);
    }

    @Test
    void theReadingsOfALevelAreInCurrencyUnits() {
        Readings.Reading reading =
                Readings.of(Rows.turnover("L", "2022", "461.9 million USD")).get(0);

        assertThat(reading.low()).isCloseTo(461_850_000, within(1e-6));
        assertThat(reading.high()).isCloseTo(461_950_000, within(1e-6));
    }
}
