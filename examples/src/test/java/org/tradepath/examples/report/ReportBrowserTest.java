package org.tradepath.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a browser shows them; skipped, and said so, where no Chromium is installed. */
class ReportBrowserTest {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1200, 1600);
    private static final String FOCUSED = """
            (() => { const e = document.activeElement; const style = getComputedStyle(e); const r = e.getBoundingClientRect();
              return { at: [...document.querySelectorAll('a[href], [tabindex="0"]')].indexOf(e),
                seen: r.width > 0 && r.left >= 0 && r.right <= innerWidth + 1 && r.top < innerHeight && r.bottom > 0,
                outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }; })()""";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static List<Path> pages;
    private static String measure;

    @BeforeAll
    static void startAndWrite() throws Exception {
        Optional<Path> browser = Chromium.installed();
        if (browser.isEmpty()) {
            System.out.println("ReportBrowserTest is skipped: no Chromium is installed, nor named by CHROME.");
        }
        Assumptions.assumeTrue(browser.isPresent(), "Chromium is not installed");
        chromium = new Chromium(browser.get(), Files.createDirectories(folder.resolve("profile")));
        pages = new ArrayList<>(ReportFolder.write(
                folder.resolve("report"),
                List.of(Pages.AZERBAIJAN, Pages.TURKEY),
                EnumSet.allOf(ReportLanguage.class),
                Pages.HOW));
        pages.addAll(ReportFolder.write(
                folder.resolve("hostile"), List.of(Pages.hostile()), EnumSet.of(ReportLanguage.ENGLISH), Pages.HOW));
        try (InputStream in = ReportBrowserTest.class.getResourceAsStream("measure.js")) {
            measure = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void nothingOverlapsIsCutOrPaleInAnyWindow() throws Exception {
        for (Path page : pages) {
            chromium.open(page, WIDTHS.get(0), false);
            for (int width : WIDTHS) {
                chromium.window(width, false);
                JsonNode light = chromium.evaluate(measure);
                chromium.window(width, true);
                JsonNode dark = chromium.evaluate(measure);
                String where = page.getFileName() + " at " + width;
                assertIsFine(light, where + ", light");
                assertIsFine(dark, where + ", dark");
                assertThat(light.get("ground").asText()).as(where).isEqualTo("rgb(255, 255, 255)");
                assertThat(dark.get("ground").asText()).as(where).isEqualTo("rgb(18, 22, 29)");
            }
        }
    }

    @Test
    void nothingOverlapsOnPaper() throws Exception {
        for (Path page : pages) {
            // The printable width of a sheet of A4.
            chromium.open(page, 688, true);
            chromium.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
            JsonNode paper = chromium.evaluate(measure);
            chromium.send("Emulation.setEmulatedMedia", Map.of("media", ""));
            assertIsFine(paper, page.getFileName() + " on paper");
            assertThat(paper.get("ground").asText()).isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static void assertIsFine(JsonNode measured, String where) {
        assertThat(measured.get("texts").asInt()).as(where).isGreaterThan(10);
        assertThat(measured.get("tooWide").asInt()).as(where).isZero();
        assertThat(measured.get("overlaps")).as(where).isEmpty();
        assertThat(measured.get("poor")).as(where).isEmpty();
        boolean index = where.startsWith("index");
        assertThat(measured.get("charts").asInt()).as(where).isEqualTo(index ? 0 : 1);
        assertThat(measured.get("smallest").asDouble()).as(where).isGreaterThan(9);
    }

    @Test
    void theMeasureSeesWhatIsWrong() throws Exception {
        Path wrong = Files.writeString(
                folder.resolve("wrong.html"),
                "<!DOCTYPE html><html lang='en'><body style='background:#fff;color:#999'><p style='width:2000px'>pale</p>"
                        + "<p style='margin-top:-2em;color:#000'>over it</p></body></html>");
        chromium.open(wrong, 360, false);
        JsonNode measured = chromium.evaluate(measure);
        assertThat(measured.get("tooWide").asInt()).isPositive();
        assertThat(measured.get("overlaps")).hasSize(1);
        assertThat(measured.get("poor")).hasSize(1);
    }

    @Test
    void theKeyboardReachesEverythingInItsOrder() throws Exception {
        chromium.open(pages.get(0), 360, false);
        int all = chromium.evaluate("document.querySelectorAll('a[href], [tabindex=\"0\"]').length")
                .asInt();
        assertThat(all).isGreaterThan(30);
        for (int n = 0; n < all; n++) {
            chromium.press("Tab", 9);
            JsonNode focused = chromium.evaluate(FOCUSED);
            assertThat(focused.get("at").asInt()).isEqualTo(n);
            assertThat(focused.get("seen").asBoolean()).as("seen, " + n).isTrue();
            assertThat(focused.get("outlined").asBoolean()).as("outlined, " + n).isTrue();
        }
    }

    @Test
    void nothingIsAskedForAndNothingIsComplainedOf() throws Exception {
        for (Path page : pages) {
            chromium.open(page, 1200, false);
        }
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("file:") && address.endsWith(".html"));
    }
}
