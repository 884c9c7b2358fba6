package org.tradepath.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in columns as wide as they need, two blanks apart; columns named with a leading ">" are set flush right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /**
     * A table without rows.
     *
     * @param names the columns
     */
    public TextTable(String... names) {
        right = new boolean[names.length];
        List<String> header = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            right[i] = names[i].startsWith(">");
            header.add(right[i] ? names[i].substring(1) : names[i]);
        }
        rows.add(header);
    }

    /**
     * Adds a row.
     *
     * @param cells as many as columns
     */
    public void add(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException(
                    "cells must be as many as columns, " + right.length + ", but were " + cells.length);
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> Texts.visible(cell).replace('\n', ' '))
                .toList());
    }

    /** {@return the table, each line indented and ended by a line feed} */
    public String render() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = 0; i < right.length; i++) {
                String blank = " ".repeat(width(i) - row.get(i).length());
                line.append(' ')
                        .append(right[i] ? blank + row.get(i) : row.get(i) + blank)
                        .append(' ');
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** Whether the column is one of numbers, flush right. */
    boolean isNumber(int column) {
        return right[column];
    }

    /** The header and rows, for other renderings. */
    List<List<String>> rows() {
        return rows;
    }
}
