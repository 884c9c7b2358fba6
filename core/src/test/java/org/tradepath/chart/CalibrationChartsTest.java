package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tradepath.evaluate.PitHistogram;
import org.tradepath.evaluate.ReliabilityTable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CalibrationChartsTest {

    private static final ReliabilityTable TABLE =
            ReliabilityTable.of(new double[] {0.1, 0.1, 0.9}, new double[] {0, 1, 1}, 10);
    private static final PitHistogram HISTOGRAM = PitHistogram.of(new double[] {0.1, 0.2, 0.9}, 2);

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void aPointForEachBinAtItsPlace() throws Exception {
        String svg = ReliabilityChart.of("T & T", Map.of("b", TABLE, "a", TABLE), "r");
        Document document = parse(svg);
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4);
        // The plot is 230 wide from 52: a forecast of 0.1 lies at 75.
        assertThat(document.getElementsByTagName("circle")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("cx")
                        .getNodeValue())
                .isEqualTo("75");
        assertThat(svg)
                .containsSubsequence(">a<", ">b<")
                .contains("T &amp; T", "given 10 %, happened in 50 % of 2", "id=\"r-title\"")
                .doesNotContain("<script", "NaN");
    }

    @Test
    void aBarForEachBinAndALineAtOne() throws Exception {
        Document document = parse(PitChart.of("T", Map.of("a", HISTOGRAM), "p"));
        // The paper, and two bars.
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("a: 1.33, 0.67.");
    }

    @Test
    void refusesNothingToShow() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityChart.of("T", Map.of(), "r"));
        assertThatIllegalArgumentException().isThrownBy(() -> PitChart.of("T", Map.of(), "r"));
        assertThatIllegalArgumentException().isThrownBy(() -> PitChart.of(" ", Map.of("a", HISTOGRAM), "r"));
        assertThatIllegalArgumentException().isThrownBy(() -> PitChart.of("T", Map.of("a", HISTOGRAM), "1 r"));
    }
}
