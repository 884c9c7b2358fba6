package org.tradepath.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.internal.Check;

/**
 * One row of a file, as a {@link FileFormat} hands it over: what it says, before any guard looked at it.
 *
 * @param line the line on which it starts, from 1; in a spreadsheet, its row in its sheet
 * @param reporter who reported
 * @param partner with whom it traded
 * @param classification the classification that the commodity's code is of, in its edition, as the file says it (H5, S4); "" where it does not
 * @param commodity the code of the commodity; "" for total trade
 * @param aside why the row is no trade that can be counted, whatever its figures; empty if it is
 * @param cells its figures, missing ones included
 * @since 0.1.0
 */
public record TradeRow(
        int line,
        Area reporter,
        Area partner,
        String classification,
        String commodity,
        Optional<Aside> aside,
        List<TradeCell> cells) {

    /**
     * Why a row cannot count.
     *
     * @param guard a guard that {@linkplain Guard#setsAside() sets aside}
     * @param text what the file says: a code or a name
     */
    public record Aside(Guard guard, String text) {

        /**
         * Checks the guard.
         *
         * @param guard a guard that sets aside
         * @param text what the file says
         * @throws IllegalArgumentException if the guard does not set aside
         */
        public Aside {
            if (!guard.setsAside()) {
                throw Check.broken("guard", "must set rows aside", guard);
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Copies the list.
     *
     * @param line the line
     * @param reporter who reported
     * @param partner with whom it traded
     * @param classification the classification of that code
     * @param commodity the commodity's code
     * @param aside why it cannot count
     * @param cells its figures
     */
    public TradeRow {
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(commodity, "commodity");
        Objects.requireNonNull(aside, "aside");
        cells = List.copyOf(cells);
    }

    /**
     * {@return a row of total trade}
     *
     * @param line the line
     * @param reporter who reported
     * @param partner with whom it traded
     * @param cells its figures
     */
    public static TradeRow of(int line, Area reporter, Area partner, List<TradeCell> cells) {
        return new TradeRow(line, reporter, partner, "", "", Optional.empty(), cells);
    }

    /**
     * {@return this row, which cannot count}
     *
     * @param guard a guard that sets aside
     * @param text what the file says
     */
    public TradeRow aside(Guard guard, String text) {
        return new TradeRow(
                line, reporter, partner, classification, commodity, Optional.of(new Aside(guard, text)), cells);
    }

    /**
     * {@return this row as one of a commodity}
     *
     * @param newClassification the classification that the code is of, in its edition; "" where the file does not say
     * @param code the commodity's code with all its zeros, since their number tells its level; "" for total trade
     */
    public TradeRow ofCommodity(String newClassification, String code) {
        return new TradeRow(line, reporter, partner, newClassification, code, aside, cells);
    }
}
