package org.tradepath.trade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tradepath.internal.Check;

/**
 * An economy that reports trade, or is a partner in it, such as {@code KAZ} (Kazakhstan, Казахстан).
 *
 * <p>"Economy" and not "country": customs territories such as {@code HKG}, and economies that are no more, such as
 * {@code SUN}, have trade figures too. A group of economies, a continent or "World" is not an economy. An economy and
 * its successors are different values; nothing is added up across a break.
 *
 * <p>The code is ISO 3166-1 alpha-3. Beside the current codes there are those that trade statistics use:
 * <ul>
 *   <li>{@code XKX} Kosovo, which has no ISO code;
 *   <li>historic, once in ISO 3166: {@code SUN} Soviet Union, {@code CSK} Czechoslovakia, {@code YUG} Yugoslavia,
 *       {@code SCG} Serbia and Montenegro, {@code ANT} Netherlands Antilles, {@code DDR} East Germany, {@code YMD}
 *       South Yemen;
 *   <li>historic, never in ISO 3166: {@code BLX} Belgium-Luxembourg and {@code SAC} South African Common Customs Area,
 *       each once counted as one, and {@code YAR}, the Yemen Arab Republic (ISO had {@code YEM}, which
 *       is now the united Yemen).
 * </ul>
 *
 * <p>The names were taken once from the CLDR locale data of JDK 17.0.15 (CLDR 39), {@code Locale.getISOCountries} with
 * {@code getDisplayCountry} in English and in Russian, so they are the same on every JDK. Two things were changed:
 * Türkiye has its present English name, and historic economies unknown to CLDR, and alternative names that
 * {@link #parse} accepts, were added by hand.
 *
 * <p>Immutable. Equality and order are those of the code.
 *
 * @since 0.1.0
 */
public final class Economy implements Comparable<Economy> {

    private final String code;
    private final String englishName;
    private final String russianName;
    private final boolean historic;

    private Economy(String code, String englishName, String russianName, boolean historic) {
        this.code = code;
        this.englishName = englishName;
        this.russianName = russianName;
        this.historic = historic;
    }

    /**
     * The economy of a code.
     *
     * @param code three capital letters, of a current or a historic economy
     * @return the economy
     * @throws IllegalArgumentException if no economy has this code
     */
    public static Economy of(String code) {
        Economy economy = Table.BY_CODE.get(Objects.requireNonNull(code, "code"));
        if (economy == null) {
            throw Check.broken(
                    "economy", "must be the ISO 3166 alpha-3 code of a current or historic economy", quoted(code));
        }
        return economy;
    }

    /**
     * The economy of a code or a name.
     *
     * @param text the code, the English or the Russian name, or one of a few well-known other names ("Turkey", "USA",
     *     "Кыргызстан"); letter case does not matter, everything else does: nothing is trimmed, completed or guessed
     * @return the economy
     * @throws IllegalArgumentException if no economy goes by this text; names that several share ("Korea", "Congo") are
     *     not known
     */
    public static Economy parse(String text) {
        Economy economy = Table.BY_TEXT.get(folded(Objects.requireNonNull(text, "text")));
        if (economy == null) {
            throw Check.broken(
                    "economy",
                    "must be the code, the English name or the Russian name of a current or historic economy",
                    quoted(text));
        }
        return economy;
    }

    /** {@return every economy, current and historic, in the order of the codes; unmodifiable} */
    public static List<Economy> all() {
        return Table.ALL;
    }

    /** {@return the code: three capital letters, "KAZ"} */
    public String code() {
        return code;
    }

    /** {@return the English name, "Kazakhstan"} */
    public String englishName() {
        return englishName;
    }

    /** {@return the Russian name, "Казахстан"} */
    public String russianName() {
        return russianName;
    }

    /**
     * {@return whether what the code stands for is no more: split, joined to another, or no longer counted as one; some
     * statistics go on using such a code for years}
     */
    public boolean isHistoric() {
        return historic;
    }

    @Override
    public int compareTo(Economy other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Economy economy && code.equals(economy.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The committed list, read when the first economy is asked for. */
    private static final class Table {

        private static final String RESOURCE = "economies.tsv";
        private static final int COLUMNS = 5;

        static final Map<String, Economy> BY_CODE;
        static final Map<String, Economy> BY_TEXT;
        static final List<Economy> ALL;

        static {
            Map<String, Economy> byCode = new TreeMap<>();
            Map<String, Economy> byText = new HashMap<>();
            for (String line : lines()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalStateException(RESOURCE + " must have " + COLUMNS + " columns: " + line);
                }
                Economy economy = new Economy(cells[0], cells[1], cells[2], cells[3].equals("yes"));
                byCode.put(economy.code, economy);
                name(byText, economy, economy.code);
                name(byText, economy, economy.englishName);
                name(byText, economy, economy.russianName);
                for (String alias : cells[4].isEmpty() ? new String[0] : cells[4].split("\\|")) {
                    name(byText, economy, alias);
                }
            }
            ALL = List.copyOf(byCode.values());
            BY_CODE = Map.copyOf(byCode);
            BY_TEXT = Map.copyOf(byText);
        }

        private static void name(Map<String, Economy> byText, Economy economy, String text) {
            Economy other = byText.put(folded(text), economy);
            if (other != null && other != economy) {
                throw new IllegalStateException(RESOURCE + " gives " + text + " to " + other + " and " + economy);
            }
        }

        private static List<String> lines() {
            List<String> lines = new ArrayList<>();
            try (InputStream bytes = Objects.requireNonNull(Economy.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                reader.readLine(); // the header
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.add(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }
    }
}
