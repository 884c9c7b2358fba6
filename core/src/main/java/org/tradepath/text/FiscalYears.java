package org.tradepath.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which fiscal year an economy reports its trade; from {@code fiscal.tsv}, where the sources stand. */
final class FiscalYears {

    private static final Map<String, Integer> FIRST_MONTH = Language.rows("fiscal.tsv").stream()
            .map(row -> row.split("\t"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.parseInt(cells[1])));

    private FiscalYears() {}

    /** The month, 1 to 12, that the fiscal year of a pair begins in; 0 where neither has one or they differ. */
    static int firstMonth(Party first, Party second) {
        int[] months = Stream.of(first, second)
                .filter(party -> party != null)
                .mapToInt(party -> FIRST_MONTH.getOrDefault(party.code(), 0))
                .filter(month -> month > 0)
                .distinct()
                .toArray();
        return months.length == 1 ? months[0] : 0;
    }
}
