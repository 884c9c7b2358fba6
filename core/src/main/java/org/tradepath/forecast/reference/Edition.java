package org.tradepath.forecast.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tradepath.internal.NumberLines;

/** The classes as of one year. Bundled ones are read when they are first asked for. */
final class Edition {

    private final int asOf;
    private volatile Optional<Summary> summary;

    private Edition(int asOf, Optional<Summary> summary) {
        this.asOf = asOf;
        this.summary = summary;
    }

    static Edition of(Summary summary) {
        return new Edition(summary.asOf(), Optional.of(summary));
    }

    static Edition bundled(int asOf) {
        return new Edition(asOf, Optional.empty());
    }

    int asOf() {
        return asOf;
    }

    Summary summary() {
        if (summary.isEmpty()) {
            try (BufferedReader in = NumberLines.resource(Edition.class, "reference-" + asOf + ".txt")) {
                summary = Optional.of(SummaryFile.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return summary.get();
    }
}
