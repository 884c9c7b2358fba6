package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tradepath.reconcile.Reconciled.LEVEL;
import static org.tradepath.reconcile.Reconciled.assertFinite;
import static org.tradepath.reconcile.Reconciled.reconcile;
import static org.tradepath.reconcile.Reconciled.standing;
import static org.tradepath.reconcile.Reconciled.turnover;
import static org.tradepath.reconcile.Reconciled.width;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Figures of parts of years, and what they leave of their year. */
class ReconciledPartYearTest {

    @Test
    void partYearsAloneAreAHistory() {
        Reconciliation parts = reconcile(
                Rows.turnover("B1", "2024-H1", "280.6 million USD"),
                Rows.level("B2", Flow.EXPORTS, "2025-01/2025-08", Hedge.MORE_THAN, "100 million USD"));

        assertFinite(parts);
        assertThat(parts.converged()).isTrue();
        assertThat(turnover(parts).median(2024)).isBetween(400e6, 800e6);
        assertThat(turnover(parts).status(2024)).isEqualTo(Status.ESTIMATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500.0 million USD", "500 million USD"})
    void twoHalfYearsMakeAYear(String amount) {
        Reconciliation halves =
                reconcile(Rows.turnover("H1", "2022-H1", amount), Rows.turnover("H2", "2022-H2", amount));

        assertThat(turnover(halves).median(2022)).isCloseTo(1000e6, within(20e6));
        assertThat(standing(halves, "H1").role()).isEqualTo(Role.PART_YEAR);
        assertThat(standing(halves, "H2").role()).isEqualTo(Role.PART_YEAR);
        assertThat(halves.converged()).isTrue();
    }

    @Test
    void aHalfYearAndItsYearLeaveTheRest() {
        Reconciliation year = reconcile(
                Rows.turnover("H1", "2022-H1", "400.0 million USD"), Rows.turnover("Y", "2022", "1000.0 million USD"));

        assertThat(turnover(year).median(2022)).isCloseTo(1000e6, within(15e6));
        assertThat(standing(year, "H1").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(year, "Y").verdict()).isEqualTo(Verdict.FITS);
    }

    /** Forty log units apart: proposals of a month's intensity come to where exponentials overflow. */
    @ParameterizedTest
    @ValueSource(strings = {"5000 trillion USD", "5 trillion USD"})
    void anAbsurdPartOfATinyYearGivesAFiniteHistory(String december) {
        assertFinite(reconcile(
                Rows.level(
                        Rows.header("Y", Side.UNKNOWN, Flow.TURNOVER),
                        "2022",
                        Hedge.NEARLY,
                        "0.01 USD",
                        Basis.OBSERVED),
                Rows.level("D", Flow.IMPORTS, "2022-12", Hedge.MORE_THAN, december)));
    }

    @Test
    void aChangeBetweenPartsOfYearsIsRead() {
        Reconciliation change = reconcile(
                Rows.turnover("H22", "2022-H1", "300.0 million USD"),
                Rows.factor("C", "2022-H1", "2021-H1", Hedge.EXACTLY, "3.0", Wording.TIMES),
                Rows.turnover("Y21", "2021", "200.0 million USD"));

        assertThat(standing(change, "C").role()).isEqualTo(Role.CHANGE);
        assertThat(standing(change, "C").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(change, "C").remark()).matches("the history says x(2\\.9[89]|3\\.0[0-2])");
        assertThat(turnover(change).median(2022)).isGreaterThan(300e6);
    }

    @Test
    void aFigureOfPartOfAYearLiftsItsYearAboveItself() {
        History without = turnover(reconcile(LEVEL));
        Reconciliation low = reconcile(LEVEL, Rows.turnover("H", "2022-H1", "1.0 million USD"));
        Reconciliation high = reconcile(LEVEL, Rows.turnover("H", "2022-H1", "130.0 million USD"));

        assertThat(standing(low, "H").role()).isEqualTo(Role.PART_YEAR);
        // A half-year of a hundredth is no bound any more: it says how small the year is, though it may be wrong.
        assertThat(turnover(low).median(2022)).isLessThan(0.5 * without.median(2022));
        assertThat(standing(low, "H").verdict()).isNotEqualTo(Verdict.CONTRADICTED);
        assertThat(turnover(high).median(2022)).isBetween(150e6, 400e6);
        assertThat(width(turnover(high), 2022)).isGreaterThan(0.1);
        assertThat(turnover(high).median(2021)).isCloseTo(100e6, within(10e6));
    }

    @Test
    void aFigureIsNeverAboveALaterOneOfTheSameYear() {
        // The draws of the parts themselves, nested in each other and in their year, however the figures contradict.
        List<LogLevel> nested = Stream.of("2022-Q1", "2022-01/2022-06", "2022-01/2022-08", "2022")
                .map(period -> new LogLevel(Side.HOME, Flow.TURNOVER, ReportingPeriod.parse(period)))
                .toList();
        List<Statement> rows = List.of(
                Rows.turnover("P1", "2022-Q1", "100.0 million USD"),
                Rows.turnover("P2", "2022-01/2022-06", "95.0 million USD"),
                Rows.turnover("P3", "2022-01/2022-08", "300.0 million USD"));
        EvidenceReader reader = new EvidenceReader(rows, 2022);
        StateSpace space = new StateSpace(
                2022, 2022, reader.parts(), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());
        LabelSampler sampler = new LabelSampler(
                space, List.copyOf(reader.evidence()), chain -> KeyedSampler.of(1, "any", "test" + chain));
        for (int d = 0; d < 500; d++) {
            double[] state = sampler.nextPair().get(d % 2);
            for (int i = 1; i < nested.size(); i++) {
                assertThat(nested.get(i - 1).in(space).value(state))
                        .isLessThan(nested.get(i).in(space).value(state));
            }
        }
    }
}
