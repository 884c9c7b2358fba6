package org.tradepath.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradepath.chart.ChartWords;
import org.tradepath.chart.TargetChart;

class HtmlTest {

    /** Every character up to the symbols, and the ends of the planes. */
    private static String characters() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 0x3000).forEach(text::appendCodePoint);
        IntStream.of(
                        0xD800, 0xDFFF, 0xE000, 0xFDD0, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFE, 0x1FFFF, 0x20000,
                        0x10FFFF)
                .forEach(c -> text.appendCodePoint(c).append(' '));
        return text.toString();
    }

    @Test
    void aPageAndTheChartsInItHaveOneRule() {
        Map<String, String> phrases = new HashMap<>(ChartWords.english().phrases());
        phrases.put("bar", characters());
        String chart = TargetChart.of(Pages.AZERBAIJAN)
                .withWords(ChartWords.of(phrases))
                .svg();
        assertThat(chart.contains(Html.escape(characters()))).isTrue();
    }

    @Test
    void textBecomesNoMarkup() {
        assertThat(Html.escape("<b a=\"1\">'&amp;'\u0000\u202E"))
                .isEqualTo("&lt;b a=&quot;1&quot;&gt;&#39;&amp;amp;&#39;\uFFFD\uFFFD");
    }
}
