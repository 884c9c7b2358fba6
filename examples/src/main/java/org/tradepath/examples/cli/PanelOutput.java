package org.tradepath.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tradepath.assess.CorridorOutlook;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.PanelProgress;
import org.tradepath.sheet.Sheet;

/** Where a panel's rows go as they come: each in one piece, so that whatever ends the program leaves whole rows. */
final class PanelOutput implements AutoCloseable {

    private static final String KEY = "corridor";
    private static final String RESUMED = "the file that --resume goes on with";

    private final OutputStream target;
    private final Optional<PartFile> file;
    private final Format format;
    private final PanelRows rows;
    private final Set<String> done;

    private PanelOutput(OutputStream target, Optional<PartFile> file, Format format, PanelRows rows)
            throws IOException {
        this.target = target;
        this.file = file;
        this.format = format;
        this.rows = rows;
        String kept = file.map(PartFile::kept).orElse("");
        this.done = keys(kept);
        if (kept.isEmpty() && format != Format.JSON) {
            write(format == Format.CSV ? csv(Sheet.builder(rows.columns()).build()) : rows.tableHeader() + "\n");
        }
    }

    /** To a stream that stays open. */
    static PanelOutput to(OutputStream out, Format format, PanelRows rows) throws IOException {
        return new PanelOutput(out, Optional.empty(), format, rows);
    }

    /** To a file, behind the rows that it has. */
    static PanelOutput to(PartFile file, Format format, PanelRows rows) throws IOException {
        try {
            return new PanelOutput(file.target(), Optional.of(file), format, rows);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Set<String> keys(String kept) throws IOException {
        Set<String> keys = new HashSet<>();
        if (kept.isEmpty()) {
            return keys;
        }
        try {
            if (format == Format.JSON) {
                for (String line : kept.lines().toList()) {
                    keys.add(Json.text(line, KEY));
                }
            } else {
                Sheet known = Sheet.read(new StringReader(kept), RESUMED, rows.columns());
                for (int row = 0; row < known.rows(); row++) {
                    keys.add(known.text(row, KEY));
                }
            }
        } catch (JsonProcessingException e) {
            throw new BadFile(RESUMED + " must hold an object a line: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new BadFile(e.getMessage(), e);
        }
        return keys;
    }

    /** Whether the corridor of a key has its row from an earlier run. */
    boolean holds(String key) {
        return done.contains(key);
    }

    void write(CorridorOutlook outlook) {
        try {
            switch (format) {
                case TABLE -> {
                    if (outlook instanceof Assessed assessed) {
                        write(rows.tableLine(assessed) + "\n");
                    }
                }
                case CSV -> write(withoutHeader(csv(rows.sheet(outlook))));
                case JSON -> write(Json.lines(rows.sheet(outlook)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String lines) throws IOException {
        target.write(lines.getBytes(StandardCharsets.UTF_8));
        target.flush();
        if (target instanceof PrintStream stream && stream.checkError()) {
            throw new IOException("standard output was closed, or is full");
        }
    }

    private static String withoutHeader(String csv) {
        return csv.substring(csv.indexOf('\n') + 1);
    }

    private static String csv(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        sheet.write(text);
        return text.toString();
    }

    /** All rows are there: a table tells how many corridors have none, a file gets its name. */
    void complete(PanelProgress progress) throws IOException {
        if (format == Format.TABLE && progress.refused() > 0) {
            write("not assessed: " + progress.refused() + "; csv and json tell why\n");
        }
        if (file.isPresent()) {
            file.get().complete();
        }
    }

    /** Closes a file; standard output is its owner's. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
