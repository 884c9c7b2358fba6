package org.tradepath.examples.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Assesses every corridor of a panel on Spark, and writes Parquet. */
public final class SparkPanel {

    private static final int WRONG_ARGUMENT = 2;

    private static final Set<String> OPTIONS = Set.of(
            "--panel",
            "--as-of",
            "--out",
            "--years",
            "--paths",
            "--seed",
            "--times",
            "--least-years",
            "--oldest",
            "--missing-as-zero",
            "--partitions");

    private static final String HELP = """
            Assesses every corridor of a panel as of a year, and writes Parquet.

            Usage: spark-submit tradepath-spark.jar --panel PATH --as-of YEAR --out PATH [options]

              --panel PATH              CSV with the header reporter,partner,year,exports_usd_m,imports_usd_m,est[,commodity], gzipped or not,
                                        or Parquet (PATH ends with .parquet) with these columns
              --as-of YEAR              the last year that is looked at
              --out PATH                a folder that is not there yet
              --years N                 years ahead; default 10
              --paths N                 simulated paths a corridor; default 10000
              --seed N                  default 1
              --times X,...             targets as multiples of the last figure; default 1.5,2
              --least-years N           years with a turnover above zero that a corridor must have; default 6
              --oldest N                years before YEAR that its last figure may be; default 0
              --missing-as-zero true    exports alone, or imports alone, count as turnover; default false
              --partitions N            tasks; default 200

            Exit codes: 0 done, 1 the job failed, 2 wrong argument.
            """;

    private SparkPanel() {}

    /**
     * Runs the job in the session that spark-submit has set up.
     *
     * @param args see {@link #HELP}, which a wrong argument prints
     */
    public static void main(String[] args) {
        Map<String, String> given;
        PanelJob job;
        int partitions;
        try {
            given = given(args);
            job = job(given);
            partitions = partitions(given);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + HELP);
            System.exit(WRONG_ARGUMENT);
            return;
        }
        SparkSession spark = SparkSession.builder().appName("tradepath panel").getOrCreate();
        try {
            job.outlooks(PanelJob.read(spark, given.get("--panel")), partitions)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(given.get("--out"));
        } finally {
            spark.stop();
        }
    }

    static Map<String, String> given(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new IllegalArgumentException("unknown argument " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " must be followed by its value");
            }
            given.put(args[i], args[i + 1]);
        }
        for (String needed : new String[] {"--panel", "--as-of", "--out"}) {
            if (!given.containsKey(needed)) {
                throw new IllegalArgumentException(needed + " must be given");
            }
        }
        return given;
    }

    /** The job; what its numbers may be, the assessor says. */
    static PanelJob job(Map<String, String> given) {
        PanelJob job = new PanelJob(
                whole(given, "--as-of", ""),
                whole(given, "--years", "10"),
                whole(given, "--paths", "10000"),
                number(given, "--seed", "1"),
                PanelJob.multiples(given.getOrDefault("--times", "1.5,2")),
                whole(given, "--least-years", "6"),
                whole(given, "--oldest", "0"),
                yes(given.getOrDefault("--missing-as-zero", "false")));
        job.assessor();
        return job;
    }

    private static int whole(Map<String, String> given, String option, String otherwise) {
        long number = number(given, option, otherwise);
        if (number != (int) number) {
            throw new IllegalArgumentException(option + " must lie within 2^31 either way, but was " + number);
        }
        return (int) number;
    }

    private static long number(Map<String, String> given, String option, String otherwise) {
        String text = given.getOrDefault(option, otherwise);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " must be a whole number, but was " + text, e);
        }
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("--missing-as-zero must be true or false, but was " + text);
        }
        return text.equals("true");
    }

    static int partitions(Map<String, String> given) {
        int partitions = whole(given, "--partitions", "200");
        if (partitions < 1) {
            throw new IllegalArgumentException("--partitions must be 1 or more, but was " + partitions);
        }
        return partitions;
    }
}
