package org.tradepath.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tradepath.examples.Library;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;

/** Sheets as JSON: a row is an object, without the cells that are empty; numbers have all their digits. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** Writes an object: the version of the library, and each table as an array of its rows. */
    static void write(Map<String, List<Sheet>> tables, PrintStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("library", Library.version());
            for (Map.Entry<String, List<Sheet>> table : tables.entrySet()) {
                json.writeArrayFieldStart(table.getKey());
                for (Sheet sheet : table.getValue()) {
                    for (int row = 0; row < sheet.rows(); row++) {
                        row(json, sheet, row);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        out.print(text.append("\n"));
    }

    /** {@return the rows, a line each} */
    static String lines(Sheet sheet) throws IOException {
        StringWriter text = new StringWriter();
        for (int row = 0; row < sheet.rows(); row++) {
            try (JsonGenerator json = generator(text)) {
                row(json, sheet, row);
            }
            text.append("\n");
        }
        return text.toString();
    }

    /** {@return a text of an object, "" if it has none of this name} */
    static String text(String object, String name) throws IOException {
        return MAPPER.readTree(object).path(name).asText();
    }

    private static JsonGenerator generator(Writer text) throws IOException {
        return MAPPER.getFactory().createGenerator(text);
    }

    private static void row(JsonGenerator json, Sheet sheet, int row) throws IOException {
        json.writeStartObject();
        for (Column column : sheet.columns()) {
            cell(json, sheet, row, column);
        }
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Sheet sheet, int row, Column column) throws IOException {
        String name = column.name();
        switch (column.type()) {
            case TEXT -> text(json, name, sheet.text(row, name));
            case DATE ->
                text(json, name, sheet.date(row, name).map(Object::toString).orElse(""));
            case FLAG -> {
                if (sheet.flag(row, name).isPresent()) {
                    json.writeBooleanField(name, sheet.flag(row, name).get());
                }
            }
            case NUMBER -> {
                OptionalDouble number = sheet.number(row, name);
                if (number.isPresent()) {
                    json.writeNumberField(name, number.getAsDouble());
                }
            }
            case WHOLE -> {
                OptionalInt whole = sheet.whole(row, name);
                if (whole.isPresent()) {
                    json.writeNumberField(name, whole.getAsInt());
                }
            }
        }
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
