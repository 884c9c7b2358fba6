package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

class StatementTest {

    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy AZE = Economy.of("AZE");
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2022);
    private static final Subject EXPORTS = Subject.of(Corridor.of(KAZ, AZE), Side.HOME, Flow.EXPORTS);
    private static final Subject AIM = Subject.of(Corridor.of(KAZ, AZE), Side.UNKNOWN, Flow.TURNOVER);

    private static Header header(Subject subject) {
        return new Header("x", subject, new Source("s", PartialDate.parse("2023"), ""), Optional.empty(), "");
    }

    private static TargetStatement target(Optional<Hedge> hedge, Optional<Amount> amount, String phrase) {
        return new TargetStatement(
                header(AIM), hedge, amount, Optional.empty(), Optional.empty(), Optional.empty(), phrase, "", "");
    }

    @Test
    void aSubjectSeenFromTheOtherEndSwapsSideAndFlow() {
        Subject region = new Subject(
                KAZ, Optional.of(new Region(KAZ, "Aktobe Region")), Optional.of(AZE), Side.HOME, EXPORTS.flow());

        assertThat(EXPORTS.reversed()).isEqualTo(Subject.of(Corridor.of(AZE, KAZ), Side.PARTNER, Flow.IMPORTS));
        assertThat(region.corridor()).contains(Corridor.parse("KAZ[Aktobe Region]-AZE"));
        assertThat(region.reversed().corridor()).contains(Corridor.parse("AZE-KAZ[Aktobe Region]"));
        assertThat(region.reversed().reversed()).isEqualTo(region);
        assertThat(region).isNotEqualTo(EXPORTS);
    }

    @Test
    void aSubjectWithoutPartnerHasNoOtherEnd() {
        Subject alone = new Subject(KAZ, Optional.empty(), Optional.empty(), Side.UNKNOWN, Optional.empty());

        assertThat(alone.corridor()).isEmpty();
        assertThatIllegalStateException().isThrownBy(alone::reversed);
    }

    @Test
    void reversingAStatementKeepsItsFigures() {
        Amount amount = Amount.parse("375.3 million USD");
        LevelStatement level = new LevelStatement(
                header(EXPORTS), YEAR, Hedge.EXACTLY, amount, Basis.OBSERVED, Optional.of(Valuation.FOB));

        assertThat(level.reversed())
                .isEqualTo(new LevelStatement(
                        header(EXPORTS.reversed()),
                        YEAR,
                        Hedge.EXACTLY,
                        amount,
                        Basis.OBSERVED,
                        Optional.of(Valuation.FOB)));
        assertThat(level.reversed().reversed()).isEqualTo(level);
    }

    @Test
    void statedDigitsCount() {
        assertThat(new ShareStatement(header(EXPORTS), YEAR, Hedge.ABOUT, new BigDecimal("25.0"), Optional.empty()))
                .isNotEqualTo(
                        new ShareStatement(header(EXPORTS), YEAR, Hedge.ABOUT, new BigDecimal("25"), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareStatement(
                        header(EXPORTS), YEAR, Hedge.ABOUT, new BigDecimal("2E+1"), Optional.empty()))
                .withMessageContaining("percent must be written without an exponent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactorStatement(
                        header(EXPORTS), YEAR, YEAR.minusYears(1), Hedge.ABOUT, new BigDecimal("1E+1"), Wording.TIMES))
                .withMessageContaining("factor must be above zero and without an exponent, but was 1E+1");
    }

    @Test
    void aTargetWithoutFigureHasWordsAndNoHedge() {
        Optional<Amount> amount = Optional.of(Amount.parse("1 billion USD"));

        assertThat(target(Optional.empty(), Optional.empty(), "2-3 years").hedge())
                .isEmpty();
        assertThat(target(Optional.of(Hedge.UP_TO), amount, "").hedge()).contains(Hedge.UP_TO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.empty(), amount, "2-3 years"))
                .withMessageContaining("hedge must be filled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.of(Hedge.EXACTLY), Optional.empty(), "2-3 years"))
                .withMessageContaining("hedge must be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Optional.empty(), Optional.empty(), " "))
                .withMessageContaining("target must have an amount, a multiple or a deadline phrase");
    }

    @Test
    void everyStatementButATargetSpeaksOfAPeriod() {
        Header none = header(new Subject(KAZ, Optional.empty(), Optional.of(AZE), Side.UNKNOWN, Optional.empty()));
        ReportingPeriod base = YEAR.minusYears(1);

        assertThat(Stream.of(
                        new LevelStatement(
                                header(EXPORTS),
                                YEAR,
                                Hedge.EXACTLY,
                                Amount.parse("1 million USD"),
                                Basis.STATED,
                                Optional.empty()),
                        new ChangeStatement(header(EXPORTS), YEAR, base, Hedge.EXACTLY, BigDecimal.TEN),
                        new FactorStatement(header(EXPORTS), YEAR, base, Hedge.EXACTLY, BigDecimal.TEN, Wording.TIMES),
                        new ShareStatement(header(EXPORTS), YEAR, Hedge.EXACTLY, BigDecimal.TEN, Optional.empty()),
                        new RecordStatement(header(EXPORTS), YEAR),
                        new OtherQuantity(none, YEAR, Hedge.EXACTLY, BigDecimal.TEN, Scale.ONE, "count")))
                .allSatisfy(s -> assertThat(s.reportingPeriod()).contains(YEAR));
        TargetStatement target = new TargetStatement(
                header(AIM),
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.parse("1 billion USD")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YEAR),
                "",
                "",
                "");
        assertThat(target.reportingPeriod()).isEmpty();
    }

    @Test
    void aQuantityThatIsNotTradeHasNoFlow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OtherQuantity(header(EXPORTS), YEAR, Hedge.EXACTLY, BigDecimal.ONE, Scale.BILLION, "USD"))
                .withMessageContaining("flow must be none (OTHER)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2/2.5", "2/2.0", "0.5"})
    void multiplesReadAsTheyAreWritten(String text) {
        assertThat(Multiple.parse(text)).hasToString(text);
        assertThat(Multiple.parse(text).low())
                .isLessThanOrEqualTo(Multiple.parse(text).high());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2/", "/2", "3/2", "0", "-1", "2/3/4", "double"})
    void otherMultiplesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Multiple.parse(text))
                .withMessageStartingWith("multiple must");
    }

    @Test
    void nullsAreRefused() {
        assertThatNullPointerException().isThrownBy(() -> new RecordStatement(header(EXPORTS), null));
        assertThatNullPointerException().isThrownBy(() -> new Source("s", null, ""));
        assertThatNullPointerException().isThrownBy(() -> Ledger.of(null));
    }
}
