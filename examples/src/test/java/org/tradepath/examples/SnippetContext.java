package org.tradepath.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.evaluate.Contender;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.RandomWalkWithoutDrift;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.stated.Ledger;
import org.tradepath.target.Projection;
import org.tradepath.trade.Corridor;

/** What fragments of code in the documentation speak of; whatever a page declares itself stands in front of it. */
public final class SnippetContext {

    /** Kazakhstan - Azerbaijan at the end of 2025. */
    public static final Assessment assessment =
            Assessor.withDefaults().assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));

    /** Its turnover on home's figures. */
    public static final History history = assessment.outlook().history();

    /** Its kept paths. */
    public static final Projection projection = assessment.projection();

    /** A file of corridors' annual figures, 1990 to 2015: reporter, partner, year, exports_usd_m, imports_usd_m, est. */
    public static final Path file = panelFile();

    /** The same as a panel. */
    public static final Panel panel = read(file);

    /** Two models. */
    public static final List<Contender> contenders = List.of(
            Contender.of("random walk with drift", RandomWalkWithDrift.withDefaults()),
            Contender.of("random walk without drift", RandomWalkWithoutDrift.withDefaults()));

    private SnippetContext() {}

    private static Panel read(Path file) {
        try {
            return Panel.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six economies that all trade with each other: random walks with drift. */
    private static Path panelFile() {
        List<String> economies = List.of("AZE", "GEO", "KAZ", "KGZ", "TUR", "UZB");
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est\n");
        for (String reporter : economies) {
            for (String partner : economies) {
                double level = 200;
                for (int year = 1990; year <= 2015 && !reporter.equals(partner); year++) {
                    rows.append(String.format(
                            Locale.ROOT, "%s,%s,%d,%.1f,%.1f,\n", reporter, partner, year, level, 0.8 * level));
                    level *= StrictMath.exp(0.05 + 0.25 * random.nextGaussian());
                }
            }
        }
        try {
            Path written = Files.createTempFile("panel", ".csv");
            written.toFile().deleteOnExit();
            return Files.writeString(written, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
