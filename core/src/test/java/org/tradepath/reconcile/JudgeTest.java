package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** How statements stand against draws that are made up. */
class JudgeTest {

    private static final StateSpace SPACE = new StateSpace(
            2020, 2022, PartYears.of(List.of()), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());

    /** Draws of both sides' turnover, in logs, a year each. */
    private static List<double[]> draws(double[]... turnovers) {
        List<double[]> states = new ArrayList<>();
        for (double[] turnover : turnovers) {
            double[] state = new double[SPACE.size()];
            for (int y = 0; y < turnover.length; y++) {
                state[SPACE.offset(2020 + y) + StateSpace.TURNOVER] = turnover[y];
            }
            states.add(state);
        }
        return states;
    }

    private static Judge judge(List<double[]> states) {
        return new Judge(SPACE, Rows.CORRIDOR, states, Levels.of(SPACE, Rows.CORRIDOR, states));
    }

    private static Standing standing(Statement statement, Role role) {
        return new Standing(statement, role, Verdict.FITS, "", OptionalDouble.empty());
    }

    private static Standing record(double[]... turnovers) {
        EvidenceReader reader = new EvidenceReader(List.of(Rows.record("R", "2022")), 2022);
        return judge(draws(turnovers))
                .of(reader.standings().get(0), reader.records(2020).get(0));
    }

    @Test
    void aRecordFitsWhereFourFifthsOfTheDrawsHaveIt() {
        double[] holds = {1, 2, 3};
        double[] asHigh = {1, 3, 3};
        double[] fails = {3.5, 2, 3};
        Standing fits = record(holds, holds, asHigh, holds, fails);
        assertThat(fits.verdict()).isEqualTo(Verdict.FITS);
        assertThat(fits.remark())
                .isEqualTo("a record since 2020 with probability 80 %; the highest year before is 2021");
        assertThat(record(holds, holds, holds, fails).verdict()).isEqualTo(Verdict.STRAINED);
        Standing half = record(holds, fails);
        assertThat(half.verdict()).isEqualTo(Verdict.STRAINED);
        // Of two years that are the highest as often, the first.
        assertThat(half.remark()).endsWith("the highest year before is 2020");
        assertThat(record(holds, fails, fails).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    private static Standing factor(Hedge hedge, double... logChanges) {
        EvidenceReader reader = new EvidenceReader(
                List.of(
                        Rows.turnover("L", "2021", "100.0 million USD"),
                        Rows.factor("F", "2022", "2021", hedge, "3", Wording.TIMES_MORE)),
                2022);
        double[][] turnovers = new double[logChanges.length][];
        for (int d = 0; d < turnovers.length; d++) {
            turnovers[d] = new double[] {1, 1, 1 + logChanges[d]};
        }
        Evidence evidence = reader.evidence().stream()
                .filter(e -> e.statement().id().equals("F"))
                .findFirst()
                .orElseThrow();
        return judge(draws(turnovers)).of(standing(evidence.statement(), Role.CHANGE), evidence);
    }

    @Test
    void theReadingThatMostDrawsHaveIsTold() {
        double three = StrictMath.log(3);
        double four = StrictMath.log(4);
        double neither = StrictMath.log(40);
        // About 3 may be 2 to 4 at its widest, about 4 3 to 5: at 3 the one has .93 of the density, at 4 the other .96.
        assertThat(factor(Hedge.ABOUT, three, three, three, four).remark())
                .startsWith("read as x3 (71 %), not x4; the history says x3.00");
        assertThat(factor(Hedge.ABOUT, four, four, three).remark()).startsWith("read as x4 (66 %), not x3");
        // How far off the history is, is told against that reading.
        double less = StrictMath.log(2.4);
        assertThat(factor(Hedge.EXACTLY, less, less).remark())
                .startsWith("read as x3 (over 99 %), not x4; the history says x2.40, 19 % lower");
        // Shares of those draws in which it is not plainly wrong.
        assertThat(factor(Hedge.EXACTLY, three, neither).remark())
                .startsWith("read as x3 (over 99 %), not x4")
                .endsWith("51 % likely to be plainly wrong");
    }

    /** A level of 500 million, known to a hundredth, where the draws say otherwise. */
    private static Standing level(double wrong, double... logsOff) {
        Evidence evidence = new Evidence(
                Rows.turnover("L", "2022", "500.0 million USD"),
                LogLevel.ofYear(Side.HOME, Flow.TURNOVER, 2022),
                Optional.empty(),
                false,
                new Likelihood(List.of(new Likelihood.Part(1, StrictMath.log(5e8), StrictMath.log(5e8), 0.01)))
                        .orWrong(wrong, 1));
        double[][] turnovers = new double[logsOff.length][];
        for (int d = 0; d < turnovers.length; d++) {
            turnovers[d] = new double[] {1, 1, StrictMath.log(5e8) + logsOff[d]};
        }
        return judge(draws(turnovers)).of(standing(evidence.statement(), Role.LEVEL), evidence);
    }

    @Test
    void aFigureIsStrainedOrContradictedByHowFarItLies() {
        assertThat(level(0, 0.0149).verdict()).isEqualTo(Verdict.FITS);
        assertThat(level(0, 0.0151).verdict()).isEqualTo(Verdict.STRAINED);
        assertThat(level(0, -0.0299).verdict()).isEqualTo(Verdict.STRAINED);
        assertThat(level(0, -0.0301).verdict()).isEqualTo(Verdict.CONTRADICTED);
        // Draws that differ are known less well: their variance counts, too.
        assertThat(level(0, 0.0301 - 0.02, 0.0301 + 0.02).verdict()).isEqualTo(Verdict.FITS);
        assertThat(level(0, -0.0301).residual().getAsDouble()).isCloseTo(-3.01, within(1e-9));
    }

    @Test
    void aFigureIsStrainedOrContradictedByHowLikelyItIsWrong() {
        assertThat(level(0.05, 0, 0, 0, 0, 0, 2).remark()).doesNotContain("plainly wrong");
        assertThat(level(0.05, 0, 0, 0, 2).remark()).endsWith("25 % likely to be plainly wrong");
        assertThat(level(0.05, 0, 0, 0, 2).verdict()).isEqualTo(Verdict.STRAINED);
        assertThat(level(0.05, 0, 2, 2).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aDistanceOfTwoPercentOrMoreIsSaid() {
        assertThat(level(0, StrictMath.log(1.019)).remark()).isEqualTo("the history says 509.5 million");
        assertThat(level(0, StrictMath.log(1.021)).remark()).isEqualTo("the history says 510.5 million, 2 % higher");
        assertThat(level(0, StrictMath.log(0.9)).remark()).isEqualTo("the history says 450.0 million, 10 % lower");
        assertThat(level(0, StrictMath.log(1e-4)).remark()).isEqualTo("the history says 50.0 thousand, 100 % lower");
    }
}
