package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.sheet.Sheet;

/** A command's results as named tables, for programs. */
final class Results {

    private final Map<String, List<Sheet>> tables = new LinkedHashMap<>();

    /** Adds rows to a table; the first table is the main one. */
    Results add(String table, Sheet rows) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(rows);
        return this;
    }

    /** Writes one table as CSV, or all as one JSON object. */
    void write(OutputOptions options, PrintStream out) throws IOException {
        if (options.format == Format.JSON) {
            Json.write(tables, out);
            return;
        }
        String name = options.table == null ? tables.keySet().iterator().next() : options.table;
        List<Sheet> sheets = tables.get(name);
        if (sheets == null) {
            throw new WrongArgument("--table must be one of " + tables.keySet() + ", but was " + name);
        }
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : sheets) {
            StringBuilder rows = new StringBuilder();
            sheet.write(rows);
            text.append(text.isEmpty() ? rows : rows.substring(rows.indexOf("\n") + 1));
        }
        out.print(text);
    }
}
