package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.target.AddedTargets;
import org.tradepath.target.Deadline;
import org.tradepath.target.DeadlinePhrases;
import org.tradepath.target.Figures;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

class BlocTest {

    private static final Ledger LEDGER = Ledger.bundled();
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Assessor ASSESSOR = Assessor.withDefaults()
            .withReconciler(Reconciler.withDefaults().withDraws(100))
            .withPaths(10_000);
    private static final Assessment AZERBAIJAN = ASSESSOR.assess(LEDGER, Corridor.parse("KAZ-AZE"), AS_OF);
    private static final Assessment TUERKIYE = ASSESSOR.assess(LEDGER, Corridor.parse("KAZ-TUR"), AS_OF);

    @Test
    void keptPathsAnswerAsTheAssessmentDoesToTheBit() {
        Projection projection = TUERKIYE.projection();
        for (TargetAnswer answer : TUERKIYE.answers()) {
            FirstPassage streamed = answer.firstPassage();
            FirstPassage kept = projection.firstPassage(Goal.of(answer.rung(), DeadlinePhrases.bundled()));
            assertThat(kept.alreadyReached()).isEqualTo(streamed.alreadyReached());
            for (int year = 2026; year <= 2040; year++) {
                assertThat(kept.reachedBy(year)).isEqualTo(streamed.reachedBy(year));
                assertThat(kept.atOrAbove(year)).isEqualTo(streamed.atOrAbove(year));
                assertThat(kept.sustainedFrom(year)).isEqualTo(streamed.sustainedFrom(year));
            }
        }
        assertThat(TUERKIYE.ladder().goals(Flow.TURNOVER, DeadlinePhrases.bundled()))
                .hasSize(3);
        assertThat(TUERKIYE.carrying(Goal.ofDollars(10e9), 2030).exports().now())
                .isBetween(1e9, 5e9);
    }

    @Test
    void turnoverAddsUpPathByPath() {
        Projection sum = Bloc.of(List.of(AZERBAIJAN, TUERKIYE)).projection();
        double[] a = AZERBAIJAN.projection().logLevels(2030);
        double[] b = TUERKIYE.projection().logLevels(2030);
        double[] both = sum.logLevels(2030);
        for (int i = 0; i < 1000; i++) {
            assertThat(StrictMath.exp(both[i]))
                    .isCloseTo(StrictMath.exp(a[i]) + StrictMath.exp(b[i]), within(1e-7 * StrictMath.exp(both[i])));
        }
        assertThat(sum.asOfYear()).isEqualTo(2025);
    }

    @Test
    void sharedShocksMakeTheSumLessSure() {
        Assessor shared = ASSESSOR.withModel(PooledModel.bundled().withSharedShocks());
        Assessment azerbaijan = shared.assess(LEDGER, Corridor.parse("KAZ-AZE"), AS_OF);
        Assessment tuerkiye = shared.assess(LEDGER, Corridor.parse("KAZ-TUR"), AS_OF);
        Projection apart = Bloc.of(List.of(AZERBAIJAN, TUERKIYE)).projection();
        Projection together = Bloc.of(List.of(azerbaijan, tuerkiye)).projection();
        // Each corridor alone is as sure as before, and they move together.
        assertThat(correlation(azerbaijan.projection(), tuerkiye.projection()))
                .isGreaterThan(correlation(AZERBAIJAN.projection(), TUERKIYE.projection()) + 0.03);
        assertThat(together.quantile(2030, 0.5).value())
                .isCloseTo(
                        apart.quantile(2030, 0.5).value(),
                        within(0.05 * apart.quantile(2030, 0.5).value()));
        // From the other end the same economies are shared, to the bit.
        assertThat(shared.withSide(CountedSide.PARTNER)
                        .assess(LEDGER, Corridor.parse("AZE-KAZ"), AS_OF)
                        .projection()
                        .logLevels(2030))
                .isEqualTo(azerbaijan.projection().logLevels(2030));
    }

    /** The share of paths on which both lie on the same side of their medians. */
    private static double correlation(Projection a, Projection b) {
        double[] x = a.logLevels(2028);
        double[] y = b.logLevels(2028);
        double mx = StrictMath.log(a.quantile(2028, 0.5).value());
        double my = StrictMath.log(b.quantile(2028, 0.5).value());
        int same = 0;
        for (int i = 0; i < x.length; i++) {
            same += x[i] > mx == y[i] > my ? 1 : 0;
        }
        return same / (double) x.length;
    }

    @Test
    void targetsThatDoNotAddUpAreNamed() {
        Bloc bloc = Bloc.of(List.of(AZERBAIJAN, TUERKIYE));
        AddedTargets added = bloc.added(
                Goal.of(Amount.parse("20 billion USD")).withDeadline(Deadline.of(2030)), DeadlinePhrases.bundled());
        assertThat(added.sum()).isEqualTo(16e9);
        assertThat(added.problems())
                .containsExactly(
                        "the whole: the parts add up to 16000 million USD, 4000 million less than the 20000 million of the whole",
                        "KAZ-TUR: has no deadline, the whole is due by 2030");
        assertThat(bloc.added(Goal.of(Amount.parse("16 billion USD")), DeadlinePhrases.bundled())
                        .addUp())
                .isTrue();
    }

    @Test
    void ofTwoLevelsStatedOnOneDayTheHigherCounts() {
        List<Statement> statements = new ArrayList<>(LEDGER.statements());
        statements.add(Figures.amount("10 billion USD", "", "", "2025-12-30"));
        statements.add(Figures.amount("5 billion USD", "", "", "2025-12-30"));
        Assessment both = ASSESSOR.withPaths(1000).assess(Ledger.of(statements), Corridor.parse("KAZ-AZE"), AS_OF);
        assertThat(Bloc.of(List.of(both))
                        .added(Goal.of(Amount.parse("10 billion USD")), DeadlinePhrases.bundled())
                        .sum())
                .isEqualTo(10e9);
    }

    @Test
    void corridorsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bloc.of(List.of(AZERBAIJAN, AZERBAIJAN)))
                .withMessage("members must hold each corridor once, but was KAZ-AZE");
        Assessment later = ASSESSOR.assess(LEDGER, Corridor.parse("KAZ-TUR"), LocalDate.of(2024, 12, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bloc.of(List.of(AZERBAIJAN, later)))
                .withMessageContaining("must be as of one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bloc.of(List.of()))
                .withMessageContaining("members must lie in [1");
    }
}
