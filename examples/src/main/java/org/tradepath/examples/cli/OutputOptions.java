package org.tradepath.examples.cli;

import java.util.List;
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

    /** Refuses, before any work, what would be passed over, and a table that the command does not have. */
    void check(List<String> tables) {
        if (table == null) {
            return;
        }
        if (format != Format.CSV) {
            throw new WrongArgument("--table needs --format csv");
        }
        if (!tables.contains(table)) {
            throw new WrongArgument("--table must be one of " + tables + ", but was " + table);
        }
    }

    boolean isForPeople() {
        return format == Format.TABLE;
    }
}
