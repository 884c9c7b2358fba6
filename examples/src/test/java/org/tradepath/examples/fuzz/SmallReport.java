package org.tradepath.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOTS report of two partners and two years, any part of which can be replaced: damage beneath the compression, where a search gets somewhere. */
final class SmallReport {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String[][] PARTS = {
        {
            "[Content_Types].xml",
            "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/>" + type("workbook", "sheet.main")
                    + type("worksheets/sheet1", "worksheet") + type("worksheets/sheet2", "worksheet")
                    + type("sharedStrings", "sharedStrings") + "</Types>"
        },
        {"_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml"))},
        {
            "xl/_rels/workbook.xml.rels",
            relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
                    + relationship(2, "worksheet", "worksheets/sheet2.xml")
                    + relationship(3, "sharedStrings", "sharedStrings.xml"))
        },
        {
            "xl/workbook.xml",
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                    + "<sheet name=\"Exports, FOB\" sheetId=\"1\" r:id=\"rId1\"/>"
                    + "<sheet name=\"Imports, CIF\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"
        },
        {
            "xl/sharedStrings.xml",
            "<sst xmlns=\"" + MAIN + "\">"
                    + strings(
                            "Kazakhstan, Rep. of",
                            "US Dollars, Millions",
                            "2022",
                            "2023",
                            "Azerbaijan, Rep. of",
                            "World",
                            "2,528.04 e",
                            "Memorandum Items")
                    + "</sst>"
        },
        {"xl/worksheets/sheet1.xml", sheet()},
        {"xl/worksheets/sheet2.xml", sheet()},
    };

    private SmallReport() {}

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String strings(String... texts) {
        StringBuilder all = new StringBuilder();
        Arrays.stream(texts).forEach(text -> all.append("<si><t>").append(text).append("</t></si>"));
        return all.toString();
    }

    private static String sheet() {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                + row(4, "<c r=\"B4\" t=\"s\"><v>0</v></c>")
                + row(5, "<c r=\"B5\" t=\"s\"><v>1</v></c>")
                + row(7, "<c r=\"C7\" t=\"s\"><v>2</v></c><c r=\"D7\" t=\"s\"><v>3</v></c>")
                + row(8, "<c r=\"B8\" t=\"s\"><v>4</v></c><c r=\"C8\"><v>461.9</v></c><c r=\"D8\" t=\"s\"><v>6</v></c>")
                + row(9, "<c r=\"B9\" t=\"s\"><v>7</v></c>")
                + row(10, "<c r=\"B10\" t=\"s\"><v>5</v></c><c r=\"C10\"><v>1000</v></c><c r=\"D10\"><v>3000</v></c>")
                + "</sheetData></worksheet>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    /** How many parts there are. */
    static int parts() {
        return PARTS.length;
    }

    /** The text of a part of the whole report. */
    static byte[] part(int part) {
        return (HEAD + PARTS[part][1]).getBytes(StandardCharsets.UTF_8);
    }

    /** The report with these bytes in place of one part. */
    static byte[] with(int replaced, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part < PARTS.length; part++) {
                zip.putNextEntry(new ZipEntry(PARTS[part][0]));
                zip.write(part == replaced ? content : part(part));
            }
        } catch (IOException e) {
            throw new AssertionError(e); // memory does not fail so
        }
        return bytes.toByteArray();
    }
}
