package org.tradepath.forecast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradepath.forecast.reference.Corridors.history;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.series.History;

class BundledClassesTest {

    private static final ReferenceClasses BUNDLED = ReferenceClasses.bundled();
    private static final double[] MULTIPLES = {0.5, 1, 1.1, 1.25, 1.3, 1.5, 1.9, 2, 2.5, 3, 4, 5, 8, 10, 100};

    /** Histories of every size, every growth and every length that is told apart. */
    private static List<History> histories(int lastYear) {
        List<History> histories = new ArrayList<>();
        for (double level : new double[] {1e-6, 0.5, 2, 5, 20, 50, 200, 500, 2000, 5000, 50_000, 1e9}) {
            histories.add(history(lastYear, level));
            for (double factor : new double[] {0.01, 0.8, 0.95, 1.05, 1.15, 1.4, 100}) {
                for (int years : new int[] {2, 3, 4, 6, 30}) {
                    double[] levels = new double[years];
                    for (int i = 0; i < years; i++) {
                        levels[i] = level * StrictMath.pow(factor, i - years + 1);
                    }
                    histories.add(history(lastYear, levels));
                }
            }
        }
        return histories;
    }

    @ParameterizedTest
    @ValueSource(ints = {1990, 1994, 1995, 2000, 2005, 2010, 2015, 2020, 2030})
    void everyHistoryHasAnAnswer(int lastYear) {
        for (History history : histories(lastYear)) {
            ReferenceClass found = BUNDLED.like(history);
            assertThat(found.asOf()).isEqualTo(Math.min(2020, lastYear / 5 * 5));
            assertThat(found.followed(10).corridors()).isGreaterThanOrEqualTo(200);
            for (int years : ReferenceClass.horizons()) {
                assertThat(found.followed(years).lastOrigin()).isEqualTo(found.asOf() - years);
                double before = 1;
                for (double multiple : MULTIPLES) {
                    Share share = found.reachedWithin(multiple, years);
                    assertThat(share.value()).isLessThanOrEqualTo(before);
                    assertThat(share.standardError()).isPositive();
                    before = share.value();
                }
                assertThat(found.growthQuantile(years, 0.05)).isLessThan(found.growthQuantile(years, 0.5));
                assertThat(found.growthQuantile(years, 0.5)).isLessThan(found.growthQuantile(years, 0.95));
            }
            for (double multiple : MULTIPLES) {
                // They are counted on different cases, so that they may be out of order by less than their errors.
                Share late = found.reachedWithin(multiple, 10);
                assertThat(found.reachedWithin(multiple, 5).value())
                        .as("%s: %s times", found, multiple)
                        .isLessThanOrEqualTo(late.value() + late.standardError());
            }
            assertThat(found.sentence(2)).matches("Of [\\d,]+ corridors of .* as of " + found.asOf() + "\\..*");
        }
    }

    @Test
    void aCorridorLikeThatOfKazakhstanAndAzerbaijan() {
        ReferenceClass found = BUNDLED.like(history(2025, 107, 137, 462, 532, 538, 764));
        assertThat(found.sentence(1000 / 764.0))
                .isEqualTo(
                        "Of 2,564 corridors of $300 million to $1 billion after growth of 25 % a year or more over five"
                                + " years (5,838 cases, 1965-2015), about 65 % of the cases stood at 1.31 times the level or more"
                                + " in some year within five years, about 80 % within ten (4,768 cases, 1965-2010); 1 % had"
                                + " vanished by the tenth year. Nominal US dollars, as of 2020. Left out, the outcome not being"
                                + " known: 145 cases at five years, 249 at ten.");
    }

    @Test
    void aCorridorLikeThatOfKazakhstanAndTuerkiye() {
        ReferenceClass found = BUNDLED.like(history(2025, 3100, 4100, 6300, 6000, 5000, 5200));
        assertThat(found.sentence(2))
                .isEqualTo("Of 1,084 corridors of $3 to 10 billion after growth of 10 to 25 % a year over five years"
                        + " (4,280 cases, 1965-2015), about 20 % of the cases stood at twice the level or more in some"
                        + " year within five years, about 45 % within ten (3,525 cases, 1965-2010); under 1 % had vanished"
                        + " by the tenth year. Nominal US dollars, as of 2020. Left out, the outcome not being known: 16"
                        + " cases at five years, 23 at ten.");
    }

    @Test
    void largeCorridorsVanishSeldomAndSmallOnesSpreadWider() {
        ReferenceClass small = BUNDLED.like(history(2020, 5, 5, 5, 5, 5, 5));
        ReferenceClass large = BUNDLED.like(history(2020, 5000, 5000, 5000, 5000, 5000, 5000));
        assertThat(large.vanishedWithin(10).value())
                .isLessThan(small.vanishedWithin(10).value());
        assertThat(large.growthQuantile(5, 0.9) - large.growthQuantile(5, 0.1))
                .isLessThan(0.7 * (small.growthQuantile(5, 0.9) - small.growthQuantile(5, 0.1)));
    }

    @Test
    void aHistoryBeforeTheFirstEditionIsRefused() {
        assertThatThrownBy(() -> BUNDLED.like(history(1989, 100, 120)))
                .hasMessage("history must end in 1990 or later, up to where the classes have looked, but was 1989");
    }

    @Test
    void otherYearsAndRarerEndsAreNotAnswered() {
        ReferenceClass found = BUNDLED.like(history(2020, 100));
        assertThatThrownBy(() -> found.reachedWithin(2, 7)).hasMessage("years must be one of [1, 5, 10], but was 7");
        assertThatThrownBy(() -> found.growthQuantile(5, 0.01)).hasMessage("p must lie in [0.05, 0.95], but was 0.01");
        assertThatThrownBy(() -> found.reachedWithin(0, 5))
                .hasMessage("multiple must be positive and finite, but was 0.0");
    }
}
