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

    /** Without rows; the first table is the main one. */
    Results(List<String> names) {
        names.forEach(name -> tables.put(name, new ArrayList<>()));
    }

    /** Adds rows to one of the tables. */
    Results add(String table, Sheet rows) {
        tables.get(table).add(rows);
        return this;
    }

    /** Writes one table as CSV, or all as one JSON object; the options were checked against the names. */
    void write(OutputOptions options, PrintStream out) throws IOException {
        if (options.format == Format.JSON) {
            Json.write(tables, out);
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Sheet sheet :
                tables.get(options.table == null ? tables.keySet().iterator().next() : options.table)) {
            StringBuilder rows = new StringBuilder();
            sheet.write(rows);
            text.append(text.isEmpty() ? rows : rows.substring(rows.indexOf("\n") + 1));
        }
        out.print(text);
    }
}
