package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradepath.reconcile.Reconciled.AS_OF;
import static org.tradepath.reconcile.Reconciled.RECONCILER;
import static org.tradepath.reconcile.Reconciled.assertFinite;
import static org.tradepath.reconcile.Said.change;
import static org.tradepath.reconcile.Said.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Hundreds and thousands of statements. Slow: mutation testing leaves it out. */
class LargeLedgersTest {

    /** Ten series of a random walk on either side, stated in every hedge and kind, one figure in ten plainly wrong. */
    private static Ledger synthetic(int statements, long seed) {
        Random random = new Random(seed);
        double[] truth = new double[36];
        truth[0] = StrictMath.log(3e8);
        for (int y = 1; y < truth.length; y++) {
            truth[y] = truth[y - 1] + 0.05 + 0.2 * random.nextGaussian();
        }
        List<Statement> rows = new ArrayList<>();
        Hedge[] hedges = Hedge.values();
        for (int i = 0; i < statements; i++) {
            int y = 1 + random.nextInt(truth.length - 1);
            String id = String.format(Locale.ROOT, "S%05d", i);
            double error = random.nextInt(10) == 0 ? 1.5 * random.nextGaussian() : 0;
            Side side = Side.values()[random.nextInt(3)];
            Hedge hedge = random.nextBoolean() ? Hedge.EXACTLY : hedges[random.nextInt(hedges.length)];
            if (random.nextInt(3) == 0) {
                double percent = 100 * (StrictMath.exp(truth[y] - truth[y - 1] + error) - 1);
                rows.add(Rows.change(
                        id, "" + (1990 + y), "" + (1989 + y), hedge, String.format(Locale.ROOT, "%.1f", percent)));
            } else {
                double gap = side == Side.PARTNER ? 0.3 : 0;
                double millions = StrictMath.exp(truth[y] + error + gap) / 1e6;
                rows.add(Rows.level(
                        Rows.header(id, side, Flow.TURNOVER),
                        random.nextInt(4) == 0 ? (1990 + y) + "-H1" : "" + (1990 + y),
                        hedge,
                        String.format(Locale.ROOT, "%.1f million USD", millions),
                        Basis.STATED));
            }
        }
        // Each of another source: two that say the same are no copies.
        return Ledger.of(rows.stream()
                .map(row -> row.withHeader(new Header(
                        row.id(),
                        row.subject(),
                        new Source("paper " + row.id(), row.source().published(), "en"),
                        Optional.empty(),
                        "")))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fourHundredStatementsGiveAFiniteHistory(long seed) {
        Reconciliation reconciliation = RECONCILER.reconcile(synthetic(400, seed), Rows.CORRIDOR, AS_OF);

        assertFinite(reconciliation);
        assertThat(reconciliation.standings()).hasSize(400);
        // The chains keep apart over two rival figures of the second ledger, and the reconciliation has to say so.
        assertThat(reconciliation.converged()).isEqualTo(seed != 2);
    }

    @Test
    void tenThousandStatementsDoNotHang() {
        Reconciliation reconciliation = RECONCILER.withDraws(8).reconcile(synthetic(10_000, 1), Rows.CORRIDOR, AS_OF);

        assertThat(Draws.all(reconciliation)).allMatch(Double::isFinite);
        assertThat(reconciliation.standingsWithoutConflicts()).hasSize(10_000);
    }

    /** Ten thousand statements on 35 years, rounded from one truth, of which a share is wrong by a factor. */
    private static Ledger tenThousand(double wrong) {
        Random random = new Random(4);
        double[] truth = random.doubles(35, 100, 900).toArray();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int year = 1 + random.nextInt(34);
            int base = random.nextInt(year);
            double value = truth[year] * (random.nextDouble() < wrong ? 1.5 : 1);
            String period = String.valueOf(1990 + year);
            Side side = i % 50 == 0 ? Side.UNKNOWN : Side.HOME;
            statements.add(
                    i % 3 == 0
                            ? change(
                                    "S" + i,
                                    side,
                                    Flow.TURNOVER,
                                    period,
                                    String.valueOf(1990 + base),
                                    Hedge.EXACTLY,
                                    String.valueOf(Math.round(100 * (value / truth[base] - 1))))
                            : level(
                                    "S" + i,
                                    side,
                                    Flow.TURNOVER,
                                    period,
                                    Hedge.EXACTLY,
                                    Math.round(value) + " million USD"));
        }
        return Ledger.of(statements);
    }

    @Test
    void tenThousandStatementsDoNotHangTheSearch() {
        Conflicts none = Contradictions.withDefaults().find(tenThousand(0), Said.CORRIDOR);
        assertThat(none.conflicts()).isEmpty();
        assertThat(none.complete()).isTrue();
        Conflicts many = Contradictions.withDefaults().find(tenThousand(0.1), Said.CORRIDOR);
        assertThat(many.conflicts()).isNotEmpty();
        assertThat(many.complete()).isFalse();
    }
}
