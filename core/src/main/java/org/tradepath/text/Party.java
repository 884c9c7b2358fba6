package org.tradepath.text;

import java.util.Objects;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.trade.Economy;

/**
 * One end of the trade that a text speaks of: an economy, or a group of economies such as the European Union, which a ledger has no row for.
 *
 * @param code the ISO 3166 alpha-3 or historic code of an economy, or the code of a group: EUU European Union, EAEU Eurasian Economic Union, OTS
 *     Organization of Turkic States, CIS Commonwealth of Independent States, XCA Central Asia, WLD all economies, and what else the language files
 *     list
 * @since 0.1.0
 */
public record Party(String code) {

    /** The whole world as a partner. */
    public static final Party WORLD = new Party("WLD");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it is blank
     */
    public Party {
        Check.notBlank("code", Objects.requireNonNull(code, "code"));
    }

    /** {@return the economy; empty for a group} */
    public Optional<Economy> economy() {
        return Parties.economy(code);
    }

    /** Whether it is an economy, and no group. */
    boolean isEconomy() {
        return economy().isPresent();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
