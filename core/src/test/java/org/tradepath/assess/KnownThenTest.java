package org.tradepath.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

class KnownThenTest {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 1);

    private static LevelStatement observed(String id, String period, String millions, String published) {
        return new LevelStatement(
                new Header(
                        id,
                        Subject.of(Corridor.parse("KAZ-AZE"), Side.HOME, Flow.EXPORTS),
                        new Source("an office", PartialDate.parse(published), ""),
                        Optional.empty(),
                        ""),
                ReportingPeriod.parse(period),
                Hedge.EXACTLY,
                Amount.parse(millions + " million USD"),
                Basis.OBSERVED,
                Optional.empty());
    }

    private static List<String> ids(LevelStatement... levels) {
        return KnownThen.of(Ledger.of(List.of(levels)), DAY, 3).ledger().statements().stream()
                .map(Statement::id)
                .toList();
    }

    @Test
    void aLaterRevisionStaysUnknownWhereTheDaysOwnVintageIsThere() {
        LevelStatement then = observed("then", "2016", "1500", "2017-03");
        LevelStatement later = observed("later", "2016", "3000", "2022-03");
        KnownThen known = KnownThen.of(Ledger.of(List.of(later, then)), DAY, 3);
        assertThat(known.ledger().statements()).containsExactly(then);
        assertThat(known.laterVintage()).isZero();
    }

    @Test
    void ofSeveralLaterVintagesTheEarliestStandsIn() {
        assertThat(ids(
                        observed("last", "2016", "3000", "2022-03"),
                        observed("first", "2016", "2000", "2018-03"),
                        observed("before", "2015", "2000", "2022-03")))
                .containsExactly("first", "before");
    }

    @Test
    void onlyFiguresOfWholeYearsAreTakenAsKnown() {
        assertThat(ids(observed("quarter", "2016-Q3", "10", "2022-03"), observed("year", "2016", "40", "2022-03")))
                .containsExactly("year");
    }
}
