package org.tradepath.text;

import java.time.YearMonth;
import java.util.List;
import org.tradepath.stated.PartialDate;
import org.tradepath.text.Time.Kind;
import org.tradepath.text.Time.Role;

/** Finds what a period is said for: measured, compared with, since, by when. */
final class TimeRoles {

    private static final int EVENT = 12; // words between "since" and the year of what happened then

    private final PartialDate date; // null: the text has none

    TimeRoles(PartialDate date) {
        this.date = date;
    }

    /** What the words before a period make of it; closed if both its ends are named. */
    Time roled(Time time, List<Item> before, boolean closed) {
        int from = before.size() - 1;
        if (closed
                && from > 1
                && before.get(from).has(Tag.FROM)
                && before.get(from - 1).isWord()
                && before.get(from - 2).has(Tag.AGAINST)) {
            return time.as(Role.BASE); // "compared to the period from January to May"
        }
        if (time.role() != Role.PLAIN
                || time.kind() == Kind.DAY
                || before.isEmpty()
                || closed
                        && (before.get(before.size() - 1).has(Tag.FROM)
                                || before.get(before.size() - 1).has(Tag.SINCE))) {
            return time;
        }
        int i = before.size() - 1;
        while (i > 0 && (before.get(i).has(Tag.END_OF) || isFiller(before, i))) {
            i--;
        }
        Item word = before.get(i);
        if (i > 0
                && word.has(Tag.IN)
                && before.get(i - 1).has(Tag.AGAINST)
                && before.get(i - 1).isWord()) {
            word = before.get(i - 1); // "than in 2022", «чем в 2022 году»
        }
        boolean exceeds = i > 1
                && word.has(Tag.ANAPHOR)
                && before.get(i - 1).has(Tag.EXCEED)
                && before.get(i - 2).isFigure();
        if (exceeds) {
            return time.as(Role.BASE); // «на 40% превышает показатель 2019 года»
        }
        boolean subject = i == 0 && word.has(Tag.AGAINST) && word.has(Tag.ANAPHOR); // "The figure for 2022 is"
        if (subject) {
            return time;
        }
        boolean run = time.isRun();
        boolean isBase =
                word.has(Tag.AGAINST) && !(run && word.has(Tag.IN)) && !(word.has(Tag.IN) && !isAfterChange(before, i));
        if ((word.has(Tag.SINCE) || isOfEvent(before, i)) && !run) {
            return time.as(Role.SINCE);
        }
        if (word.has(Tag.BY_DATE) && isFuture(time)) {
            return time.as(Role.DEADLINE);
        }
        boolean month = time.first() != null
                && time.first().equals(time.last())
                && (time.kind() == Time.Kind.FIXED || time.kind() == Time.Kind.MONTHS);
        if (word.has(Tag.BY_DATE) && !word.has(Tag.IN) && !word.has(Tag.TO) && month) {
            return Time.of(time.kind(), time.first().withMonth(1), time.last()); // "by the end of September"
        }
        boolean planned = word.has(Tag.IN) && i > 0 && before.get(i - 1).has(Tag.AIM);
        if (planned && isFuture(time)) {
            return time.as(Role.DEADLINE); // "planned for 2030", «намечали на 2024 год»
        }
        boolean noun = word.has(Tag.MORE, "NOUN") || word.has(Tag.LESS, "NOUN"); // "a 25 percent increase last year"
        if (isBase || !noun && (word.has(Tag.MORE) || word.has(Tag.LESS)) && !word.has(Tag.IN)) {
            return time.as(Role.BASE);
        }
        return word.has(Tag.BY_DATE) && !word.has(Tag.IN) && date == null ? time.as(Role.DEADLINE) : time;
    }

    // "Since the president's first visit in 2004": no figure, sign or verb of saying between.
    private static boolean isOfEvent(List<Item> before, int i) {
        if (!before.get(i).has(Tag.IN)) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - EVENT); j--) {
            Item item = before.get(j);
            if (item.has(Tag.SINCE) && item.isWord() && !item.has(Tag.FROM) && !item.has(Tag.WITH)) {
                return true;
            }
            boolean possessive = item.shape() == Tokens.Shape.SIGN
                    && item.end() == before.get(j + 1).start();
            if (!item.isWord() && !possessive || item.has(Tag.SAY) || item.flow() != null) {
                return false;
            }
        }
        return false;
    }

    // "40 percent over 2021", but "over 2021 as a whole".
    private static boolean isAfterChange(List<Item> before, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            Item item = before.get(j);
            if (item.isFigure()) {
                return item.quantity().unit() != Quantity.Unit.MONEY;
            }
        }
        return false;
    }

    private boolean isFuture(Time time) {
        return time.isFixed() && (date == null || time.last().compareTo(YearMonth.from(date.firstDay())) >= 0);
    }

    private static boolean isFiller(List<Item> before, int i) {
        Item item = before.get(i);
        boolean ofRecord = item.has(Tag.RECORD)
                || item.has(Tag.OF) && i > 0 && before.get(i - 1).has(Tag.RECORD);
        boolean article = item.has(Tag.ARTICLE) && !item.has(Tag.BY_DATE) && !item.has(Tag.AGAINST);
        return item.isWord() && (ofRecord || article); // "lower than the record of 2022"
    }
}
