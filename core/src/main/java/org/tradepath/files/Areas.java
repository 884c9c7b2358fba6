package org.tradepath.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;
import org.tradepath.trade.Economy;

/** What a code of a trade file stands for, by the table {@code areas.tsv}, which names its sources. */
enum Areas {
    /** UN Comtrade's numbers, which are not quite those of ISO 3166: both 842 and 840 are the USA. */
    COMTRADE("\\d{1,3}", "must be a number of up to three digits"),
    /** ISO 3166-1 alpha-2, and the IMF's codes of World and groups. */
    ISO2("[A-Z0-9_]{2,8}", "must be an ISO 3166 alpha-2 code or an IMF area code"),
    /** ISO 3166-1 alpha-3 as {@link Economy} has it, and codes of World and groups. */
    ISO3("[A-Z][A-Z0-9]{2,5}", "must be an ISO 3166 alpha-3 code or a code of the same shape");

    private static final String RESOURCE = "areas.tsv";
    private static final int COLUMNS = 5;

    private final Pattern shape;
    private final String rule;

    Areas(String shape, String rule) {
        this.shape = Pattern.compile(shape);
        this.rule = rule;
    }

    /**
     * The area of a code.
     *
     * @throws IllegalArgumentException if the text has not the shape of a code: another column, rather than an unknown area
     */
    Area of(String code) {
        Area known = Table.OF.get(this).get(code);
        if (known != null) {
            return known;
        }
        if (!shape.matcher(code).matches()) {
            throw Check.broken("area", rule, "\"" + code + "\"");
        }
        return Area.of(Area.Kind.UNKNOWN, code);
    }

    /**
     * Whether an alpha-3 code beside a number is not another economy's. Codes of earlier borders and of what is no economy are not compared: their
     * alpha-3 codes differ between editions.
     */
    boolean agrees(String code, String alpha3) {
        Area area = of(code);
        if (area.economy().isEmpty()) {
            return alpha3.length() <= 4 && !ISO3.isEconomy(alpha3);
        }
        return Table.EARLIER.contains(this + code)
                || area.economy().get().code().equals(alpha3);
    }

    private boolean isEconomy(String code) {
        Area area = Table.OF.get(this).get(code);
        return area != null && area.kind() == Area.Kind.ECONOMY;
    }

    /** The committed list, and every economy under its own alpha-3 code; read when the first code is asked for. */
    private static final class Table {

        static final Map<Areas, Map<String, Area>> OF = new HashMap<>();
        static final Set<String> EARLIER = new HashSet<>();

        static {
            for (Areas scheme : values()) {
                OF.put(scheme, new HashMap<>());
            }
            for (Economy economy : Economy.all()) {
                OF.get(ISO3).put(economy.code(), Area.of(economy));
            }
            try (InputStream bytes = Objects.requireNonNull(Areas.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("scheme\t"))
                        .forEach(Table::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void add(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(RESOURCE + " must have " + COLUMNS + " columns: " + line);
            }
            Areas scheme = valueOf(cells[0]);
            String code = cells[1];
            Area area = switch (cells[2]) {
                case "WORLD" -> Area.of(Area.Kind.WORLD, code);
                case "GROUP" -> Area.of(Area.Kind.GROUP, code + " " + cells[4]);
                case "UNSPECIFIED" -> Area.of(Area.Kind.UNSPECIFIED, code + " " + cells[4]);
                default -> new Area(Area.Kind.ECONOMY, Optional.of(Economy.of(cells[2])), code, cells[3].equals("no"));
            };
            if (cells[3].equals("was")) {
                EARLIER.add(scheme + code);
            }
            if (OF.get(scheme).put(code, area) != null) {
                throw new IllegalStateException(RESOURCE + " has " + scheme + " " + code + " twice");
            }
        }
    }
}
