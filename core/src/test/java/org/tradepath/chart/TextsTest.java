package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(Texts.wrap("  Trade turnover as counted by Kazakhstan ", 12, 104))
                .containsExactly("Trade turnover", "as counted by", "Kazakhstan");
    }

    @Test
    void aWordTooLongIsBrokenWithin() {
        assertThat(Texts.wrap("a nnnnnnnnnn b", 10, 31)).containsExactly("a", "nnnnn", "nnnnn", "b");
    }

    @Test
    void noLineIsWiderThanTheRoomAndNothingIsLost() {
        Random random = new Random(3);
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 60; i++) {
                text.append(" aWiЖ貿.-0%".charAt(random.nextInt(10)));
            }
            double room = 40 + random.nextInt(300);
            var lines = Texts.wrap(text.toString(), 12, room);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(Texts.width(line, 12)).isLessThanOrEqualTo(room));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @Test
    void widerTextIsWider() {
        assertThat(Texts.width("", 12)).isZero();
        assertThat(Texts.width("ab", 12)).isCloseTo(2 * Texts.width("a", 12), within(1e-9));
        assertThat(Texts.width("W", 12)).isGreaterThan(Texts.width("i", 12));
        assertThat(Texts.width("貿", 12)).isGreaterThan(Texts.width("a", 12));
    }

    @Test
    void labelsThatAreApartStay() {
        assertThat(Texts.spread(new double[] {10, 30, 80}, 15, 0, 100)).containsExactly(10, 30, 80);
    }

    @Test
    void labelsThatOverlapMoveApart() {
        assertThat(Texts.spread(new double[] {50, 50, 51}, 10, 0, 100)).containsExactly(31, 41, 51);
        assertThat(Texts.spread(new double[] {1, 2}, 10, 0, 100)).containsExactly(0, 10);
    }

    @Test
    void labelsNeverComeCloserThanTheGap() {
        Random random = new Random(5);
        for (int n = 0; n < 1000; n++) {
            double[] wanted =
                    random.doubles(1 + random.nextInt(9), 0, 200).sorted().toArray();
            double[] places = Texts.spread(wanted, 13, 0, 200);
            assertThat(places[0]).isGreaterThanOrEqualTo(0);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(13 - 1e-9);
            }
            assertThat(places[places.length - 1]).isLessThanOrEqualTo(200 + 1e-9);
        }
    }
}
