package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Subject;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class StatedIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "EXACTLY,461.9 million USD,461.85,461.95",
        "EXACTLY,460 million USD,455,465",
        "ABOUT,500 million USD,450,550",
        "NEARLY,500 million USD,400,500",
        "MORE_THAN,500 million USD,500,600",
        "AT_LEAST,530 million USD,530,Infinity",
        "LESS_THAN,500 million USD,400,500",
        "UP_TO,500 million USD,400,500"
    })
    void holdsTheLikelyReadings(Hedge hedge, String amount, double low, double high) {
        Header header = new Header(
                "X1",
                Subject.of(Corridor.parse("KAZ-AZE"), Side.HOME, Flow.TURNOVER),
                new Source("a source", PartialDate.parse("2024"), "en"),
                Optional.empty(),
                "");
        StatedInterval interval = StatedInterval.of(new LevelStatement(
                header, ReportingPeriod.ofYear(2023), hedge, Amount.parse(amount), Basis.STATED, Optional.empty()));
        assertThat(interval).isEqualTo(new StatedInterval(low * 1e6, high * 1e6));
    }
}
