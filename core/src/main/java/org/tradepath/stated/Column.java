package org.tradepath.stated;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a ledger file in their order, with the kinds of statement that use them. {@link Ledger} documents
 * them.
 */
enum Column {
    ID(true),
    HOME(true),
    REGION(false),
    PARTNER(false),
    SIDE(true),
    FLOW(true),
    KIND(true),
    PERIOD(false, Kind.LEVEL, Kind.CHANGE, Kind.FACTOR, Kind.SHARE, Kind.RECORD, Kind.OTHER),
    BASE(false, Kind.CHANGE, Kind.FACTOR, Kind.TARGET),
    VALUE(false, Kind.LEVEL, Kind.CHANGE, Kind.FACTOR, Kind.SHARE, Kind.TARGET, Kind.OTHER),
    SCALE(false, Kind.LEVEL, Kind.TARGET, Kind.OTHER),
    UNIT(false, Kind.LEVEL, Kind.CHANGE, Kind.FACTOR, Kind.SHARE, Kind.TARGET, Kind.OTHER),
    HEDGE(false, Kind.LEVEL, Kind.CHANGE, Kind.FACTOR, Kind.SHARE, Kind.TARGET, Kind.OTHER),
    WORDING(false, Kind.FACTOR),
    WHOLE(false, Kind.SHARE),
    MULTIPLE(false, Kind.TARGET),
    DEADLINE(false, Kind.TARGET),
    DEADLINE_PHRASE(false, Kind.TARGET),
    WHO(false, Kind.TARGET),
    LEVEL_QUOTED(false, Kind.TARGET),
    BASIS(false, Kind.LEVEL),
    VALUATION(false, Kind.LEVEL),
    SOURCE(true),
    PUBLISHED(true),
    LANGUAGE(false),
    ECHO_OF(false),
    NOTE(false);

    /** All columns of a ledger file by name. */
    static final List<String> NAMES =
            Arrays.stream(values()).map(Column::toString).toList();

    /** The columns that every ledger file has, by name. */
    static final List<String> REQUIRED = Arrays.stream(values())
            .filter(c -> c.required)
            .map(Column::toString)
            .toList();

    private final String header = name().toLowerCase(Locale.ROOT);
    private final boolean required;
    private final Set<Kind> users;

    /** A column that every kind uses. */
    Column(boolean required) {
        this.required = required;
        this.users = EnumSet.allOf(Kind.class);
    }

    /** A column that only these kinds use. */
    Column(boolean required, Kind first, Kind... others) {
        this.required = required;
        this.users = EnumSet.of(first, others);
    }

    boolean servesKind(Kind kind) {
        return users.contains(kind);
    }

    /** The name in the header: "deadline_phrase". */
    @Override
    public String toString() {
        return header;
    }
}
