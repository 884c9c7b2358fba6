package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.CountedSide;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Subject;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;
import org.w3c.dom.Document;

class TargetChartTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Assessment AZERBAIJAN = assess("KAZ-AZE");

    private static Assessment assess(String corridor) {
        return Assessor.withDefaults().withPaths(1000).assess(Ledger.bundled(), Corridor.parse(corridor), AS_OF);
    }

    private static List<String> texts(TargetChart chart, String name) throws Exception {
        Document svg = Sketch.read(chart.svg());
        return Sketch.texts(svg, name).stream()
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void showsTheBundledLedgersStory() throws Exception {
        assertThat(texts(TargetChart.of(AZERBAIJAN), "text"))
                .contains(
                        "Kazakhstan–Azerbaijan: trade turnover and stated targets",
                        "$1 billion target",
                        "Chance that $1 billion is reached in a year for the first time",
                        "million current US dollars, log scale",
                        "2040");
        assertThat(texts(TargetChart.of(AZERBAIJAN), "title"))
                .contains("B1, The Astana Times, 2023-04-11: 461.9 million USD in 2022; the history says 463.1 million")
                .filteredOn(text -> text.startsWith("F17, "))
                .singleElement()
                .asString()
                .contains("more than 530 million USD in 2024", "side not stated");
    }

    @Test
    void speaksRussian() throws Exception {
        TargetChart chart = TargetChart.of(AZERBAIJAN).withWords(ChartWords.russian());
        assertThat(texts(chart, "text"))
                .contains("Казахстан–Азербайджан: товарооборот и объявленные цели", "цель: $1 млрд", "прогноз");
        assertThat(texts(chart, "desc").get(0))
                .startsWith("Товарооборот по учёту стороны «Казахстан», в текущих долларах США. На 31.12.2025;");
        assertThat(texts(chart, "title")).contains("B1, The Astana Times, 2023-04-11: 461,9 млн USD за 2022 г.");
        assertThat(texts(chart.withTitle("Когда?"), "title").get(0)).isEqualTo("Когда?");
    }

    @Test
    void eachSideShowsItsOwnFigures() throws Exception {
        List<String> home = texts(TargetChart.of(AZERBAIJAN), "title");
        List<String> partner = texts(TargetChart.of(AZERBAIJAN, CountedSide.PARTNER), "title");
        // F14 is a revision of F12 and stands for it.
        assertThat(home).noneMatch(text -> text.startsWith("F12, "));
        assertThat(home).anyMatch(text -> text.startsWith("F14, ")).noneMatch(text -> text.startsWith("F18, "));
        assertThat(partner).anyMatch(text -> text.startsWith("F18, ")).noneMatch(text -> text.startsWith("F14, "));
        assertThat(texts(TargetChart.of(AZERBAIJAN, CountedSide.PARTNER), "desc"))
                .singleElement()
                .asString()
                .startsWith("Trade turnover as counted by Azerbaijan, in current US dollars. As of 2025-12-31");
    }

    @Test
    void aFigureWithoutUpperEndIsAnArrow() throws Exception {
        LevelStatement atLeast = new LevelStatement(
                new Header(
                        "X1",
                        Subject.of(AZERBAIJAN.corridor(), Side.HOME, Flow.TURNOVER),
                        new Source("<a> source", PartialDate.parse("2025-03"), "en"),
                        Optional.empty(),
                        ""),
                ReportingPeriod.ofYear(2024),
                Hedge.AT_LEAST,
                Amount.parse("500 million USD"),
                Basis.STATED,
                Optional.empty());
        Assessment assessment = Assessor.withDefaults()
                .withPaths(1000)
                .assess(Ledger.of(List.of(atLeast)), AZERBAIJAN.corridor(), AS_OF);
        Document svg = Sketch.read(TargetChart.of(assessment).svg());
        assertThat(Sketch.texts(svg, "title"))
                .anyMatch(text -> text.startsWith("X1, <a> source, 2025-03: at least 500 million USD in 2024; "));
        assertThat(Sketch.elements(svg, "path", "tp-arrow")).hasSize(1);
    }

    @Test
    void seenFromTheOtherEndTheSamePartnerHasTheSameFigures() throws Exception {
        List<String> marks = texts(TargetChart.of(AZERBAIJAN, CountedSide.PARTNER), "title");
        List<String> reversed = texts(TargetChart.of(assess("AZE-KAZ"), CountedSide.HOME), "title");
        assertThat(reversed.subList(1, reversed.size())).isEqualTo(marks.subList(1, marks.size()));
    }

    @Test
    void reconciledFiguresStandBetweenBothSides() throws Exception {
        Assessment reconciled = Assessor.withDefaults()
                .withPaths(1000)
                .withSide(CountedSide.RECONCILED)
                .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), AS_OF);
        assertThat(texts(TargetChart.of(reconciled), "title"))
                .anyMatch(text -> text.startsWith("F14, "))
                .anyMatch(text -> text.startsWith("F18, "));
    }

    @Test
    void regionsAreNamed() throws Exception {
        TargetChart chart = TargetChart.of(assess("KAZ[Aktobe Region]-AZE"));
        assertThat(texts(chart, "title").get(0))
                .isEqualTo("Kazakhstan (Aktobe Region)–Azerbaijan: trade turnover and stated targets");
        assertThat(chart.svg()).contains("id=\"tp-KAZ_5b_Aktobe_20_Region_5d_-AZE-home-760\"");
    }

    @Test
    void everyCorridorSideAndWidthHasAPrefixOfItsOwn() {
        assertThat(List.of(
                        TargetChart.of(AZERBAIJAN),
                        TargetChart.of(AZERBAIJAN).withWidth(400),
                        TargetChart.of(AZERBAIJAN, CountedSide.PARTNER)))
                .extracting(chart -> chart.svg().replaceAll("(?s).*? id=\"([^\"]*)\".*", "$1"))
                .containsExactly("tp-KAZ-AZE-home-760", "tp-KAZ-AZE-home-400", "tp-KAZ-AZE-partner-760");
        assertThat(TargetChart.of(AZERBAIJAN).withIdPrefix("mine").svg())
                .contains("id=\"mine\"", "url(#mine-plot)")
                .doesNotContain("tp-KAZ");
    }

    @Test
    void titleAndFirstYearCanBeChosen() throws Exception {
        TargetChart chart = TargetChart.of(AZERBAIJAN).withTitle("When?").withFirstYear(2023);
        assertThat(texts(chart, "title").get(0)).isEqualTo("When?");
        assertThat(texts(chart, "desc").get(0)).contains("History from 2023");
        assertThat(texts(chart.withFirstYear(1900), "desc").get(0)).contains("History from 1992");
    }

    @Test
    void refusesWhatItCannotDraw() {
        TargetChart chart = TargetChart.of(AZERBAIJAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.withWidth(359))
                .withMessage("width must lie in [360, 4000], but was 359");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.withIdPrefix("1 a"))
                .withMessage("idPrefix must be a letter, then letters, digits, _ and -, but was \"1 a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.withFirstYear(2026))
                .withMessage("firstYear must not lie after the history's last year, 2025, but was 2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart.withTitle(" "))
                .withMessageStartingWith("title must");
        assertThatIllegalArgumentException().isThrownBy(() -> TargetChart.of(AZERBAIJAN, CountedSide.EITHER));
    }
}
