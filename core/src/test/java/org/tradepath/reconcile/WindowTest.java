package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Which years' statements are weighed together. A year has four unknowns; a window holds 64 quantities. */
class WindowTest {

    private static final Likelihood SAID =
            new Likelihood(List.of(new Likelihood.Part(1, 19, 19, 0.01))).orWrong(0.05, 1);

    /** The windows of some statements a year, from 2020 on, each about a turnover of home's, or of either side's. */
    private static List<Window> windows(boolean eitherSide, int... statements) {
        StateSpace space = new StateSpace(
                2020,
                2019 + statements.length,
                PartYears.of(List.of()),
                Set.of(),
                GrowthPrior.withDefaults(),
                MirrorPrior.withDefaults());
        List<Meaning> meanings = new ArrayList<>();
        for (int y = 0; y < statements.length; y++) {
            LogLevel level = LogLevel.ofYear(Side.HOME, Flow.TURNOVER, 2020 + y);
            for (int i = 0; i < statements[y]; i++) {
                Evidence evidence = new Evidence(
                        Rows.turnover("S", "2020", "100 million USD"), level, Optional.empty(), eitherSide, SAID);
                meanings.add(new Meaning(evidence, space, new double[space.size()]));
            }
        }
        return Window.of(space, meanings);
    }

    private static void assertWindow(Window window, int from, int to, int first, int last) {
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
        assertThat(window.factors()).hasSize(last - first + 1).startsWith(first).endsWith(last);
    }

    @Test
    void aWindowIsAsManyYearsAsItHolds() {
        List<Window> all = windows(false, 30, 4, 30);
        assertThat(all).hasSize(1);
        assertWindow(all.get(0), 0, 12, 0, 63);

        // A year on either side is integrated out, too.
        List<Window> two = windows(false, 30, 34, 40, 0, 0);
        assertThat(two).hasSize(2);
        assertWindow(two.get(0), 0, 12, 0, 63);
        assertWindow(two.get(1), 4, 20, 64, 103);
    }

    @Test
    void windowsShareAYearWhereItFitsIn() {
        List<Window> sharing = windows(false, 30, 24, 40, 1);
        assertThat(sharing).hasSize(3);
        assertWindow(sharing.get(0), 0, 12, 0, 53);
        assertWindow(sharing.get(1), 0, 16, 30, 93);
        assertWindow(sharing.get(2), 4, 16, 54, 94);

        List<Window> apart = windows(false, 30, 25, 40, 24);
        assertThat(apart).hasSize(2);
        assertWindow(apart.get(0), 0, 12, 0, 54);
        assertWindow(apart.get(1), 4, 16, 55, 118);

        // The only year of a window is not shared: it would never end.
        List<Window> alone = windows(false, 50, 20, 60);
        assertThat(alone).hasSize(3);
        assertWindow(alone.get(1), 0, 12, 50, 69);
    }

    @Test
    void aYearThatIsTooLargeIsCut() {
        List<Window> cut = windows(false, 129);
        assertThat(cut).hasSize(3);
        assertWindow(cut.get(0), 0, 4, 0, 63);
        assertWindow(cut.get(1), 0, 4, 64, 127);
        assertWindow(cut.get(2), 0, 4, 128, 128);

        List<Window> eitherSide = windows(true, 33);
        assertThat(eitherSide).hasSize(2);
        assertWindow(eitherSide.get(0), 0, 4, 0, 31);
        assertWindow(eitherSide.get(1), 0, 4, 32, 32);
        assertThat(eitherSide.get(0).slots()).startsWith(0, 2, 4).endsWith(62);
        assertThat(eitherSide.get(0).tied()[0]).hasSize(31).doesNotContain(0);
    }

    @Test
    void yearsWithoutStatementsAreNoWindow() {
        assertThat(windows(false, 0, 0)).isEmpty();
        assertThat(windows(false, 65, 0, 0)).hasSize(2);
    }
}
