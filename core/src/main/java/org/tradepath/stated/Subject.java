package org.tradepath.stated;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.Side;

/**
 * What a statement is about: which economies, whose figure, which flow.
 *
 * <p>Side and flow are as seen from home. A subject with a region is about that region alone and never part of its
 * economy's figures.
 *
 * @param home the economy from whose end the statement is written down
 * @param region the region of home or of the partner that is meant; empty for the whole economies
 * @param partner the other economy; empty if the statement is not about trade with one economy
 * @param side whose statistics are quoted
 * @param flow the flow of goods; empty if the statement is not about a flow of trade (investment, companies, people)
 * @since 0.1.0
 */
public record Subject(
        Economy home, Optional<Region> region, Optional<Economy> partner, Side side, Optional<Flow> flow) {

    /**
     * Checks that the parts fit.
     *
     * @param home the economy from whose end the statement is written down
     * @param region the region of home or of the partner that is meant
     * @param partner the other economy
     * @param side whose statistics are quoted
     * @param flow the flow of goods
     * @throws IllegalArgumentException if the partner is home itself, the region belongs to neither, or the side is the
     *     partner's and there is none
     */
    public Subject {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(flow, "flow");
        if (partner.isPresent() && partner.get().equals(home)) {
            throw new BrokenRule(Column.PARTNER, "partner", "must be another economy than home", home);
        }
        if (region.isPresent()
                && !region.get().economy().equals(home)
                && !partner.equals(Optional.of(region.get().economy()))) {
            throw new BrokenRule(Column.REGION, "region", "must belong to home or the partner", region.get());
        }
        if (side == Side.PARTNER && partner.isEmpty()) {
            throw new BrokenRule(Column.SIDE, "side", "must not be PARTNER without a partner", side);
        }
    }

    /**
     * A flow of trade along a corridor.
     *
     * @param corridor the corridor, with its region if it has one
     * @param side whose statistics are quoted
     * @param flow the flow of goods
     * @return the subject
     */
    public static Subject of(Corridor corridor, Side side, Flow flow) {
        return new Subject(
                corridor.home(), corridor.region(), Optional.of(corridor.partner()), side, Optional.of(flow));
    }

    /** {@return the corridor from home to the partner, with the region if there is one; empty without a partner} */
    public Optional<Corridor> corridor() {
        return partner.map(other -> {
            Corridor whole = Corridor.of(home, other);
            return region.map(whole::withRegion).orElse(whole);
        });
    }

    /**
     * The same subject seen from the partner's end: home and partner, side and flow change places.
     *
     * @return the reversed subject; reversed again it equals this one
     * @throws IllegalStateException if there is no partner
     */
    public Subject reversed() {
        Economy other = partner.orElseThrow(
                () -> new IllegalStateException("a subject without a partner has no other end: " + this));
        return new Subject(other, region, Optional.of(home), side.reversed(), flow.map(Flow::reversed));
    }
}
