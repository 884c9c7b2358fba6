package org.tradepath.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.LookBack;
import org.tradepath.assess.LookBackReport;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.Status;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Comparison;
import org.tradepath.target.Deadline;
import org.tradepath.target.Goal;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;
import org.tradepath.target.progress.ProgressScores;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Results to make sheets of. */
public final class Results {

    /** A target with a deadline. */
    public static final Goal BILLION = Goal.of(Amount.parse("1 billion USD")).withDeadline(Deadline.of(2030));

    private static Assessment assessment;
    private static LookBackReport lookBack;

    private Results() {}

    /** One assessment for all tests. */
    public static synchronized Assessment assessment() {
        if (assessment == null) {
            assessment = Assessor.withDefaults()
                    .withPaths(2_000)
                    .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        }
        return assessment;
    }

    /** One look back for all tests, by a model that knows nothing before 2015: earlier targets are left out. */
    public static synchronized LookBackReport lookBack() {
        if (lookBack == null) {
            lookBack = LookBack.withDefaults()
                    .withPaths(500)
                    .withModel(year -> PooledModel.bundled().asOf(year < 2015 ? 0 : year))
                    .at(Ledger.bundled(), Corridor.parse("KAZ-TUR"), LocalDate.of(2025, 12, 31));
        }
        return lookBack;
    }

    /** The official scores of {@link #BILLION}, counted from 2022. */
    public static ProgressScores progress() {
        return ProgressScores.of(assessment().outlook().history(), BILLION, 2022);
    }

    /** A terminal, and more growth. */
    public static Comparison comparison() {
        Scenario terminal = Scenario.levelStep(Uncertain.exactly(150e6), Uncertain.anyOf(2027, 2029))
                .named("terminal");
        Scenario growth = Scenario.growthChange(Uncertain.exactly(0.02), Uncertain.exactly(2026));
        return Comparison.of(assessment().projection(), terminal.and(growth));
    }

    /** Two years, three draws, with numbers that have no short decimals. */
    public static History small() {
        return History.of(
                Corridor.parse("KAZ-AZE"),
                Optional.of(Side.HOME),
                Flow.TURNOVER,
                2023,
                List.of(Status.STATED, Status.ESTIMATED),
                new double[][] {{1 / 3.0, -0.0, -1e-17}, {20.1, Math.nextUp(20.1), 5e-324}});
    }

    /** Three reports of two directions, with an empty figure, a zero, and estimates. */
    public static Panel panel() {
        return Panel.builder()
                .add(
                        Economy.of("KAZ"),
                        Economy.of("AZE"),
                        2020,
                        OptionalDouble.of(0.1),
                        OptionalDouble.empty(),
                        true,
                        false)
                .add(Economy.of("KAZ"), Economy.of("AZE"), 2022, OptionalDouble.of(0), OptionalDouble.of(1e9 / 3))
                .add(
                        Economy.of("AZE"),
                        Economy.of("KAZ"),
                        2020,
                        OptionalDouble.empty(),
                        OptionalDouble.of(7),
                        false,
                        true)
                .build();
    }

    /** A sheet as it comes back from CSV. */
    static Sheet throughCsv(Sheet sheet) {
        try {
            StringBuilder text = new StringBuilder();
            sheet.write(text);
            return Sheet.read(new StringReader(text.toString()), "csv", sheet.columns());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether two histories are the same to the bit. */
    public static boolean same(History a, History b) {
        boolean same = a.toString().equals(b.toString()) && a.draws() == b.draws();
        for (int year = a.firstYear(); same && year <= a.lastYear(); year++) {
            same = a.status(year) == b.status(year)
                    && Arrays.equals(a.logLevels(year), b.logLevels(year)); // compares bits
        }
        return same;
    }
}
