package org.tradepath.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/** The bundled ledger, reconciled as of the end of 2025. */
final class Bundled {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    static final Corridor KAZ_AZE = Corridor.parse("KAZ-AZE");
    static final Corridor KAZ_TUR = Corridor.parse("KAZ-TUR");
    static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(512);
    static final Ledger LEDGER = Ledger.bundled();
    /** What started the project and the official figures, without what other outlets said. */
    static final Ledger ARTICLES = Ledger.bundled("articles").plus(Ledger.bundled("official"));

    static final Reconciliation AZE = reconcile(LEDGER, KAZ_AZE);
    static final Reconciliation TUR = reconcile(LEDGER, KAZ_TUR);

    private Bundled() {}

    static Reconciliation reconcile(Ledger ledger, Corridor corridor) {
        return RECONCILER.reconcile(ledger, corridor, AS_OF);
    }

    static Ledger without(Ledger ledger, String... ids) {
        Ledger rest = ledger;
        for (String id : ids) {
            rest = rest.without(id);
        }
        return rest;
    }

    static Map<String, Standing> byId(Reconciliation reconciliation) {
        return reconciliation.standings().stream()
                .collect(Collectors.toMap(s -> s.statement().id(), Function.identity()));
    }
}
