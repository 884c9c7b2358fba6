package org.tradepath.reconcile;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, once, whichever threads ask. */
final class Lazy<T> {

    private Supplier<T> source;
    private T value;

    Lazy(Supplier<T> source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    synchronized T get() {
        if (source != null) {
            value = source.get();
            // What it was made from is needed no longer.
            source = null;
        }
        return value;
    }
}
