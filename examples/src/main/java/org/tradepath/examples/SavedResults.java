package org.tradepath.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.Outlook;
import org.tradepath.series.History;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.HistorySheets;
import org.tradepath.sheet.Sheet;
import org.tradepath.trade.Flow;

/** The results of an assessment as tables of plain values, to be written, read and compared to the bit. */
final class SavedResults {

    private SavedResults() {}

    /**
     * A table.
     *
     * @param columns the names of the columns
     * @param rows the cells: String, Integer, Double, or null for none
     */
    record Rows(List<String> columns, List<List<Object>> rows) {

        void write(ObjectNode json) {
            ArrayNode names = json.putArray("columns");
            columns.forEach(names::add);
            ArrayNode lines = json.putArray("rows");
            for (List<Object> row : rows) {
                ArrayNode cells = lines.addArray();
                for (Object cell : row) {
                    if (cell instanceof Double number) {
                        cells.add(number);
                    } else if (cell instanceof Integer whole) {
                        cells.add(whole);
                    } else {
                        cells.add((String) cell);
                    }
                }
            }
        }

        static Rows parse(JsonNode json) {
            List<String> columns = new ArrayList<>();
            json.path("columns").forEach(name -> columns.add(name.asText()));
            List<List<Object>> rows = new ArrayList<>();
            for (JsonNode line : json.path("rows")) {
                List<Object> row = new ArrayList<>();
                line.forEach(cell -> row.add(value(cell)));
                rows.add(row);
            }
            return new Rows(columns, rows);
        }

        private static Object value(JsonNode cell) {
            if (cell.isNull()) {
                return null;
            }
            if (cell.isInt()) {
                return cell.intValue();
            }
            return cell.isNumber() ? (Object) cell.doubleValue() : cell.asText();
        }

        private static Rows of(Sheet sheet) {
            List<List<Object>> rows = new ArrayList<>();
            for (int row = 0; row < sheet.rows(); row++) {
                List<Object> cells = new ArrayList<>();
                for (Column column : sheet.columns()) {
                    cells.add(cell(sheet, row, column));
                }
                rows.add(cells);
            }
            return new Rows(sheet.columns().stream().map(Column::name).toList(), rows);
        }

        private static Object cell(Sheet sheet, int row, Column column) {
            String name = column.name();
            return switch (column.type()) {
                case TEXT -> sheet.text(row, name);
                case NUMBER -> {
                    OptionalDouble number = sheet.number(row, name);
                    yield number.isPresent() ? (Object) number.getAsDouble() : null;
                }
                case WHOLE -> {
                    OptionalInt whole = sheet.whole(row, name);
                    yield whole.isPresent() ? (Object) whole.getAsInt() : null;
                }
                case DATE -> sheet.date(row, name).map(Object::toString).orElse(null);
                case FLAG -> sheet.flag(row, name).map(Object::toString).orElse(null);
            };
        }

        /** The first cell that differs, to the bit; empty if none does. */
        Optional<String> difference(Rows other) {
            if (!columns.equals(other.columns) || rows.size() != other.rows.size()) {
                return Optional.of(
                        columns + ", " + rows.size() + " rows / " + other.columns + ", " + other.rows.size() + " rows");
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    Object cell = rows.get(row).get(column);
                    Object again = other.rows.get(row).get(column);
                    if (!Objects.equals(cell, again)) { // of Double: by its bits
                        return Optional.of(
                                "row " + (row + 1) + ", " + columns.get(column) + ": " + cell + " / " + again);
                    }
                }
            }
            return Optional.empty();
        }
    }

    static Map<String, Rows> of(Assessment assessment) {
        Map<String, Rows> results = new LinkedHashMap<>();
        results.put("targets", Rows.of(AssessmentSheets.targets(assessment)));
        for (CountedSide side : List.of(CountedSide.HOME, CountedSide.PARTNER, assessment.side())) {
            Outlook outlook = assessment.outlook(side, Flow.TURNOVER);
            String name = " " + side.name().toLowerCase(Locale.ROOT);
            results.put("history" + name, Rows.of(HistorySheets.history(outlook.history())));
            results.put("draws" + name, digest(outlook.history()));
            results.put("fan" + name, Rows.of(AssessmentSheets.fan(outlook)));
            results.put("first passage" + name, Rows.of(AssessmentSheets.firstPassage(outlook)));
        }
        return results;
    }

    /** A history's joint draws are many: a digest over all their bits stands for them. */
    private static Rows digest(History history) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            ByteBuffer bits = ByteBuffer.allocate(Double.BYTES);
            for (int year = history.firstYear(); year <= history.lastYear(); year++) {
                for (double level : history.logLevels(year)) {
                    sha.update(bits.putDouble(0, level).array());
                }
            }
            return new Rows(
                    List.of("sha256_of_log_levels"),
                    List.of(List.of(HexFormat.of().formatHex(sha.digest()))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Map<String, Rows> parse(JsonNode json) {
        Map<String, Rows> results = new LinkedHashMap<>();
        json.properties().forEach(table -> results.put(table.getKey(), Rows.parse(table.getValue())));
        return results;
    }

    /** Where results differ, the first place of each table; empty if they are the same to the bit. */
    static List<String> differences(Map<String, Rows> saved, Map<String, Rows> again) {
        List<String> differences = new ArrayList<>();
        if (!saved.keySet().equals(again.keySet())) {
            differences.add("tables: " + saved.keySet() + " / " + again.keySet());
        }
        saved.forEach((name, rows) -> {
            if (again.containsKey(name)) {
                rows.difference(again.get(name)).ifPresent(text -> differences.add(name + ", " + text));
            }
        });
        return differences;
    }
}
