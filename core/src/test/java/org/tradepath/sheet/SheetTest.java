package org.tradepath.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.sheet.Column.Type;

class SheetTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", Type.TEXT, ""),
            new Column("year", Type.WHOLE, ""),
            new Column("value", Type.NUMBER, ""),
            new Column("day", Type.DATE, ""),
            new Column("sure", Type.FLAG, ""));

    private static String written(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        sheet.write(text);
        return text.toString();
    }

    private static Sheet read(String text) throws IOException {
        return Sheet.read(new StringReader(text), "my.csv", COLUMNS);
    }

    @Test
    void writesEveryTypeAndEmptyCells() throws IOException {
        Sheet sheet = Sheet.builder(COLUMNS)
                .text("name", "a, \"b\"")
                .whole("year", 2025)
                .number("value", 1.0E9)
                .date("day", LocalDate.of(2025, 12, 31))
                .flag("sure", true)
                .endRow()
                .text("name", "b")
                .number("value", Double.NaN)
                .endRow()
                .build();
        assertThat(written(sheet))
                .isEqualTo("name,year,value,day,sure\n\"a, \"\"b\"\"\",2025,1000000000,2025-12-31,true\nb,,,,\n");
        Sheet again = read(written(sheet));
        assertThat(again.text(0, "name")).isEqualTo("a, \"b\"");
        assertThat(again.whole(0, "year")).hasValue(2025);
        assertThat(again.number(0, "value")).hasValue(1e9);
        assertThat(again.date(0, "day")).contains(LocalDate.of(2025, 12, 31));
        assertThat(again.flag(0, "sure")).contains(true);
        assertThat(again.text(1, "name")).isEqualTo("b");
        assertThat(again.whole(1, "year")).isEmpty();
        assertThat(again.number(1, "value")).isEmpty();
        assertThat(again.date(1, "day")).isEmpty();
        assertThat(again.flag(1, "sure")).isEmpty();
    }

    /** No cell that a spreadsheet opens begins a formula but a number, and numbers stay numbers. */
    @Test
    void formulasAreGuardedAndNumbersAreNot() throws IOException {
        for (String text : List.of(
                "=1+1",
                "+A1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "'=1",
                "''=1",
                "'quiet'",
                "plain")) {
            Sheet sheet = Sheet.builder(COLUMNS)
                    .text("name", text)
                    .number("value", -0.125)
                    .endRow()
                    .build();
            String csv = written(sheet);
            String cell = csv.substring(csv.indexOf('\n') + 1).replace("\"", "");
            assertThat("=+-@\uFF1D\t\r\n".indexOf(cell.charAt(0))).isNegative();
            assertThat(csv).contains(",-0.125,");
            assertThat(read(csv).text(0, "name")).isEqualTo(text);
            assertThat(read(csv).number(0, "value")).hasValue(-0.125);
        }
    }

    @Test
    void namesOfColumnsAreGuardedToo() throws IOException {
        List<Column> columns = List.of(new Column("=HYPERLINK(1)", Type.TEXT, ""), new Column("b", Type.WHOLE, ""));
        String csv = written(
                Sheet.builder(columns).text("=HYPERLINK(1)", "x").endRow().build());
        assertThat(csv).isEqualTo("'=HYPERLINK(1),b\nx,\n");
        assertThat(Sheet.read(new StringReader(csv), "my.csv", columns).text(0, "=HYPERLINK(1)"))
                .isEqualTo("x");
    }

    /** Seed 7; 10,000 bit patterns. */
    @Test
    void everyFiniteNumberKeepsItsBits() throws IOException {
        Random random = new Random(7);
        Sheet.Builder builder = Sheet.builder(COLUMNS);
        double[] numbers = new double[10_000];
        for (int i = 0; i < numbers.length; i++) {
            double number;
            do {
                number = Double.longBitsToDouble(random.nextLong());
            } while (!Double.isFinite(number) || Math.abs(number) > 1e30 || Math.abs(number) < 1e-30);
            numbers[i] = i == 0 ? 0.0 : i == 1 ? -0.0 : number;
            builder.number("value", numbers[i]).endRow();
        }
        Sheet again = read(written(builder.build()));
        for (int i = 0; i < numbers.length; i++) {
            assertThat(Double.doubleToLongBits(again.number(i, "value").orElseThrow()))
                    .isEqualTo(Double.doubleToLongBits(numbers[i]));
        }
    }

    @Test
    void whatDoesNotFitIsToldWithLineAndColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        read("name,year,value,day,sure\na,20x5,1,2025-12-31,true\nb,2025.5,NaN,31.12.2025,yes\nc,1\n"))
                .withMessageContaining("my.csv, line 2, year: year must be a number or empty, in \"20x5\"")
                .withMessageContaining("line 3, year: year must be a whole number")
                .withMessageContaining("line 3, value: value must be a number or empty, in \"NaN\"")
                .withMessageContaining("line 3, day: day must be a date such as 2025-12-31")
                .withMessageContaining("line 3, sure: sure must be true or false")
                .withMessageContaining("line 4: must have 5 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("name,year\na,1\n"))
                .withMessageContaining("must have the column value");
    }

    @Test
    void wrongCallsAreRefused() {
        Sheet sheet = Sheet.builder(COLUMNS).endRow().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.text(1, "name"))
                .withMessageContaining("row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.text(0, "none"))
                .withMessageContaining("none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.text(0, "year"))
                .withMessageContaining("TEXT");
        Sheet.Builder builder = Sheet.builder(COLUMNS);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.text("year", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.number("value", Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Sheet.builder(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Sheet.builder(List.of(COLUMNS.get(0), COLUMNS.get(0))));
    }
}
