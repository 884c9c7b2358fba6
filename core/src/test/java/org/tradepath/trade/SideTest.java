package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideTest {

    @Test
    void swapsHomeAndPartner() {
        assertThat(Side.HOME.reversed()).isEqualTo(Side.PARTNER);
        assertThat(Side.UNKNOWN.reversed()).isEqualTo(Side.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void reversedTwiceIsTheSame(Side side) {
        assertThat(side.reversed().reversed()).isEqualTo(side);
    }
}
