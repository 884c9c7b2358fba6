package org.tradepath.files;

/**
 * What was done with rows or figures of a file, and why. A guard that {@linkplain #setsAside() sets rows aside} keeps them out of every
 * figure; the others take them, and say what should be known of them.
 *
 * @since 0.1.0
 */
public enum Guard {
    /** The partner is a group of economies: its trade is in theirs. */
    GROUP_PARTNER(true, "partner is a group of economies"),
    /** The partner is a remainder without an economy's code: "Areas, nes", bunkers, free zones. */
    UNSPECIFIED_PARTNER(true, "partner is no economy that has a code here"),
    /** The reporter is World, a group or a remainder. */
    NO_REPORTER(true, "reporter is no economy"),
    /** A code or name of an area that no table knows. */
    UNKNOWN_AREA(true, "area is in no table"),
    /** Reporter and partner are one economy: goods that came back, or statistical territory. */
    OWN_TRADE(true, "reporter and partner are the same"),
    /** One commodity of many. */
    COMMODITY(true, "a commodity, not total trade"),
    /** One customs procedure, mode of transport or second partner of many. */
    BREAKDOWN(true, "a part by customs procedure, transport or second partner"),
    /** Services, or trade in goods and services together. */
    NOT_GOODS(true, "not trade in goods"),
    /** A flow inside exports or imports: re-exports, re-imports, domestic exports, processing. */
    PART_OF_FLOW(true, "a flow inside exports or imports"),
    /** Imports fob, beside which imports cif are published: kept apart from them. */
    OTHER_VALUATION(true, "imports fob"),
    /** A series that is no value of trade in goods in current US dollars. */
    OTHER_SERIES(true, "another series"),
    /** Quarters: neither annual nor monthly. */
    QUARTERLY(true, "quarterly"),
    /** The same figure of the same reporter, partner, flow and period once more. */
    DUPLICATE(true, "said before, with the same value"),
    /** A row of an economy without any figure. */
    NO_FIGURE(true, "no figure"),
    /** Not a row of data: a note of the publisher at the end of the file, or cells that are all empty. */
    NOT_DATA(true, "not a row of data"),

    /** The reporter's trade with World: never added to that with economies. */
    WORLD_KEPT_APART(false, "trade with World, kept apart from partners"),
    /** Months, never added to annual figures. */
    MONTHS_KEPT_APART(false, "months, kept apart from annual figures"),
    /** Years of a pair whose twelve months are not all there: no annual figure is made of them. */
    INCOMPLETE_YEAR(false, "years without all twelve months"),
    /** Figures that their publisher marked as estimates: taken and marked. */
    ESTIMATED(false, "estimates of the publisher"),
    /** Reported zeros: figures, unlike missing ones. */
    ZERO(false, "reported zeros"),
    /** Missing figures of rows that have others: no figures, unlike zeros. */
    MISSING(false, "missing figures"),
    /** Codes that are not the economy's ISO code, mapped by the table of areas. */
    MAPPED_CODE(false, "codes that are not ISO, mapped"),
    /** A second time the same figure, in a row that has new ones too. */
    REPEATED_FIGURE(false, "figures said before, with the same value"),
    /** Commodities added up to a total, as asked. */
    COMMODITIES_SUMMED(false, "commodities summed"),
    /** Reporters, flows and years whose partners sum to more than their trade with World. */
    ABOVE_WORLD(false, "partners sum to more than World"),
    /** Imports that their file values fob; as a rule imports are cif. */
    IMPORTS_FOB(false, "imports valued fob"),
    /** Figures of goods that both ends reported: the pairs that {@link TradeFile#mirrors} joins. */
    MIRRORED(false, "directed flows that both ends reported"),
    /** An empty cell behind the last column. */
    TRAILING_CELL(false, "an empty cell behind the last column"),
    /** A column of scale that does not apply to this format's values. */
    SCALE_NOT_APPLIED(false, "a scale that is not applied: values are in dollars"),
    /** The text is in another character set than UTF-8, one that this format is known for. */
    OTHER_CHARSET(false, "not UTF-8"),
    /** The last line has no line break: a file that was cut looks like this, whole ones may. */
    NO_LINE_BREAK(false, "the last line has no line break; it may be cut");

    private final boolean setsAside;
    private final String text;

    Guard(boolean setsAside, String text) {
        this.setsAside = setsAside;
        this.text = text;
    }

    /** {@return whether what it found is in no figure} */
    public boolean setsAside() {
        return setsAside;
    }

    /** {@return what it looks for, in a few words} */
    public String text() {
        return text;
    }
}
