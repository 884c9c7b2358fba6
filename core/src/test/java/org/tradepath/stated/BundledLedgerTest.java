package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Region;
import org.tradepath.trade.Side;

/**
 * The bundled sets against untouched copies of the three files they were made from, read here by other code than the
 * library's.
 */
class BundledLedgerTest {

    private static final Ledger ALL = Ledger.bundled();

    private static List<NamedCsvRecord> original(String file) {
        InputStream stream = BundledLedgerTest.class.getResourceAsStream(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<NamedCsvRecord> statements() {
        return original("statements.csv");
    }

    static List<NamedCsvRecord> official() {
        return original("kz_official_annual.csv");
    }

    static List<NamedCsvRecord> targets() {
        return original("kz_targets.csv");
    }

    private static Statement statement(String id) {
        return ALL.statement(id).orElseThrow();
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    /** The cells of statements.csv that depend on the kind, in its words. */
    private static final class Cells implements Statement.Visitor<Map<String, String>> {
        @Override
        public Map<String, String> level(LevelStatement s) {
            assertThat(s.basis()).isEqualTo(Basis.STATED);
            assertThat(s.valuation()).isEmpty();
            return cells(
                    s.period(),
                    "",
                    s.amount().number().toPlainString(),
                    s.amount().scale().word(),
                    s.amount().currency().getCurrencyCode(),
                    s.hedge());
        }

        @Override
        public Map<String, String> change(ChangeStatement s) {
            return cells(s.period(), s.base(), s.percent().toPlainString(), "", "%", s.hedge());
        }

        @Override
        public Map<String, String> factor(FactorStatement s) {
            assertThat(s.wording()).isEqualTo(Set.of("A2", "F8").contains(s.id()) ? Wording.TIMES_MORE : Wording.TIMES);
            return cells(s.period(), s.base(), s.factor().toPlainString(), "", "x", s.hedge());
        }

        @Override
        public Map<String, String> share(ShareStatement s) {
            assertThat(s.whole()).isEqualTo(Optional.of("A3"));
            return cells(s.period(), "", s.percent().toPlainString(), "", "%", s.hedge());
        }

        /** The original calls records EXACTLY so; a record states no figure that could be hedged. */
        @Override
        public Map<String, String> record(RecordStatement s) {
            return cells(s.period(), "", "", "", "", Hedge.EXACTLY);
        }

        @Override
        public Map<String, String> target(TargetStatement s) {
            assertThat(s.multiple()).isEmpty();
            assertThat(s.base()).isEmpty();
            assertThat(s.deadline()).isEmpty();
            assertThat(s.deadlinePhrase() + s.who() + s.levelQuoted()).isEmpty();
            return cells(
                    "",
                    "",
                    s.amount().orElseThrow().number().toPlainString(),
                    s.amount().orElseThrow().scale().word(),
                    s.amount().orElseThrow().currency().getCurrencyCode(),
                    s.hedge().orElseThrow());
        }

        @Override
        public Map<String, String> other(OtherQuantity s) {
            return cells(s.period(), "", s.number().toPlainString(), s.scale().word(), s.unit(), s.hedge());
        }

        private static Map<String, String> cells(
                Object period, Object base, String value, String scale, String unit, Hedge hedge) {
            return Map.of(
                    "period",
                    period.toString(),
                    "base",
                    base.toString(),
                    "value",
                    value,
                    "scale",
                    scale,
                    "unit",
                    unit,
                    "hedge",
                    hedge.name(),
                    "deadline",
                    "");
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void holdsEveryFieldOfStatements(NamedCsvRecord row) {
        Statement s = statement(row.getField("id"));
        Subject subject = s.subject();

        assertThat(s.kind().name()).isEqualTo(row.getField("kind"));
        assertThat(subject.home().code()).isEqualTo(row.getField("home"));
        assertThat(text(subject.region().map(Region::name))).isEqualTo(row.getField("region"));
        assertThat(subject.region().stream().allMatch(r -> r.economy().equals(subject.home())))
                .isTrue();
        assertThat(text(subject.partner())).isEqualTo(row.getField("partner"));
        assertThat(subject.side().name()).isEqualTo(row.getField("side"));
        assertThat(subject.flow().map(Enum::name).orElse("OTHER")).isEqualTo(row.getField("flow"));
        assertThat(s.source().name()).isEqualTo(row.getField("source"));
        assertThat(s.source().published()).hasToString(row.getField("published"));
        assertThat(s.source().language()).isEqualTo(row.getField("language"));
        assertThat(text(s.echoOf())).isEqualTo(row.getField("echo_of"));
        assertThat(s.note()).isEqualTo(row.getField("note"));
        Map<String, String> cells = s.accept(new Cells());
        cells.forEach((column, cell) -> assertThat(cell).as(column).isEqualTo(row.getField(column)));
        // 12 columns above, 7 here: none of the original's columns was forgotten.
        assertThat(row.getHeader()).hasSize(12 + cells.size());
    }

    @ParameterizedTest
    @MethodSource("official")
    void holdsBothFlowsOfEveryOfficialRow(NamedCsvRecord row) {
        String reporter = row.getField("reporter");
        boolean home = reporter.equals("KAZ");
        String id = "O-" + reporter + "-" + row.getField("partner") + "-" + row.getField("year");

        official(id + "-X", row, "exports_usd_m", "x", home ? "EXPORTS" : "IMPORTS", Valuation.FOB);
        official(id + "-M", row, "imports_usd_m", "m", home ? "IMPORTS" : "EXPORTS", Valuation.CIF);
        assertThat(row.getHeader())
                .containsExactly("reporter", "partner", "year", "exports_usd_m", "imports_usd_m", "est");
    }

    private static void official(
            String id, NamedCsvRecord row, String column, String mark, String flow, Valuation valuation) {
        LevelStatement s = (LevelStatement) statement(id);
        boolean home = row.getField("reporter").equals("KAZ");

        assertThat(s.subject().home().code()).isEqualTo("KAZ");
        assertThat(s.subject().region()).isEmpty();
        assertThat(text(s.subject().partner())).isEqualTo(row.getField(home ? "partner" : "reporter"));
        assertThat(s.subject().side()).isEqualTo(home ? Side.HOME : Side.PARTNER);
        assertThat(text(s.subject().flow())).isEqualTo(flow);
        assertThat(s.period()).hasToString(row.getField("year"));
        assertThat(s.amount()).hasToString(row.getField(column) + " million USD");
        assertThat(s.hedge()).isEqualTo(Hedge.EXACTLY);
        assertThat(s.basis()).isEqualTo(row.getField("est").contains(mark) ? Basis.ESTIMATED : Basis.OBSERVED);
        assertThat(s.valuation()).isEqualTo(Optional.of(valuation));
        assertThat(s.source())
                .isEqualTo(new Source("IMF Direction of Trade Statistics", PartialDate.parse("2022-03"), "en"));
        assertThat(s.echoOf()).isEmpty();
        assertThat(s.note()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void holdsEveryFieldOfTargets(NamedCsvRecord row) {
        TargetStatement s = (TargetStatement) statement(row.getField("id"));

        assertThat(s.subject().home().code()).isEqualTo(row.getField("home"));
        assertThat(text(s.subject().partner())).isEqualTo(row.getField("partner"));
        assertThat(s.subject().region()).isEmpty();
        assertThat(s.subject().side()).isEqualTo(Side.UNKNOWN);
        assertThat(text(s.subject().flow())).isEqualTo("TURNOVER");
        String amount = row.getField("target_usd_m");
        assertThat(text(s.amount())).isEqualTo(amount.isEmpty() ? "" : amount + " million USD");
        assertThat(text(s.multiple())).isEqualTo(row.getField("target_multiple"));
        assertThat(text(s.hedge())).isEqualTo(row.getField("hedge"));
        assertThat(s.deadlinePhrase()).isEqualTo(row.getField("deadline_phrase"));
        assertThat(s.who()).isEqualTo(row.getField("who"));
        assertThat(s.levelQuoted()).isEqualTo(row.getField("level_quoted"));
        assertThat(s.source().name()).isEqualTo(row.getField("source"));
        assertThat(s.source().published()).hasToString(row.getField("stated"));
        assertThat(s.source().language()).isEmpty();
        assertThat(text(s.echoOf())).isEqualTo(row.getField("echo_of"));
        assertThat(s.note()).isEqualTo(row.getField("note"));
        assertThat(text(s.base())).isEqualTo(Set.of("T19", "T20").contains(s.id()) ? "2016" : "");
        assertThat(text(s.deadline())).isEqualTo(s.id().equals("T19") ? "2020" : "");
        assertThat(row.getHeader()).hasSize(13); // all of them are compared above
    }

    @Test
    void holdsNothingElse() {
        List<String> ids = Stream.of(
                        statements().stream().map(row -> row.getField("id")),
                        official().stream()
                                .flatMap(row -> Stream.of("X", "M")
                                        .map(flow -> String.join(
                                                "-",
                                                "O",
                                                row.getField("reporter"),
                                                row.getField("partner"),
                                                row.getField("year"),
                                                flow))),
                        targets().stream().map(row -> row.getField("id")))
                .flatMap(s -> s)
                .toList();

        assertThat(ALL.statements()).extracting(Statement::id).containsExactlyElementsOf(ids);
        assertThat(ids).hasSize(82 + 226 + 24);
        assertThat(Ledger.bundled("articles").size() + Ledger.bundled("press").size())
                .isEqualTo(82);
        assertThat(Ledger.bundled("official").size()).isEqualTo(226);
        assertThat(Ledger.bundled("targets").size()).isEqualTo(24);
    }

    @Test
    void setsAreKnownByName() {
        assertThat(Ledger.bundledSets()).containsExactly("articles", "press", "official", "targets");
        assertThat(Ledger.bundled("articles").statements())
                .extracting(Statement::id)
                .startsWith("A1")
                .endsWith("E13")
                .noneMatch(id -> id.startsWith("F"))
                .hasSize(32);
        assertThat(Ledger.bundled("press").statements()).allMatch(s -> s.id().startsWith("F"));
        assertThatIllegalArgumentException().isThrownBy(() -> Ledger.bundled("template"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "press", "official", "targets"})
    void filesAreAsTheLibraryWritesThem(String set) throws IOException {
        StringBuilder written = new StringBuilder();
        Ledger.bundled(set).write(written);

        try (InputStream stream = Ledger.class.getResourceAsStream(set + ".csv")) {
            assertThat(written).hasToString(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void templateHasARowOfEveryKind() throws IOException {
        try (InputStream stream = Ledger.class.getResourceAsStream("template.csv");
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Ledger template = Ledger.read(reader, "template.csv");

            assertThat(template.statements()).extracting(Statement::kind).contains(Kind.values());
        }
    }

    @Test
    void someRowsByLiteral() {
        assertThat(statement("B1"))
                .hasToString("LevelStatement[header=Header[id=B1, subject=Subject[home=KAZ, region=Optional.empty, "
                        + "partner=Optional[AZE], side=HOME, flow=Optional[TURNOVER]], source=Source[name=The Astana Times, "
                        + "published=2023-04-11, language=en], echoOf=Optional.empty, note=], period=2022, hedge=EXACTLY, "
                        + "amount=461.9 million USD, basis=STATED, valuation=Optional.empty]");
        assertThat(statement("F33"))
                .isInstanceOfSatisfying(
                        LevelStatement.class, s -> assertThat(s.amount()).hasToString("3.0 billion USD"));
        assertThat(statement("F45")).isInstanceOfSatisfying(ChangeStatement.class, s -> {
            assertThat(s.percent()).isEqualTo("-16.4");
            assertThat(s.base()).hasToString("2022");
        });
        assertThat(statement("A4")).isInstanceOfSatisfying(ShareStatement.class, s -> {
            assertThat(s.whole()).contains("A3");
            assertThat(s.period()).hasToString("2018/2022");
            assertThat(s.hedge()).isEqualTo(Hedge.ABOUT);
            assertThat(s.subject().partner()).isEmpty();
        });
        assertThat(statement("B7")).isInstanceOfSatisfying(OtherQuantity.class, s -> {
            assertThat(s.number()).isEqualTo("22.8");
            assertThat(s.unit()).isEqualTo("KZT");
        });
        assertThat(statement("O-AZE-KAZ-2019-X")).isInstanceOfSatisfying(LevelStatement.class, s -> {
            assertThat(s.subject().toString()).contains("home=KAZ", "side=PARTNER", "IMPORTS");
            assertThat(s.valuation()).contains(Valuation.FOB);
        });
        assertThat(statement("O-KAZ-AZE-2019-M"))
                .isInstanceOfSatisfying(
                        LevelStatement.class, s -> assertThat(s.amount()).hasToString("20.1622 million USD"));
        assertThat(statement("T17")).isInstanceOfSatisfying(TargetStatement.class, s -> {
            assertThat(s.hedge()).isEmpty();
            assertThat(s.amount()).isEmpty();
            assertThat(s.multiple()).isEmpty();
            assertThat(s.deadlinePhrase()).isEqualTo("2-3 years");
        });
        assertThat(statement("T20")).isInstanceOfSatisfying(TargetStatement.class, s -> {
            assertThat(s.multiple()).contains(Multiple.parse("2/2.5"));
            assertThat(text(s.base())).isEqualTo("2016");
        });
        assertThat(statement("T10").echoOf()).contains("E3");
        assertThat(statement("E1").note())
                .isEqualTo("said by the President of Türkiye; another report has \"exceeded 5.3\"");
    }
}
