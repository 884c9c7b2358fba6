package org.tradepath.target;

import java.util.Optional;
import org.tradepath.stated.PartialDate;
import org.tradepath.trade.Amount;

/**
 * A change of the highest level that is aimed at.
 *
 * @param stated when
 * @param from the level before; empty for the first
 * @param to the level from then on; where several were stated at once, "five, and later ten", the highest
 * @since 0.1.0
 */
public record Move(PartialDate stated, Optional<Amount> from, Amount to) {

    /** {@return whether the level was raised; false for the first one} */
    public boolean isRaised() {
        return from.filter(before -> before.value().compareTo(to.value()) < 0).isPresent();
    }
}
