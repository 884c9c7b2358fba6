package org.tradepath.assess;

import java.util.List;
import org.tradepath.stated.TargetStatement;

/**
 * What a {@link LookBack} saw.
 *
 * @param rows a row a target, in the order in which they were stated
 * @param leftOut the targets that could not be looked back at
 * @since 0.1.0
 */
public record LookBackReport(List<LookBackRow> rows, List<LeftOut> leftOut) {

    /**
     * A target without a row.
     *
     * @param statement who stated what
     * @param reason which rule it breaks, for people
     */
    public record LeftOut(TargetStatement statement, String reason) {}

    /**
     * Copies the lists.
     *
     * @param rows a row a target
     * @param leftOut the targets that could not be looked back at
     */
    public LookBackReport {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }
}
