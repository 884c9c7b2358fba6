package org.tradepath.stated;

import org.tradepath.internal.Check;

/**
 * An argument that breaks a rule, with the ledger column it would stand in: so a rule is written once, for callers and
 * for files.
 */
final class BrokenRule extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Column column;
    private final String rule;

    BrokenRule(Column column, String name, String rule, Object value) {
        super(Check.broken(name, rule, value).getMessage());
        this.column = column;
        this.rule = name + " " + rule;
    }

    Column column() {
        return column;
    }

    String rule() {
        return rule;
    }
}
