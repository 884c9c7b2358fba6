package org.tradepath.examples.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.files.Area;
import org.tradepath.sheet.Column;
import org.tradepath.sheet.Sheet;
import org.tradepath.trade.Economy;

/** The names that the IMF's DOTS reports give to areas; the table is beside this class. */
final class DotsNames {

    private static final List<Column> COLUMNS = List.of(
            new Column("imf_name", Column.Type.TEXT, "the IMF's name"),
            new Column("iso3", Column.Type.TEXT, "ISO 3166 alpha-3 or a historic code; empty for what is no economy"));

    private static final Map<String, Area> AREAS = read();

    private DotsNames() {}

    private static Map<String, Area> read() {
        try (InputStream bytes = Objects.requireNonNull(
                        DotsNames.class.getResourceAsStream("dots_names.csv"), "dots_names.csv");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Sheet sheet = Sheet.read(text, "dots_names.csv", COLUMNS);
            Map<String, Area> areas = new HashMap<>();
            for (int row = 0; row < sheet.rows(); row++) {
                String name = sheet.text(row, "imf_name");
                areas.put(name, area(name, sheet.text(row, "iso3")));
            }
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area area(String name, String code) {
        if (!code.isEmpty()) {
            return new Area(Area.Kind.ECONOMY, Optional.of(Economy.of(code)), name, false);
        }
        if (name.equals("World")) {
            return Area.of(Area.Kind.WORLD, name);
        }
        boolean isRemainder = name.endsWith("not specified")
                || name.equals("Special Categories")
                || name.startsWith("Other Countries")
                || name.equals("Malaysia, West");
        return Area.of(isRemainder ? Area.Kind.UNSPECIFIED : Area.Kind.GROUP, name);
    }

    /** The area of a name; an unknown one if the table lacks it. */
    static Area of(String name) {
        return AREAS.getOrDefault(name, Area.of(Area.Kind.UNKNOWN, name));
    }
}
