package org.tradepath.text;

/** Finds how a figure is introduced: by the preposition before it, over hedges and articles. */
final class Leads {

    private static final int REACH = 6; // words between a preposition and its figure

    private final Scene scene;

    Leads(Scene scene) {
        this.scene = scene;
    }

    /** How a figure is introduced. */
    enum Lead {
        NONE,
        TO,
        FROM,
        BY,
        AGAINST
    }

    /** The word right before a figure that says how it stands to the verb. */
    Lead lead(int figure) {
        for (int j = figure - 1; j >= Math.max(0, figure - REACH); j--) {
            Item item = scene.at(j);
            if (item.has(Tag.TO) && !(item.has(Tag.AGAINST) && !item.has(Tag.BY_DATE))) {
                return Lead.TO;
            }
            if (item.has(Tag.FROM)) {
                return Lead.FROM;
            }
            boolean ofPercent = scene.isFigure(j - 1)
                    && !scene.isMoney(j - 1)
                    && scene.isMoney(figure); // "34 percent less than $2 bn"
            if (item.has(Tag.AGAINST) && (!item.has(Tag.HEDGE) || ofPercent) && !item.has(Tag.BY)) {
                return isComparing(item) ? Lead.AGAINST : Lead.NONE;
            }
            if (item.has(Tag.BY)) {
                return Lead.BY;
            }
            boolean skipped = item.has(Tag.LAST_YEAR)
                    || item.has(Tag.NOW)
                    || item.has(Tag.HEDGE)
                    || item.has(Tag.ARTICLE)
                    || item.has(Tag.RECORD)
                    || item.has(Tag.CURRENCY);
            boolean of = item.has(Tag.OF) && j == figure - 1;
            boolean unknown = of
                    || scene.is(figure - 1, Tag.OF)
                            && item.isWord()
                            && item.entries().isEmpty(); // "from a peak of"
            if (!skipped && !unknown) {
                return Lead.NONE;
            }
        }
        return Lead.NONE;
    }

    // "After", "on", "to" compare periods, not amounts.
    private static boolean isComparing(Item item) {
        return !item.has(Tag.IN) && !item.has(Tag.OF);
    }
}
