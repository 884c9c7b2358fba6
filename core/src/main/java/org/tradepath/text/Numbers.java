package org.tradepath.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.stated.Hedge;
import org.tradepath.text.Quantity.Unit;

/** Joins numbers, scales and units to quantities: "$6bn", "1 130,5 млн долларов", "one and a half billion", "10-15 percent", "в 3,1 раза". */
final class Numbers {

    private static final int PART = 6; // words from "a fifth" to "of Azerbaijan's exports"
    private static final int TRILLION = 12; // the largest scale word, as a power of ten
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private final CharSequence text;
    private final List<Item> items;
    private final Numerals numerals;

    private Numbers(CharSequence text, Language language, List<Item> items) {
        this.text = text;
        this.items = items;
        this.numerals = new Numerals(text, language, items);
    }

    /** The items with quantities joined. */
    static List<Item> joined(CharSequence text, Language language, List<Item> items) {
        return new Numbers(text, language, items).joined();
    }

    private List<Item> joined() {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); ) {
            Read read = quantity(i);
            if (read == null) {
                out.add(items.get(i));
                i++;
            } else {
                Item item = Item.of(items.get(i), items.get(read.next - 1), read.quantity);
                out.add(read.hedge.isEmpty() ? item : item.with(read.hedge));
                i = read.next;
            }
        }
        return out;
    }

    /** A quantity, and the place behind it. */
    private record Read(Quantity quantity, int next, List<Entry> hedge) {

        Read(Quantity quantity, int next) {
            this(quantity, next, List.of());
        }
    }

    private Read quantity(int from) {
        int i = from;
        int sign = 0;
        Item first = items.get(i);
        if ((first.has(Tag.PLUS_SIGN) || first.has(Tag.MINUS_SIGN)) && isSignOf(i)) {
            sign = first.has(Tag.PLUS_SIGN) ? 1 : -1;
            i++;
        }
        if (first.has(Tag.HALVED)) {
            return new Read(times(new BigDecimal("0.5"), 1), from + 1);
        }
        if (first.has(Tag.MULTIPLE)) {
            return new Read(times(new BigDecimal(first.argument(Tag.MULTIPLE)), 0), from + 1);
        }
        if (first.has(Tag.FRACTION) && isShareOrChange(from)) {
            BigDecimal percent = new BigDecimal(first.argument(Tag.FRACTION))
                    .movePointRight(2)
                    .stripTrailingZeros();
            BigDecimal plain = percent.scale() < 0 ? percent.setScale(0) : percent;
            return new Read(new Quantity(Unit.PERCENT, plain, plain, 0, "", 0), from + 1); // "by half", "up a third"
        }
        String currency = "";
        if (is(i, Tag.CURRENCY) && !at(i + 1).has(Tag.PERCENT)) {
            currency = items.get(i).argument(Tag.CURRENCY);
            i++;
        }
        Numerals.Number number = numerals.at(i);
        if (number == null) {
            return null;
        }
        i = number.next();
        if (is(i, Tag.AFTER) && (is(i + 1, Tag.SCALE) || is(i + 1, Tag.PERCENT) || isUnit(i + 1))) {
            return hedged(number, currency, i); // «10 с лишним процентов»
        }
        BigDecimal high = number.value();
        int scale = number.scale();
        Numerals.Number upper = scale > 0 ? null : upper(from, i);
        if (upper != null) {
            high = upper.value();
            scale = upper.scale();
            i = upper.next();
        }
        if (scale == 0) {
            int unit = numerals.hyphen(i);
            if (is(unit, Tag.SCALE)) {
                scale = Integer.parseInt(items.get(unit).argument(Tag.SCALE));
                i = unit + 1;
                if (is(i, Tag.SCALE) && scale < 6) { // "тыс. млн"
                    scale += Integer.parseInt(items.get(i).argument(Tag.SCALE));
                    i++;
                    int beyond = Math.max(0, scale - TRILLION); // "five thousand trillion"
                    number = new Numerals.Number(number.value().movePointRight(beyond), 0, i);
                    high = high.movePointRight(beyond);
                    scale -= beyond;
                }
                if (at(i).isSign(text, '.') && !at(i).spaceBefore() && is(i - 1, Tag.ABBREVIATION) && isUnit(i + 1)) {
                    i++;
                }
            }
        }
        if (scale > 0 && is(from - 1, Tag.BETWEEN) && is(i, Tag.AND)) {
            Read to = quantity(i + 1); // "between $4 billion and $5 billion"
            if (to != null && to.quantity.unit() == Unit.MONEY && to.quantity.scale() == scale) {
                String name = currency.isEmpty() ? to.quantity.name() : currency;
                return new Read(
                        new Quantity(Unit.MONEY, number.value(), to.quantity.high(), scale, name, sign), to.next);
            }
        }
        for (Numerals.Number rest = rest(i, scale, scale);
                upper == null && scale > 0 && rest != null;
                rest = rest(i, scale, rest.scale())) {
            high = high.add(rest.value());
            number = new Numerals.Number(high, scale, rest.next());
            i = rest.next();
        }
        if (is(i, Tag.PLUS) && scale > 0) {
            BigDecimal more = new BigDecimal(items.get(i).argument(Tag.PLUS));
            Quantity whole = unit(
                    new Quantity(Unit.MONEY, number.value().add(more), high.add(more), scale, currency, sign), i + 1);
            return new Read(whole, end(i + 1, whole, currency));
        }
        if (scale == 0 && currency.isEmpty() && from > 0 && items.get(from - 1).has(Tag.FROM) && is(i, Tag.TO)) {
            Read to = quantity(i + 1); // "from 1.3 to 2.9 billion dollars"
            if (to != null && to.quantity.unit() == Unit.PERCENT && !isYear(from)) {
                return new Read(
                        new Quantity(Unit.PERCENT, number.value(), high, 0, "", sign), i); // "from 4 to 6 percent"
            }
            if (to != null && to.quantity.unit() == Unit.MONEY && to.quantity.scale() > 0 && !isYear(from)) {
                return new Read(
                        new Quantity(Unit.MONEY, number.value(), high, to.quantity.scale(), to.quantity.name(), sign),
                        i);
            }
        }
        if (scale == 0 && high == number.value() && is(i, Tag.AND) && !isYear(from) && !is(from - 1, Tag.BETWEEN)) {
            Read next = shared(number, currency, i);
            if (next != null) {
                return next;
            }
        }
        Quantity bare = new Quantity(
                scale > 0 || !currency.isEmpty() ? Unit.MONEY : Unit.NONE, number.value(), high, scale, currency, sign);
        Quantity whole = unit(bare, i);
        boolean half = is(from - 1, Tag.IN_TIMES) && number.value().compareTo(ONE_AND_A_HALF) == 0;
        if (whole.unit() == Unit.NONE && (half || is(from - 1, Tag.FACTOR_OF))) {
            return new Read(times(number.value(), 0), i); // «вырос в полтора»
        }
        if (whole.unit() == Unit.NONE && i == from + 1 && !first.entries().isEmpty()) {
            return null; // a number word alone keeps its other meanings
        }
        return new Read(whole, end(i, whole, currency));
    }

    // The hedge between a number and its unit stays with the quantity.
    private Read hedged(Numerals.Number number, String currency, int hedge) {
        boolean scaled = is(hedge + 1, Tag.SCALE);
        int scale = scaled ? Integer.parseInt(items.get(hedge + 1).argument(Tag.SCALE)) : 0;
        int unit = scaled ? hedge + 2 : hedge + 1;
        Quantity whole = unit(new Quantity(Unit.MONEY, number.value(), number.value(), scale, currency, 0), unit);
        return new Read(whole, end(unit, whole, currency), items.get(hedge).entries());
    }

    // "85 and 54 million dollars": what stands behind the second number is said of both.
    private Read shared(Numerals.Number number, String currency, int and) {
        Read second = at(and + 1).isFigureStart() || is(and + 1, Tag.CURRENCY) ? quantity(and + 1) : null;
        boolean ofYear = at(and - 2).has(Tag.MINUS_SIGN) || at(and - 2).isSign(text, '/'); // "2022-23 and $4 billion"
        boolean own = currency.isEmpty() && is(and + 1, Tag.CURRENCY);
        if (second == null || ofYear || own || is(and - 2, Tag.MONTH) || is(and, Tag.PLUS_SIGN)) {
            return null;
        }
        Quantity of = second.quantity;
        boolean money = of.unit() == Unit.MONEY && of.scale() > 0 && of.number().scale() >= 0;
        if (!money && of.unit() != Unit.PERCENT || of.unit() == Unit.PERCENT && !currency.isEmpty()) {
            return null;
        }
        String name = currency.isEmpty() ? of.name() : currency;
        return new Read(new Quantity(of.unit(), number.value(), number.value(), of.scale(), name, 0), and);
    }

    // "By a third", "up a quarter", "accounted for nearly half": behind a word of change or of share, with no scale
    // behind.
    private boolean isShareOrChange(int from) {
        int led = is(from - 1, Tag.HEDGE) ? from - 2 : from - 1;
        for (int j = led; is(from - 1, Tag.HEDGE) && j > led - 5 && !is(led, Tag.BY); j--) {
            if (is(j, Tag.RISE) || is(j, Tag.FALL)) {
                led = j; // «вырос в 2024 году более чем на треть»
            }
        }
        boolean leads = is(led, Tag.BY) || is(led, Tag.RISE) || is(led, Tag.FALL) || is(led, Tag.SHARE);
        boolean compared = (is(from + 1, Tag.MORE) || is(from + 1, Tag.LESS))
                && !is(from + 1, Tag.ANAPHOR)
                && at(from + 1).hedge(Tag.HEDGE) != Hedge.UP_TO; // "a fifth more than", but "half as much as"
        return (leads || compared || isPartOfFlow(from)) && !is(from + 1, Tag.SCALE) && !is(from + 1, Tag.SINGLE);
    }

    // "A fifth of its imports", "more than half of trade with"
    private boolean isPartOfFlow(int from) {
        for (int j = from + 2; is(from + 1, Tag.OF) && j <= from + PART; j++) {
            if (is(j, Tag.FLOW)) {
                return true;
            }
            boolean name = is(j, Tag.ECONOMY) || is(j, Tag.OF_ECONOMY) || is(j, Tag.CAPITAL) || is(j, Tag.ARTICLE);
            if (!name
                    && !at(j).isSign(text, '\'')
                    && !at(j).isSign(text, '\u2019')
                    && !at(j).entries().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    // «5 миллиардов 350 миллионов»: a smaller scale goes on with the number; in units of the whole's scale.
    private Numerals.Number rest(int i, int whole, int last) {
        Numerals.Number next = at(i).shape() == Tokens.Shape.NUMBER ? numerals.at(i) : null;
        if (next == null || last == 0) {
            return null;
        }
        boolean scaled = is(next.next(), Tag.SCALE);
        boolean units = last == 3 && isUnit(next.next()); // «798 тысяч 627 долларов»
        int scale = scaled ? Integer.parseInt(items.get(next.next()).argument(Tag.SCALE)) : 0;
        return (scaled || units) && scale < last
                ? new Numerals.Number(
                        next.value().movePointLeft(whole - scale), scale, scaled ? next.next() + 1 : next.next())
                : null;
    }

    // A sign belongs to the number behind it if it stands free of what comes before.
    private boolean isSignOf(int i) {
        Item sign = items.get(i);
        boolean tied = sign.shape() == Tokens.Shape.SIGN && at(i + 1).spaceBefore();
        boolean afterDigit = i > 0 && items.get(i - 1).shape() == Tokens.Shape.NUMBER;
        boolean afterWord = i > 0 && items.get(i - 1).shape() == Tokens.Shape.WORD && !sign.spaceBefore();
        return !tied && !afterWord && !(afterDigit && sign.shape() == Tokens.Shape.SIGN) && numerals.at(i + 1) != null;
    }

    // The upper end of a range whose lower end ends before i: "350 to 400 mln", "10-15 %".
    private Numerals.Number upper(int from, int i) {
        boolean hyphen = at(i).has(Tag.MINUS_SIGN) && at(i).shape() == Tokens.Shape.SIGN;
        boolean to = is(i, Tag.TO)
                && !(from > 0
                        && items.get(from - 1).has(Tag.FROM)
                        && !items.get(from - 1).has(Tag.OF));
        if (!hyphen && !to || to && isYear(i - 1)) {
            return null;
        }
        int j = i + 1;
        Numerals.Number second = numerals.at(j);
        if (second == null || isYear(i - 1) && isYear(j)) {
            return null;
        }
        int unit = numerals.hyphen(second.next());
        int scale = second.scale();
        int next = second.next();
        if (scale == 0 && is(unit, Tag.SCALE)) {
            scale = Integer.parseInt(items.get(unit).argument(Tag.SCALE));
            next = unit + 1;
        }
        boolean measured = scale > 0 || isUnit(unit) || is(unit, Tag.PERCENT) || is(unit, Tag.TIMES);
        return measured ? new Numerals.Number(second.value(), scale, next) : null;
    }

    private boolean isUnit(int i) {
        return is(i, Tag.CURRENCY) || is(i, Tag.DOLLAR);
    }

    // A quantity with the unit at place i; the bare one if there is none.
    private Quantity unit(Quantity bare, int i) {
        int unit = numerals.hyphen(i);
        if (bare.name().isEmpty()) {
            if (is(unit, Tag.CURRENCY)) {
                return with(bare, Unit.MONEY, items.get(unit).argument(Tag.CURRENCY));
            }
            if (is(unit, Tag.DOLLAR)) {
                return with(bare, Unit.MONEY, Quantity.DOLLAR);
            }
            if (is(unit, Tag.POINTS)) {
                return with(bare, Unit.POINTS, "");
            }
            if (is(unit, Tag.PERCENT)) {
                return with(bare, Unit.PERCENT, "");
            }
            if (bare.scale() == 0 && (is(unit, Tag.TIMES) || is(unit, Tag.FOLD))) {
                return with(bare, Unit.TIMES, "");
            }
            if (is(i, Tag.TONNES)) {
                return with(
                        bare,
                        Unit.WEIGHT,
                        text.subSequence(items.get(i).start(), items.get(i).end())
                                .toString());
            }
        }
        return bare;
    }

    private int end(int i, Quantity whole, String prefix) {
        if (whole.unit() == Unit.NONE
                || whole.unit() == Unit.MONEY && (whole.name().isEmpty() || !prefix.isEmpty())) {
            // "$6bn dollars": the second currency belongs to the first
            return !prefix.isEmpty() && isUnit(i) && !at(i + 1).isFigureStart() ? i + 1 : i;
        }
        return numerals.hyphen(i) + 1;
    }

    private static Quantity with(Quantity bare, Unit unit, String name) {
        return new Quantity(unit, bare.number(), bare.high(), bare.scale(), name, bare.sign());
    }

    private static Quantity times(BigDecimal number, int sign) {
        return new Quantity(Unit.TIMES, number, number, 0, "", sign);
    }

    private boolean isYear(int i) {
        return TimeWords.year(text, at(i)) > 0;
    }

    private boolean is(int i, Tag tag) {
        return i >= 0 && i < items.size() && items.get(i).has(tag);
    }

    private Item at(int i) {
        return i >= 0 && i < items.size() ? items.get(i) : Item.NOTHING;
    }
}
