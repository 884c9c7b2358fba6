package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LeverParserTest {

    @Test
    void leversAreSaidInWords() {
        said(LeverParser::add, "100m@2027", "step of $100 million a year from 2027");
        said(LeverParser::add, "-1.5bn@2027..2029", "step of -$1.50 billion a year from 2027 to 2029");
        said(
                LeverParser::add,
                "100m..150m..200m@2027/3:70%",
                "ramp to $100 million to $200 million, about $150 million a year from 2027 in 3 years (chance 70 %)");
        said(LeverParser::shock, "-30%@2026/3", "shock of -30 % in 2026, gone in 3 years");
        said(LeverParser::growth, "+2%..2.5%@2028", "growth by +2 % to +2.5 % a year from 2028");
        said(LeverParser::cap, "2bn@2028", "cap of $2 billion a year from 2028");
        said(
                LeverParser::fund,
                "300m@2026/5*0.1..0.4",
                "fund of $300 million from 2026 over 5 years at elasticity 0.1 to 0.4");
        said(LeverParser::price, "-20%@2027*-0.5..-0.1", "exchange rate by -20 % from 2027 at elasticity -0.5 to -0.1");
        said(LeverParser::add, "port=100m@2027:50%", "port");
    }

    private static void said(Function<String, Lever> parser, String text, String words) {
        assertThat(parser.apply(text).words()).isEqualTo(words);
    }

    @Test
    void theNameThatKeysTheRandomNumbersHasEveryDigit() {
        assertThat(LeverParser.add("100m@2027").scenario().names()).containsExactly("step of 100000000 from 2027");
        assertThat(LeverParser.add("100m@2027..2029").firstYear()).isEqualTo(2027);
    }
}
