package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;

class AftermathTest {

    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy AZE = Economy.of("AZE");
    private static final Economy TUR = Economy.of("TUR");
    private static final double NONE = Double.NaN;

    @Test
    void whatItHolds() {
        Aftermath gone = Aftermath.vanished(2, 5, NONE, 0);
        assertThat(gone.years()).isEqualTo(3);
        assertThat(gone.level(1)).isEqualTo(5);
        assertThat(gone.level(2)).isNaN();
        assertThat(gone.vanishedFrom()).hasValue(2);
        assertThat(gone.logLevel(1)).isEqualTo(StrictMath.log(5));
        assertThat(gone.logLevel(2)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(gone.isComplete()).isFalse();
        assertThat(Aftermath.of(1, NONE).logLevel(2)).isNaN();
        assertThat(Aftermath.of(1, 0).logLevel(2)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Aftermath.of(1, 0).isComplete()).isFalse();
        assertThat(Aftermath.of(1, 2).isComplete()).isTrue();
        assertThat(Aftermath.of(1, 2).vanishedFrom()).isEmpty();
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> Aftermath.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Aftermath.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Aftermath.vanished(1, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Aftermath.vanished(3, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Aftermath.of(1).level(2));
    }

    private static void add(Panel.Builder builder, Economy partner, int year, double exports, double imports) {
        builder.add(KAZ, partner, year, maybe(exports), maybe(imports));
    }

    private static OptionalDouble maybe(double figure) {
        return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    private static Aftermath after(Panel.Builder builder, int years) {
        Panel panel = builder.build();
        return Aftermaths.of(panel)
                .after(panel.reportedByHome(Corridor.of(KAZ, AZE)).orElseThrow(), 2000, years);
    }

    private static Panel.Builder reporterThatGoesOn(int lastYear) {
        Panel.Builder builder = Panel.builder();
        for (int year = 2000; year <= lastYear; year++) {
            add(builder, TUR, year, 1, 1);
        }
        return builder;
    }

    @Test
    void itVanishedIfTheReporterGoesOnWithoutIt() {
        Panel.Builder builder = reporterThatGoesOn(2005);
        add(builder, AZE, 2000, 1, 1);
        add(builder, AZE, 2001, 4, 3);
        add(builder, AZE, 2003, 0, NONE);
        Aftermath aftermath = after(builder, 5);
        assertThat(aftermath.vanishedFrom()).hasValue(2);
        assertThat(aftermath.level(1)).isEqualTo(7);
    }

    @Test
    void aGapIsNoEnd() {
        Panel.Builder builder = reporterThatGoesOn(2005);
        add(builder, AZE, 2000, 1, 1);
        add(builder, AZE, 2005, 1, 1);
        assertThat(after(builder, 5).vanishedFrom()).isEmpty();
    }

    @Test
    void whereTheReporterIsSilentNothingIsKnown() {
        Panel.Builder builder = reporterThatGoesOn(2003);
        add(builder, AZE, 2000, 1, 1);
        assertThat(after(builder, 5).vanishedFrom()).isEmpty();
        assertThat(after(builder, 3).vanishedFrom()).hasValue(1);
    }

    @Test
    void oneFlowAloneIsTrade() {
        Panel.Builder builder = reporterThatGoesOn(2002);
        add(builder, AZE, 2000, 1, 1);
        add(builder, AZE, 2002, NONE, 2);
        Aftermath aftermath = after(builder, 2);
        assertThat(aftermath.vanishedFrom()).isEmpty();
        assertThat(aftermath.level(2)).isNaN();
    }
}
