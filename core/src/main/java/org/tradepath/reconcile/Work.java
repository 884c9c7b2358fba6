package org.tradepath.reconcile;

import org.tradepath.internal.Crew;

/** How many multiplications a search may still take: a bound that does not depend on the machine. An interrupt ends it, too. */
final class Work {

    private long left;

    Work(long allowed) {
        this.left = allowed;
    }

    boolean isUsedUp() {
        return left <= 0;
    }

    void spend(long multiplications) throws NotSettled {
        Crew.refuseInterruption("search");
        left -= multiplications;
        if (isUsedUp()) {
            throw new NotSettled();
        }
    }

    /** The work allowed ran out, or rounding errors grew too large, before an answer was found. */
    static final class NotSettled extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
