package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.tradepath.sheet.Sheet;

/** Where a panel's rows go as they come: each in one piece, so that whatever ends the program leaves whole rows. */
final class PanelOutput implements AutoCloseable {

    private final OutputStream target;
    private final Format format;
    private final PanelRows rows;
    private final Set<String> done;

    private PanelOutput(OutputStream target, Format format, PanelRows rows, Set<String> done) throws IOException {
        this.target = target;
        this.format = format;
        this.rows = rows;
        this.done = done;
        if (done.isEmpty() && format != Format.JSON) {
            write(format == Format.CSV ? header() : PanelRows.HEADER + "\n");
        }
    }

    /** To a stream that stays open. */
    static PanelOutput to(OutputStream out, Format format, PanelRows rows) throws IOException {
        return new PanelOutput(out, format, rows, Set.of());
    }

    /** To a new file. */
    static PanelOutput to(Path file, Format format, PanelRows rows) throws IOException {
        folder(file);
        return new PanelOutput(Files.newOutputStream(file), format, rows, Set.of());
    }

    /** Behind the whole rows of a CSV file; a last row that is cut is taken away. Without a file, to a new one. */
    static PanelOutput resumed(Path file, PanelRows rows, int asOf) throws IOException {
        if (!Files.exists(file)) {
            return to(file, Format.CSV, rows);
        }
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.isEmpty()) {
            return to(file, Format.CSV, rows);
        }
        Sheet known = read(whole, file);
        if (!rows.continues(known, asOf)) {
            throw new WrongArgument(
                    file + " answers another question: give the options it was made with, or another --out");
        }
        Set<String> done = new HashSet<>();
        for (int row = 0; row < known.rows(); row++) {
            done.add(known.text(row, "corridor"));
        }
        if (done.isEmpty()) {
            return to(file, Format.CSV, rows);
        }
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
        return new PanelOutput(Files.newOutputStream(file, StandardOpenOption.APPEND), Format.CSV, rows, done);
    }

    private static Sheet read(String text, Path file) throws IOException {
        try {
            return Sheet.read(new StringReader(text), file.toString(), PanelRows.COLUMNS);
        } catch (IllegalArgumentException e) {
            throw new BadFile(e.getMessage(), e);
        }
    }

    private static void folder(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
    }

    /** {@return the corridors that have a row already} */
    Set<String> done() {
        return done;
    }

    void write(CorridorEngine.Answer answer) {
        try {
            write(
                    switch (format) {
                        case TABLE -> rows.line(answer) + "\n";
                        case CSV -> withoutHeader(csv(rows.sheet(answer)));
                        case JSON -> Json.lines(rows.sheet(answer));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String line) throws IOException {
        target.write(line.getBytes(StandardCharsets.UTF_8));
        target.flush();
    }

    private static String header() throws IOException {
        return csv(Sheet.builder(PanelRows.COLUMNS).build());
    }

    private static String withoutHeader(String csv) {
        return csv.substring(csv.indexOf('\n') + 1);
    }

    private static String csv(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        sheet.write(text);
        return text.toString();
    }

    /** Closes a file; standard output is its owner's. */
    @Override
    public void close() throws IOException {
        if (!(target instanceof java.io.PrintStream)) {
            target.close();
        }
    }
}
