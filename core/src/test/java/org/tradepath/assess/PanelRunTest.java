package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tradepath.assess.PanelRuns.ASSESSOR;
import static org.tradepath.assess.PanelRuns.AS_OF;
import static org.tradepath.assess.PanelRuns.PANEL;
import static org.tradepath.assess.PanelRuns.corridors;
import static org.tradepath.assess.PanelRuns.hash;
import static org.tradepath.assess.PanelRuns.run;
import static org.tradepath.assess.PanelRuns.small;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradepath.internal.InOrder;

/** How a run goes: what it takes and hands on, who helps it, and what ends it. */
class PanelRunTest {

    @Test
    void aRunIsTakenUpWhereAnotherEnded() {
        List<CorridorOutlook> whole = run(ASSESSOR, corridors());
        List<CorridorOutlook> delivered = new ArrayList<>();
        assertThatThrownBy(() -> ASSESSOR.withParallelism(3).run(corridors().iterator(), AS_OF, outlook -> {
                    if (delivered.size() == 70) {
                        throw new IllegalStateException("the disk is full");
                    }
                    delivered.add(outlook);
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(delivered).hasSize(70);
        Set<String> done = new HashSet<>();
        delivered.forEach(outlook -> done.add(outlook.key()));
        PanelProgress rest =
                ASSESSOR.withoutDone(done::contains).withParallelism(2).run(PANEL, AS_OF, delivered::add);
        assertThat(rest.skipped()).isEqualTo(70);
        assertThat(rest.corridors()).isEqualTo(200);
        assertThat(hash(delivered)).isEqualTo(hash(whole));
    }

    @Test
    void neverMoreThanAFewCorridorsAreAheadOfASlowConsumerWhichTheCallingThreadServes() {
        AtomicLong taken = new AtomicLong();
        Iterator<CorridorFigures> endless = IntStream.range(0, 5000)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    return new CorridorFigures("pair " + i, small());
                })
                .iterator();
        AtomicLong delivered = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Thread caller = Thread.currentThread();
        ASSESSOR.withPaths(1).withYearsAhead(1).withParallelism(4).run(endless, AS_OF, outlook -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(outlook.key()).isEqualTo("pair " + delivered.get());
            most.accumulateAndGet(taken.get() - delivered.getAndIncrement(), Math::max);
        });
        assertThat(delivered.get()).isEqualTo(5000);
        // One more is looked at to know whether there is one.
        assertThat(most.get()).isLessThanOrEqualTo(4L * InOrder.AHEAD + 1);
    }

    @Test
    void anInterruptEndsItAndWhatWasDeliveredStaysValid() {
        List<CorridorOutlook> delivered = new ArrayList<>();
        try {
            assertThatThrownBy(() -> ASSESSOR.withParallelism(2).run(PANEL, AS_OF, outlook -> {
                        delivered.add(outlook);
                        if (delivered.size() == 20) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("the panel was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(delivered).hasSize(20);
        assertThat(hash(delivered)).isEqualTo(hash(run(ASSESSOR, corridors().subList(0, 20))));
    }

    @Test
    void anExceptionOfTheSourceComesOut() {
        Exception gone = new UnsupportedOperationException("the connection is gone");
        assertThatThrownBy(() -> ASSESSOR.withParallelism(2).run(broken(gone), AS_OF, outlook -> {}))
                .isSameAs(gone);
    }

    @Test
    void anUndeclaredExceptionOfTheSourceComesOutAsACause() {
        Exception gone = new IOException("the connection is gone");
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() -> ASSESSOR.withParallelism(threads).run(broken(gone), AS_OF, outlook -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCause(gone);
        }
    }

    /** Five corridors and an exception, which may be checked, as other languages' iterators throw them. */
    private static Iterator<CorridorFigures> broken(Exception gone) {
        Iterator<CorridorFigures> some = corridors().subList(0, 5).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public CorridorFigures next() {
                return some.hasNext() ? some.next() : PanelRunTest.<RuntimeException, CorridorFigures>thrown(gone);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception, T> T thrown(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void theCallersExecutorHelpsOrNot() {
        long expected = hash(run(ASSESSOR, corridors()));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(hash(run(ASSESSOR.withExecutor(executor, 3), corridors())))
                    .isEqualTo(expected);
        } finally {
            executor.shutdownNow();
        }
        assertThat(hash(run(ASSESSOR.withExecutor(task -> {}, 3), corridors()))).isEqualTo(expected);
    }

    @Test
    void theListenerIsToldAfterEveryCorridorAndMayEndTheRun() {
        List<PanelProgress> told = new ArrayList<>();
        PanelProgress last = ASSESSOR.withListener(told::add).withParallelism(2).run(PANEL, AS_OF, outlook -> {});
        assertThat(told).hasSize(200).last().isEqualTo(last);
        assertThat(told.get(9).corridors()).isEqualTo(10);
        assertThatThrownBy(() -> ASSESSOR.withListener(progress -> {
                            throw new UnsupportedOperationException("enough");
                        })
                        .run(PANEL, AS_OF, outlook -> {}))
                .hasMessage("enough");
    }
}
