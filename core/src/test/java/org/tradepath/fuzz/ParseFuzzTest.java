package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.PartialDate;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.GrowthRate;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/** Any text is a value whose own text parses to it, or is refused with the text. */
class ParseFuzzTest {

    private static final List<Function<String, Object>> PARSERS = List.of(
            Amount::parse,
            Corridor::parse,
            Economy::parse,
            GrowthRate::parse,
            Multiple::parse,
            PartialDate::parse,
            Region::parse,
            ReportingPeriod::parse,
            Scale::parse);

    @FuzzTest(maxDuration = "30m")
    void parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Function<String, Object> parser : PARSERS) {
            Object value;
            try {
                value = parser.apply(text);
            } catch (IllegalArgumentException e) {
                assertThat(e.getMessage()).isNotBlank();
                continue;
            }
            if (!(value instanceof Scale)) {
                assertThat(parser.apply(value.toString())).isEqualTo(value);
            }
        }
    }
}
