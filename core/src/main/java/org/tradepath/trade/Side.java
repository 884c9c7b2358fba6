package org.tradepath.trade;

/**
 * Who counted: the reporter of a figure, seen from a {@link Corridor}.
 *
 * <p>Home and partner publish different figures for the same trade (mirror figures); a figure without its side is half a figure.
 *
 * @since 0.1.0
 */
public enum Side {
    /** Home's statistics. */
    HOME,
    /** The partner's statistics. */
    PARTNER,
    /** The source does not say whose statistics it quotes. */
    UNKNOWN;

    /** {@return the same reporter seen from the other end of the corridor} */
    public Side reversed() {
        return switch (this) {
            case HOME -> PARTNER;
            case PARTNER -> HOME;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
