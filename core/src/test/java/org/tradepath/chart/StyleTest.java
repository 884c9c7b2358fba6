package org.tradepath.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast ratios as the Web Content Accessibility Guidelines 2.1 define them. */
class StyleTest {

    private static final String DARK = "@media (prefers-color-scheme:dark)";

    @ParameterizedTest
    @CsvSource({
        "text{fill,paper,4.5", "text{fill,future,4.5", "muted{fill,paper,4.5", "muted{fill,future,4.5",
                "aim{fill,paper,4.5",
        "line{stroke,past,3", "median{stroke,centre,3", "target{stroke,paper,3", "target{stroke,future,3",
                "stated{stroke,paper,3",
        "point{fill,past,3", "bar{fill,future,3", "now{stroke,paper,3", "axis{stroke,paper,3"
    })
    void standsOutInLightAndDark(String front, String back, double least) {
        String sheet = Style.sheet();
        int dark = sheet.indexOf(DARK);
        for (String scheme : new String[] {sheet.substring(0, dark), sheet.substring(dark)}) {
            assertThat(contrast(colour(scheme, front), colour(scheme, back + "{fill")))
                    .as(scheme.startsWith(DARK) ? "dark" : "light")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tail", "mid", "centre"})
    void theFanHasItsColoursInBothSchemes(String band) {
        assertThat(Style.sheet().split(Pattern.quote(".tp-" + band + "{fill:"), -1))
                .hasSize(3);
    }

    private static String colour(String scheme, String rule) {
        Matcher matcher = Pattern.compile("\\.tp-" + Pattern.quote(rule) + ":#([0-9a-f]{6})}")
                .matcher(scheme);
        assertThat(matcher.find()).as(rule).isTrue();
        return matcher.group(1);
    }

    private static double contrast(String a, String b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
