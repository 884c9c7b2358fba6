package org.tradepath.assess;

import java.util.Objects;
import org.tradepath.internal.Check;
import org.tradepath.series.ReportedSeries;

/**
 * One corridor of a panel: what a reporter published of its trade with a partner, under the key by which it is known.
 *
 * @param key the text by which a run that is taken up again knows the corridor, such as "KAZ-AZE", or "KAZ-AZE 270900" in a panel by commodity; not
 *     blank. It names no random numbers: these are the corridor's, so that its commodities differ by their figures and not by luck
 * @param figures what was reported
 * @since 0.1.0
 */
public record CorridorFigures(String key, ReportedSeries figures) {

    /**
     * Checks the key.
     *
     * @param key the text
     * @param figures what was reported
     * @throws IllegalArgumentException if the key is blank
     */
    public CorridorFigures {
        Check.notBlank("key", key);
        Objects.requireNonNull(figures, "figures");
    }

    /**
     * {@return the corridor under reporter and partner, "KAZ-AZE"}
     *
     * @param figures what was reported
     */
    public static CorridorFigures of(ReportedSeries figures) {
        return new CorridorFigures(figures.corridor().toString(), figures);
    }
}
