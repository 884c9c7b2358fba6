package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTableTest {

    /** Two bins; in the lower 1 of 4 happened at a forecast of .2, in the upper 2 of 2 at .8. */
    @Test
    void byHand() {
        ReliabilityTable table =
                ReliabilityTable.of(new double[] {0.2, 0.2, 0.8, 0.2, 0.8, 0.2}, new double[] {0, 1, 1, 0, 1, 0}, 2);
        assertThat(table.bins()).hasSize(2);
        ReliabilityTable.Bin low = table.bins().get(0);
        assertThat(low.cases()).isEqualTo(4);
        assertThat(low.forecast()).isCloseTo(0.2, within(1e-15));
        assertThat(low.observed()).isEqualTo(0.25);
        assertThat(table.bins().get(1).observed()).isEqualTo(1);
        BrierDecomposition parts = table.decomposition();
        assertThat(parts.uncertainty()).isCloseTo(0.25, within(1e-15));
        assertThat(parts.reliability()).isCloseTo((4 * 0.0025 + 2 * 0.04) / 6, within(1e-15));
        assertThat(parts.resolution()).isCloseTo((4 * 0.0625 + 2 * 0.25) / 6, within(1e-15));
        assertThat(parts.brier()).isCloseTo((3 * 0.04 + 0.64 + 2 * 0.04) / 6, within(1e-15));
        assertThat(parts.withinBins()).isCloseTo(0, within(1e-15));
        assertThat(parts.skill()).isCloseTo(1 - 0.14 / 0.25, within(1e-12));
    }

    /** Stephenson et al. 2008, eq. 6 to 8: what bins hide is variance less twice covariance within them. */
    @Test
    void whatBinsHideIsTheVarianceLessTwiceTheCovarianceWithinThem() {
        Random random = new Random(3);
        int n = 500;
        int bins = 4;
        double[] said = new double[n];
        double[] happened = new double[n];
        for (int i = 0; i < n; i++) {
            said[i] = random.nextDouble();
            happened[i] = random.nextDouble() < said[i] * said[i] ? 1 : 0;
        }
        ReliabilityTable table = ReliabilityTable.of(said, happened, bins);
        double hidden = 0;
        for (ReliabilityTable.Bin bin : table.bins()) {
            for (int i = 0; i < n; i++) {
                if (said[i] >= bin.low() && said[i] < bin.high()) {
                    double f = said[i] - bin.forecast();
                    hidden += (f * f - 2 * f * (happened[i] - bin.observed())) / n;
                }
            }
        }
        assertThat(table.decomposition().withinBins()).isCloseTo(hidden, within(1e-12));
    }

    @Test
    void certaintyFallsIntoTheLastBin() {
        ReliabilityTable table = ReliabilityTable.of(new double[] {1, 0}, new double[] {1, 0}, 10);
        assertThat(table.bins()).extracting(ReliabilityTable.Bin::high).containsExactly(0.1, 1.0);
    }

    @Test
    void refusesWhatIsNoForecastOfAnEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityTable.of(new double[0], new double[0], 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityTable.of(new double[] {0.5}, new double[] {0.5}, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityTable.of(new double[] {1.5}, new double[] {1}, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityTable.of(new double[] {0.5}, new double[] {1}, 0));
    }
}
