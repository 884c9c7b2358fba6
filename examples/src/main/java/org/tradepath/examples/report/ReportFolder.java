package org.tradepath.examples.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradepath.assess.Assessment;
import org.tradepath.examples.WholeFile;
import org.tradepath.trade.Corridor;

/** A folder with a page for each assessment and language, {@code kaz-aze.html} and {@code kaz-aze.ru.html}, and an {@code index.html}. */
public final class ReportFolder {

    static final String INDEX = "index.html";

    private ReportFolder() {}

    /**
     * Writes the pages, answered by 2030 and 2035, or five and ten years ahead where these are not ahead.
     *
     * @param folder as the other {@code write}
     * @param assessments as the other
     * @param languages as the other
     * @param how as the other
     * @return as the other
     * @throws IOException as the other
     */
    public static List<Path> write(
            Path folder, List<Assessment> assessments, Set<ReportLanguage> languages, Reproduction how)
            throws IOException {
        return write(folder, assessments, List.of(), languages, how);
    }

    /**
     * Writes the pages.
     *
     * <p>All are made first, then written aside, then moved to their names, the index last: whatever fails before the first is moved leaves
     * older files whole.
     *
     * @param folder where to; made if it is not there
     * @param assessments what the pages tell of, at least one, each corridor once
     * @param by the years by which to answer, after the as-of year and up to the horizon; none: 2030 and 2035, or five and ten years ahead
     * @param languages the languages, at least one; the index begins with English if it is among them
     * @param how how to make them again
     * @return the files, the index last
     * @throws IllegalArgumentException if there is no assessment or language, or two pages would have one name
     * @throws IOException if a file cannot be written
     */
    public static List<Path> write(
            Path folder,
            List<Assessment> assessments,
            List<Integer> by,
            Set<ReportLanguage> languages,
            Reproduction how)
            throws IOException {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("assessments must hold at least one, but was []");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("languages must hold at least one, but was []");
        }
        Map<String, String> pages = pages(assessments, by, EnumSet.copyOf(languages), how);
        Map<Path, WholeFile.Content> files = new LinkedHashMap<>();
        pages.forEach((name, page) -> files.put(folder.resolve(name), out -> out.append(page)));
        WholeFile.writeAll(files);
        return List.copyOf(files.keySet());
    }

    private static Map<String, String> pages(
            List<Assessment> assessments, List<Integer> by, Set<ReportLanguage> languages, Reproduction how) {
        Map<String, String> pages = new LinkedHashMap<>();
        List<Material> materials = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Material material = new Material(assessment, by);
            for (ReportLanguage language : languages) {
                String name = fileName(assessment.corridor(), language);
                if (pages.put(name, ReportPage.of(material, language, languages, how)) != null) {
                    throw new IllegalArgumentException(
                            "assessments must be of different corridors, but two would be " + name);
                }
            }
            materials.add(material.withoutPaths());
        }
        pages.put(INDEX, IndexPage.of(materials, languages, how));
        return pages;
    }

    /** "kaz-aze.html", "kaz-aze.ru.html", "kaz-aze-aktobe-region.html". */
    static String fileName(Corridor corridor, ReportLanguage language) {
        String name = corridor.home().code() + "-" + corridor.partner().code()
                + corridor.region()
                        .map(region -> "-" + region.economy().code() + "-" + region.name())
                        .orElse("");
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            plain.append(kept ? Character.toString(c) : c == ' ' ? "-" : "_" + Integer.toHexString(c));
        });
        return plain + (language == ReportLanguage.ENGLISH ? "" : "." + language.code()) + ".html";
    }
}
