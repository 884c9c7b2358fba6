package org.tradepath.sheet;

import org.tradepath.internal.Check;

/**
 * A column of a {@link Sheet}.
 *
 * @param name its name in headers
 * @param type what its cells hold
 * @param meaning what they mean, with the unit
 * @since 0.1.0
 */
public record Column(String name, Type type, String meaning) {

    /** What the cells of a column hold; any cell may be empty. */
    public enum Type {
        /** Text; "" and empty are the same. */
        TEXT,
        /** A whole number of at most nine digits, such as a year. */
        WHOLE,
        /** A finite number, kept to the bit. */
        NUMBER,
        /** A calendar date. */
        DATE,
        /** True or false. */
        FLAG
    }

    /**
     * Checks the name.
     *
     * @param name its name
     * @param type what its cells hold
     * @param meaning what they mean
     * @throws IllegalArgumentException if the name is blank
     */
    public Column {
        Check.notBlank("name", name);
    }
}
