package org.tradepath.sheet;

import java.util.Arrays;
import java.util.Objects;

/** The cells of one column, row by row: numbers as such, everything else as text. */
final class Cells {

    private static final int FIRST_CAPACITY = 16;

    private final boolean isNumeric;
    private double[] numbers; // NaN: empty
    private String[] texts; // "": empty
    private int rows;
    private double number = Double.NaN; // of the row that is being filled
    private String text = "";

    Cells(Column.Type type) {
        this.isNumeric = type == Column.Type.NUMBER || type == Column.Type.WHOLE;
        this.numbers = new double[isNumeric ? FIRST_CAPACITY : 0];
        this.texts = new String[isNumeric ? 0 : FIRST_CAPACITY];
    }

    private Cells(Cells other) {
        this.isNumeric = other.isNumeric;
        this.numbers = isNumeric ? Arrays.copyOf(other.numbers, other.rows) : other.numbers;
        this.texts = isNumeric ? other.texts : Arrays.copyOf(other.texts, other.rows);
        this.rows = other.rows;
    }

    Cells copy() {
        return new Cells(this);
    }

    void set(double value) {
        number = value;
    }

    void set(String value) {
        text = Objects.requireNonNull(value, "text");
    }

    void endRow() {
        if (isNumeric) {
            if (rows == numbers.length) {
                numbers = Arrays.copyOf(numbers, rows * 2);
            }
            numbers[rows] = number;
            number = Double.NaN;
        } else {
            if (rows == texts.length) {
                texts = Arrays.copyOf(texts, rows * 2);
            }
            texts[rows] = text;
            text = "";
        }
        rows++;
    }

    double number(int row) {
        return numbers[row];
    }

    String text(int row) {
        return texts[row];
    }
}
