package org.tradepath.examples.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tradepath.files.FileFormat;
import org.tradepath.files.FileHead;
import org.tradepath.files.NamedRows;
import org.tradepath.files.RowSink;

/**
 * The response of UN Comtrade's API, version 1: an object with {@code count} and {@code data}, an array of flat objects whose fields are those of the
 * CSV format. Read as a stream.
 */
public final class ComtradeJson implements FileFormat {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> FIELDS = List.of(
            "typeCode",
            "freqCode",
            "period",
            "reporterCode",
            "reporterISO",
            "flowCode",
            "flowDesc",
            "partnerCode",
            "partnerISO",
            "partner2Code",
            "cmdCode",
            "customsCode",
            "mosCode",
            "motCode",
            "cifvalue",
            "fobvalue",
            "primaryValue");

    /** Made by {@link java.util.ServiceLoader}. */
    public ComtradeJson() {}

    @Override
    public String name() {
        return "UN Comtrade JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text().strip();
        return text.startsWith("{") && text.contains("\"data\"") && text.contains("\"reporterCode\"");
    }

    @Override
    public void read(InputStream bytes, FileHead head, RowSink rows) throws IOException {
        try (JsonParser json = JSON.createParser(bytes)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            new Response(json, rows).read();
        } catch (JsonParseException e) {
            rows.problem(e.getLocation().getLineNr(), 0, "", "must be whole JSON", e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            rows.problem(line, 0, "", "must be JSON within the parser's limits", e.getOriginalMessage());
        } catch (CharConversionException e) {
            rows.problem(0, 0, "", "must be Unicode", String.valueOf(e.getMessage()));
        }
    }

    /** One response. */
    private static final class Response {

        private final JsonParser json;
        private final RowSink sink;
        private final NamedRows rows;
        private int count = -1;
        private String countText = "none";
        private int countLine;
        private int read;

        Response(JsonParser json, RowSink sink) {
            this.json = json;
            this.sink = sink;
            this.rows = NamedRows.ofComtrade(FIELDS, sink);
        }

        void read() throws IOException {
            json.nextToken(); // the object that recognises() saw
            for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
                if (token == null) {
                    throw new JsonParseException(json, "Unexpected end of file");
                }
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "count" -> {
                        count = json.getValueAsInt(-1);
                        countText = json.getText();
                        countLine = line();
                        json.skipChildren();
                    }
                    case "error" -> {
                        if (json.currentToken() != JsonToken.VALUE_NULL
                                && !json.getText().isEmpty()) {
                            sink.problem(line(), 0, field, "must be empty", json.getText());
                        }
                        json.skipChildren();
                    }
                    case "data" -> data();
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                sink.problem(line(), 0, "", "must end with its object", json.getText());
            }
            if (count != read) {
                sink.problem(countLine, 0, "count", "must be the number of rows, " + read, countText);
            }
        }

        private int line() {
            return json.currentTokenLocation().getLineNr();
        }

        private void data() throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                sink.problem(line(), 0, "data", "must be an array", json.getText());
                json.skipChildren();
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw new JsonParseException(json, "data must hold objects");
                }
                row();
            }
        }

        private void row() throws IOException {
            int line = line();
            String[] cells = new String[FIELDS.size()];
            while (json.nextToken() != JsonToken.END_OBJECT) {
                if (json.currentToken() == null) {
                    throw new JsonParseException(json, "Unexpected end of file");
                }
                int field = FIELDS.indexOf(json.currentName());
                JsonToken value = json.nextToken();
                if (field >= 0 && value.isScalarValue()) {
                    cells[field] = value == JsonToken.VALUE_NULL ? "" : json.getText();
                } else {
                    json.skipChildren();
                }
            }
            read++;
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] == null) {
                    missing.add(FIELDS.get(i));
                }
            }
            if (missing.isEmpty()) {
                rows.row(line, Collections.unmodifiableList(Arrays.asList(cells)));
            } else {
                sink.problem(line, 0, "", "must have the fields " + missing, "none");
            }
        }
    }
}
