package org.tradepath.assess;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Counts the corridors of a run. */
final class PanelCount {

    // Corridors are taken by any thread, and delivered by the calling one.
    private final AtomicLong skipped = new AtomicLong();
    private long assessed;
    private long refused;

    void delivered(CorridorOutlook outlook) {
        if (outlook instanceof CorridorOutlook.Assessed) {
            assessed++;
        } else {
            refused++;
        }
    }

    PanelProgress progress() {
        return new PanelProgress(assessed, refused, skipped.get());
    }

    /** The corridors that are not done; the others are counted as they are passed over. */
    Iterator<CorridorFigures> withoutDone(Iterator<CorridorFigures> corridors, Predicate<String> done) {
        return new Iterator<>() {
            private Optional<CorridorFigures> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && corridors.hasNext()) {
                    CorridorFigures corridor = corridors.next();
                    if (done.test(corridor.key())) {
                        skipped.incrementAndGet();
                    } else {
                        next = Optional.of(corridor);
                    }
                }
                return next.isPresent();
            }

            @Override
            public CorridorFigures next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no corridor is left");
                }
                CorridorFigures corridor = next.orElseThrow();
                next = Optional.empty();
                return corridor;
            }
        };
    }
}
