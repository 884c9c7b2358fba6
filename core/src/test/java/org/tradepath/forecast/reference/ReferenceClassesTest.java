package org.tradepath.forecast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.forecast.reference.Corridors.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.trade.Flow;

class ReferenceClassesTest {

    private static final int FIRST = 1985;
    private static final int AS_OF = 2000;
    private static final double LN2 = StrictMath.log(2);

    /** A history that stands at 50 million after five years of no growth. */
    private static final History FLAT = history(AS_OF, 50, 50, 50, 50, 50, 50);

    private static final ReferenceClasses FATES = ReferenceClasses.of(fates(60).panel(), AS_OF);
    private static final ReferenceClasses WALKS = ReferenceClasses.of(walks(1), AS_OF);

    /** So many pairs of each of four fates after six years at 50 million: doubled, tripled late, vanished, the same. */
    private static Corridors fates(int each) {
        return new Corridors(FIRST, AS_OF)
                .add(each, 50, 50, 50, 50, 50, 50, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                .add(each, 50, 50, 50, 50, 50, 50, 60, 60, 60, 60, 60, 60, 60, 160, 160, 160)
                .add(each, 50, 50, 50, 50, 50, 50, 50, 50)
                .add(each, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50);
    }

    private static Panel walks(long noiseAfter) {
        Random walk = new Random(3);
        Random noise = new Random(noiseAfter);
        Corridors corridors = new Corridors(1970, 2008);
        for (int pair = 0; pair < 250; pair++) {
            double log = walk.nextGaussian() + 4;
            double[] levels = new double[39];
            for (int i = 0; i < levels.length; i++) {
                log += 0.05 + 0.3 * walk.nextGaussian();
                levels[i] = StrictMath.exp(1970 + i <= AS_OF ? log : log + noise.nextGaussian());
                levels[i] = 1970 + i > AS_OF && noise.nextInt(10) == 0 ? Double.NaN : levels[i];
            }
            corridors.add(1, levels);
        }
        return corridors.panel();
    }

    private static String text(ReferenceClasses classes) throws IOException {
        StringBuilder text = new StringBuilder();
        classes.write(text);
        return text.toString();
    }

    private static ReferenceClasses read(String text) throws IOException {
        return ReferenceClasses.read(new BufferedReader(new StringReader(text)));
    }

    @Test
    void countsWhatBecameOfCorridorsOfKnownFates() {
        ReferenceClass flat = FATES.like(FLAT);
        // Ten years can only be followed from 1990: one case of each pair.
        assertThat(flat.followed(10)).isEqualTo(new Followed(10, 240, 240, 1990, 1990, 0));
        assertThat(flat.reachedWithin(1, 10).value()).isEqualTo(1);
        assertThat(flat.reachedWithin(1.25, 10).value()).isEqualTo(0.5);
        assertThat(flat.reachedWithin(2, 10).value()).isEqualTo(0.5);
        assertThat(flat.reachedWithin(3, 10).value()).isEqualTo(0.25);
        assertThat(flat.reachedWithin(5, 10).value()).isZero();
        assertThat(flat.vanishedWithin(10).value()).isEqualTo(0.25);
        assertThat(flat.growthQuantile(10, 0.5)).isCloseTo(LN2, within(0.0005));
        assertThat(flat.growthQuantile(10, 0.2)).isZero();
        assertThat(flat.growthQuantile(10, 0.8)).isCloseTo(StrictMath.log(3.2), within(0.0005));
        // Five years: the doubled from 1990 on (later they are of another size), the late ones from 1990-1995, of which
        // those from 1993 on
        // see the jump to 160, the vanished from 1990-1992, the others from 1990-1995.
        assertThat(flat.followed(5)).isEqualTo(new Followed(5, 240, 60 + 360 + 180 + 360, 1990, 1995, 0));
        assertThat(flat.reachedWithin(2, 5).value()).isEqualTo((60 + 180) / 960.0);
        assertThat(flat.vanishedWithin(5).value()).isEqualTo(180 / 960.0);
        assertThat(flat.cases()).isEqualTo(960);
        assertThat(flat.corridors()).isEqualTo(240);
    }

    @Test
    void aSharesErrorCountsPairsAndNotTheirReportersOrOrigins() {
        double expected = Math.sqrt(0.25 / 239);
        Share once = FATES.like(FLAT).reachedWithin(2, 10);
        assertThat(once.standardError()).isCloseTo(expected, within(0.001));
        double[] doubled = new double[16];
        Arrays.fill(doubled, 0, 6, 50);
        Arrays.fill(doubled, 6, 16, 100);
        double[] same = new double[16];
        Arrays.fill(same, 50);
        Panel mirrored = new Corridors(FIRST, AS_OF)
                .addBothWays(120, doubled)
                .addBothWays(120, same)
                .panel();
        ReferenceClass twice = ReferenceClasses.of(mirrored, AS_OF).like(FLAT);
        assertThat(twice.followed(10).corridors()).isEqualTo(480);
        assertThat(twice.reachedWithin(2, 10).value()).isEqualTo(0.5);
        assertThat(twice.reachedWithin(2, 10).standardError()).isCloseTo(expected, within(0.001));
        assertThat(twice.vanishedWithin(10).standardError()).isCloseTo(1 / 242.0, within(0.001));
    }

    @Test
    void nothingAfterTheAsOfYearIsLookedAt() throws IOException {
        String summary = text(WALKS);
        assertThat(text(ReferenceClasses.of(walks(2), AS_OF))).isEqualTo(summary);
        assertThat(text(ReferenceClasses.of(walks(1).asOf(AS_OF), AS_OF))).isEqualTo(summary);
        assertThat(text(ReferenceClasses.of(walks(2), AS_OF + 1))).isNotEqualTo(summary);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        String summary = text(WALKS);
        ReferenceClasses read = read(summary);
        assertThat(read.asOfYears()).containsExactly(AS_OF);
        assertThat(text(read)).isEqualTo(summary);
        assertThat(read.like(FLAT).sentence(1.7)).isEqualTo(WALKS.like(FLAT).sentence(1.7));
    }

    @Test
    void aBrokenSummaryIsRefusedWithItsLine() throws IOException {
        String summary = text(WALKS);
        assertThatThrownBy(() -> read("x;1;2\n")).hasMessage("line 1 must begin with tradepath-reference-1, but was x");
        assertThatThrownBy(() -> read(summary.substring(0, 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3 must ");
        assertThatThrownBy(() -> read(summary.replaceFirst("class;5;0", "class;5;9")))
                .hasMessageStartingWith("line 2 must hold numbers of such a summary");
        assertThatThrownBy(() -> read(summary.replaceFirst("y1;\\d+", "y1;0")))
                .hasMessageStartingWith("line 3 must hold numbers of such a summary");
        assertThatThrownBy(() -> read(summary.replaceFirst("y1;\\d+", "y1;many")))
                .hasMessage("line 3 must hold numbers, but was \"many\"");
        for (String number : new String[] {"1.5", "1E10"}) {
            assertThatThrownBy(() -> read(summary.replaceFirst("y1;\\d+", "y1;" + number)))
                    .hasMessage("line 3 must hold whole numbers, but was " + Double.parseDouble(number));
        }
        assertThatThrownBy(() -> read(summary.replaceFirst("cells;0", "cells;99")))
                .hasMessageContaining("must give each cell a class that it is in, but was 99");
    }

    @Test
    void aClassOfTooFewCorridorsIsWidenedAndSaysSo() {
        ReferenceClass close = FATES.like(FLAT);
        assertThat(close.description())
                .isEqualTo("corridors of $30 to 100 million after growth of 0 to 10 % a year over five years");
        assertThat(close.notes()).isEmpty();
        ReferenceClass falling = FATES.like(history(AS_OF, 60, 60, 60, 60, 60, 50));
        assertThat(falling.description())
                .isEqualTo("corridors of $30 to 100 million after growth below 10 % a year over five years");
        assertThat(falling.notes())
                .containsExactly(
                        "The class is widened, as fewer than 200 corridors closer to this one could be followed"
                                + " for ten years.");
        ReferenceClass larger = FATES.like(history(AS_OF, 500, 500, 500, 500, 500, 500));
        assertThat(larger.description())
                .isEqualTo("corridors of $30 million to $10 billion, whatever their growth over five years");
        assertThat(larger.notes()).hasSize(1);
    }

    @Test
    void allCorridorsAreTheClassWhereThereAreTooFewInAll() {
        ReferenceClass all = ReferenceClasses.of(fates(2).panel(), AS_OF).like(FLAT);
        assertThat(all.description())
                .isEqualTo("corridors of $1 million or more, whatever their growth over five years");
        assertThat(all.followed(10).corridors()).isEqualTo(8);
        assertThat(all.notes()).hasSize(1);
    }

    @Test
    void theSentenceHoldsWhatIsKnownAndNoMore() {
        ReferenceClass flat = FATES.like(FLAT);
        assertThat(flat.sentence(2))
                .isEqualTo("Of 240 corridors of $30 to 100 million after growth of 0 to 10 % a year over five years"
                        + " (960 cases, 1990-1995), 25 % of the cases stood at twice the level or more in some year within"
                        + " five years, about 50 % within ten (240 cases, 1990); about 25 % had vanished by the tenth year."
                        + " Nominal US dollars, as of 2000.");
        assertThat(flat.sentence(3)).contains("none of the cases stood at three times the level or more");
        assertThat(flat.sentence(20))
                .contains("under 1 % of the cases stood at 20 times the level or more in some year within five");
        assertThat(flat.sentence(1))
                .contains("stood at the level or more in some year within five years, all within ten");
    }

    @Test
    void casesWithAYearThatIsNotKnownAreLeftOutAndCounted() {
        double[] gap = new double[16];
        Arrays.fill(gap, 50);
        gap[9] = Double.NaN; // 1994
        ReferenceClass flat =
                ReferenceClasses.of(fates(60).add(10, gap).panel(), AS_OF).like(FLAT);
        assertThat(flat.followed(10).leftOut()).isEqualTo(10);
        assertThat(flat.followed(5).leftOut())
                .isEqualTo(40); // from 1990-1993; after the gap five years of growth are not known
        assertThat(flat.followed(10).cases()).isEqualTo(240);
        assertThat(flat.sentence(2))
                .endsWith(" Left out, the outcome not being known: 40 cases at five years, 10 at ten.");
    }

    @Test
    void growthIsComparedOverAsManyYearsAsTheHistoryHas() {
        assertThat(FATES.like(history(AS_OF, 50)).description())
                .isEqualTo("corridors of $30 to 100 million, whatever their growth");
        assertThat(FATES.like(history(AS_OF, 50, 52, 54)).description())
                .isEqualTo("corridors of $30 to 100 million after growth of 0 to 10 % in the last year");
        assertThat(FATES.like(history(AS_OF, 50, 52, 54, 56, 58)).description())
                .isEqualTo("corridors of $30 to 100 million after growth of 0 to 10 % a year over three years");
        // Twelve years leave none with five years of growth before and ten after, but one with one.
        ReferenceClasses brief = ReferenceClasses.of(fates(60).panel().asOf(1996), 1996);
        assertThat(brief.like(FLAT).description())
                .isEqualTo("corridors of $30 to 100 million after growth of 0 to 10 % in the last year");
    }

    @Test
    void aBoundBelongsToTheClassAboveIt() {
        ReferenceClasses classes = ReferenceClasses.bundled();
        assertThat(classes.like(history(2020, 1000 / 1.1, 1000)).description())
                .isEqualTo("corridors of $1 to 3 billion after growth of 10 to 25 % in the last year");
        assertThat(classes.like(history(2020, 999 / 1.0999, 999)).description())
                .isEqualTo("corridors of $300 million to $1 billion after growth of 0 to 10 % in the last year");
    }

    @Test
    void ofJointDrawsTheMediansCount() {
        double low = StrictMath.log(40e6);
        double[][] draws = {{low, low, low - 2}, {low + 0.05, low + 0.3, low + 5}};
        assertThat(ReferenceClasses.bundled()
                        .like(history(2020, Flow.EXPORTS, draws))
                        .description())
                .isEqualTo("corridors of $30 to 100 million after growth of 25 % or more in the last year");
    }

    @Test
    void aHistoryThatIsNotQuiteComparableGetsANote() {
        ReferenceClasses classes = ReferenceClasses.bundled();
        assertThat(classes.like(history(2020, 0.2)).notes())
                .containsExactly("This corridor is smaller than any that was measured.");
        assertThat(classes.like(history(2020, Flow.EXPORTS, new double[][] {{18}}))
                        .notes())
                .containsExactly("The class is of turnover, this history of exports.");
        assertThat(classes.like(history(2020, 0.2)).sentence(2))
                .startsWith("Of ")
                .endsWith(" This corridor is smaller than any that was measured.");
    }

    @Test
    void aPanelThatFollowsNobodyIsRefused() {
        assertThatThrownBy(() -> ReferenceClasses.of(fates(2).panel(), 1994))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "panel must hold a corridor of a million dollars that was followed for ten years"
                                + " by 1994, but was ");
    }

    @Test
    void aClassDoesNotKnowTheFutureOfAHistory() {
        ReferenceClasses classes = ReferenceClasses.of(fates(2).panel(), AS_OF);
        assertThatThrownBy(() -> classes.like(history(1999, 50)))
                .hasMessage("history must end in 2000 or later, up to where the classes have looked, but was 1999");
    }
}
