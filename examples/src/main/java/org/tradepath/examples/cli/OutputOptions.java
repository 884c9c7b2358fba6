package org.tradepath.examples.cli;

import picocli.CommandLine.Option;

/** What results look like. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv or json")
    Format format = Format.TABLE;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "which table to write as csv; default: the first of those that json has")
    String table;

    /** Refuses what would be passed over. */
    void check() {
        if (table != null && format != Format.CSV) {
            throw new WrongArgument("--table needs --format csv");
        }
    }

    boolean isForPeople() {
        return format == Format.TABLE;
    }
}
