package org.tradepath.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * What UN Comtrade's columns mean, in either of its two CSV formats.
 *
 * <p>Values are current US dollars. Its marks of estimation concern quantities and weights, never values, so no figure is marked. A row is total
 * trade where its commodity is TOTAL and it is the whole of second partners, customs procedures and modes of transport.
 */
final class Comtrade implements Layout.Rows {

    private static final String TOTAL = "TOTAL";
    private static final double DOLLARS = 1;

    /** A flow's code in a format: exports, imports, or a part of them. */
    record FlowCode(Optional<Flow> flow, String word) {

        static FlowCode exports() {
            return new FlowCode(Optional.of(Flow.EXPORTS), "export");
        }

        static FlowCode imports() {
            return new FlowCode(Optional.of(Flow.IMPORTS), "import");
        }

        static FlowCode part(String word) {
            return new FlowCode(Optional.empty(), word);
        }
    }

    /** The names of the columns, "" for one that a format does not have, and its codes. */
    record Names(
            String frequency,
            String period,
            String reporter,
            String reporterIso,
            String partner,
            String partnerIso,
            String flow,
            String flowText,
            String classification,
            String commodity,
            String value,
            String cif,
            String fob,
            Map<String, List<String>> parts, // a column, and what stands for the whole in it
            Map<String, FlowCode> flows) {}

    private final Names names;
    private final Header header;
    private final int frequency;
    private final int period;
    private final int reporter;
    private final int partner;
    private final int flow;
    private final int classification;
    private final int commodity;
    private final int value;
    private final int cif;
    private final int fob;

    Comtrade(Names names, Header header) {
        this.names = names;
        this.header = header;
        this.frequency = header.index(names.frequency());
        this.period = header.index(names.period());
        this.reporter = header.index(names.reporter());
        this.partner = header.index(names.partner());
        this.flow = header.index(names.flow());
        this.classification = header.index(names.classification());
        this.commodity = header.index(names.commodity());
        this.value = header.index(names.value());
        this.cif = header.index(names.cif());
        this.fob = header.index(names.fob());
    }

    @Override
    public TradeRow row(Cells cells) {
        FlowCode code = flow(cells);
        Area from = area(cells, reporter, names.reporterIso());
        Area with = area(cells, partner, names.partnerIso());
        OptionalDouble dollars = cells.figure(value, DOLLARS, List.of());
        List<TradeCell> figures = code.flow().isEmpty()
                ? List.of()
                : List.of(new TradeCell(
                        code.flow().get(),
                        period(cells),
                        dollars,
                        valuation(cells, code.flow().get(), dollars),
                        false));
        String product = cells.text(commodity);
        TradeRow row = TradeRow.of(cells.line(), from, with, figures)
                .ofCommodity(cells.text(classification), product.equals(TOTAL) ? "" : product);
        if (product.isEmpty()) {
            throw new BrokenCell(commodity, "must be filled");
        }
        if (code.flow().isEmpty()) {
            return row.aside(Guard.PART_OF_FLOW, cells.text(flow) + " " + code.word());
        }
        for (Map.Entry<String, List<String>> part : names.parts().entrySet()) {
            int column = header.index(part.getKey());
            if (!cells.isWhole(column, part.getValue().toArray(String[]::new))) {
                return row.aside(Guard.BREAKDOWN, part.getKey() + " " + cells.text(column));
            }
        }
        return row;
    }

    private FlowCode flow(Cells cells) {
        FlowCode code = names.flows().get(cells.text(flow));
        if (code == null) {
            throw new BrokenCell(
                    flow, "must be one of the flows " + names.flows().keySet());
        }
        int text = header.index(names.flowText());
        String said = cells.text(text).toLowerCase(Locale.ROOT);
        if (!said.isEmpty() && !said.startsWith(code.word())) {
            throw new BrokenCell(text, "must say what the flow's code " + cells.text(flow) + " says, " + code.word());
        }
        return code;
    }

    /** The area of a number; the ISO code beside it must be the same economy's, or one of two columns is another's. */
    private Area area(Cells cells, int number, String isoColumn) {
        Area area = cells.area(number, Areas.COMTRADE);
        int iso = header.index(isoColumn);
        if (!cells.text(iso).isEmpty() && !Areas.COMTRADE.agrees(cells.text(number), cells.text(iso))) {
            throw new BrokenCell(
                    iso,
                    "must be the ISO code of " + cells.name(number) + " " + cells.text(number) + ", "
                            + area.economy().map(Object::toString).orElse(area.text()));
        }
        return area;
    }

    /** A year, or a month as 202203; by the frequency where there is one. */
    private ReportingPeriod period(Cells cells) {
        String text = cells.text(period);
        boolean isMonth = text.length() == 6;
        if (frequency >= 0 && !cells.text(frequency).equals(isMonth ? "M" : "A")) {
            throw new BrokenCell(period, "must suit the frequency " + cells.text(frequency));
        }
        if (!isMonth) {
            return cells.year(period);
        }
        return cells.period(period, text.substring(0, 4) + "-" + text.substring(4));
    }

    /** Which of the two valued columns the value is taken from. */
    private Optional<Valuation> valuation(Cells cells, Flow of, OptionalDouble dollars) {
        if (dollars.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble asCif = cells.figure(cif, DOLLARS, List.of());
        OptionalDouble asFob = cells.figure(fob, DOLLARS, List.of());
        boolean isCif = asCif.equals(dollars);
        boolean isFob = asFob.equals(dollars);
        if (isCif && isFob) {
            return Optional.of(of == Flow.EXPORTS ? Valuation.FOB : Valuation.CIF);
        }
        return isCif ? Optional.of(Valuation.CIF) : isFob ? Optional.of(Valuation.FOB) : Optional.empty();
    }
}
