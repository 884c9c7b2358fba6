package org.tradepath.trade;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * A part of an economy that has trade figures of its own, such as Aktobe Region of Kazakhstan:
 * {@code KAZ[Aktobe Region]}.
 *
 * <p>A region's figures lie inside its economy's; they are never added to them. Regions have no list: the name is taken
 * as the source writes it, and two spellings are two regions.
 *
 * @param economy the economy that the region belongs to
 * @param name the region's name: not blank, no white space at its ends; no square bracket, line break or control
 *     character inside
 * @since 0.1.0
 */
public record Region(Economy economy, String name) implements Comparable<Region> {

    private static final Pattern TEXT = Pattern.compile("([A-Z]{3})\\[([^\\[\\]]*)]");
    private static final Pattern UNFIT = Pattern.compile("[\\[\\]\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Comparator<Region> ORDER =
            Comparator.comparing(Region::economy).thenComparing(Region::name);

    /**
     * Checks the name.
     *
     * @param economy the economy that the region belongs to
     * @param name the region's name
     * @throws IllegalArgumentException if the name breaks its rule
     */
    public Region {
        Objects.requireNonNull(economy, "economy");
        Check.notBlank("region name", Objects.requireNonNull(name, "name"));
        if (!name.equals(name.strip()) || UNFIT.matcher(name).find()) {
            throw Check.broken(
                    "region name",
                    "must have no square bracket, no line break or control character, and no white space at its ends",
                    "\"" + name + "\"");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text the economy's code and the name in square brackets, "KAZ[Aktobe Region]"
     * @return the region
     * @throws IllegalArgumentException if the text has another form, the code is unknown or the name unfit
     */
    public static Region parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw Check.broken("region", "must look like \"KAZ[Aktobe Region]\"", "\"" + text + "\"");
        }
        return new Region(Economy.of(matcher.group(1)), matcher.group(2));
    }

    /** Orders by economy, then by name (by characters, in no language's order). */
    @Override
    public int compareTo(Region other) {
        return ORDER.compare(this, other);
    }

    /** {@return the economy's code and the name in square brackets, "KAZ[Aktobe Region]"} */
    @Override
    public String toString() {
        return economy + "[" + name + "]";
    }
}
