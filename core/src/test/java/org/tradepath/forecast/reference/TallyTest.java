package org.tradepath.forecast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int FIVE_YEARS = 1;
    private static final double LN2 = StrictMath.log(2);

    private static Case fate(int pair, int origin, double growth) {
        double[] both = {growth, growth, growth};
        return new Case(pair, pair, origin, both, both);
    }

    private static Share doubled(List<Case> cases) {
        return Tally.of(cases, FIVE_YEARS, 1990).orElseThrow().reached(LN2);
    }

    @Test
    void whatBefallsAllOfATimeIsOnePieceOfEvidence() {
        List<Case> boomAndBust = new ArrayList<>();
        for (int pair = 0; pair < 100; pair++) {
            boomAndBust.add(fate(pair, 1960, LN2));
            boomAndBust.add(fate(pair, 1975, 0));
        }
        // Two decades, each 1/4 off the mean in its half: 2 * (1/4)^2 * 2 / (2 - 1).
        assertThat(doubled(boomAndBust).standardError()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void originsOfOnePairAreOnePieceOfEvidence() {
        List<Case> once = new ArrayList<>();
        List<Case> often = new ArrayList<>();
        for (int pair = 0; pair < 100; pair++) {
            for (int origin = 1981; origin <= 1985; origin++) {
                often.add(fate(pair, origin, pair % 2 * LN2));
            }
            once.add(fate(pair, 1981, pair % 2 * LN2));
        }
        assertThat(doubled(often).standardError()).isEqualTo(doubled(once).standardError());
        assertThat(doubled(once).standardError()).isCloseTo(Math.sqrt(0.25 / 99), within(0.001));
    }

    @Test
    void nothingIsCountedWhereNobodySurvived() {
        assertThat(Tally.of(List.of(fate(0, 1980, Double.NEGATIVE_INFINITY)), FIVE_YEARS, 1990))
                .isEmpty();
        assertThat(Tally.of(List.of(), FIVE_YEARS, 1990)).isEmpty();
        assertThat(Tally.of(List.of(fate(0, 1986, 0)), FIVE_YEARS, 1990)).isEmpty();
    }
}
