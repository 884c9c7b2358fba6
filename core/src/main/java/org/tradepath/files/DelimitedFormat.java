package org.tradepath.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.csv.CsvFault;
import org.tradepath.internal.csv.CsvProblem;
import org.tradepath.internal.csv.CsvRecords;
import org.tradepath.internal.csv.TextInput;

/** Reads a {@link Layout} from text with commas, semicolons or tabs. */
final class DelimitedFormat implements FileFormat {

    private static final int TOLD = 120;

    private final Layout layout;
    private final Charset charset;
    private final boolean decimalComma;

    DelimitedFormat(Layout layout, Charset charset, boolean decimalComma) {
        this.layout = layout;
        this.charset = charset;
        this.decimalComma = decimalComma;
    }

    @Override
    public String name() {
        return layout.name();
    }

    Layout layout() {
        return layout;
    }

    @Override
    public boolean recognises(FileHead head) {
        return separator(head).isPresent();
    }

    private Optional<HeadLine> separator(FileHead head) {
        return HeadLine.of(head, charset).stream()
                .filter(line -> line.header().count(layout.columns())
                        == layout.columns().size())
                .findFirst();
    }

    @Override
    public void read(InputStream bytes, FileHead head, RowSink rows) throws IOException {
        char separator = separator(head).orElseThrow().separator();
        TextInput text = new TextInput(bytes, charset, head.file());
        if (charset.equals(StandardCharsets.UTF_8)) {
            layout.otherCharset().ifPresent(text::orElse);
        }
        Table table = new Table(rows, separator);
        try {
            CsvRecords.read(text, separator, head.file(), table::accept);
            if (!text.endsWithLineBreak()) {
                rows.note(Guard.NO_LINE_BREAK, table.lastLine, "");
            }
            for (int i = 0; i < text.others(); i++) {
                int line = i < text.otherLines().size() ? text.otherLines().get(i) : 0;
                rows.note(Guard.OTHER_CHARSET, line, layout.otherCharset().get().name());
            }
        } catch (CsvFault e) {
            CsvProblem problem = e.problem();
            rows.problem(problem.line(), problem.column(), problem.name(), problem.rule(), problem.value());
        }
    }

    /** The state of one reading. */
    private final class Table {

        private final RowSink sink;
        private final char separator;
        private int columns;
        private NamedRows rows;
        private int lastLine;

        Table(RowSink sink, char separator) {
            this.sink = sink;
            this.separator = separator;
        }

        void accept(int line, List<String> values) {
            lastLine = line;
            if (rows == null) {
                Header header = new Header(values);
                header.checkOnce(line, sink);
                columns = values.size();
                rows = new NamedRows(layout, header, decimalComma, sink);
            } else if (isNotData(values)) {
                sink.notData(line, alone(values).orElse(""));
            } else if (fits(line, values)) {
                rows.row(line, values);
            }
        }

        private boolean isNotData(List<String> values) {
            String first = values.get(0);
            if (!first.isEmpty()) {
                return layout.isNote(first) && alone(values).isPresent();
            }
            return values.stream().allMatch(String::isEmpty);
        }

        /** The only filled cell, if there is one. */
        private static Optional<String> alone(List<String> values) {
            List<String> filled =
                    values.stream().filter(cell -> !cell.isEmpty()).toList();
            return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
        }

        /** Whether the row has a cell for each column, perhaps with an empty one behind the last. */
        private boolean fits(int line, List<String> values) {
            if (values.size() == columns) {
                return true;
            }
            boolean isTrailing = layout.hasTrailingCell()
                    && values.size() == columns + 1
                    && values.get(columns).isEmpty();
            if (isTrailing) {
                sink.note(Guard.TRAILING_CELL, line, "");
                return true;
            }
            String row = String.join(String.valueOf(separator), values);
            sink.problem(
                    line,
                    0,
                    "",
                    "must have " + columns + " cells, as the header has, not " + values.size(),
                    row.length() > TOLD ? row.substring(0, TOLD) + "…" : row);
            return false;
        }
    }
}
