package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Economy;

class AreasTest {

    private static Set<Economy> reached(Areas scheme, Stream<String> codes) {
        return codes.map(scheme::of).flatMap(area -> area.economy().stream()).collect(Collectors.toSet());
    }

    /** The two lists that came from elsewhere know every economy of today; Kosovo has no number of ISO's. */
    @Test
    void everyEconomyHasANumberAndTwoLetters() {
        Set<Economy> numbers = reached(Areas.COMTRADE, IntStream.range(1, 1000).mapToObj(String::valueOf));
        Set<Economy> letters = reached(
                Areas.ISO2,
                IntStream.range(0, 26 * 26).mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26)));
        for (Economy economy : Economy.all()) {
            if (!economy.isHistoric()) {
                assertThat(letters).contains(economy);
                assertThat(numbers.contains(economy))
                        .as(economy.code())
                        .isEqualTo(!economy.code().equals("XKX"));
            }
        }
    }

    /** Every number with its alpha-3 code in the two Comtrade samples. */
    @Test
    void numbersAgreeWithTheSamples() {
        int compared = 0;
        for (String line : Samples.text(Samples.LEGACY).lines().skip(1).toList()) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            assertThat(Areas.COMTRADE.of(cells[8]).economy()).contains(Economy.of(cells[10]));
            compared++;
        }
        for (String line : Samples.text(Samples.COMTRADE).lines().skip(2).toList()) {
            String[] cells = line.replace("\",\"", "|").split("\\|", -1);
            assertThat(Areas.COMTRADE.of(cells[11]).economy()).contains(Economy.of(cells[12]));
            compared++;
        }
        assertThat(compared).isEqualTo(288 + 59);
    }

    @Test
    void codesOfOneEconomyAndOfNone() {
        for (String usa : Arrays.asList("842", "840", "841")) {
            assertThat(Areas.COMTRADE.of(usa).economy()).contains(Economy.of("USA"));
        }
        assertThat(Areas.COMTRADE.of("842").mapped()).isTrue();
        assertThat(Areas.COMTRADE.of("840").mapped()).isFalse();
        assertThat(Areas.COMTRADE.of("0").kind()).isEqualTo(Area.Kind.WORLD);
        assertThat(Areas.COMTRADE.of("490").kind()).isEqualTo(Area.Kind.UNSPECIFIED);
        assertThat(Areas.COMTRADE.of("97").kind()).isEqualTo(Area.Kind.GROUP);
        assertThat(Areas.COMTRADE.of("998").kind()).isEqualTo(Area.Kind.UNKNOWN);
        assertThat(Areas.ISO3.of("WLD").kind()).isEqualTo(Area.Kind.WORLD);
        assertThat(Areas.ISO3.of("EUU").kind()).isEqualTo(Area.Kind.GROUP);
        assertThat(Areas.ISO3.of("ROM").economy()).contains(Economy.of("ROU"));
        assertThat(Areas.ISO2.of("XR29").kind()).isEqualTo(Area.Kind.GROUP);
        for (String name : Arrays.asList("Kazakhstan", "kaz", "", "KA", "4.0")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Areas.ISO3.of(name))
                    .withMessageContaining("must be");
        }
        assertThat(Areas.COMTRADE.agrees("842", "USA")).isTrue();
        assertThat(Areas.COMTRADE.agrees("842", "CAN")).isFalse();
        assertThat(Areas.COMTRADE.agrees("0", "W00")).isTrue();
        assertThat(Areas.COMTRADE.agrees("0", "CAN")).isFalse();
        assertThat(Areas.COMTRADE.agrees("841", "R41")).isTrue(); // earlier borders: not compared
    }
}
