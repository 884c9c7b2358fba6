package org.tradepath.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of golden/scores.csv. */
record Golden(double[] arguments, double[] values, double expected) {

    /** The rows of one kind; fails when there are none. */
    static List<Golden> of(String kind) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/scores.csv")) {
            List<Golden> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(cells -> cells.get(0).equals(kind))
                    .map(cells ->
                            new Golden(numbers(cells.get(1)), numbers(cells.get(2)), Double.parseDouble(cells.get(3))))
                    .toList();
            if (rows.isEmpty()) {
                throw new AssertionError("no golden rows of kind " + kind);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String cell) {
        return cell.isEmpty()
                ? new double[0]
                : Arrays.stream(cell.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
