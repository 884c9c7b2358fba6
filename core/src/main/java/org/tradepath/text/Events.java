package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps apart the months in which somebody only spoke or agreed: "in March the minister said", «заявил в октябре». */
final class Events {

    private static final int REACH = 6; // words between a month and the verb

    private Events() {}

    /** The items; a month of speaking is a day, which no trade is measured in. */
    static List<Item> apart(List<Item> items) {
        List<Item> out = items;
        for (int i = 0; i < items.size(); i++) {
            if (isMonth(items.get(i)) && (speaksBehind(items, i) || speaksBefore(items, i))) {
                out = out == items ? new ArrayList<>(items) : out;
                out.set(i, Item.of(items.get(i), items.get(i), Time.of(Time.Kind.DAY)));
            }
        }
        return out;
    }

    private static boolean isMonth(Item item) {
        Time time = item.time();
        return time != null
                && time.role() == Time.Role.PLAIN
                && (time.kind() == Time.Kind.MONTHS || time.kind() == Time.Kind.FIXED)
                && time.first().getMonthValue() == time.last().getMonthValue();
    }

    // "In March the two ministers said that"
    private static boolean speaksBehind(List<Item> items, int month) {
        for (int j = month + 1; j < items.size() && j <= month + REACH; j++) {
            Item item = items.get(j);
            if (item.has(Tag.SAY) || item.has(Tag.AGREED)) {
                return !item.has(Tag.ACCORDING);
            }
            if (!item.isWord()
                    || item.flow() != null
                    || item.has(Tag.FACT)
                    || item.has(Tag.RISE)
                    || item.has(Tag.FALL)) {
                return false;
            }
        }
        return false;
    }

    // "The minister said in March that", «заявил в марте, что»
    private static boolean speaksBefore(List<Item> items, int month) {
        boolean said = month > 1
                && items.get(month - 1).has(Tag.IN)
                && items.get(month - 2).has(Tag.SAY)
                && !items.get(month - 2).has(Tag.ACCORDING);
        return said && (month + 1 >= items.size() || items.get(month + 1).flow() == null);
    }
}
