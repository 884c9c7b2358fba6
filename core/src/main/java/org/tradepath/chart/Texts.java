package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes. Without fonts this is an estimate for a common sans serif face, on the wide side. */
final class Texts {

    private Texts() {}

    /** The width of a line, in pixels. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Texts::em).sum();
    }

    private static double em(int c) {
        if (" .,:;'|!()[]/ijlftrI\u00A0".indexOf(c) >= 0) {
            return 0.38;
        }
        if (c >= 0x1100) {
            return c >= 0x2E80 ? 1.05 : 0.8;
        }
        if ("mwMW%@".indexOf(c) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(c) || c >= 0x400 ? 0.71 : 0.61;
    }

    /** Lines no wider than {@code room}, broken between words; a word that is too wide by itself is broken within. */
    static List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\r\\n]+")) {
            if (line.length() > 0 && width(line + " " + word, size) <= room) {
                line.append(' ').append(word);
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            word.codePoints().forEach(c -> {
                if (line.length() > 0 && width(line.toString(), size) + size * em(c) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            });
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Places for labels that want to stand at {@code wanted}, not closer than {@code gap} to each other and between {@code low} and
     * {@code high}, moved as little as that needs. If they do not all fit they run over {@code high}, still apart.
     *
     * @param wanted in rising order
     */
    static double[] spread(double[] wanted, double gap, double low, double high) {
        double[] places = wanted.clone();
        double limit = high;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - gap;
        }
        // Moving up made room only above; what now overlaps moves down again.
        double least = low;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], least);
            least = places[i] + gap;
        }
        return places;
    }
}
