package org.tradepath.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.examples.Texts;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;

/**
 * Levers of a scenario as text: {@code [NAME=]SIZE@YEAR[/YEARS][*ELASTICITY][:CHANCE%]}, each number exact ({@code 150m}), a range ({@code 100m..200m}) or
 * about one value ({@code 100m..150m..200m}). Sizes are current US dollars (k, m, bn) or shares (%), whichever the lever takes.
 */
final class LeverParser {

    private static final Pattern LEVER = Pattern.compile(
            "(?:([\\p{L}][\\p{L}\\p{N} _-]*)=)?([^@=:]+)@([^@/*:]+)(?:/([^@/*:]+))?(?:\\*([^@/*:]+))?(?::([0-9]+(?:\\.[0-9]+)?)%)?");
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)(k|m|bn|%)?");

    /** What a number may count. */
    private enum Unit {
        DOLLARS("a size in US dollars must be a number with k, m or bn behind it, such as 150m"),
        SHARE("a size as a share must be a number with % behind it, such as 2%"),
        PLAIN("a number of years, or an elasticity, must be a plain number, such as 3 or 0.25");

        private final String rule;

        Unit(String rule) {
            this.rule = rule;
        }

        /** The number with what stands behind it; NaN if that is of another unit. */
        double of(double number, String suffix) {
            Unit unit = suffix.isEmpty() ? PLAIN : suffix.equals("%") ? SHARE : DOLLARS;
            if (unit != this) {
                return Double.NaN;
            }
            return switch (suffix) {
                case "k" -> number * 1e3;
                case "m" -> number * 1e6;
                case "bn" -> number * 1e9;
                case "%" -> number / 100;
                default -> number;
            };
        }

        /** The number for people: "$150 million", "+2 %", "0.25". */
        String words(double value) {
            return switch (this) {
                case DOLLARS -> (value < 0 ? "-" : "") + Texts.target(Math.abs(value));
                case SHARE ->
                    (value > 0 ? "+" : "") + plain(BigDecimal.valueOf(value).movePointRight(2)) + " %";
                case PLAIN -> plain(BigDecimal.valueOf(value));
            };
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    private LeverParser() {}

    /** What a number stands for, and how it is said. */
    private record Quantity(Uncertain value, String words) {}

    /** What a lever needs besides size and year. */
    private record Parts(Quantity size, Quantity year, Optional<Quantity> years, Optional<Quantity> elasticity) {

        Quantity needYears(String means) {
            return years.orElseThrow(() -> new WrongArgument("must say after / " + means + ", such as /3"));
        }

        Quantity needElasticity() {
            return elasticity.orElseThrow(
                    () -> new WrongArgument("must say after * the elasticity, such as *0.1..0.4"));
        }

        Parts without(boolean noYears, boolean noElasticity) {
            if (noYears && years.isPresent() || noElasticity && elasticity.isPresent()) {
                throw new WrongArgument("must have no " + (noYears && years.isPresent() ? "/YEARS" : "*ELASTICITY"));
            }
            return this;
        }
    }

    /** What to make of the parts: a scenario, and what happens in words. */
    private record Made(Scenario scenario, String words) {}

    private interface Kind {
        Made of(Parts parts);
    }

    static Lever add(String text) {
        return lever(text, Unit.DOLLARS, parts -> {
            Parts p = parts.without(false, true);
            if (p.years().isEmpty()) {
                return new Made(
                        Scenario.levelStep(p.size().value(), p.year().value()),
                        "step of " + p.size().words() + " a year from "
                                + p.year().words());
            }
            Quantity years = p.years().get();
            return new Made(
                    Scenario.ramp(p.size().value(), p.year().value(), years.value()),
                    "ramp to " + p.size().words() + " a year from " + p.year().words() + " in " + years.words()
                            + " years");
        });
    }

    static Lever shock(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(false, true);
            Quantity years = p.needYears("in how many years it is gone");
            return new Made(
                    Scenario.shock(p.size().value(), p.year().value(), years.value()),
                    "shock of " + p.size().words() + " in " + p.year().words() + ", gone in " + years.words()
                            + " years");
        });
    }

    static Lever growth(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(true, true);
            return new Made(
                    Scenario.growthChange(p.size().value(), p.year().value()),
                    "growth by " + p.size().words() + " a year from " + p.year().words());
        });
    }

    static Lever cap(String text) {
        return lever(text, Unit.DOLLARS, parts -> {
            Parts p = parts.without(true, true);
            return new Made(
                    Scenario.cap(p.size().value(), p.year().value()),
                    "cap of " + p.size().words() + " a year from " + p.year().words());
        });
    }

    static Lever fund(String text) {
        return lever(text, Unit.DOLLARS, p -> {
            Quantity years = p.needYears("over how many years it is spent");
            Quantity elasticity = p.needElasticity();
            return new Made(
                    Scenario.fund(p.size().value(), p.year().value(), years.value(), elasticity.value()),
                    "fund of " + p.size().words() + " from " + p.year().words() + " over " + years.words()
                            + " years at elasticity " + elasticity.words());
        });
    }

    static Lever price(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(true, false);
            Quantity elasticity = p.needElasticity();
            return new Made(
                    Scenario.exchangeRate(p.size().value(), p.year().value(), elasticity.value()),
                    "exchange rate by " + p.size().words() + " from " + p.year().words() + " at elasticity "
                            + elasticity.words());
        });
    }

    private static Lever lever(String text, Unit unit, Kind kind) {
        Matcher matcher = LEVER.matcher(text);
        if (!matcher.matches()) {
            throw new WrongArgument(
                    "a lever must look like [NAME=]SIZE@YEAR[/YEARS][*ELASTICITY][:CHANCE%], but was " + text);
        }
        try {
            Made made = kind.of(new Parts(
                    uncertain(matcher.group(2), unit),
                    year(matcher.group(3)),
                    Optional.ofNullable(matcher.group(4)).map(each -> uncertain(each, Unit.PLAIN)),
                    Optional.ofNullable(matcher.group(5)).map(each -> uncertain(each, Unit.PLAIN))));
            if (matcher.group(6) != null) {
                made = withChance(made, matcher.group(6));
            }
            int firstYear = Integer.parseInt(ends(matcher.group(3))[0]);
            String name = matcher.group(1);
            return name == null
                    ? new Lever(made.scenario(), made.words(), firstYear)
                    : new Lever(made.scenario().named(name), name, firstYear);
        } catch (IllegalArgumentException e) {
            throw new WrongArgument("the lever " + text + ": " + e.getMessage());
        }
    }

    private static Made withChance(Made made, String percent) {
        BigDecimal given = new BigDecimal(percent);
        double chance = given.doubleValue();
        if (!(chance > 0 && chance <= 100)) {
            throw new WrongArgument("the chance must be above 0 and up to 100 %, but was " + percent);
        }
        return new Made(
                Scenario.mixture(List.of(made.scenario(), Scenario.none()), chance / 100, 1 - chance / 100),
                made.words() + " (chance " + given.toPlainString() + " %)");
    }

    private static Quantity uncertain(String text, Unit unit) {
        String[] ends = ends(text);
        double[] numbers = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            numbers[i] = number(ends[i], unit);
        }
        return switch (ends.length) {
            case 1 -> new Quantity(Uncertain.exactly(numbers[0]), unit.words(numbers[0]));
            case 2 ->
                new Quantity(
                        Uncertain.between(numbers[0], numbers[1]),
                        unit.words(numbers[0]) + " to " + unit.words(numbers[1]));
            case 3 ->
                new Quantity(
                        Uncertain.triangular(numbers[0], numbers[1], numbers[2]),
                        unit.words(numbers[0]) + " to " + unit.words(numbers[2]) + ", about " + unit.words(numbers[1]));
            default -> throw new WrongArgument("a number must be A, A..B or A..LIKELIEST..B, but was " + text);
        };
    }

    private static Quantity year(String text) {
        String[] ends = ends(text);
        try {
            int first = Integer.parseInt(ends[0]);
            return switch (ends.length) {
                case 1 -> new Quantity(Uncertain.exactly(first), ends[0]);
                case 2 -> new Quantity(Uncertain.anyOf(first, Integer.parseInt(ends[1])), ends[0] + " to " + ends[1]);
                default -> throw new NumberFormatException();
            };
        } catch (NumberFormatException e) {
            throw new WrongArgument("a year must be such as 2027 or 2027..2029, but was " + text);
        }
    }

    private static String[] ends(String range) {
        return range.strip().split("\\.\\.", -1);
    }

    private static double number(String text, Unit unit) {
        Matcher matcher = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        double value = matcher.matches()
                ? unit.of(
                        Double.parseDouble(matcher.group(1)),
                        Optional.ofNullable(matcher.group(2)).orElse(""))
                : Double.NaN;
        if (Double.isNaN(value)) {
            throw new WrongArgument(unit.rule + ", but was " + text);
        }
        return value;
    }
}
