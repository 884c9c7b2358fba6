package org.tradepath.benchmarks.reconcile;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.stated.Ledger;

/** One ledger reconciled, 512 draws, one thread: 40 statements under 50 ms, 400 under a second, and no worse than in proportion. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReconcileBenchmark {

    private static final int LAST_YEAR = 2024;
    private static final LocalDate AS_OF = LocalDate.of(LAST_YEAR, 12, 31);

    /** Statements; of 10 years, or of as many as they last for at ten a year, but at most 60. */
    @Param({"25", "40", "50", "100", "200", "400", "800"})
    public int statements;

    private Ledger ledger;

    /** Draws the ledger. */
    @Setup
    public void draw() {
        int years = Math.min(60, Math.max(10, statements / 10));
        ledger = SyntheticCorridor.of(1, LAST_YEAR, years, statements, 0.1, SyntheticCorridor.Growth.ASSUMED)
                .ledger();
    }

    /** Reconciles it. */
    @Benchmark
    public Reconciliation reconcile() {
        return Reconciler.withDefaults().reconcile(ledger, SyntheticCorridor.CORRIDOR, AS_OF);
    }
}
