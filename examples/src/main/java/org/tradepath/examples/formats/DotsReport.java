package org.tradepath.examples.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tradepath.files.Area;
import org.tradepath.files.FileFormat;
import org.tradepath.files.FileHead;
import org.tradepath.files.RowSink;
import org.tradepath.files.TradeCell;
import org.tradepath.files.TradeRow;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * The IMF's report "Exports and Imports by Areas and Countries" as xlsx: a sheet each for exports fob and imports cif, the reporter's name in B4, the unit in
 * B5, years in row 7, below it a row a partner, groups and World among them. Estimates are texts, "2,528.04 e". A partner may stand there twice.
 */
public final class DotsReport implements FileFormat {

    private static final String UNIT = "US Dollars, Millions";
    private static final double MILLION = 1e6;
    private static final int REPORTER_ROW = 3; // from 0
    private static final int UNIT_ROW = 4;
    private static final int YEAR_ROW = 6;
    private static final int NAME_COLUMN = 1;
    private static final Pattern ESTIMATE = Pattern.compile("(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?) e");

    private record Part(Flow flow, Valuation valuation) {}

    private static final Map<String, Part> SHEETS = new LinkedHashMap<>();

    static {
        SHEETS.put("Exports, FOB", new Part(Flow.EXPORTS, Valuation.FOB));
        SHEETS.put("Imports, CIF", new Part(Flow.IMPORTS, Valuation.CIF));
    }

    /** Made by {@link java.util.ServiceLoader}. */
    public DotsReport() {}

    @Override
    public String name() {
        return "DOTS report, xlsx";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("PK\u0003\u0004") && head.text().contains("xl/");
    }

    @Override
    public void read(InputStream bytes, FileHead head, RowSink rows) throws IOException {
        Optional<XSSFWorkbook> opened = open(bytes, rows);
        if (opened.isEmpty()) {
            return;
        }
        try (XSSFWorkbook workbook = opened.get()) {
            for (Map.Entry<String, Part> part : SHEETS.entrySet()) {
                Sheet sheet = workbook.getSheet(part.getKey());
                if (sheet == null) {
                    rows.problem(0, 0, "", "must have the sheets " + SHEETS.keySet(), part.getKey() + " is missing");
                } else {
                    new Reading(sheet, part.getValue(), rows).read();
                }
            }
        }
    }

    private static Optional<XSSFWorkbook> open(InputStream bytes, RowSink rows) {
        try {
            return Optional.of(new XSSFWorkbook(bytes));
        } catch (IOException | RuntimeException e) {
            // POI tells damage of the container and of the XML in it by exceptions of many kinds.
            rows.problem(0, 0, "", "must be a whole xlsx file", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** One sheet. */
    private static final class Reading {

        private final Sheet sheet;
        private final Part part;
        private final RowSink rows;
        private final Map<Integer, ReportingPeriod> years = new LinkedHashMap<>(); // by column

        Reading(Sheet sheet, Part part, RowSink rows) {
            this.sheet = sheet;
            this.part = part;
            this.rows = rows;
        }

        void read() {
            Area reporter = DotsNames.of(text(REPORTER_ROW, NAME_COLUMN));
            if (reporter.kind() != Area.Kind.ECONOMY) {
                problem(REPORTER_ROW, NAME_COLUMN, "must be the IMF's name of an economy");
            } else if (!text(UNIT_ROW, NAME_COLUMN).equals(UNIT)) {
                problem(UNIT_ROW, NAME_COLUMN, "must be " + UNIT);
            } else if (readYears()) {
                for (int row = YEAR_ROW + 1; row <= sheet.getLastRowNum(); row++) {
                    readRow(reporter, row);
                }
            }
        }

        private boolean readYears() {
            Row header = sheet.getRow(YEAR_ROW);
            int last = header == null ? -1 : header.getLastCellNum();
            boolean isGood = true;
            for (int column = NAME_COLUMN + 1; column < last; column++) {
                String text = text(YEAR_ROW, column);
                if (text.matches("\\d{4}") && !years.containsValue(ReportingPeriod.parse(text))) {
                    years.put(column, ReportingPeriod.parse(text));
                } else {
                    problem(YEAR_ROW, column, "must be a year, there once");
                    isGood = false;
                }
            }
            if (years.isEmpty()) {
                problem(YEAR_ROW, NAME_COLUMN + 1, "must be a year");
            }
            return isGood && !years.isEmpty();
        }

        private void readRow(Area reporter, int row) {
            String name = text(row, NAME_COLUMN);
            List<TradeCell> cells = new ArrayList<>();
            boolean isGood = true;
            for (Map.Entry<Integer, ReportingPeriod> year : years.entrySet()) {
                Optional<TradeCell> cell = cell(row, year.getKey(), year.getValue());
                cell.ifPresent(cells::add);
                isGood &= cell.isPresent();
            }
            boolean isEmpty = cells.stream().allMatch(cell -> cell.dollars().isEmpty());
            if (name.isEmpty() && isEmpty && isGood) {
                return; // a blank row of the layout
            }
            if (name.isEmpty()) {
                problem(row, NAME_COLUMN, "must be a partner's name");
            } else if (isGood && isEmpty && DotsNames.of(name).kind() == Area.Kind.UNKNOWN) {
                rows.notData(row + 1, name); // a heading
            } else if (isGood) {
                rows.row(TradeRow.of(row + 1, reporter, DotsNames.of(name), cells));
            }
        }

        /** The figure of a cell, perhaps missing; empty if it cannot be read. */
        private Optional<TradeCell> cell(int row, int column, ReportingPeriod year) {
            Cell cell = cellAt(row, column);
            Matcher estimate = ESTIMATE.matcher(text(row, column));
            OptionalDouble dollars;
            if (cell == null || cell.getCellType() == CellType.BLANK) {
                dollars = OptionalDouble.empty();
            } else if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() >= 0) {
                dollars = OptionalDouble.of(cell.getNumericCellValue() * MILLION);
            } else if (estimate.matches()) {
                dollars = OptionalDouble.of(Double.parseDouble(estimate.group(1).replace(",", "")) * MILLION);
            } else {
                problem(row, column, "must be a number that is not negative, or an estimate such as \"2,528.04 e\"");
                return Optional.empty();
            }
            return Optional.of(
                    new TradeCell(part.flow(), year, dollars, Optional.of(part.valuation()), estimate.matches()));
        }

        private Cell cellAt(int row, int column) {
            Row cells = sheet.getRow(row);
            return cells == null ? null : cells.getCell(column);
        }

        /** The text of a cell; "" for a missing one and for a number that is no year. */
        private String text(int row, int column) {
            Cell cell = cellAt(row, column);
            return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        }

        private void problem(int row, int column, String rule) {
            Cell cell = cellAt(row, column);
            rows.problem(
                    row + 1,
                    column + 1,
                    sheet.getSheetName() + "!" + CellReference.convertNumToColString(column),
                    rule,
                    cell == null ? "" : cell.toString());
        }
    }
}
