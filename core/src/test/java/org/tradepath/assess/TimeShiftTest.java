package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.RandomLedger;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.reconcile.Conflict;
import org.tradepath.reconcile.Conflicts;
import org.tradepath.reconcile.Contradictions;
import org.tradepath.stated.Ledger;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Everything said so many years later: the answers are the same so many years later, to the bit. That cannot hold where the years themselves
 * tell something: the pooled model's editions, each of which knows the years up to its own, and the reference classes.
 */
class TimeShiftTest {

    @ParameterizedTest
    @CsvSource({"1,-7", "2,1", "3,28", "4,-90", "5,400"})
    void answersMoveWithTheYears(long seed, int years) {
        Ledger ledger = RandomLedger.of(seed);
        Assessment now = Answers.of(ledger);
        Assessment then = Answers.of(Answers.ASSESSOR, RandomLedger.later(ledger, years), years);
        assertThat(Answers.bits(then)).isEqualTo(Answers.bits(now));
        assertThat(then.outlook().fan().firstYear())
                .isEqualTo(now.outlook().fan().firstYear() + years);
        assertThat(then.answers()).hasSameSizeAs(now.answers());
        for (int i = 0; i < now.answers().size(); i++) {
            TargetAnswer one = now.answers().get(i);
            TargetAnswer other = then.answers().get(i);
            assertThat(other.level()).isEqualTo(one.level());
            assertThat(other.firstPassage().horizon())
                    .isEqualTo(one.firstPassage().horizon() + years);
        }
    }

    /** Of its newest edition, as of 2020, until what the economies grew by up to then is over: fifteen years. */
    @Test
    void thePooledModelKnowsTheYears() {
        Assessor pooled = Answers.ASSESSOR.withModel(PooledModel.bundled());
        Ledger ledger = RandomLedger.of(6);
        long now = Answers.bits(Answers.of(pooled, ledger, 0));
        assertThat(Answers.bits(Answers.of(pooled, RandomLedger.later(ledger, -9), -9)))
                .isNotEqualTo(now);
        long farAhead = Answers.bits(Answers.of(pooled, RandomLedger.later(ledger, 12), 12));
        assertThat(farAhead).isNotEqualTo(now);
        assertThat(Answers.bits(Answers.of(pooled, RandomLedger.later(ledger, 30), 30)))
                .isEqualTo(farAhead);
    }

    @ParameterizedTest
    @CsvSource({"1,-7", "2,1", "3,28", "4,-90", "5,400"})
    void whatCannotBeTrueTogetherMovesWithTheYears(long seed, int years) {
        Contradictions search = Contradictions.withDefaults();
        Ledger ledger = RandomLedger.of(seed);
        Ledger later = RandomLedger.later(ledger, years);
        Conflicts found = search.find(later, RandomLedger.CORRIDOR);
        assertThat(found.conflicts())
                .extracting(Conflict::toString)
                .isEqualTo(search.find(ledger, RandomLedger.CORRIDOR).conflicts().stream()
                        .map(Conflict::toString)
                        .toList());
        for (int year = 2016; year <= 2024; year += 4) {
            assertThat(search.range(
                            later,
                            RandomLedger.CORRIDOR,
                            Side.HOME,
                            Flow.TURNOVER,
                            ReportingPeriod.ofYear(year + years)))
                    .isEqualTo(search.range(
                            ledger, RandomLedger.CORRIDOR, Side.HOME, Flow.TURNOVER, ReportingPeriod.ofYear(year)));
        }
    }
}
