package org.tradepath.text;

import java.time.LocalDate;
import java.util.Map;

/** Gives every amount its currency: its own, or that of the figures around it. */
final class Currencies {

    /** Currencies that took the place of others: code, the older code, the first day of the new one (ISO 4217, list of historic codes). */
    private static final Map<String, Older> OLDER = Map.of("RUB", new Older("SUR", LocalDate.of(1992, 12, 26)));

    private final Scene scene;
    private final Context context;

    private record Older(String code, LocalDate until) {}

    Currencies(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    void bind(Draft draft) {
        Quantity quantity = draft.figure.quantity();
        if (quantity.unit() != Quantity.Unit.MONEY) {
            return;
        }
        String name = quantity.name();
        if (name.isEmpty()) {
            name = around(draft.at);
            draft.reasons.add(Reason.CURRENCY_FROM_CONTEXT);
        }
        if (name.equals(Quantity.DOLLAR)) {
            name = context.dollars;
        } else if (name.endsWith("D") && name.length() == 3 && !quantity.name().isEmpty()) {
            context.dollars = name;
        }
        Older older = OLDER.get(name);
        if (older != null && context.date != null && context.date.lastDay().isBefore(older.until)) {
            name = older.code;
        }
        draft.currency = name;
        context.currency = name;
    }

    // The nearest figure before that has a currency, else the nearest behind, else the last of the text.
    private String around(int at) {
        for (int j = at - 1; j >= 0; j--) {
            if (named(j)) {
                return scene.at(j).quantity().name();
            }
        }
        for (int j = at + 1; j < scene.size(); j++) {
            if (named(j)) {
                return scene.at(j).quantity().name();
            }
        }
        return context.currency;
    }

    private boolean named(int j) {
        Quantity quantity = scene.at(j).quantity();
        return quantity != null
                && quantity.unit() == Quantity.Unit.MONEY
                && !quantity.name().isEmpty();
    }
}
