package org.tradepath.trade;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/**
 * Two economies that trade, seen from one of them: {@code KAZ-AZE} is Kazakhstan's (home's) trade with Azerbaijan (the
 * partner).
 *
 * <p>Home is a point of view, not a direction of goods: {@link Flow} says what moved and {@link Side} who counted, both
 * as seen from home. {@link #reversed} looks at the same trade from the other end, and {@link #key} is the same text
 * from both ends.
 *
 * <p>A corridor may be narrowed to a region of one of the two: {@code KAZ[Aktobe Region]-AZE} is that region's trade
 * with Azerbaijan. It is another corridor than {@code KAZ-AZE}, and no part of a sum with it.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Corridor implements Comparable<Corridor> {

    private static final Pattern TEXT = Pattern.compile("([A-Z]{3})(\\[[^\\[\\]]*])?-([A-Z]{3})(\\[[^\\[\\]]*])?");
    private static final Comparator<Corridor> ORDER = Comparator.comparing(Corridor::home)
            .thenComparing(Corridor::partner)
            .thenComparing(corridor -> corridor.region, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Economy home;
    private final Economy partner;
    private final Region region; // null: the whole of both economies

    private Corridor(Economy home, Economy partner, Region region) {
        this.home = home;
        this.partner = partner;
        this.region = region;
    }

    /**
     * The corridor between two whole economies.
     *
     * @param home the economy from which it is seen
     * @param partner the other economy
     * @return the corridor, without a region
     * @throws IllegalArgumentException if both are the same economy
     */
    public static Corridor of(Economy home, Economy partner) {
        Objects.requireNonNull(home, "home");
        if (Objects.requireNonNull(partner, "partner").equals(home)) {
            throw Check.broken("partner", "must be another economy than home", partner);
        }
        return new Corridor(home, partner, null);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text home and partner by code, "KAZ-AZE", one of them perhaps with a region, "KAZ[Aktobe Region]-AZE"
     * @return the corridor
     * @throws IllegalArgumentException if the text has another form, a code is unknown, both codes are the same, both
     *     ends name a region, or a region's name is unfit
     */
    public static Corridor parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw Check.broken(
                    "corridor", "must look like \"KAZ-AZE\" or \"KAZ[Aktobe Region]-AZE\"", "\"" + text + "\"");
        }
        Corridor corridor = of(Economy.of(matcher.group(1)), Economy.of(matcher.group(3)));
        if (matcher.group(2) != null && matcher.group(4) != null) {
            throw Check.broken("corridor", "must have a region at one end only", "\"" + text + "\"");
        }
        if (matcher.group(2) != null) {
            return corridor.withRegion(Region.parse(matcher.group(1) + matcher.group(2)));
        }
        if (matcher.group(4) != null) {
            return corridor.withRegion(Region.parse(matcher.group(3) + matcher.group(4)));
        }
        return corridor;
    }

    /** {@return the economy from which the corridor is seen} */
    public Economy home() {
        return home;
    }

    /** {@return the economy at the other end} */
    public Economy partner() {
        return partner;
    }

    /** {@return the region to which one of the two economies is narrowed; empty for the whole of both} */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /**
     * This corridor narrowed to a region.
     *
     * @param newRegion a region of home or of the partner; it takes the place of a region that is there already
     * @return the corridor of that region
     * @throws IllegalArgumentException if the region belongs to neither of the two economies
     */
    public Corridor withRegion(Region newRegion) {
        Economy owner = Objects.requireNonNull(newRegion, "region").economy();
        if (!owner.equals(home) && !owner.equals(partner)) {
            throw Check.broken("region", "must belong to " + home + " or " + partner, newRegion);
        }
        return new Corridor(home, partner, newRegion);
    }

    /** {@return the same trade, seen from the other end: home and partner swapped, the region kept} */
    public Corridor reversed() {
        return new Corridor(partner, home, region);
    }

    /** {@return whether home's code comes before the partner's in the alphabet} */
    public boolean isCanonical() {
        return home.compareTo(partner) < 0;
    }

    /** {@return this corridor or its reverse, whichever is canonical} */
    public Corridor canonical() {
        return isCanonical() ? this : reversed();
    }

    /**
     * {@return the text of the canonical corridor, "AZE-KAZ" or "AZE-KAZ[Aktobe Region]": the same from both ends, and
     * different for different corridors}
     */
    public String key() {
        return canonical().toString();
    }

    /** Orders by home, then by partner, then by region (none comes first). */
    @Override
    public int compareTo(Corridor other) {
        return ORDER.compare(this, other);
    }

    /** Equal are corridors with the same home, partner and region; a corridor does not equal its reverse. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Corridor corridor
                && home.equals(corridor.home)
                && partner.equals(corridor.partner)
                && Objects.equals(region, corridor.region);
    }

    @Override
    public int hashCode() {
        return Objects.hash(home, partner, region);
    }

    /** {@return home and partner, "KAZ-AZE", with the region at its end, "KAZ[Aktobe Region]-AZE"} */
    @Override
    public String toString() {
        return end(home) + "-" + end(partner);
    }

    private String end(Economy economy) {
        return region != null && region.economy().equals(economy) ? region.toString() : economy.code();
    }
}
