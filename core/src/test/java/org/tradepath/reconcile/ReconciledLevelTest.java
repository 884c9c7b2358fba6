package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Reconciled.AS_OF;
import static org.tradepath.reconcile.Reconciled.LEVEL;
import static org.tradepath.reconcile.Reconciled.RECONCILER;
import static org.tradepath.reconcile.Reconciled.assertFinite;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Reconciled.turnover;
import static org.tradepath.reconcile.Reconciled.width;
import static org.tradepath.reconcile.Rows.official;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;

/** How near a history comes to stated levels, and how wide it is around and beyond them. */
class ReconciledLevelTest {

    @Test
    void oneLevelIsAHistory() {
        Reconciliation one = reconcile(LEVEL);

        History history = turnover(one);
        assertThat(one.converged()).isTrue();
        assertThat(history.firstYear()).isEqualTo(2021);
        assertThat(history.lastYear()).isEqualTo(2025);
        // One in twenty figures is wrong, so the median is a little off even where nothing speaks against it.
        assertThat(history.median(2021)).isCloseTo(100e6, within(3e6));
        assertThat(history.status(2021)).isEqualTo(Status.STATED);
        assertThat(history.status(2022)).isEqualTo(Status.ESTIMATED);
        for (int year = 2022; year <= 2025; year++) {
            assertThat(width(history, year)).isGreaterThan(width(history, year - 1));
            assertThat(history.median(year)).isBetween(100e6, 140e6);
        }
    }

    @Test
    void aYearAfterTheLastFigureIsAsWideAsTheGrowthPriorSays() {
        // An exact level, and gaps and ratio that hardly move: what is left is the prior's step, long tails and all,
        // for
        // each draw draws its slice of the chi-square. The standard error of a quantile range of 1024 draws is 5 %.
        Statement official = official("L", Flow.TURNOVER, "2024", "100.00 million USD");
        Reconciliation one = RECONCILER
                .withMirrorPrior(new MirrorPrior(0, 0.001, 0.9))
                .reconcile(Rows.ledger(official), Rows.CORRIDOR, AS_OF);
        Likelihood step = HeavyStep.of(GrowthPrior.forTurnover(1e8));
        double low = 0;
        double high = 10;
        while (high - low > 1e-9) {
            double half = (low + high) / 2;
            double inside = step.parts().stream()
                    .mapToDouble(p -> p.weight() * Erf.erf(half / p.noise() / StrictMath.sqrt(2)))
                    .sum();
            low = inside < 0.8 ? half : low;
            high = inside < 0.8 ? high : half;
        }

        assertThat(width(turnover(one), 2025)).isCloseTo(2 * low, within(0.15 * 2 * low));
        assertThat(width(turnover(one), 2024)).isLessThan(0.02);
    }

    @Test
    void anObservedTurnoverAloneIsAsNarrowAsItsNoise() {
        Reconciliation one = reconcile(official("O", Flow.TURNOVER, "2022", "500.1 million USD"));

        History history = turnover(one);
        assertThat(history.quantile(2022, 0.9) / history.quantile(2022, 0.1)).isLessThan(1.02);
        // Noise of half a per cent: the central 80 % are 2.563 sds wide; sampling error of 1,024 draws below 12 %.
        assertThat(width(history, 2022)).isCloseTo(2.563 * 0.005, within(0.12 * 2.563 * 0.005));
        assertThat(history.median(2022)).isCloseTo(500.1e6, within(1e6));
        assertThat(one.converged()).isTrue();
    }

    @Test
    void aSmallLevelIsToldInThousands() {
        Reconciliation one = reconcile(official("O", Flow.TURNOVER, "2022", "20.51 thousand USD"));

        assertThat(standing(one, "O").remark()).isEqualTo("the history says 20.5 thousand");
    }

    @Test
    void aStatedTurnoverAloneMayBeALittleOffOrWrong() {
        History history = turnover(reconcile(Rows.turnover("S", "2022", "401 million USD")));

        assertThat(history.quantile(2022, 0.1)).isCloseTo(395e6, within(3e6));
        assertThat(history.quantile(2022, 0.9)).isCloseTo(408e6, within(3e6));
        assertThat(history.median(2022)).isCloseTo(401e6, within(1.5e6));
        // One in twenty is off by a factor of e as a rule: the tails are as long. Three standard errors of a share of
        // 1,024 draws are 2 %.
        long far = Arrays.stream(history.logLevels(2022))
                .filter(x -> Math.abs(x - StrictMath.log(401e6)) > 0.1)
                .count();
        assertThat(far / (double) history.draws()).isCloseTo(0.05 * 0.92, within(0.021));
    }

    @Test
    void aBoundAloneIsAHistoryAboveItAsWideAsCorridorsAre() {
        Reconciliation bound = reconcile(Rows.level("B", Flow.TURNOVER, "2025", Hedge.AT_LEAST, "300 million USD"));

        History history = turnover(bound);
        assertFinite(bound);
        assertThat(bound.converged()).isTrue();
        // One statement in twenty is wrong; the others leave all that corridors above 300 million can be.
        assertThat(history.quantile(2025, 0.1)).isBetween(1e6, 310e6);
        assertThat(history.quantile(2025, 0.2)).isBetween(300e6, 500e6);
        assertThat(width(history, 2025)).isGreaterThan(3);
    }

    @Test
    void aWrongFigureDoesNotBendTheOthers() {
        Statement[] rows = {
            Rows.turnover("A", "2020", "100.0 million USD"),
            Rows.turnover("B", "2021", "110.0 million USD"),
            Rows.turnover("C", "2021", "110.5 million USD"),
            Rows.turnover("D", "2022", "120.0 million USD"),
            Rows.turnover("W", "2021", "450.0 million USD")
        };
        Reconciliation reconciliation = reconcile(rows);

        assertThat(turnover(reconciliation).median(2021)).isCloseTo(110.2e6, within(1.5e6));
        assertThat(standing(reconciliation, "W").residual().orElseThrow()).isLessThan(-20);
        assertThat(standing(reconciliation, "W").verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(standing(reconciliation, "W").remark()).contains("likely to be plainly wrong");
        assertThat(standing(reconciliation, "A").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(reconciliation, "B").role()).isEqualTo(Role.SUPERSEDED);
        assertThat(standing(reconciliation, "C").residual().orElseThrow()).isBetween(-1.0, 1.0);
    }

    @Test
    void officialFiguresThatContradictEachOtherGiveAFiniteHistory() {
        Reconciliation reconciliation = reconcile(
                official("O0", Flow.TURNOVER, "2021", "400 million USD"),
                official("O1", Flow.TURNOVER, "2021", "900 million USD"));

        assertFinite(reconciliation);
        assertThat(turnover(reconciliation).median(2021)).isBetween(350e6, 950e6);
    }
}
