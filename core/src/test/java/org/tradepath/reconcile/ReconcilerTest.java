package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.growth.MirrorPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/** Small ledgers, each about one thing. */
class ReconcilerTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Reconciler RECONCILER = Reconciler.withDefaults().withDraws(1024);
    private static final Statement LEVEL = Rows.turnover("L", "2021", "100.0 million USD");

    private static Reconciliation reconcile(Statement... rows) {
        return RECONCILER.reconcile(Rows.ledger(rows), Rows.CORRIDOR, AS_OF);
    }

    private static History turnover(Reconciliation reconciliation) {
        return reconciliation.history(Side.HOME, Flow.TURNOVER);
    }

    private static Standing standing(Reconciliation reconciliation, String id) {
        return reconciliation.standings().stream()
                .filter(s -> s.statement().id().equals(id))
                .reduce((a, b) -> {
                    throw new AssertionError("two standings of " + id);
                })
                .orElseThrow();
    }

    /** How wide the central 80 % are, in logs. */
    private static double width(History history, int year) {
        return StrictMath.log(history.quantile(year, 0.9) / history.quantile(year, 0.1));
    }

    private static void assertFinite(Reconciliation reconciliation) {
        assertThat(Draws.all(reconciliation)).allMatch(Double::isFinite);
        assertThat(reconciliation.standings())
                .filteredOn(s -> s.residual().isPresent())
                .allMatch(s -> Double.isFinite(s.residual().getAsDouble()));
    }

    static List<Arguments> notUsed() {
        return List.of(
                Arguments.of(Rows.turnover("X", "2022", "22.8 billion KZT"), "in KZT, which is never converted"),
                Arguments.of(Rows.turnover("X", "2022", "461.9 million EUR"), "in EUR, which is never converted"),
                Arguments.of(Rows.turnover("X", "2022", "0.0 million USD"), "a level of zero has no growth"),
                Arguments.of(
                        Rows.turnover("X", "2018/2022", "900 million USD"),
                        "a period across calendar years is not read"),
                Arguments.of(Rows.turnover("X", "2026", "900 million USD"), "a figure of a year after the as-of date"),
                Arguments.of(
                        Rows.turnover("X", "2026-01/2026-06", "900 million USD"),
                        "a figure of a year after the as-of date"),
                Arguments.of(
                        Rows.change("X", "2026", "2025", Hedge.EXACTLY, "40"),
                        "a figure of a year after the as-of date"),
                Arguments.of(Rows.record("X", "2022-Q1"), "a record of a part of a year is not read"),
                Arguments.of(
                        new ShareStatement(
                                Rows.header("X", Side.HOME, Flow.EXPORTS),
                                ReportingPeriod.ofYear(2022),
                                Hedge.ABOUT,
                                new BigDecimal("25"),
                                Optional.empty()),
                        "only the share of exports or imports in turnover is read"),
                Arguments.of(
                        new OtherQuantity(
                                Rows.noFlow("X"),
                                ReportingPeriod.ofYear(2022),
                                Hedge.EXACTLY,
                                new BigDecimal("69.7"),
                                Scale.MILLION,
                                "USD"),
                        "not a trade flow"));
    }

    @ParameterizedTest
    @MethodSource
    void notUsed(Statement statement, String why) {
        Reconciliation with = reconcile(LEVEL, statement);

        Standing standing = standing(with, "X");
        assertThat(standing.role()).isEqualTo(Role.NOT_USED);
        assertThat(standing.remark()).isEqualTo(why);
        assertThat(standing.residual()).isEmpty();
        assertThat(standing.verdict()).isEqualTo(Verdict.APART);
        assertThat(Draws.all(with)).isEqualTo(Draws.all(reconcile(LEVEL)));
    }

    @Test
    void anEmptyLedgerIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(ReconcilerTest::reconcile)
                .withMessage(
                        "ledger must hold a level, a change or a part-year figure in US dollars about AZE-KAZ up to"
                                + " 2025-12-31, but was none about it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconcile(Rows.record("R", "2022"), Rows.turnover("K", "2022", "5 billion KZT")))
                .withMessageEndingWith("but was 2 statements of other kinds");
        // Published on 2025-01-01.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, LocalDate.of(2024, 12, 31)))
                .withMessageStartingWith("ledger must hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECONCILER.reconcile(Rows.ledger(LEVEL), Corridor.parse("KAZ-TUR"), AS_OF))
                .withMessageContaining("KAZ-TUR");
    }

    @Test
    void oneLevelIsAHistory() {
        Reconciliation one = reconcile(LEVEL);

        History history = turnover(one);
        assertThat(one.converged()).isTrue();
        assertThat(history.firstYear()).isEqualTo(2021);
        assertThat(history.lastYear()).isEqualTo(2025);
        // One in twenty figures is wrong, so the median is a little off even where nothing speaks against it.
        assertThat(history.median(2021)).isCloseTo(100e6, within(3e6));
        assertThat(history.status(2021)).isEqualTo(Status.STATED);
        assertThat(history.status(2022)).isEqualTo(Status.ESTIMATED);
        for (int year = 2022; year <= 2025; year++) {
            assertThat(width(history, year)).isGreaterThan(width(history, year - 1));
            assertThat(history.median(year)).isBetween(100e6, 140e6);
        }
    }

    @Test
    void aYearAfterTheLastFigureIsAsWideAsTheGrowthPriorSays() {
        // An exact level, and gaps and ratio that hardly move: what is left is the prior's step, long tails and all,
        // for
        // each draw draws its slice of the chi-square. The standard error of a quantile range of 1024 draws is 5 %.
        Statement official = Rows.level(
                Rows.header("L", Side.HOME, Flow.TURNOVER),
                "2024",
                Hedge.EXACTLY,
                "100.00 million USD",
                Basis.OBSERVED);
        Reconciliation one = RECONCILER
                .withMirrorPrior(new MirrorPrior(0, 0.001, 0.9))
                .reconcile(Rows.ledger(official), Rows.CORRIDOR, AS_OF);
        Likelihood step = HeavyStep.of(GrowthPrior.forTurnover(1e8));
        double low = 0;
        double high = 10;
        while (high - low > 1e-9) {
            double half = (low + high) / 2;
            double inside = step.parts().stream()
                    .mapToDouble(p -> p.weight() * Erf.erf(half / p.noise() / StrictMath.sqrt(2)))
                    .sum();
            low = inside < 0.8 ? half : low;
            high = inside < 0.8 ? high : half;
        }

        assertThat(width(turnover(one), 2025)).isCloseTo(2 * low, within(0.15 * 2 * low));
        assertThat(width(turnover(one), 2024)).isLessThan(0.02);
    }

    @Test
    void partYearsAloneAreAHistory() {
        Reconciliation parts = reconcile(
                Rows.turnover("B1", "2024-H1", "280.6 million USD"),
                Rows.level("B2", Flow.EXPORTS, "2025-01/2025-08", Hedge.MORE_THAN, "100 million USD"));

        assertFinite(parts);
        assertThat(parts.converged()).isTrue();
        assertThat(turnover(parts).median(2024)).isBetween(400e6, 800e6);
        assertThat(turnover(parts).status(2024)).isEqualTo(Status.ESTIMATED);
    }

    private static Statement official(String id, Flow flow, String period, String amount) {
        return Rows.level(Rows.header(id, Side.HOME, flow), period, Hedge.EXACTLY, amount, Basis.OBSERVED);
    }

    @Test
    void anObservedTurnoverAloneIsAsNarrowAsItsNoise() {
        Reconciliation one = reconcile(official("O", Flow.TURNOVER, "2022", "500.1 million USD"));

        History history = turnover(one);
        assertThat(history.quantile(2022, 0.9) / history.quantile(2022, 0.1)).isLessThan(1.02);
        // Noise of half a per cent: the central 80 % are 2.563 sds wide; sampling error of 1,024 draws below 12 %.
        assertThat(width(history, 2022)).isCloseTo(2.563 * 0.005, within(0.12 * 2.563 * 0.005));
        assertThat(history.median(2022)).isCloseTo(500.1e6, within(1e6));
        assertThat(one.converged()).isTrue();
    }

    @Test
    void aStatedTurnoverAloneMayBeALittleOffOrWrong() {
        History history = turnover(reconcile(Rows.turnover("S", "2022", "401 million USD")));

        assertThat(history.quantile(2022, 0.1)).isCloseTo(395e6, within(3e6));
        assertThat(history.quantile(2022, 0.9)).isCloseTo(408e6, within(3e6));
        assertThat(history.median(2022)).isCloseTo(401e6, within(1.5e6));
        // One in twenty is off by a factor of e as a rule: the tails are as long. Three standard errors of a share of
        // 1,024 draws are 2 %.
        long far = Arrays.stream(history.logLevels(2022))
                .filter(x -> Math.abs(x - StrictMath.log(401e6)) > 0.1)
                .count();
        assertThat(far / (double) history.draws()).isCloseTo(0.05 * 0.92, within(0.021));
    }

    @Test
    void exportsThatAreHalfOfTurnoverLeaveIt() {
        Reconciliation both = reconcile(
                official("X", Flow.EXPORTS, "2022", "250.1 million USD"),
                official("T", Flow.TURNOVER, "2022", "500.1 million USD"));

        assertThat(turnover(both).median(2022)).isCloseTo(500.1e6, within(5e6));
        assertThat(both.history(Side.HOME, Flow.EXPORTS).median(2022)).isCloseTo(250.1e6, within(2.5e6));
        assertThat(both.history(Side.HOME, Flow.IMPORTS).median(2022)).isCloseTo(250.0e6, within(5e6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500.0 million USD", "500 million USD"})
    void twoHalfYearsMakeAYear(String amount) {
        Reconciliation halves =
                reconcile(Rows.turnover("H1", "2022-H1", amount), Rows.turnover("H2", "2022-H2", amount));

        assertThat(turnover(halves).median(2022)).isCloseTo(1000e6, within(20e6));
        assertThat(standing(halves, "H1").role()).isEqualTo(Role.PART_YEAR);
        assertThat(standing(halves, "H2").role()).isEqualTo(Role.PART_YEAR);
        assertThat(halves.converged()).isTrue();
    }

    @Test
    void aHalfYearAndItsYearLeaveTheRest() {
        Reconciliation year = reconcile(
                Rows.turnover("H1", "2022-H1", "400.0 million USD"), Rows.turnover("Y", "2022", "1000.0 million USD"));

        assertThat(turnover(year).median(2022)).isCloseTo(1000e6, within(15e6));
        assertThat(standing(year, "H1").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(year, "Y").verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void aChangeBetweenPartsOfYearsIsRead() {
        Reconciliation change = reconcile(
                Rows.turnover("H22", "2022-H1", "300.0 million USD"),
                Rows.factor("C", "2022-H1", "2021-H1", Hedge.EXACTLY, "3.0", Wording.TIMES),
                Rows.turnover("Y21", "2021", "200.0 million USD"));

        assertThat(standing(change, "C").role()).isEqualTo(Role.CHANGE);
        assertThat(standing(change, "C").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(change, "C").remark()).matches("the history says x(2\\.9[89]|3\\.0[0-2])");
        assertThat(turnover(change).median(2022)).isGreaterThan(300e6);
    }

    @Test
    void aShareOfTurnoverIsRead() {
        Statement share = new ShareStatement(
                Rows.header("S", Side.HOME, Flow.EXPORTS),
                ReportingPeriod.ofYear(2022),
                Hedge.EXACTLY,
                new BigDecimal("81.2"),
                Optional.of("TURNOVER"));
        Reconciliation with = reconcile(share, Rows.turnover("T", "2022", "500.0 million USD"));

        assertThat(standing(with, "S").role()).isEqualTo(Role.SHARE);
        assertThat(standing(with, "S").verdict()).isEqualTo(Verdict.FITS);
        assertThat(with.history(Side.HOME, Flow.EXPORTS).median(2022)).isCloseTo(406e6, within(8e6));
    }

    @Test
    void aRevisionStandsForTheFigureItRevises() {
        Statement first = Rows.published(Rows.turnover("R1", "2022", "529.4 million USD"), "2023-08");
        Statement later = Rows.published(Rows.turnover("R2", "2022", "533 million USD"), "2024-08");
        Statement apart = Rows.published(Rows.turnover("R3", "2022", "560 million USD"), "2024-12");

        Reconciliation revised = reconcile(first, later);
        assertThat(standing(revised, "R1").role()).isEqualTo(Role.SUPERSEDED);
        assertThat(standing(revised, "R1").verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(standing(revised, "R1").remark()).isEqualTo("published again: R2");
        assertThat(Draws.all(revised)).isEqualTo(Draws.all(reconcile(later)));
        // Five per cent off is no revision: both stand.
        Reconciliation contradicted = reconcile(first, later, apart);
        assertThat(standing(contradicted, "R2").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(contradicted, "R3").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void aFigureFarOffBreaksNoChainOfRevisions() {
        Statement first = Rows.published(Rows.turnover("R1", "2022", "529.4 million USD"), "2023-08");
        Statement off = Rows.published(Rows.turnover("R2", "2022", "700 million USD"), "2024-02");
        Statement later = Rows.published(Rows.turnover("R3", "2022", "533 million USD"), "2024-08");

        Reconciliation chain = reconcile(first, off, later);
        assertThat(standing(chain, "R1").remark()).isEqualTo("published again: R3; cannot be true together with R2");
        assertThat(standing(chain, "R2").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(chain, "R3").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void aFigureOfUnknownSideIsNoSidesOwnUnlessItCanOnlyBeOnes() {
        Statement unknown = Rows.level(
                Rows.header("U", Side.UNKNOWN, Flow.TURNOVER),
                "2022",
                Hedge.EXACTLY,
                "100.0 million USD",
                Basis.STATED);
        Reconciliation alone = reconcile(unknown);
        assertThat(alone.history(Side.HOME, Flow.TURNOVER).status(2022)).isEqualTo(Status.ESTIMATED);
        assertThat(alone.history(Side.PARTNER, Flow.TURNOVER).status(2022)).isEqualTo(Status.ESTIMATED);

        // Home's own 200 leaves it to the partner.
        Reconciliation partners = reconcile(unknown, Rows.turnover("H", "2022", "200.0 million USD"));
        assertThat(partners.history(Side.PARTNER, Flow.TURNOVER).status(2022)).isEqualTo(Status.STATED);
    }

    @Test
    void aLedgerWithoutAnyLevelIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reconcile(
                        Rows.change("C", "2023", "2022", Hedge.EXACTLY, "14.3"),
                        Rows.factor("F", "2022", "2020", Hedge.EXACTLY, "3", Wording.TIMES)))
                .withMessage("ledger must hold a level in US dollars about AZE-KAZ up to 2025-12-31, without which"
                        + " changes and shares say nothing of any year's size, but was 2 changes and shares");
    }

    @Test
    void aBoundAloneIsAHistoryAboveItAsWideAsCorridorsAre() {
        Reconciliation bound = reconcile(Rows.level("B", Flow.TURNOVER, "2025", Hedge.AT_LEAST, "300 million USD"));

        History history = turnover(bound);
        assertFinite(bound);
        assertThat(bound.converged()).isTrue();
        // One statement in twenty is wrong; the others leave all that corridors above 300 million can be.
        assertThat(history.quantile(2025, 0.1)).isBetween(1e6, 310e6);
        assertThat(history.quantile(2025, 0.2)).isBetween(300e6, 500e6);
        assertThat(width(history, 2025)).isGreaterThan(3);
    }

    @Test
    void aFigureOfPartOfAYearLiftsItsYearAboveItself() {
        History without = turnover(reconcile(LEVEL));
        Reconciliation low = reconcile(LEVEL, Rows.turnover("H", "2022-H1", "1.0 million USD"));
        Reconciliation high = reconcile(LEVEL, Rows.turnover("H", "2022-H1", "130.0 million USD"));

        assertThat(standing(low, "H").role()).isEqualTo(Role.PART_YEAR);
        // A half-year of a hundredth is no bound any more: it says how small the year is, though it may be wrong.
        assertThat(turnover(low).median(2022)).isLessThan(0.5 * without.median(2022));
        assertThat(standing(low, "H").verdict()).isNotEqualTo(Verdict.CONTRADICTED);
        assertThat(turnover(high).median(2022)).isBetween(150e6, 400e6);
        assertThat(width(turnover(high), 2022)).isGreaterThan(0.1);
        assertThat(turnover(high).median(2021)).isCloseTo(100e6, within(10e6));
    }

    @Test
    void aFigureOfUnknownSideIsEitherSides() {
        String amount = "500.0 million USD";
        Reconciliation unknown = reconcile(
                Rows.level(Rows.header("U", Side.UNKNOWN, Flow.TURNOVER), "2024", Hedge.EXACTLY, amount, Basis.STATED));
        Reconciliation known = reconcile(Rows.turnover("U", "2024", amount));

        assertThat(standing(unknown, "U").remark()).startsWith("side not stated, read as that of ");
        assertThat(width(turnover(unknown), 2024)).isGreaterThan(1.2 * width(turnover(known), 2024));
        // Where nothing tells the sides apart, as wide on either; sampling error of a width of 1,024 draws: 6 %, and
        // twice that for wide tails.
        assertThat(width(turnover(unknown), 2024))
                .isCloseTo(
                        width(unknown.history(Side.PARTNER, Flow.TURNOVER), 2024),
                        within(0.25 * width(turnover(unknown), 2024)));
        assertThat(turnover(unknown).median(2024)).isCloseTo(500e6, within(25e6));
        assertThat(unknown.history(Side.PARTNER, Flow.TURNOVER).median(2024)).isCloseTo(500e6, within(25e6));
    }

    @Test
    void theSideOfAFigureIsThatOfTheFiguresItAgreesWith() {
        Statement unknown = Rows.level(
                Rows.header("U", Side.UNKNOWN, Flow.TURNOVER),
                "2024",
                Hedge.EXACTLY,
                "500.0 million USD",
                Basis.STATED);
        Statement partners = Rows.level(
                Rows.header("P", Side.PARTNER, Flow.TURNOVER),
                "2024",
                Hedge.EXACTLY,
                "502 million USD",
                Basis.OBSERVED);
        Reconciliation read = reconcile(unknown, partners, official("H", Flow.TURNOVER, "2024", "300.1 million USD"));

        assertThat(standing(read, "U").remark())
                .matches("side not stated, read as that of Kazakhstan \\((100|9\\d) %\\); the history says .*");
        assertThat(standing(read, "U").verdict()).isEqualTo(Verdict.FITS);
        assertThat(turnover(read).median(2024)).isCloseTo(300.1e6, within(3e6));
    }

    @Test
    void aFlowOfThePartnerIsSeenFromItsEnd() {
        // Written from Kazakhstan's end: Kazakhstan's own exports to Azerbaijan are Azerbaijan's imports, on its
        // partner's side.
        Statement exports = Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD");
        Reconciliation reversed = reconcile(exports.reversed());

        assertThat(Draws.all(reversed)).isEqualTo(Draws.all(reconcile(exports)));
        assertThat(exports.reversed().subject().side()).isEqualTo(Side.PARTNER);
        assertThat(exports.reversed().subject().flow()).contains(Flow.IMPORTS);
    }

    @Test
    void anEchoCountsOnlyWithoutItsOrigin() {
        Statement origin = Rows.turnover("B", "2022", "461.9 million USD");
        Statement echo = Rows.echo(Rows.level("C", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "460 million USD"), "B");

        Reconciliation both = reconcile(LEVEL, origin, echo);
        assertThat(standing(both, "C").role()).isEqualTo(Role.ECHO);
        assertThat(standing(both, "C").remark()).isEqualTo("repeats B");
        assertThat(Draws.all(both)).isEqualTo(Draws.all(reconcile(LEVEL, origin)));
        assertThat(standing(reconcile(LEVEL, echo), "C").role()).isEqualTo(Role.LEVEL);
    }

    @Test
    void twoEchoesOfAnAbsentOriginCountOnce() {
        Statement early = Rows.published(
                Rows.echo(Rows.level("Z", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "460 million USD"), "B"), "2023-05");
        Statement late = Rows.published(
                Rows.echo(Rows.level("C", Flow.TURNOVER, "2022", Hedge.MORE_THAN, "450 million USD"), "B"), "2023-06");
        Statement echoOfEcho = Rows.published(
                Rows.echo(Rows.level("A", Flow.TURNOVER, "2022", Hedge.ABOUT, "460 million USD"), "C"), "2024-06");

        Reconciliation all = reconcile(LEVEL, early, late, echoOfEcho);
        assertThat(standing(all, "Z").role()).isEqualTo(Role.LEVEL);
        assertThat(standing(all, "C").role()).isEqualTo(Role.ECHO);
        assertThat(standing(all, "C").verdict()).isEqualTo(Verdict.ECHO);
        assertThat(standing(all, "C").remark()).isEqualTo("repeats B, as does Z");
        assertThat(standing(all, "A").role()).isEqualTo(Role.ECHO);
        assertThat(Draws.all(all)).isEqualTo(Draws.all(reconcile(LEVEL, early)));
    }

    @Test
    void aFigureIsNeverAboveALaterOneOfTheSameYear() {
        // The draws of the parts themselves, nested in each other and in their year, however the figures contradict.
        List<LogLevel> nested = Stream.of("2022-Q1", "2022-01/2022-06", "2022-01/2022-08", "2022")
                .map(period -> new LogLevel(Side.HOME, Flow.TURNOVER, ReportingPeriod.parse(period)))
                .toList();
        List<Statement> rows = List.of(
                Rows.turnover("P1", "2022-Q1", "100.0 million USD"),
                Rows.turnover("P2", "2022-01/2022-06", "95.0 million USD"),
                Rows.turnover("P3", "2022-01/2022-08", "300.0 million USD"));
        EvidenceReader reader = new EvidenceReader(rows, 2022);
        StateSpace space = new StateSpace(
                2022, 2022, reader.parts(), Set.of(), GrowthPrior.withDefaults(), MirrorPrior.withDefaults());
        LabelSampler sampler = new LabelSampler(
                space, List.copyOf(reader.evidence()), chain -> KeyedSampler.of(1, "any", "test" + chain));
        for (int d = 0; d < 500; d++) {
            double[] state = sampler.nextPair().get(d % 2);
            for (int i = 1; i < nested.size(); i++) {
                assertThat(nested.get(i - 1).in(space).value(state))
                        .isLessThan(nested.get(i).in(space).value(state));
            }
        }
    }

    @Test
    void aWrongFigureDoesNotBendTheOthers() {
        Statement[] rows = {
            Rows.turnover("A", "2020", "100.0 million USD"),
            Rows.turnover("B", "2021", "110.0 million USD"),
            Rows.turnover("C", "2021", "110.5 million USD"),
            Rows.turnover("D", "2022", "120.0 million USD"),
            Rows.turnover("W", "2021", "450.0 million USD")
        };
        Reconciliation reconciliation = reconcile(rows);

        assertThat(turnover(reconciliation).median(2021)).isCloseTo(110.2e6, within(1.5e6));
        assertThat(standing(reconciliation, "W").residual().orElseThrow()).isLessThan(-20);
        assertThat(standing(reconciliation, "W").verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(standing(reconciliation, "W").remark()).contains("likely to be plainly wrong");
        assertThat(standing(reconciliation, "A").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(reconciliation, "B").role()).isEqualTo(Role.SUPERSEDED);
        assertThat(standing(reconciliation, "C").residual().orElseThrow()).isBetween(-1.0, 1.0);
    }

    @Test
    void officialFiguresThatContradictEachOtherGiveAFiniteHistory() {
        Statement[] rows = new Statement[2];
        for (int i = 0; i < 2; i++) {
            rows[i] = Rows.level(
                    Rows.header("O" + i, Side.HOME, Flow.TURNOVER),
                    "2021",
                    Hedge.EXACTLY,
                    i == 0 ? "400 million USD" : "900 million USD",
                    Basis.OBSERVED);
        }
        Reconciliation reconciliation = reconcile(rows);

        assertFinite(reconciliation);
        assertThat(turnover(reconciliation).median(2021)).isBetween(350e6, 950e6);
    }

    @Test
    void aRecordIsAShareOfDraws() {
        List<Statement> rows = new ArrayList<>(List.of(Rows.record("R2", "2022"), Rows.record("R3", "2023")));
        int[] millions = {300, 100, 150, 900};
        for (int i = 0; i < millions.length; i++) {
            rows.add(Rows.level(
                    Rows.header("L" + i, Side.HOME, Flow.TURNOVER),
                    "" + (2020 + i),
                    Hedge.EXACTLY,
                    millions[i] + ".0 million USD",
                    Basis.OBSERVED));
        }
        Reconciliation reconciliation = reconcile(rows.toArray(Statement[]::new));

        assertThat(standing(reconciliation, "R2").role()).isEqualTo(Role.RECORD);
        assertThat(standing(reconciliation, "R2").remark())
                .matches(
                        "a record since 2020 with probability \\d %; the highest year before is 2020; cannot be true together with L0 and L2");
        assertThat(standing(reconciliation, "R2").verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(standing(reconciliation, "R3").verdict()).isEqualTo(Verdict.FITS);
        assertThat(standing(reconciliation, "R3").remark())
                .matches("a record since 2020 with probability (100|9\\d) %; the highest year before is 2020");
    }

    @Test
    void theGapBetweenTheSidesIsToldByYearAndFlow() {
        Reconciliation both = reconcile(
                official("H24", Flow.TURNOVER, "2024", "100.0 million USD"),
                Rows.level(
                        Rows.header("P24", Side.PARTNER, Flow.TURNOVER),
                        "2024",
                        Hedge.EXACTLY,
                        "150.0 million USD",
                        Basis.OBSERVED));

        SideGap gap = both.gap(Flow.TURNOVER, 2024);
        // Two figures of half a per cent noise each; sampling error of a median of 1,024 draws a twentieth of that.
        assertThat(gap.median()).isCloseTo(1.5, within(0.003));
        assertThat(gap.quantile(0.1)).isBetween(1.47, 1.5);
        assertThat(gap.flow()).isEqualTo(Flow.TURNOVER);
        assertThat(gap.year()).isEqualTo(2024);
        // It drifts: a year on it is known less well, and lies nearer to none.
        SideGap next = both.gap(Flow.TURNOVER, 2025);
        assertThat(next.median()).isBetween(1.2, 1.5);
        assertThat(next.quantile(0.9) / next.quantile(0.1)).isGreaterThan(1.3);
        // Of exports and imports apart nothing is told but that their mean is turnover's.
        assertThat(both.gap(Flow.EXPORTS, 2024).quantile(0.9)).isGreaterThan(1.55);
        assertThatIllegalArgumentException().isThrownBy(() -> both.gap(Flow.EXPORTS, 2023));
    }

    @Test
    void theYearThatMayBeHigherThanARecordIsThatOfMostDraws() {
        // Three years before of which two are alike: the last draw alone could name any.
        Reconciliation near = reconcile(
                official("A", Flow.TURNOVER, "2020", "300.0 million USD"),
                official("B", Flow.TURNOVER, "2021", "303.0 million USD"),
                official("C", Flow.TURNOVER, "2022", "302.0 million USD"),
                Rows.record("R", "2023"));

        assertThat(standing(near, "R").remark()).endsWith("the highest year before is 2021");
    }

    @Test
    void sumsThatDoNotHoldAreNamed() {
        Reconciliation reconciliation = reconcile(
                Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD"),
                Rows.level("M", Flow.IMPORTS, "2022", Hedge.EXACTLY, "80.6 million USD"),
                Rows.turnover("T", "2022", "461.9 million USD"),
                Rows.turnover("T2", "2023", "461.9 million USD"));

        assertThat(reconciliation.sumChecks()).hasSize(1);
        SumCheck check = reconciliation.sumChecks().get(0);
        assertThat(check.holds()).isFalse();
        assertThat(List.of(
                        check.exports().id(),
                        check.imports().id(),
                        check.turnover().id()))
                .containsExactly("X", "M", "T");
    }

    @ParameterizedTest
    @CsvSource({"86.6, true", "86.5, true", "86.4, false", "86.7, true", "86.8, false"})
    void sumsHoldWithinRounding(String imports, boolean holds) {
        // 461.85 to 461.95 less 375.25 to 375.35 leaves imports of 86.5 to 86.7, and these are known to 0.05.
        Reconciliation reconciliation = reconcile(
                Rows.level("X", Flow.EXPORTS, "2022", Hedge.EXACTLY, "375.3 million USD"),
                Rows.level("M", Flow.IMPORTS, "2022", Hedge.EXACTLY, imports + " million USD"),
                Rows.turnover("T", "2022", "461.9 million USD"));

        assertThat(reconciliation.sumChecks()).extracting(SumCheck::holds).containsExactly(holds);
    }

    /** Ten series of a random walk on either side, stated in every hedge and kind, one figure in ten plainly wrong. */
    private static Ledger synthetic(int statements, long seed) {
        Random random = new Random(seed);
        double[] truth = new double[36];
        truth[0] = StrictMath.log(3e8);
        for (int y = 1; y < truth.length; y++) {
            truth[y] = truth[y - 1] + 0.05 + 0.2 * random.nextGaussian();
        }
        List<Statement> rows = new ArrayList<>();
        Hedge[] hedges = Hedge.values();
        for (int i = 0; i < statements; i++) {
            int y = 1 + random.nextInt(truth.length - 1);
            String id = String.format(Locale.ROOT, "S%05d", i);
            double error = random.nextInt(10) == 0 ? 1.5 * random.nextGaussian() : 0;
            Side side = Side.values()[random.nextInt(3)];
            Hedge hedge = random.nextBoolean() ? Hedge.EXACTLY : hedges[random.nextInt(hedges.length)];
            if (random.nextInt(3) == 0) {
                double percent = 100 * (StrictMath.exp(truth[y] - truth[y - 1] + error) - 1);
                rows.add(Rows.change(
                        id, "" + (1990 + y), "" + (1989 + y), hedge, String.format(Locale.ROOT, "%.1f", percent)));
            } else {
                double gap = side == Side.PARTNER ? 0.3 : 0;
                double millions = StrictMath.exp(truth[y] + error + gap) / 1e6;
                rows.add(Rows.level(
                        Rows.header(id, side, Flow.TURNOVER),
                        random.nextInt(4) == 0 ? (1990 + y) + "-H1" : "" + (1990 + y),
                        hedge,
                        String.format(Locale.ROOT, "%.1f million USD", millions),
                        Basis.STATED));
            }
        }
        // Each of another source: two that say the same are no copies.
        return Ledger.of(rows.stream()
                .map(row -> row.withHeader(new Header(
                        row.id(),
                        row.subject(),
                        new Source("paper " + row.id(), row.source().published(), "en"),
                        Optional.empty(),
                        "")))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fourHundredStatementsGiveAFiniteHistory(long seed) {
        Reconciliation reconciliation = RECONCILER.reconcile(synthetic(400, seed), Rows.CORRIDOR, AS_OF);

        assertFinite(reconciliation);
        assertThat(reconciliation.standings()).hasSize(400);
        // The chains keep apart over two rival figures of the second ledger, and the reconciliation has to say so.
        assertThat(reconciliation.converged()).isEqualTo(seed != 2);
    }

    @Test
    void tenThousandStatementsDoNotHang() {
        Reconciliation reconciliation = RECONCILER.withDraws(8).reconcile(synthetic(10_000, 1), Rows.CORRIDOR, AS_OF);

        assertThat(Draws.all(reconciliation)).allMatch(Double::isFinite);
        assertThat(reconciliation.standingsWithoutConflicts()).hasSize(10_000);
    }

    @Test
    void priorsCanBeReplaced() {
        GrowthPrior steady = new GrowthPrior(0.2, 0, 0.01, 50, 1);
        History history =
                turnover(RECONCILER.withGrowthPrior(steady).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF));

        assertThat(StrictMath.log(history.median(2025) / history.median(2021))).isCloseTo(0.8, within(0.1));
        assertThat(width(history, 2025)).isLessThan(0.5 * width(turnover(reconcile(LEVEL)), 2025));
    }

    @Test
    void drawsAreBetweenTwoAndAMillion() {
        for (int number : new int[] {-1, 0, 1, (1 << 20) + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RECONCILER.withDraws(number))
                    .withMessage("draws must lie in [2, 1048576], but was " + number);
        }
        RECONCILER.withDraws(1 << 20);
        Reconciliation two = RECONCILER.withDraws(2).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF);
        assertThat(turnover(two).draws()).isEqualTo(2);
        // More draws begin with the same ones.
        Reconciliation three = RECONCILER.withDraws(3).reconcile(Rows.ledger(LEVEL), Rows.CORRIDOR, AS_OF);
        assertThat(turnover(three).logLevel(2025, 1)).isEqualTo(turnover(two).logLevel(2025, 1));
    }

    /** The first year's exports and imports are unknowns that nothing else ties to its turnover. */
    @Test
    void aRecordOfAFlowStandsBesideATurnoverAlone() {
        Reconciliation found = Reconciler.withDefaults()
                .withDraws(64)
                .reconcile(
                        Rows.ledger(
                                Rows.published(Rows.turnover("A", "2014", "502.6 million USD"), "2014"),
                                Rows.published(
                                        new RecordStatement(
                                                Rows.header("R", Side.PARTNER, Flow.IMPORTS),
                                                ReportingPeriod.ofYear(2020)),
                                        "2020")),
                        Rows.CORRIDOR,
                        LocalDate.of(2024, 12, 31));
        History imports = found.history(Side.PARTNER, Flow.IMPORTS);
        int records = 0;
        for (int d = 0; d < imports.draws(); d++) {
            int draw = d;
            double before = IntStream.range(2014, 2020)
                    .mapToDouble(year -> imports.logLevel(year, draw))
                    .max()
                    .orElseThrow();
            records += imports.logLevel(2020, d) > before - 0.1 ? 1 : 0;
        }
        // A record is claimed lightly: it holds in most draws.
        assertThat(records).isGreaterThan(32);
    }
}
