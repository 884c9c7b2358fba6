package org.tradepath.files;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.trade.Economy;

/**
 * Who a file calls reporter or partner: an economy, or something that is none and must not be counted as one.
 *
 * @param kind what it is
 * @param economy the economy; filled for {@link Kind#ECONOMY} alone
 * @param text what the file says: its code or name
 * @param mapped whether the file's code is not the economy's ISO code, and a table said which it is
 * @since 0.1.0
 */
public record Area(Kind kind, Optional<Economy> economy, String text, boolean mapped) {

    /** What an area of a trade file can be. */
    public enum Kind {
        /** An economy. */
        ECONOMY,
        /** All economies together. */
        WORLD,
        /** A group of economies. */
        GROUP,
        /** A remainder, or a territory that has no code here. */
        UNSPECIFIED,
        /** A code that is in no table. */
        UNKNOWN
    }

    /**
     * Checks that kind and economy fit.
     *
     * @param kind what it is
     * @param economy the economy
     * @param text what the file says
     * @param mapped whether a table mapped a code that is not ISO
     * @throws IllegalArgumentException if an ECONOMY has no economy, or another kind has one
     */
    public Area {
        Objects.requireNonNull(text, "text");
        if (economy.isPresent() != (kind == Kind.ECONOMY)) {
            throw Check.broken("economy", "must be there for ECONOMY alone", kind + " " + economy);
        }
    }

    /**
     * {@return an economy by its own code}
     *
     * @param economy the economy
     */
    public static Area of(Economy economy) {
        return new Area(Kind.ECONOMY, Optional.of(economy), economy.code(), false);
    }

    /**
     * {@return something that is no economy}
     *
     * @param kind any but ECONOMY
     * @param text what the file says
     */
    public static Area of(Kind kind, String text) {
        return new Area(kind, Optional.empty(), text, false);
    }
}
