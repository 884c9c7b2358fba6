package org.tradepath.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** UN Comtrade's CSV since 2022, as its web page and API give it; each row has an empty cell behind the last column. */
final class ComtradeV1 implements Layout {

    private static final Comtrade.Names NAMES = new Comtrade.Names(
            "freqCode",
            "period",
            "reporterCode",
            "reporterISO",
            "partnerCode",
            "partnerISO",
            "flowCode",
            "flowDesc",
            "classificationCode",
            "cmdCode",
            "primaryValue",
            "cifvalue",
            "fobvalue",
            parts(),
            flows());

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("partner2Code", List.of("0"));
        parts.put("customsCode", List.of("C00"));
        parts.put("mosCode", List.of("0"));
        parts.put("motCode", List.of("0"));
        return parts;
    }

    private static Map<String, Comtrade.FlowCode> flows() {
        Map<String, Comtrade.FlowCode> flows = new LinkedHashMap<>();
        flows.put("X", Comtrade.FlowCode.exports());
        flows.put("M", Comtrade.FlowCode.imports());
        flows.put("RX", Comtrade.FlowCode.part("re-export"));
        flows.put("RM", Comtrade.FlowCode.part("re-import"));
        flows.put("DX", Comtrade.FlowCode.part("domestic export"));
        flows.put("FM", Comtrade.FlowCode.part("foreign import"));
        for (String other : List.of("MIP", "MOP", "XIP", "XOP")) {
            flows.put(other, Comtrade.FlowCode.part("")); // processing: import or export, inward or outward
        }
        return flows;
    }

    @Override
    public String name() {
        return "UN Comtrade CSV";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "typeCode",
                "freqCode",
                "period",
                "reporterCode",
                "flowCode",
                "partnerCode",
                "partner2Code",
                "cmdCode",
                "customsCode",
                "motCode",
                "primaryValue");
    }

    @Override
    public boolean hasTrailingCell() {
        return true;
    }

    @Override
    public Rows rows(Header header, RowSink sink) {
        Comtrade comtrade = new Comtrade(NAMES, header);
        int type = header.index("typeCode");
        return cells -> {
            cells.expect(type, "C", "S");
            TradeRow row = comtrade.row(cells);
            return cells.text(type).equals("S") ? row.aside(Guard.NOT_GOODS, "typeCode S") : row;
        };
    }
}
