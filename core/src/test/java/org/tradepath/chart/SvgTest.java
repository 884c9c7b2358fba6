package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "0.125,0.13",
        "-2.5,-2.5",
        "1234567.891,1234567.89",
        "-0.001,0",
        "100,100",
        "1e-300,0",
        "1e7,10000000"
    })
    void writesCoordinatesPlainly(double value, String text) {
        assertThat(Svg.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoPlace(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Svg().line(0, value, 0, 0, "x"))
                .withMessage("coordinate must be finite, but was " + value);
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsReplaced() {
        assertThat(Svg.escape("a\u202Eb\u2066c\u2069d\u200Fe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void escapesMarkup() {
        assertThat(Svg.escape("<b a=\"1\" b='2'>&amp;")).isEqualTo("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(Svg.escape("a\0b\u0008c\u001Fd\uFFFEe\uFFFFf")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        assertThat(Svg.escape("a\rb\u007Fc\u009Bd\uD83F\uDFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Svg.escape("\uD83D x \uDE00")).isEqualTo("\uFFFD x \uFFFD");
    }

    @Test
    void keepsWhatXmlCanHold() {
        String text = "tab\t line\n Türkiye Казахстан 貿易 \uD83D\uDE00 \u00A0 \uE000 \uFFFD";
        assertThat(Svg.escape(text)).isEqualTo(text);
    }

    @Test
    void anyTextComesBackFromAParser() throws Exception {
        Random random = new Random(11);
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                // Mostly the low characters, where markup and controls are.
                text.append((char) random.nextInt(random.nextBoolean() ? 0xA0 : 0x10000));
            }
            String svg = new Svg().text("text", text.toString()).finished();
            String expected = text.codePoints()
                    .map(c -> c < 0x20 && c != '\t' && c != '\n'
                                    || c >= 0x7F && c <= 0x9F
                                    || c >= 0xD800 && c <= 0xDFFF
                                    || c >= 0x202A && c <= 0x202E
                                    || c >= 0x2066 && c <= 0x2069
                                    || c == 0x200E
                                    || c == 0x200F
                                    || c == 0x061C
                                    || c == 0xFFFE
                                    || c == 0xFFFF
                            ? 0xFFFD
                            : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Sketch.read(svg).getDocumentElement().getTextContent()).isEqualTo(expected);
        }
    }

    @Test
    void escapesAttributes() throws Exception {
        String svg = new Svg().leaf("g", "id", "\"><script>'&").finished();
        assertThat(Sketch.read(svg).getDocumentElement().getAttribute("id")).isEqualTo("\"><script>'&");
    }

    @Test
    void isNotFinishedWhileAnElementIsOpen() {
        Svg svg = new Svg().open("g").open("g").close();
        assertThatIllegalStateException().isThrownBy(svg::finished).withMessage("not closed: [g]");
    }
}
