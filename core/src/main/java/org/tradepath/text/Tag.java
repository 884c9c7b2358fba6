package org.tradepath.text;

/** What a phrase of a language means to the rules. The phrases stand in the language's folder, under these names. */
enum Tag {
    /** Trade that is measured; the argument is a {@code Flow}. */
    FLOW,
    /** "Traded": a verb that says turnover. */
    TRADED,
    /** A flow that without a partner means trade with the whole world. */
    WORLD,
    /** Something measured in money or per cent that is no trade in goods; the argument says what. */
    OTHER,
    /** A single good; trade in it is kept apart. */
    GOODS,
    /** Something that is counted. */
    COUNTED,
    /** A unit of weight, volume or the like. */
    TONNES,
    /** A word before a figure; the argument is a {@code Hedge}. */
    HEDGE,
    /** A word behind a figure that hedges it. */
    AFTER,
    /** "Exceeded": a verb of fact that hedges what follows. */
    EXCEED,
    /** A bare verb of level, "reach": its mood comes from what stands before it; the argument may be a hedge. */
    REACH,
    /** "Reaching": a verb of level that has the mood of the clause before. */
    RUNNING,
    /** A future verb of level. */
    REACH_FUTURE,
    /** A verb of level in the past or present. */
    FACT,
    /** Upwards: FACT, BASE (a bare verb), FUTURE or NOUN. */
    RISE,
    /** Downwards: FACT, BASE, FUTURE or NOUN. */
    FALL,
    /** "More", "higher" behind a figure. */
    MORE,
    /** "Less", "below" behind a figure. */
    LESS,
    /** A plan, an aim, an obligation. */
    AIM,
    /** A noun that names an aim, "target". */
    GOAL,
    /** "Is", "was": what stands before it says what the figure is. */
    COPULA,
    /** A forecast or a possibility. */
    FORECAST,
    /** "Has", "had": makes a fact of the bare verb right behind it. */
    PERFECT,
    /** "Saw": makes a fact of the bare verb behind it. */
    WITNESS,
    /** What used to be expected. */
    PAST_FORECAST,
    /** "Now". */
    NOW,
    /** Leads to the new value. */
    TO,
    /** Leads to the old value. */
    FROM,
    /** Leads to the difference. */
    BY,
    /** Leads to what is compared with. */
    AGAINST,
    /** "Of". */
    OF,
    /** Leads to where goods go. */
    DEST,
    /** Leads to where goods come from. */
    ORIGIN,
    /** Leads to the partner. */
    WITH,
    /** Leads to both. */
    BETWEEN,
    /** "Member": makes one economy of the group before it. */
    MEMBER,
    /** "Agreement with": a group behind it is no partner of the trade told. */
    PACT,
    /** Leads to an economy that goods only pass. */
    VIA,
    /** "After" in a ranking: leads to economies that stand before the one told. */
    OUTRANKED,
    /** "The largest": what stands first among others. */
    FIRST_OF,
    /** "Ranked": what stands before it has a place among the partners of the one spoken of. */
    RANKED,
    /** "Due to": what follows is the cause of what is told. */
    CAUSE,
    /** "Or". */
    OR,
    /** "Agreed that": what follows is an aim. */
    AGREED,
    /** "And". */
    AND,
    /** Begins a clause of its own. */
    BREAK,
    /** "Respectively". */
    RESPECTIVELY,
    /** Negation. */
    NOT,
    /** Refers to what was measured before. */
    ANAPHOR,
    /** Refers to both economies. */
    PAIR,
    /** "Including", "of which": a part of what was named before. */
    PART_OF,
    /** "Trading partner": the economy that the sentence names is that of the one spoken of. */
    PARTNER,
    /** "Which": begins a clause inside another. */
    RELATIVE,
    /** "Share". */
    SHARE,
    /** "These": of what the sentence before says. */
    THESE,
    /** "From abroad": no single partner. */
    FOREIGN,
    /** "Record". */
    RECORD,
    /** A verb of saying. */
    SAY,
    /** "According to". */
    ACCORDING,
    /** An office, a person or another noun that makes the economy before it no party of the trade. */
    SPEAKER,
    /** A phrase whose words do not count. */
    MASK,
    /** A full stop behind it ends no sentence. */
    ABBREVIATION,
    /** Leads to a deadline. */
    BY_DATE,
    /** "Since". */
    SINCE,
    /** "The end of". */
    END_OF,
    /** Leads to a period. */
    IN,
    /** "The past" before a number of years. */
    PAST,
    /** "The next" before a number of years. */
    NEXT,
    /** "First" before a number of months. */
    FIRST,
    /** The number of a quarter or half. */
    ORDINAL,
    /** "Year". */
    YEAR_WORD,
    /** "Fiscal year". */
    FISCAL_YEAR,
    /** "Last fiscal year": the last one that is over by the text's date. */
    LAST_FISCAL,
    /** "A decade": so many years. */
    DECADE,
    /** "Months". */
    MONTHS_WORD,
    /** "Quarter". */
    QUARTER,
    /** "Half" of a year. */
    HALF,
    /** A part of a year: H1, H2, Q1 to Q4. */
    PART,
    /** "9M": behind a number, so many months from January. */
    MONTHS_MARK,
    /** A month, 1 to 12. */
    MONTH,
    /** "The year to" a month: the twelve months up to it. */
    YEAR_TO,
    /** Between the first and the last month. */
    UNTIL_MONTH,
    /** The year before the text's. */
    LAST_YEAR,
    /** The text's year. */
    THIS_YEAR,
    /** The year before the one spoken of. */
    PRIOR_YEAR,
    /** The same period a year before the one spoken of. */
    YEAR_EARLIER,
    /** The year after the text's. */
    NEXT_YEAR,
    /** Two years before the text's. */
    BEFORE_LAST,
    /** "The same" before a year. */
    SAME_WORD,
    /** "Period". */
    PERIOD_WORD,
    /** "The reporting period": the months spoken of. */
    SPOKEN_PERIOD,
    /** The same months, of another year. */
    SAME_PERIOD,
    /** "Year on year". */
    YOY,
    /** From January to the text's month. */
    YTD,
    /** "A year", "annual". */
    PER_YEAR,
    /** "Ago". */
    AGO,
    /** A deadline without a date. */
    TERM,
    /** A number in words. */
    NUMBER,
    /** "Dozen": so many times the number before it. */
    TENS,
    /** "Half a" before a scale. */
    FRACTION,
    /** "And a half". */
    PLUS,
    /** Half of a scale in one word; the argument is the power of ten. */
    HALF_OF,
    /** One of a scale, "a billion"; the argument is the power of ten. */
    SINGLE,
    /** A word between a preposition and its figure. */
    ARTICLE,
    /** "The". */
    DEFINITE,
    /** A scale; the argument is the power of ten. */
    SCALE,
    /** A currency by its ISO 4217 code. */
    CURRENCY,
    /** Dollars, of whichever economy was named last. */
    DOLLAR,
    /** Per cent. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** "Times". */
    TIMES,
    /** Before the number of times. */
    IN_TIMES,
    /** "-fold". */
    FOLD,
    /** A multiple in one word. */
    MULTIPLE,
    /** "A factor of": the bare number behind it is a multiple. */
    FACTOR_OF,
    /** "Halved". */
    HALVED,
    /** A plus sign. */
    PLUS_SIGN,
    /** A minus sign. */
    MINUS_SIGN,
    /** An economy or a group of economies by its name; the argument is its code. */
    ECONOMY,
    /** An economy by its adjective or people. */
    OF_ECONOMY,
    /** An economy by who leads it, named without office: "Tokayev said". */
    LEADER,
    /** An economy by its seat of government. */
    CAPITAL,
    /** A region, as {@code Region} writes it. */
    REGION
}
