package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.series.History;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LedgerException;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Random ledgers: a history of numbers in order whatever is stated, the same for any order of rows and from either end. */
class ReconcilerFuzzTest {

    private static final String COLUMNS =
            "id,home,partner,side,flow,kind,period,base,value,scale,unit,hedge,wording,whole,multiple,source,published,echo_of\n";
    private static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final int MOST_ROWS = 10;
    private static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(32);

    private static final List<String> PERIODS = List.of(
            "2018",
            "2019",
            "2020",
            "2021",
            "2022",
            "2023",
            "2024",
            "2025",
            "2022-H1",
            "2023-H1",
            "2023-01/2023-09",
            "2024-Q1",
            "2024-03",
            "2020-07/2021-06");
    private static final List<String> HEDGES =
            List.of("EXACTLY", "ABOUT", "NEARLY", "MORE_THAN", "AT_LEAST", "LESS_THAN", "AT_MOST", "UP_TO");

    @FuzzTest(maxDuration = "30m")
    void reconcile(FuzzedDataProvider data) throws IOException {
        StringBuilder rows = new StringBuilder(COLUMNS);
        int count = data.consumeInt(1, MOST_ROWS);
        for (int i = 0; i < count; i++) {
            rows.append(row(data, i));
        }
        Ledger ledger;
        try {
            ledger = Ledger.read(new StringReader(rows.toString()), "fuzz.csv");
        } catch (LedgerException e) {
            return;
        }
        Reconciliation one;
        try {
            one = RECONCILER.reconcile(ledger, CORRIDOR, AS_OF);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("ledger must hold");
            return;
        }
        List<Statement> other = new ArrayList<>(ledger.statements());
        Collections.reverse(other);
        Reconciliation two = RECONCILER.reconcile(Ledger.of(other), CORRIDOR.reversed(), AS_OF);
        for (Flow flow : Flow.values()) {
            for (Side side : List.of(Side.HOME, Side.PARTNER)) {
                History history = one.history(side, flow);
                check(history);
                same(history, two.history(side.reversed(), flow.reversed()));
            }
            same(one.reconciled(flow), two.reconciled(flow.reversed()));
        }
        assertThat(one.standings()).hasSize(ledger.asOf(AS_OF).size());
        assertThat(one.explain().toString()).isNotBlank();
    }

    private static void check(History history) {
        assertThat(history.lastYear()).isEqualTo(AS_OF.getYear());
        for (int year = history.firstYear(); year <= history.lastYear(); year++) {
            double low = history.quantile(year, 0.1);
            assertThat(low).isFinite().isNotNegative().isLessThanOrEqualTo(history.median(year));
            assertThat(history.median(year)).isLessThanOrEqualTo(history.quantile(year, 0.9));
            assertThat(history.quantile(year, 0.9)).isFinite();
        }
    }

    private static void same(History one, History two) {
        assertThat(two.firstYear()).isEqualTo(one.firstYear());
        for (int year = one.firstYear(); year <= one.lastYear(); year++) {
            assertThat(two.logLevels(year)).isEqualTo(one.logLevels(year));
        }
    }

    private static String row(FuzzedDataProvider data, int i) {
        String kind = data.pickValue(List.of("LEVEL", "CHANGE", "FACTOR", "SHARE", "RECORD"));
        String period = data.pickValue(PERIODS);
        boolean compared = kind.equals("CHANGE") || kind.equals("FACTOR");
        boolean record = kind.equals("RECORD");
        String unit = switch (kind) {
            case "LEVEL" -> data.consumeInt(0, 9) == 0 ? "KZT" : "USD";
            case "FACTOR" -> "x";
            case "RECORD" -> "";
            default -> "%";
        };
        String hedge = record ? "" : data.pickValue(HEDGES);
        return String.join(
                        ",",
                        "r" + i,
                        data.consumeInt(0, 5) == 0 ? "AZE,KAZ" : "KAZ,AZE",
                        data.pickValue(List.of("HOME", "PARTNER", "UNKNOWN")),
                        data.pickValue(List.of("EXPORTS", "IMPORTS", "TURNOVER")),
                        kind,
                        period,
                        compared ? data.pickValue(PERIODS) : "",
                        record ? "" : value(data, kind),
                        kind.equals("LEVEL")
                                ? data.pickValue(List.of("million", "million", "billion", "thousand", ""))
                                : "",
                        unit,
                        hedge,
                        kind.equals("FACTOR") ? data.pickValue(List.of("TIMES", "TIMES_MORE")) : "",
                        kind.equals("SHARE") && i > 0 ? "r" + data.consumeInt(0, i - 1) : "",
                        "",
                        data.pickValue(List.of("one newspaper", "another", "an office")),
                        data.pickValue(List.of("2022", "2023-06", "2024-02-28", "2025-12-31", "2026")),
                        i > 0 && data.consumeInt(0, 7) == 0 ? "r" + data.consumeInt(0, i - 1) : "")
                + "\n";
    }

    private static String value(FuzzedDataProvider data, String kind) {
        return switch (kind) {
            case "LEVEL" -> decimal(data, 0, 100_000);
            case "CHANGE" -> decimal(data, -100, 1000);
            case "FACTOR" -> decimal(data, 0, 20);
            default -> decimal(data, 0, 100);
        };
    }

    private static String decimal(FuzzedDataProvider data, int low, int high) {
        String whole = String.valueOf(data.consumeInt(low, high));
        int decimals = data.consumeInt(0, 3);
        return decimals == 0
                ? whole
                : whole + "." + String.format(Locale.ROOT, "%0" + decimals + "d", data.consumeInt(0, 9));
    }
}
