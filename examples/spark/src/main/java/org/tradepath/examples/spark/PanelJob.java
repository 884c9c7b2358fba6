package org.tradepath.examples.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.tradepath.assess.PanelAssessor;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.stated.Multiple;

/**
 * What is made of a panel: an outlook of every corridor as of a year.
 *
 * @param asOf the last year that is looked at
 * @param years years ahead
 * @param paths simulated paths a corridor
 * @param seed the seed
 * @param multiples multiples of the last figure to ask about
 * @param leastYears years with a figure above zero that a corridor must have
 * @param oldest years before {@code asOf} that its last figure may be
 * @param missingAsZero whether exports alone, or imports alone, count as turnover
 */
record PanelJob(
        int asOf,
        int years,
        int paths,
        long seed,
        List<String> multiples,
        int leastYears,
        int oldest,
        boolean missingAsZero)
        implements Serializable {

    /** The columns of a plain panel; {@code commodity} may stand behind them. */
    private static final String COLUMNS =
            "reporter STRING, partner STRING, year INT, exports_usd_m DOUBLE, imports_usd_m DOUBLE, est STRING";

    private static final String COMMODITY = "commodity";

    /** Read once for each JVM, whatever the number of partitions. */
    private static final PooledModel MODEL = PooledModel.bundled();

    /** Reads a panel: a folder or file of Parquet, or else CSV with a header, gzipped or not. Cells that are no number fail the job. */
    static Dataset<Row> read(SparkSession spark, String path) {
        if (path.endsWith(".parquet")) {
            return spark.read().parquet(path);
        }
        Set<String> header =
                Set.of(spark.read().option("header", true).csv(path).columns());
        StructType schema = StructType.fromDDL(COLUMNS + (header.contains(COMMODITY) ? ", commodity STRING" : ""));
        // Refuses a header whose names or order are others.
        return spark.read()
                .option("header", true)
                .option("enforceSchema", false)
                .option("mode", "FAILFAST")
                .schema(schema)
                .csv(path);
    }

    /**
     * The outlook of every corridor, as {@link OutlookRows} has it; lazily, in no order of the corridors.
     *
     * @param partitions how many tasks the corridors are dealt to
     */
    Dataset<Row> outlooks(Dataset<Row> panel, int partitions) {
        Dataset<Row> keyed = List.of(panel.columns()).contains(COMMODITY)
                ? panel
                : panel.withColumn(COMMODITY, functions.lit(null).cast("string"));
        return keyed.select(CorridorRows.COLUMNS.stream().map(functions::col).toArray(Column[]::new))
                .repartition(partitions, functions.col("reporter"), functions.col("partner"), functions.col(COMMODITY))
                .sortWithinPartitions("reporter", "partner", COMMODITY, "year")
                .mapPartitions((MapPartitionsFunction<Row, Row>) this::assess, Encoders.row(OutlookRows.SCHEMA));
    }

    /** The corridors of one partition, one after the other: nothing but the corridor at hand is held. */
    private Iterator<Row> assess(Iterator<Row> rows) {
        PanelAssessor assessor = assessor();
        return new Iterator<>() {
            private final CorridorRows corridors = new CorridorRows(rows, missingAsZero);

            @Override
            public boolean hasNext() {
                return corridors.hasNext();
            }

            @Override
            public Row next() {
                return OutlookRows.of(assessor.assess(corridors.next(), asOf));
            }
        };
    }

    /** The settings as the local engine takes them. */
    PanelAssessor assessor() {
        return PanelAssessor.withDefaults()
                .withModel(MODEL)
                .withYearsAhead(years)
                .withPaths(paths)
                .withSeed(seed)
                .withMultiples(multiples.stream().map(Multiple::parse).toArray(Multiple[]::new))
                .withLeastYears(leastYears)
                .withOldestFigure(oldest);
    }

    static List<String> multiples(String text) {
        return Stream.of(text.split(",")).map(String::trim).toList();
    }
}
