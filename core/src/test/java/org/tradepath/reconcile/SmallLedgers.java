package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Made-up ledgers about {@link Rows#CORRIDOR} which, between them, need all of a reconciliation. */
final class SmallLedgers {

    private SmallLedgers() {}

    private static Statement stated(String id, Side side, Flow flow, String period, Hedge hedge, String amount) {
        return Rows.level(Rows.header(id, side, flow), period, hedge, amount, Basis.STATED);
    }

    private static Statement official(String id, Side side, Flow flow, String period, String amount) {
        return Rows.level(Rows.header(id, side, flow), period, Hedge.EXACTLY, amount, Basis.OBSERVED);
    }

    /** Every hedge, kind, basis and side. */
    static List<Statement> wholeYears() {
        List<Statement> rows = new ArrayList<>();
        Hedge[] hedges = Hedge.values();
        for (int i = 0; i < hedges.length; i++) {
            rows.add(stated(
                    "H" + i, Side.HOME, Flow.TURNOVER, "" + (2012 + i), hedges[i], 40 * (i + 5) + " million USD"));
        }
        rows.add(stated("X", Side.PARTNER, Flow.EXPORTS, "2015", Hedge.ABOUT, "120 million USD"));
        rows.add(stated("I", Side.HOME, Flow.IMPORTS, "2016", Hedge.EXACTLY, "61.7 million USD"));
        rows.add(official("O1", Side.PARTNER, Flow.TURNOVER, "2014", "250.31 million USD"));
        rows.add(official("O2", Side.HOME, Flow.EXPORTS, "2014", "97.2 million USD"));
        rows.add(official("O3", Side.HOME, Flow.TURNOVER, "2014", "241.9 million USD"));
        rows.add(official("O4", Side.HOME, Flow.IMPORTS, "2014", "144.7 million USD"));
        rows.add(stated("U1", Side.UNKNOWN, Flow.TURNOVER, "2018", Hedge.EXACTLY, "455.1 million USD"));
        rows.add(stated("U2", Side.UNKNOWN, Flow.IMPORTS, "2019", Hedge.AT_LEAST, "100 million USD"));
        rows.add(Rows.change("C1", "2020", "2019", Hedge.EXACTLY, "25.3"));
        rows.add(Rows.change("C2", "2021", "2020", Hedge.MORE_THAN, "-10"));
        rows.add(Rows.factor("F1", "2022", "2017", Hedge.EXACTLY, "2.5", Wording.TIMES_MORE));
        rows.add(Rows.factor("F2", "2023", "2022", Hedge.NEARLY, "2", Wording.TIMES));
        rows.add(new ShareStatement(
                Rows.header("S", Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(2017),
                Hedge.ABOUT,
                new BigDecimal("70"),
                Optional.of("TURNOVER")));
        rows.add(Rows.record("R", "2023"));
        rows.add(Rows.level(
                Rows.header("E", Side.PARTNER, Flow.TURNOVER),
                "2022",
                Hedge.EXACTLY,
                "800 million USD",
                Basis.ESTIMATED));

        return rows;
    }

    /** Halves, quarters and years so far, two of which are the basis of a nowcast. */
    static List<Statement> partsOfYears() {
        return List.of(
                Rows.turnover("Y1", "2021", "400.3 million USD"),
                Rows.turnover("A1", "2022-01/2022-05", "170.2 million USD"),
                Rows.turnover("A2", "2022-H1", "215.8 million USD"),
                Rows.turnover("Y2", "2022", "455 million USD"),
                Rows.turnover("B1", "2023-Q1", "150.4 million USD"),
                Rows.turnover("B2", "2023-01/2023-05", "240 million USD"),
                stated("B3", Side.HOME, Flow.EXPORTS, "2023-H1", Hedge.ABOUT, "170 million USD"),
                Rows.change("C", "2023-H1", "2022-H1", Hedge.EXACTLY, "33"),
                stated("U", Side.UNKNOWN, Flow.EXPORTS, "2022-H2", Hedge.EXACTLY, "171.4 million USD"),
                Rows.turnover("D1", "2024-01/2024-08", "500.2 million USD"),
                Rows.turnover("D2", "2024", "720 million USD"),
                Rows.turnover("E1", "2025-Q1", "180 million USD"),
                Rows.turnover("E2", "2025-01/2025-08", "500.2 million USD"));
    }

    /** Two sides apart, figures that are neither's, and what is left aside. */
    static List<Statement> gaps() {
        double[] home = {100.4, 110.2, 120.9, 131.3, 180.5};
        double[] partner = {126.1, 81.2, 86.3, 150.2, 160.2};
        List<Statement> rows = new ArrayList<>();
        for (int i = 0; i < home.length; i++) {
            rows.add(official("H" + i, Side.HOME, Flow.TURNOVER, "" + (2018 + i), home[i] + " million USD"));
            rows.add(official("P" + i, Side.PARTNER, Flow.TURNOVER, "" + (2018 + i), partner[i] + " million USD"));
        }
        Statement apart = stated("U", Side.UNKNOWN, Flow.TURNOVER, "2022", Hedge.EXACTLY, "230 million USD");
        rows.add(apart);
        rows.add(new ChangeStatement(
                Rows.header("UC", Side.UNKNOWN, Flow.TURNOVER),
                ReportingPeriod.ofYear(2022),
                ReportingPeriod.ofYear(2021),
                Hedge.EXACTLY,
                new BigDecimal("10")));
        // Of the year before, where what a source's level and change make of 2020 is home's.
        rows.add(stated("U1", Side.UNKNOWN, Flow.TURNOVER, "2021", Hedge.EXACTLY, "131.3 million USD"));
        rows.add(new ChangeStatement(
                Rows.header("U2", Side.UNKNOWN, Flow.TURNOVER),
                ReportingPeriod.ofYear(2021),
                ReportingPeriod.ofYear(2020),
                Hedge.EXACTLY,
                new BigDecimal("8.6")));
        rows.add(Rows.echo(stated("V", Side.UNKNOWN, Flow.TURNOVER, "2022", Hedge.EXACTLY, "230 million USD"), "U"));
        rows.add(Rows.published(Rows.turnover("W1", "2023", "529.4 million USD"), "2024-05"));
        rows.add(Rows.published(Rows.turnover("W2", "2023", "533.0 million USD"), "2024-09"));
        rows.add(Rows.turnover("K", "2022", "22.8 billion KZT"));
        rows.add(stated("S", Side.HOME, Flow.EXPORTS, "2019", Hedge.UP_TO, "95000 USD"));
        rows.add(Rows.record("R", "2023-H1"));
        return rows;
    }

    /** Contradictions and revisions that share statements; none of the others is at fault alone. */
    static List<Statement> culprits() {
        return List.of(
                official("A", Side.HOME, Flow.TURNOVER, "2021", "100.4 million USD"),
                Rows.change("C", "2022", "2021", Hedge.EXACTLY, "40.0"),
                Rows.published(Rows.turnover("L0", "2022", "200.5 million USD"), "2023"),
                Rows.published(Rows.turnover("L1", "2022", "201.5 million USD"), "2024"),
                Rows.turnover("D", "2018", "300.0 million USD"),
                Rows.change("E", "2019", "2018", Hedge.EXACTLY, "10.0"),
                Rows.published(Rows.turnover("F0", "2019", "332.0 million USD"), "2023"),
                Rows.published(Rows.turnover("F1", "2019", "332.6 million USD"), "2024"));
    }

    /** A year whose first months are no measure of it; and two bounds that contradict each other. */
    static List<Statement> jump() {
        return List.of(
                Rows.turnover("Y", "2024", "720.0 million USD"),
                Rows.turnover("A", "2024-01/2024-02", "60.0 million USD"),
                Rows.turnover("B", "2024-01/2024-08", "200.0 million USD"),
                Rows.turnover("C", "2025-01/2025-02", "300.0 million USD"),
                Rows.turnover("D", "2025-01/2025-08", "1200 million USD"),
                stated("X", Side.PARTNER, Flow.EXPORTS, "2024", Hedge.AT_LEAST, "2 million USD"),
                stated("Z", Side.PARTNER, Flow.EXPORTS, "2024", Hedge.AT_MOST, "1.5 million USD"));
    }

    /** Levels, changes and records that cannot all be true. */
    static List<Statement> contradicting() {
        List<Statement> rows = new ArrayList<>();
        int[] levels = {100, 104, 310, 290, 33, 101, 800, 97};
        for (int i = 0; i < levels.length; i++) {
            rows.add(stated(
                    "L" + i,
                    i % 3 == 2 ? Side.PARTNER : Side.HOME,
                    Flow.TURNOVER,
                    "202" + i / 3,
                    Hedge.EXACTLY,
                    levels[i] + ".5 million USD"));
        }
        rows.add(Rows.change("C", "2021", "2020", Hedge.EXACTLY, "200"));
        rows.add(Rows.factor("F", "2022", "2021", Hedge.EXACTLY, "3", Wording.TIMES_MORE));
        rows.add(Rows.record("R1", "2021"));
        rows.add(Rows.record("R2", "2023"));

        return rows;
    }

    /** More statements about a year than are weighed at once. */
    static List<Statement> many() {
        List<Statement> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(stated(
                    "U" + i,
                    Side.UNKNOWN,
                    i % 4 == 0 ? Flow.EXPORTS : Flow.TURNOVER,
                    "" + (2019 + i % 3 + i % 2),
                    Hedge.values()[i % 8],
                    90 + 7 * i + " million USD"));
        }
        for (int i = 0; i < 70; i++) {
            rows.add(stated("H" + i, Side.HOME, Flow.TURNOVER, "2022", Hedge.ABOUT, 280 + 3 * i + " million USD"));
        }

        return rows;
    }
}
