package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.target.TargetAnswer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawingTest {

    private static final List<TargetAnswer> BILLION = List.of(Sketch.answer("1 billion USD", 0.1));

    @ParameterizedTest
    @ValueSource(ints = {360, 400, 599, 600, 760, 1200, 4000})
    void everyTextStaysWithinTheWidthAndOffTheOthers(int width) throws Exception {
        assertEveryTextHasItsRoom(width, ChartWords.english());
        assertEveryTextHasItsRoom(width, ChartWords.russian());
    }

    private static void assertEveryTextHasItsRoom(int width, ChartWords words) throws Exception {
        List<TargetAnswer> answers =
                List.of(Sketch.answer("1 billion USD", 0.1), Sketch.answer("1.02 billion USD", 0), BILLION.get(0));
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Element text : Sketch.elements(
                Sketch.read(Drawing.of(Sketch.with(Sketch.spec(answers, width), "A title", words))), "text")) {
            Rectangle2D box = box(text);
            assertThat(box.getMinX()).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(box.getMaxX()).as(text.getTextContent()).isLessThanOrEqualTo(width);
            assertThat(boxes).as(text.getTextContent()).noneMatch(other -> other.intersects(box));
            boxes.add(box);
        }
        assertThat(boxes).hasSizeGreaterThan(40);
    }

    /** The room of a text: capital letters stand on the line, about three quarters of the size high. */
    private static Rectangle2D box(Element text) {
        Set<String> classes = Set.of(text.getAttribute("class").split(" "));
        double size = classes.contains("tp-title")
                ? Style.TITLE
                : classes.contains("tp-small")
                        ? Style.SMALL
                        : classes.contains("tp-strong") ? Style.STRONG : Style.TEXT;
        double length = Texts.width(text.getTextContent(), size);
        double share = classes.contains("tp-end") ? 1 : classes.contains("tp-middle") ? 0.5 : 0;
        double height = 0.75 * size;
        return new Rectangle2D.Double(
                Sketch.number(text, "x") - share * length, Sketch.number(text, "y") - height, length, height);
    }

    @Test
    void hasARoleATitleAndADescription() throws Exception {
        Element root = Sketch.read(Drawing.of(Sketch.spec(BILLION, 760))).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("sketch-title sketch-desc");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 760 ");
        Document svg = root.getOwnerDocument();
        assertThat(Sketch.elements(svg, "title").get(0).getAttribute("id")).isEqualTo("sketch-title");
        assertThat(Sketch.texts(svg, "desc").get(0).replace('\u00A0', ' '))
                .isEqualTo(
                        "Trade turnover as counted by Kazakhstan, in current US dollars. As of 2025-12-31; growth model: made up."
                                + " History from 2011: median $300 million, to 2025: median $580 million."
                                + " Forecast for 2040: median $660 million, 5 to 95 % from $240 million to $3 billion."
                                + " $1 billion target: already reached 10 %, reached by 2040 55 %, not by then 45 %; median year 2039.");
    }

    @Test
    void saysWhatNoBarShows() throws Exception {
        Document svg = Sketch.read(Drawing.of(Sketch.spec(BILLION, 400)));
        List<String> texts = Sketch.texts(svg, "text").stream()
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
        assertThat(texts)
                .containsSequence("10 %", "reached by 2025", "45 %", "reached 2026–2040", "45 %", "not by 2040", "2039")
                .contains("$1 billion target", "forecast", "million current US dollars, log scale", "5 %", "95 %");
        assertThat(Sketch.elements(svg, "rect", "tp-bar")).hasSize(15);
    }

    @Test
    void aTargetWithoutMedianYearSaysSo() throws Exception {
        Document svg = Sketch.read(Drawing.of(Sketch.spec(List.of(Sketch.answer("2 billion USD", 0)), 400)));
        assertThat(Sketch.texts(svg, "text")).containsSequence("–", "no median year by 2040");
    }

    @Test
    void statusesDifferInShape() throws Exception {
        Document svg = Sketch.read(Drawing.of(Sketch.spec(BILLION, 760)));
        // One of each is in the legend.
        assertThat(Sketch.elements(svg, "circle", "tp-point")).hasSize(8 + 1);
        assertThat(Sketch.elements(svg, "path", "tp-point")).hasSize(4 + 1);
        assertThat(Sketch.elements(svg, "circle", "tp-hollow")).hasSize(3 + 1);
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        ChartSpec late = Sketch.spec(Sketch.fan(), BILLION, List.of(), 760, 2023);
        assertThat(Drawing.of(late))
                .contains("estimated</text>")
                .doesNotContain("published statistic</text>", "as stated</text>", "stated figure");
    }

    @Test
    void statedFiguresAreDrawnWithTheirTexts() throws Exception {
        List<Mark> marks = List.of(
                new Mark(2024, 5.3e8, 5.3e8, 5.4e8, Mark.Bound.BELOW, "F17, <b>&: more than 530 million USD"),
                new Mark(2024, 5e8, 4e8, 5e8, Mark.Bound.ABOVE, "F50"),
                new Mark(2023, 5.294e8, 5.2935e8, 5.2945e8, Mark.Bound.NONE, "F12"),
                new Mark(2009, 5e8, 5e8, 5e8, Mark.Bound.NONE, "before the first year"),
                new Mark(2026, 5e8, 5e8, 5e8, Mark.Bound.NONE, "after the last"));
        Document svg = Sketch.read(Drawing.of(Sketch.spec(Sketch.fan(), BILLION, marks, 760, 2011)));
        assertThat(Sketch.texts(svg, "title"))
                .contains("F17, <b>&: more than 530 million USD", "F50", "F12")
                .doesNotContain("before the first year", "after the last");
        assertThat(Sketch.elements(svg, "path", "tp-arrow")).hasSize(2);
        // Two lines for each figure and for the legend's.
        assertThat(Sketch.elements(svg, "line", "tp-stated")).hasSize(2 * 4);
        List<Double> places = Sketch.elements(svg, "line", "tp-stated").stream()
                .map(line -> (Sketch.number(line, "x1") + Sketch.number(line, "x2")) / 2)
                .skip(2)
                .distinct()
                .toList();
        assertThat(places).hasSize(3);
    }

    @Test
    void labelsOfTargetsNeverOverlap() throws Exception {
        List<TargetAnswer> answers = IntStream.rangeClosed(0, 8)
                .mapToObj(n -> Sketch.answer(1000 + 5 * n + " million USD", 0.1))
                .toList();
        Document svg = Sketch.read(Drawing.of(Sketch.spec(answers, 400)));
        List<Double> places = Sketch.elements(svg, "text", "tp-aim", "tp-halo").stream()
                .map(label -> Sketch.number(label, "y"))
                .sorted()
                .toList();
        assertThat(places).hasSize(9);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(Style.TEXT);
        }
    }

    @Test
    void aFanThatLeavesTheScaleIsCutAndSaysSo() throws Exception {
        ChartSpec wild = Sketch.spec(Sketch.fan(0, 1e-9, 0.5, 1, 3, 50, 1e6), BILLION, List.of(), 400, 2011);
        Document svg = Sketch.read(Drawing.of(wild));
        List<String> texts = Sketch.texts(svg, "text").stream()
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
        assertThat(texts)
                .contains("95 % ▲", "80 % ▲", "65 %", "20 % ▼", "5 % ▼")
                .contains(
                        "95 % in 2040 lies off the scale, at $600 trillion.", "5 % in 2040 lies off the scale, at $0.");
        assertThat(Sketch.elements(svg, "g").stream()
                        .filter(g -> g.getAttribute("clip-path").equals("url(#sketch-plot)")))
                .hasSize(1);
    }

    @Test
    void certaintyLeavesNoBarsAndBreaksNothing() throws Exception {
        double[] never = new double[15];
        ChartSpec spec = Sketch.spec(List.of(Sketch.answer("5 billion USD", 0, never)), 760);
        assertThat(Sketch.elements(Sketch.read(Drawing.of(spec)), "rect", "tp-bar"))
                .allSatisfy(bar -> assertThat(Sketch.number(bar, "height")).isZero());
    }

    @Test
    void onlyStandingTargetsAreDrawn() {
        String reached = Drawing.of(Sketch.spec(List.of(Sketch.answer("1 billion USD", 0.9)), 760));
        assertThat(reached).doesNotContain("tp-bar\"", "target</text>").contains("forecast");
    }

    @Test
    void oneYearOfHistoryIsEnough() throws Exception {
        Document svg = Sketch.read(Drawing.of(Sketch.spec(Sketch.fan(), BILLION, List.of(), 360, 2025)));
        assertThat(Sketch.elements(svg, "circle", "tp-hollow")).hasSize(1 + 1);
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "</title><script>alert(\"1\")</script>&\u0000\u001B' onload=\"x";
        Document svg = Sketch.read(Drawing.of(Sketch.titled(Sketch.spec(BILLION, 400), hostile)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(Sketch.texts(svg, "title").get(0))
                .isEqualTo("</title><script>alert(\"1\")</script>&\uFFFD\uFFFD' onload=\"x");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertThat(Drawing.of(Sketch.spec(BILLION, 760)).replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "<script", "href", "@import", "<image", "url(http", "javascript");
    }

    @Test
    void idsAreUniqueAndBeginWithThePrefix() throws Exception {
        Document svg = Sketch.read(Drawing.of(Sketch.spec(BILLION, 760)));
        Set<String> ids = new HashSet<>();
        for (Element element : Sketch.elements(svg, "*")) {
            String id = element.getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(id).startsWith("sketch");
                assertThat(ids.add(id)).as(id).isTrue();
            }
            for (String name : element.getAttribute("class").split(" ")) {
                assertThat(name).matches("|tp-[a-z]+");
            }
        }
        assertThat(ids).containsExactlyInAnyOrder("sketch", "sketch-title", "sketch-desc", "sketch-plot");
    }

    @Test
    void theSameInEveryLocaleAndEveryTime() {
        Locale before = Locale.getDefault();
        String expected = Drawing.of(Sketch.spec(BILLION, 760));
        try {
            for (String tag : new String[] {"de", "ar-EG-u-nu-arab", "tr", "hi-IN-u-nu-deva", "fr-CH"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Drawing.of(Sketch.spec(BILLION, 760))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected).doesNotContain("NaN", "Infinity");
    }
}
