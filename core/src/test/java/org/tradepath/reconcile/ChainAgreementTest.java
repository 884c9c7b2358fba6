package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;

class ChainAgreementTest {

    private static final StateSpace SPACE = new StateSpace(
            2020, 2022, PartYears.of(List.of()), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());

    /**
     * Pairs of draws one above and one below their chain's mean by a half, so that the variance within is a quarter; every other chain's means of a year's turnover
     * and of its gap lie above zero and the others' below, so that the variance between is 4/3 of the square.
     */
    private static List<double[]> states(int number, int year, double turnover, double gap) {
        List<double[]> states = new ArrayList<>();
        for (int d = 0; d < number; d++) {
            int sign = d / 2 % 2 == 0 ? 1 : -1;
            double[] state = new double[SPACE.size()];
            for (int y = 2020; y <= 2022; y++) {
                state[SPACE.offset(y) + StateSpace.TURNOVER] = 20 + (d % 2 == 0 ? 0.5 : -0.5);
            }
            state[SPACE.offset(year) + StateSpace.TURNOVER] += sign * turnover;
            state[SPACE.offset(year) + StateSpace.TURNOVER_GAP] += sign * gap;
            states.add(state);
        }
        return states;
    }

    @ParameterizedTest
    @CsvSource({
        // 4/3 of the square is .0481 and .0512, a fifth of the variance within .05.
        "2020, 0.19,   0,      true",
        "2020, 0.196,  0,      false",
        "2022, 0.196,  0,      false",
        "2022, -0.196, 0,      false",
        // Home's turnover, or the partner's, agrees.
        "2021, 0.1,    0.2,    false",
        "2021, 0.1,    -0.2,   false",
        "2021, 0.075,  0.15,   true",
        "2021, 0,      0.38,   true",
        "2021, 0,      0.395,  false",
    })
    void theVarianceBetweenIsAtMostAFifthOfThatWithin(int year, double turnover, double gap, boolean agree) {
        assertThat(ChainAgreement.of(SPACE, states(256, year, turnover, gap))).isEqualTo(agree);
    }

    @Test
    void fewDrawsTellNothing() {
        assertThat(ChainAgreement.of(SPACE, states(255, 2020, 5, 0))).isTrue();
        assertThat(ChainAgreement.of(SPACE, states(256, 2020, 5, 0))).isFalse();
    }
}
