package org.tradepath.trade;

/**
 * What moved: goods out of home, goods into home, or both together. Always as home sees it, whoever counted.
 *
 * @since 0.1.0
 */
public enum Flow {
    /** Goods from home to the partner. */
    EXPORTS,
    /** Goods from the partner to home. */
    IMPORTS,
    /** Exports plus imports, as counted by one side. */
    TURNOVER;

    /** {@return the same goods seen from the other end of the corridor} */
    public Flow reversed() {
        return switch (this) {
            case EXPORTS -> IMPORTS;
            case IMPORTS -> EXPORTS;
            case TURNOVER -> TURNOVER;
        };
    }
}
