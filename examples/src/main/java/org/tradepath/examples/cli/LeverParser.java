package org.tradepath.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.target.Scenario;
import org.tradepath.target.Uncertain;

/**
 * Levers of a scenario as text: {@code [NAME=]SIZE@YEAR[/YEARS][*ELASTICITY][:CHANCE%]}, each number exact ({@code 150m}), a range ({@code 100m..200m}) or
 * about one value ({@code 100m..150m..200m}). Sizes are current US dollars (k, m, bn) or shares (%), whichever the lever takes.
 */
final class LeverParser {

    private static final Pattern LEVER = Pattern.compile(
            "(?:([\\p{L}][\\p{L}\\p{N} _-]*)=)?([^@=:]+)@([^@/*:]+)(?:/([^@/*:]+))?(?:\\*([^@/*:]+))?(?::([0-9.]+)%)?");
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
    }

    private LeverParser() {}

    /** What a lever needs besides size and year. */
    private record Parts(
            String text, Uncertain size, Uncertain year, Optional<Uncertain> years, Optional<Uncertain> elasticity) {

        Uncertain needYears(String means) {
            return years.orElseThrow(() -> new WrongArgument(text + " must say after / " + means + ", such as /3"));
        }

        Uncertain needElasticity() {
            return elasticity.orElseThrow(
                    () -> new WrongArgument(text + " must say after * the elasticity, such as *0.1..0.4"));
        }

        Parts without(boolean noYears, boolean noElasticity) {
            if (noYears && years.isPresent() || noElasticity && elasticity.isPresent()) {
                throw new WrongArgument(
                        text + " must have no " + (noYears && years.isPresent() ? "/YEARS" : "*ELASTICITY"));
            }
            return this;
        }
    }

    /** What to make of the parts. */
    private interface Kind {
        Scenario of(Parts parts);
    }

    static Scenario add(String text) {
        return lever(text, Unit.DOLLARS, parts -> {
            Parts p = parts.without(false, true);
            return p.years().isPresent()
                    ? Scenario.ramp(p.size(), p.year(), p.years().get())
                    : Scenario.levelStep(p.size(), p.year());
        });
    }

    static Scenario shock(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(false, true);
            return Scenario.shock(p.size(), p.year(), p.needYears("in how many years it is gone"));
        });
    }

    static Scenario growth(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(true, true);
            return Scenario.growthChange(p.size(), p.year());
        });
    }

    static Scenario cap(String text) {
        return lever(text, Unit.DOLLARS, parts -> {
            Parts p = parts.without(true, true);
            return Scenario.cap(p.size(), p.year());
        });
    }

    static Scenario fund(String text) {
        return lever(
                text,
                Unit.DOLLARS,
                p -> Scenario.fund(
                        p.size(), p.year(), p.needYears("over how many years it is spent"), p.needElasticity()));
    }

    static Scenario price(String text) {
        return lever(text, Unit.SHARE, parts -> {
            Parts p = parts.without(true, false);
            return Scenario.exchangeRate(p.size(), p.year(), p.needElasticity());
        });
    }

    private static Scenario lever(String text, Unit unit, Kind kind) {
        Matcher matcher = LEVER.matcher(text);
        if (!matcher.matches()) {
            throw new WrongArgument(
                    "a lever must look like [NAME=]SIZE@YEAR[/YEARS][*ELASTICITY][:CHANCE%], but was " + text);
        }
        Scenario scenario = kind.of(new Parts(
                text,
                uncertain(matcher.group(2), unit),
                years(matcher.group(3)),
                Optional.ofNullable(matcher.group(4)).map(each -> uncertain(each, Unit.PLAIN)),
                Optional.ofNullable(matcher.group(5)).map(each -> uncertain(each, Unit.PLAIN))));
        if (matcher.group(6) != null) {
            double chance = Double.parseDouble(matcher.group(6));
            if (!(chance > 0 && chance <= 100)) {
                throw new WrongArgument("the chance of " + text + " must be above 0 and up to 100 %");
            }
            scenario = Scenario.mixture(List.of(scenario, Scenario.none()), chance / 100, 1 - chance / 100);
        }
        return matcher.group(1) == null ? scenario : scenario.named(matcher.group(1));
    }

    private static Uncertain uncertain(String text, Unit unit) {
        String[] ends = text.strip().split("\\.\\.", -1);
        return switch (ends.length) {
            case 1 -> Uncertain.exactly(number(ends[0], unit));
            case 2 -> Uncertain.between(number(ends[0], unit), number(ends[1], unit));
            case 3 -> Uncertain.triangular(number(ends[0], unit), number(ends[1], unit), number(ends[2], unit));
            default -> throw new WrongArgument("a number must be A, A..B or A..LIKELIEST..B, but was " + text);
        };
    }

    private static Uncertain years(String text) {
        String[] ends = text.strip().split("\\.\\.", -1);
        try {
            return ends.length == 2
                    ? Uncertain.anyOf(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                    : Uncertain.exactly(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new WrongArgument("a year must be such as 2027 or 2027..2029, but was " + text);
        }
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
