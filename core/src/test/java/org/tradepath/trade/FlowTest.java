package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowTest {

    @Test
    void swapsExportsAndImports() {
        assertThat(Flow.EXPORTS.reversed()).isEqualTo(Flow.IMPORTS);
        assertThat(Flow.TURNOVER.reversed()).isEqualTo(Flow.TURNOVER);
    }

    @ParameterizedTest
    @EnumSource
    void reversedTwiceIsTheSame(Flow flow) {
        assertThat(flow.reversed().reversed()).isEqualTo(flow);
    }
}
