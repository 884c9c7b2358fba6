package org.tradepath.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tradepath.internal.Check;

/**
 * Whether the targets of the parts add up to the target of the whole: of corridors to a bloc, or of exports and imports to turnover. What does
 * not add up is named, and nothing is adjusted.
 *
 * @param total the target of the whole
 * @param parts the targets of the parts, in the order given
 * @since 0.1.0
 */
public record AddedTargets(Item total, List<Item> parts) {

    /** Targets are stated in round figures: a difference of less than that share of the whole is none. */
    private static final double ROUNDING = 0.005;

    /**
     * One target.
     *
     * @param name whose it is, for people
     * @param level its level in current US dollars
     * @param deadline by when
     */
    public record Item(String name, double level, Deadline deadline) {

        /**
         * Checks the level.
         *
         * @param name whose it is, not blank
         * @param level its level, positive
         * @param deadline by when
         * @throws IllegalArgumentException if a part breaks its rule
         */
        public Item {
            Check.notBlank("name", name);
            Check.positive("level", level);
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Copies the list.
     *
     * @param total the target of the whole
     * @param parts the targets of the parts
     * @throws IllegalArgumentException if there is no part, or two have one name
     */
    public AddedTargets {
        parts = List.copyOf(parts);
        Check.inRange("parts", parts.size(), 1, Integer.MAX_VALUE);
        if (parts.stream().map(Item::name).distinct().count() < parts.size()) {
            throw Check.broken(
                    "parts",
                    "must have names of their own",
                    parts.stream().map(Item::name).toList());
        }
    }

    /** {@return the sum of the parts' levels in current US dollars} */
    public double sum() {
        return parts.stream().mapToDouble(Item::level).sum();
    }

    /** {@return the whole minus the sum of its parts: above zero, the parts leave something open} */
    public double gap() {
        return total.level() - sum();
    }

    /** {@return whether levels and deadlines fit} */
    public boolean addUp() {
        return problems().isEmpty();
    }

    /**
     * {@return what does not fit, a sentence each: parts that add up to less or more than the whole (by half a per cent or more), parts that are due
     * later than the whole, or have no deadline where the whole has one}
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (Math.abs(gap()) >= ROUNDING * total.level()) {
            problems.add(String.format(
                    Locale.ROOT,
                    "%s: the parts add up to %.0f million USD, %.0f million %s than the %.0f million of the whole",
                    total.name(),
                    sum() / 1e6,
                    Math.abs(gap()) / 1e6,
                    gap() > 0 ? "less" : "more",
                    total.level() / 1e6));
        }
        for (Item part : parts) {
            if (!total.deadline().isNone() && part.deadline().isNone()) {
                problems.add(part.name() + ": has no deadline, the whole is due by " + total.deadline());
            } else if (!total.deadline().isNone()
                    && part.deadline().lastYear() > total.deadline().lastYear()) {
                problems.add(part.name() + ": is due by " + part.deadline() + ", later than the whole, by "
                        + total.deadline());
            }
        }
        return problems;
    }
}
