package org.tradepath.assess;

/**
 * How far a run over a panel is.
 *
 * @param assessed corridors that were assessed and delivered
 * @param refused corridors that cannot be assessed and were delivered with the reason
 * @param skipped corridors passed over because their key was done
 * @since 0.1.0
 */
public record PanelProgress(long assessed, long refused, long skipped) {

    /** {@return all corridors that have been dealt with} */
    public long corridors() {
        return assessed + refused + skipped;
    }
}
