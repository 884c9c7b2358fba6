package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with a caption, headings for columns and rows, and a frame of its own that scrolls where the page is too narrow. */
final class Table {

    /** What stands in a column. */
    enum Column {
        /** Short words, in one line. */
        WORD,
        /** Numbers, flush right. */
        NUMBER,
        /** A few words, which may be broken into lines. */
        BRIEF,
        /** Text that may be broken into lines. */
        TEXT
    }

    private record Heading(String text, Column column) {}

    private final String id;
    private final String caption;
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** The id must be the page's only one of its kind. */
    Table(String id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    Table words(String... texts) {
        return columns(Column.WORD, texts);
    }

    Table numbers(String... texts) {
        return columns(Column.NUMBER, texts);
    }

    Table briefs(String... texts) {
        return columns(Column.BRIEF, texts);
    }

    Table texts(String... texts) {
        return columns(Column.TEXT, texts);
    }

    private Table columns(Column column, String... texts) {
        for (String text : texts) {
            headings.add(new Heading(text, column));
        }
        return this;
    }

    void row(String... texts) {
        row(Arrays.stream(texts).map(Cell::of).toList());
    }

    void row(List<Cell> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(
                    "cells must be as many as columns, " + headings.size() + ", but were " + cells.size());
        }
        rows.add(cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void write(Html html) {
        html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table").element("caption", caption, "id", id);
        html.open("thead").open("tr");
        headings.forEach(
                heading -> html.element("th", heading.text(), "scope", "col", "class", style(heading.column())));
        html.close().close().open("tbody");
        for (List<Cell> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(html, row.get(i), i);
            }
            html.close();
        }
        html.close().close().close();
    }

    /** The first cell names its row. */
    private void cell(Html html, Cell cell, int column) {
        String style = style(headings.get(column).column());
        if (column == 0) {
            html.open("th", "scope", "row", "class", style);
        } else {
            html.open("td", "class", style);
        }
        cell.write(html);
        html.close();
    }

    private static String style(Column column) {
        return switch (column) {
            case WORD -> "word";
            case NUMBER -> "number";
            case BRIEF -> "brief";
            case TEXT -> "text";
        };
    }
}
