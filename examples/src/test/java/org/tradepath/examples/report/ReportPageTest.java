package org.tradepath.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.assess.Assessment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportPageTest {

    private static String page(Assessment assessment, ReportLanguage language) {
        return ReportPage.of(assessment, language, Pages.HOW);
    }

    private static String plain(String page) {
        return page.replace('\u00A0', ' ');
    }

    static Stream<Arguments> pages() {
        List<Assessment> assessments = List.of(
                Pages.AZERBAIJAN,
                Pages.TURKEY,
                Pages.hostile(),
                Pages.of(Pages.level("A", 2024, "500 million USD", "one")),
                Pages.of(
                        Pages.level("A", 2025, "500 million USD", "one"),
                        Pages.target("T", "400 million USD", "two", "", "")));
        return assessments.stream()
                .flatMap(assessment ->
                        Stream.of(ReportLanguage.values()).map(language -> Arguments.of(assessment, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWellFormedAndCanBeReadByAnyone(Assessment assessment, ReportLanguage language) throws Exception {
        String text = page(assessment, language);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(300_000);
        assertThat(text).doesNotContain("NaN", "Infinity", "null", "{0}", "{1}");
        Document page = Pages.read(text);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        for (String name : List.of("script", "img", "iframe", "object", "link", "form", "base")) {
            assertThat(Pages.elements(page, name)).as(name).isEmpty();
        }
        Set<String> ids = new HashSet<>();
        for (Element element : Pages.elements(page, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id twice: " + id).isTrue();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        for (Element element : Pages.elements(page, "*")) {
            for (String id : element.getAttribute("aria-labelledby").split(" ")) {
                assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
            }
        }
        assertHeadingsAreInOrder(page);
        assertTablesAndChartsAreNamed(page);
        for (Element link : Pages.elements(page, "a")) {
            String address = link.getAttribute("href");
            assertThat(address.startsWith("#") ? ids.contains(address.substring(1)) : address.matches("https?://[^@]+"))
                    .as(address)
                    .isTrue();
            assertThat(link.getTextContent()).isNotBlank();
        }
    }

    private static void assertHeadingsAreInOrder(Document page) {
        List<Integer> levels = new ArrayList<>();
        for (Element element : Pages.elements(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                levels.add(element.getTagName().charAt(1) - '0');
                assertThat(element.getTextContent()).isNotBlank();
            }
        }
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
        for (String landmark : List.of("header", "main", "footer")) {
            assertThat(Pages.elements(page, landmark)).as(landmark).hasSize(1);
        }
    }

    private static void assertTablesAndChartsAreNamed(Document page) {
        for (Element table : Pages.elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            Element frame = (Element) table.getParentNode();
            assertThat(frame.getAttribute("tabindex")).isEqualTo("0");
            assertThat(frame.getAttribute("role")).isEqualTo("region");
        }
        for (Element heading : Pages.elements(page, "th")) {
            assertThat(heading.getAttribute("scope")).isIn("col", "row");
        }
        assertThat(Pages.elements(page, "svg")).hasSize(3).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
        });
    }

    @Test
    void theAnswerStandsFirstInPlainWords() throws Exception {
        assertThat(plain(page(Pages.AZERBAIJAN, ReportLanguage.ENGLISH)))
                .containsPattern(
                        "(?s)<h1>Kazakhstan – Azerbaijan: will the stated trade targets be reached, and when\\?"
                                + ".{0,200}As of 31 December 2025.{0,200}On Kazakhstan’s figures, \\$1 billion of trade turnover a"
                                + " year \\(nominal US dollars\\) is reached by 2030 with a probability of \\d+ % and by 2035 with"
                                + " \\d+ %; the median year is 20\\d\\d; the chance that it is not reached by 2040 is \\d+ %\\.");
        assertThat(plain(page(Pages.AZERBAIJAN, ReportLanguage.RUSSIAN)))
                .containsPattern("(?s)<h1>Казахстан – Азербайджан: .{0,300}По данным Казахстана уровень товарооборота"
                        + " 1 млрд долл\\. в год \\(в номинальных долларах США\\) достигается к 2030 г\\. с вероятностью \\d+ %"
                        + " и к 2035 г\\. – \\d+ %; медианный год – 20\\d\\d;");
    }

    @Test
    void everyPartIsThereInItsOrder() throws Exception {
        List<String> sections =
                Pages.elements(Pages.read(page(Pages.TURKEY, ReportLanguage.ENGLISH)), "section").stream()
                        .map(section -> section.getAttribute("id"))
                        .toList();
        assertThat(sections)
                .containsExactly(
                        "stated",
                        "history",
                        "forecast",
                        "passage",
                        "growth",
                        "progress",
                        "scenarios",
                        "models",
                        "corridors",
                        "conflicts",
                        "method",
                        "reproduce",
                        "limits");
        assertThat(plain(page(Pages.TURKEY, ReportLanguage.ENGLISH)))
                .contains("5.3 billion", "✗ contradicted", "nominal", "not defined", "random walk with drift")
                .contains("smallest sets that cannot be true together", "E1", "tradepath assess KAZ-AZE", "1.2.3")
                .contains(
                        "href=\"https://en.inform.kz/amp/kazakhstan-and-turkey-to-increase-trade-turnover-to-10-bln_a2933900/\"");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void hostileTextStaysText(ReportLanguage language) throws Exception {
        String text = page(Pages.hostile(), language);
        assertThat(text)
                .doesNotContain(
                        "<script",
                        "<img",
                        "<b>",
                        "onclick='",
                        "href=\"javascript",
                        "href=\"data",
                        "user:word@example.org/x\"")
                .doesNotContain("\u202E", "\u2066", "\u200F", "\u0007")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("\uFFFDevil\uFFFD\uFFFD\uFFFD end")
                .contains("href=\"https://example.org/?a=1&amp;b=%22\"");
        Document page = Pages.read(text);
        assertThat(Pages.elements(page, "bdi").stream().map(Element::getTextContent))
                .contains(
                        "javascript:alert(1)",
                        "https://user:word@example.org/x",
                        "https://example.org/?a=1&b=\"><script>");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void aCommandLineStaysText(ReportLanguage language) {
        Reproduction how = new Reproduction("a --out \"<b>\" && c", "<i>", 1, 1, "</dd>" + Pages.HOSTILE);
        assertThat(ReportPage.of(Pages.of(Pages.level("A", 2024, "500 million USD", "one")), language, how))
                .contains("a --out &quot;&lt;b&gt;&quot; &amp;&amp; c", "&lt;i&gt;")
                .doesNotContain("<script", "<i>");
    }

    @Test
    void whereNothingIsAimedAtThePageSaysSo() {
        Assessment single = Pages.of(Pages.level("A", 2024, "500 million USD", "one"));
        assertThat(page(single, ReportLanguage.ENGLISH))
                .contains("no target was stated", "No target was stated for this corridor.", "No target is standing.")
                .contains("Nothing that was stated contradicts anything else");
        assertThat(page(single, ReportLanguage.RUSSIAN))
                .contains("целей не объявлено", "Ничто из заявленного не противоречит");
    }

    @Test
    void aTargetThatIsReachedIsNoneToWaitFor() {
        Assessment reached = Pages.of(
                Pages.level("A", 2025, "500 million USD", "one"), Pages.target("T", "400 million USD", "two", "", ""));
        assertThat(page(reached, ReportLanguage.ENGLISH))
                .contains("what was aimed at has been reached ($400\u00A0million)", "reached in 2025");
        assertThat(page(reached, ReportLanguage.RUSSIAN)).contains("достигнуто (400\u00A0млн\u00A0долл.)");
    }

    @Test
    void theSamePageEveryTime() {
        assertThat(page(Pages.AZERBAIJAN, ReportLanguage.RUSSIAN))
                .isEqualTo(page(Pages.AZERBAIJAN, ReportLanguage.RUSSIAN));
    }
}
