package org.tradepath.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of golden/growth.csv. */
record Golden(String kind, List<String> cells, double expected) {

    /** The rows of one kind; fails when there are none. */
    static List<Golden> of(String kind) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/growth.csv")) {
            List<Golden> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(cells -> cells.get(0).equals(kind))
                    .map(cells -> new Golden(kind, cells.subList(1, 5), Double.parseDouble(cells.get(5))))
                    .toList();
            if (rows.isEmpty()) {
                throw new AssertionError("no golden rows of kind " + kind);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double number(int cell) {
        return Double.parseDouble(cells.get(cell));
    }
}
