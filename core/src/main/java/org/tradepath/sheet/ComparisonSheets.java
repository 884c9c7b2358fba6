package org.tradepath.sheet;

import static org.tradepath.sheet.Names.CORRIDOR;
import static org.tradepath.sheet.Names.FLOW;
import static org.tradepath.sheet.Names.YEAR;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;

import java.util.List;
import org.tradepath.target.Comparison;
import org.tradepath.target.Goal;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;

/**
 * What scenarios change, to sheets. Errors of changes are those of pairs of paths, smaller than those of either side.
 *
 * @since 0.1.0
 */
public final class ComparisonSheets {

    private static final Column SCENARIO = text("scenario", "what happens besides, by name");

    /** The columns of {@link #changes}. */
    public static final List<Column> CHANGES = list(
            CORRIDOR,
            FLOW,
            SCENARIO,
            text("target", "the goal in words"),
            YEAR,
            number("reached_by", "probability that the goal is reached in the year or before, as projected"),
            number("reached_by_se", "Monte Carlo standard error of that"),
            number("reached_by_scenario", "the same probability under the scenario"),
            number("reached_by_scenario_se", "Monte Carlo standard error of that"),
            number("reached_by_change", "how much likelier it is under the scenario"),
            number("reached_by_change_se", "Monte Carlo standard error of that"),
            number(
                    "shortfall_change_usd",
                    "change of the expected shortfall, current US dollars; below zero for the better"),
            number("shortfall_change_usd_se", "Monte Carlo standard error of that"),
            number("median_usd", "median of the year's total as projected, current US dollars"),
            number("median_scenario_usd", "median under the scenario, current US dollars"),
            number("median_change_usd", "change of the median, current US dollars"),
            number("median_change_usd_se", "Monte Carlo standard error of that"));

    /** The columns of {@link #parts}. */
    public static final List<Column> PARTS = list(
            CORRIDOR,
            FLOW,
            SCENARIO,
            YEAR,
            text("part", "one of the scenario's parts, by name"),
            number("median_change_usd", "its Shapley value: its part of the change of the median, current US dollars"),
            number("median_change_usd_se", "Monte Carlo standard error of that"));

    private ComparisonSheets() {}

    /**
     * {@return what the scenario changes for a goal, a row a year to the horizon}
     *
     * @param corridor the corridor that is projected
     * @param comparison the projection with and without the scenario
     * @param goal the level
     * @throws IllegalArgumentException if the goal does not fit the projection
     */
    public static Sheet changes(Corridor corridor, Comparison comparison, Goal goal) {
        Sheet.Builder sheet = Sheet.builder(CHANGES);
        Projection without = comparison.baseline();
        Projection with = comparison.underScenario();
        for (int year = without.asOfYear() + 1; year <= without.horizon(); year++) {
            head(sheet, corridor, comparison)
                    .text("target", goal.toString())
                    .whole("year", year)
                    .number("median_usd", without.quantile(year, 0.5).value())
                    .number("median_scenario_usd", with.quantile(year, 0.5).value());
            Names.estimate(sheet, "reached_by", without.reachedBy(goal, year));
            Names.estimate(sheet, "reached_by_scenario", with.reachedBy(goal, year));
            Names.estimate(sheet, "reached_by_change", comparison.reachedBy(goal, year));
            Names.estimate(sheet, "shortfall_change_usd", comparison.shortfall(goal, year));
            Names.estimate(sheet, "median_change_usd", comparison.median(year));
            sheet.endRow();
        }
        return sheet.build();
    }

    /**
     * {@return which part of the scenario changes the median of a year's total by how much, a row a part}
     *
     * @param corridor the corridor that is projected
     * @param comparison the projection with and without the scenario
     * @param year from the year after the as-of year to the horizon
     * @throws IllegalArgumentException as {@link Comparison#decompose}
     */
    public static Sheet parts(Corridor corridor, Comparison comparison, int year) {
        Sheet.Builder sheet = Sheet.builder(PARTS);
        for (Comparison.Contribution part : comparison.decompose(year)) {
            head(sheet, corridor, comparison).whole("year", year).text("part", part.part());
            Names.estimate(sheet, "median_change_usd", part.dollars());
            sheet.endRow();
        }
        return sheet.build();
    }

    private static Sheet.Builder head(Sheet.Builder sheet, Corridor corridor, Comparison comparison) {
        return sheet.text("corridor", corridor.toString())
                .text("flow", comparison.baseline().flow().name())
                .text("scenario", comparison.scenario().toString());
    }
}
