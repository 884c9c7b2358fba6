package org.tradepath.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** A panel and a sample of seven economies, drawn at random from a fixed seed. */
public final class SmallPanel {

    private static final String[] ECONOMIES = {"KAZ", "AZE", "TUR", "UZB", "GEO", "CHN", "IRN"};

    private SmallPanel() {}

    /** Walks from 1960 to 2020 of every directed pair, as panel.csv, and as sample.csv: a sample of the origins 1995 and 1996. */
    public static void write(Path folder) throws IOException {
        Random random = new Random(1);
        StringBuilder panel = new StringBuilder("reporter,partner,year,exports_usd_m,imports_usd_m,est\n");
        StringBuilder sample = new StringBuilder("reporter,partner,origin,n");
        for (int back = 29; back >= 1; back--) {
            sample.append(",h-").append(back);
        }
        sample.append(",h0,f1,f2,f3,f4,f5,f6,f7,f8,f9,f10\n");
        for (String home : ECONOMIES) {
            for (String partner : ECONOMIES) {
                if (home.equals(partner)) {
                    continue;
                }
                double[] levels = new double[61];
                double log = 7;
                for (int i = 0; i < levels.length; i++) {
                    levels[i] = Math.rint(1000 * Math.exp(log)) / 1000;
                    log += 0.05 + 0.2 * random.nextGaussian();
                    panel.append(String.format(Locale.ROOT, "%s,%s,%d,%.3f,0,\n", home, partner, 1960 + i, levels[i]));
                }
                for (int origin : new int[] {1995, 1996}) {
                    sample.append(home)
                            .append(',')
                            .append(partner)
                            .append(',')
                            .append(origin)
                            .append(",10");
                    for (int year = origin - 29; year <= origin + 10; year++) {
                        sample.append(',').append(year > origin - 10 ? Double.toString(levels[year - 1960]) : "");
                    }
                    sample.append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("panel.csv"), panel);
        Files.writeString(folder.resolve("sample.csv"), sample);
    }
}
