package org.tradepath.examples.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.tradepath.assess.CorridorOutlook;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.forecast.Fan;
import org.tradepath.target.FirstPassage;

/**
 * An outlook as a row. {@code fan} has an element a year, from the one after {@code last_year}, with a level in current US dollars for each of the
 * probabilities of {@link Fan#CHART_PROBABILITIES}; so have the arrays of {@code goals} a probability a year. Where there is no answer, {@code reason}
 * says why, and all else but the key and its parts is null.
 */
final class OutlookRows {

    static final StructType SCHEMA = StructType.fromDDL("key STRING NOT NULL, reporter STRING NOT NULL, "
            + "partner STRING NOT NULL, first_year INT, last_year INT, last_usd DOUBLE, fan ARRAY<ARRAY<DOUBLE>>, "
            + "goals ARRAY<STRUCT<goal STRING, level_usd DOUBLE, at_or_above ARRAY<DOUBLE>, "
            + "reached_by ARRAY<DOUBLE>, sustained_from ARRAY<DOUBLE>>>, reason STRING");

    private OutlookRows() {}

    static Row of(CorridorOutlook outlook) {
        String reporter = outlook.corridor().home().code();
        String partner = outlook.corridor().partner().code();
        if (outlook instanceof Assessed assessed) {
            int last = assessed.history().lastYear();
            return RowFactory.create(
                    assessed.key(),
                    reporter,
                    partner,
                    assessed.history().firstYear(),
                    last,
                    assessed.history().median(last),
                    fan(assessed.fan()),
                    assessed.goals().stream().map(OutlookRows::goal).toArray(Row[]::new),
                    null);
        }
        String reason = ((Refused) outlook).reason();
        return RowFactory.create(outlook.key(), reporter, partner, null, null, null, null, null, reason);
    }

    private static Double[][] fan(Fan fan) {
        List<Double> probabilities = fan.probabilities();
        return IntStream.rangeClosed(fan.firstYear(), fan.lastYear())
                .mapToObj(year ->
                        probabilities.stream().map(p -> fan.quantile(year, p)).toArray(Double[]::new))
                .toArray(Double[][]::new);
    }

    private static Row goal(GoalOutlook goal) {
        FirstPassage passage = goal.firstPassage();
        int[] years =
                IntStream.rangeClosed(passage.firstYear(), passage.horizon()).toArray();
        return RowFactory.create(
                goal.goal().toString(),
                goal.level(),
                IntStream.of(years).mapToObj(passage::atOrAbove).toArray(Double[]::new),
                IntStream.of(years).mapToObj(passage::reachedBy).toArray(Double[]::new),
                IntStream.of(years).mapToObj(passage::sustainedFrom).toArray(Double[]::new));
    }
}
