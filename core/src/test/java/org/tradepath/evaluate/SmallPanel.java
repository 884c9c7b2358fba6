package org.tradepath.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.tradepath.series.Panel;

/**
 * 200 directed pairs of 12 years or more, drawn at random from the IMF's Direction of Trade Statistics, 1960-2020, as published in public
 * exports of early 2022 (github SamLeBlanc/Direction-of-Trade-Map).
 */
final class SmallPanel {

    private SmallPanel() {}

    static Path file() {
        try {
            return Path.of(SmallPanel.class.getResource("panel200.csv.gz").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Panel read() {
        try {
            return Panel.read(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
