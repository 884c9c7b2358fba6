package org.tradepath.reconcile;

import java.util.List;
import java.util.Locale;
import org.tradepath.internal.Percent;

/** Numbers and lists as people write them. */
final class Words {

    private Words() {}

    /** "461.9 million", "1.13 billion"; the unit, US dollars, is said once for all. */
    static String money(double dollars) {
        return number(dollars, dollars) + unit(dollars);
    }

    /** "459.0 to 466.3 million", "0.96 to 1.13 billion". */
    static String range(double low, double high) {
        return number(low, high) + " to " + money(high);
    }

    private static String number(double dollars, double inUnitOf) {
        if (inUnitOf >= 1e9) {
            return String.format(Locale.ROOT, "%.2f", dollars / 1e9);
        }
        if (inUnitOf >= 1e6) {
            return String.format(Locale.ROOT, "%.1f", dollars / 1e6);
        }
        return String.format(Locale.ROOT, "%.1f", dollars / 1e3);
    }

    private static String unit(double dollars) {
        if (dollars >= 1e9) {
            return " billion";
        }
        return dollars >= 1e6 ? " million" : " thousand";
    }

    /** A probability: "under 1 %", "63 %", "over 99 %". */
    static String percent(double probability) {
        return Percent.inWords(probability);
    }

    /** "B1", "B1 and F4", "B1, F4 and F7". */
    static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
