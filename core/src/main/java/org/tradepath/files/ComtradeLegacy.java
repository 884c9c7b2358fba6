package org.tradepath.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** UN Comtrade's CSV until 2022. */
final class ComtradeLegacy implements Layout {

    private static final String SERVICES = "EB"; // the classification EBOPS, in any edition

    private static final Comtrade.Names NAMES = new Comtrade.Names(
            "",
            "Period",
            "Reporter Code",
            "Reporter ISO",
            "Partner Code",
            "Partner ISO",
            "Trade Flow Code",
            "Trade Flow",
            "Classification",
            "Commodity Code",
            "Trade Value (US$)",
            "CIF Trade Value (US$)",
            "FOB Trade Value (US$)",
            parts(),
            flows());

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("2nd Partner Code", List.of("0"));
        parts.put("Customs Proc. Code", List.of("C00"));
        parts.put("Mode of Transport Code", List.of("0"));
        return parts;
    }

    private static Map<String, Comtrade.FlowCode> flows() {
        Map<String, Comtrade.FlowCode> flows = new LinkedHashMap<>();
        flows.put("1", Comtrade.FlowCode.imports());
        flows.put("2", Comtrade.FlowCode.exports());
        flows.put("3", Comtrade.FlowCode.part("re-export"));
        flows.put("4", Comtrade.FlowCode.part("re-import"));
        return flows;
    }

    @Override
    public String name() {
        return "UN Comtrade CSV of before 2022";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Classification",
                "Year",
                "Period",
                "Trade Flow Code",
                "Reporter Code",
                "Partner Code",
                "2nd Partner Code",
                "Customs Proc. Code",
                "Mode of Transport Code",
                "Commodity Code",
                "Trade Value (US$)");
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        Comtrade comtrade = new Comtrade(NAMES, header);
        int classification = header.index("Classification");
        int year = header.index("Year");
        int period = header.index("Period");
        return cells -> {
            if (!cells.text(period).startsWith(cells.text(year))
                    || cells.text(year).isEmpty()) {
                throw new BrokenCell(year, "must be the year of the period " + cells.text(period));
            }
            TradeRow row = comtrade.row(cells);
            String of = cells.text(classification);
            return of.startsWith(SERVICES) ? row.aside(Guard.NOT_GOODS, "classification " + of) : row;
        };
    }
}
