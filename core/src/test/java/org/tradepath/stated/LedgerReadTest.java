package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Region;

class LedgerReadTest {

    private static final List<String> COLUMNS = List.of(
            ("id,home,region,partner,side,flow,kind,period,base,value,scale,unit,hedge,wording,whole,multiple,deadline,"
                            + "deadline_phrase,who,level_quoted,basis,valuation,source,published,language,echo_of,note")
                    .split(","));

    /** A good row of each kind. */
    private static final Map<Kind, String> GOOD = Map.of(
            Kind.LEVEL, "flow=TURNOVER;kind=LEVEL;period=2022;value=461.9;scale=million;unit=USD;hedge=EXACTLY",
            Kind.CHANGE, "flow=TURNOVER;kind=CHANGE;period=2022;base=2021;value=40;unit=%;hedge=EXACTLY",
            Kind.FACTOR, "flow=TURNOVER;kind=FACTOR;period=2022;base=2021;value=7;unit=x;hedge=EXACTLY;wording=TIMES",
            Kind.SHARE, "flow=OTHER;kind=SHARE;period=2022;value=25;unit=%;hedge=ABOUT",
            Kind.RECORD, "flow=TURNOVER;kind=RECORD;period=2022",
            Kind.TARGET, "flow=TURNOVER;side=UNKNOWN;kind=TARGET;value=1;scale=billion;unit=USD;hedge=EXACTLY",
            Kind.OTHER, "flow=OTHER;kind=OTHER;period=2022;value=1100;unit=count;hedge=EXACTLY");

    private static String row(Kind kind, String changes) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        String common = "id=a;home=KAZ;partner=AZE;side=HOME;source=s;published=2023;";
        for (String cell : (common + GOOD.get(kind) + ";" + changes).split(";")) {
            String[] parts = cell.split("=", 2);
            assertThat(COLUMNS).contains(parts[0]);
            cells.put(parts[0], parts[1]);
        }
        return String.join(",", cells.values());
    }

    private static Ledger read(String... rows) {
        try {
            return Ledger.read(new StringReader(String.join(",", COLUMNS) + "\n" + String.join("\n", rows)), "my.csv");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LedgerException.Problem> problems(String... rows) {
        return catchThrowableOfType(LedgerException.class, () -> read(rows)).problems();
    }

    @Test
    void readsAGoodRowOfEveryKind() {
        for (Kind kind : Kind.values()) {
            assertThat(read(row(kind, "")).statements())
                    .extracting(Statement::kind)
                    .containsExactly(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // kind | what is changed | column named | rule named
                "LEVEL | id= | id | must be filled",
                "LEVEL | id=a b | id | must be an id without white space",
                "LEVEL | id=TURNOVER | id | must not be TURNOVER, a whole of shares",
                "LEVEL | home= | home | must be filled",
                "LEVEL | home=KZ | home | must be the code",
                "LEVEL | partner=XXX | partner | must be the code",
                "LEVEL | partner=KAZ | partner | must be another economy than home",
                "LEVEL | region=UZB[Tashkent] | region | must belong to home or the partner",
                "LEVEL | region=KAZ[ | region | must look like",
                "LEVEL | side= | side | must be filled",
                "LEVEL | side=home | side | must be one of [HOME, PARTNER, UNKNOWN]",
                "LEVEL | side=PARTNER;partner= | side | must not be PARTNER without a partner",
                "LEVEL | flow= | flow | must be filled",
                "LEVEL | flow=TRADE | flow | must be one of [EXPORTS, IMPORTS, TURNOVER, OTHER]",
                "LEVEL | flow=OTHER | flow | must be a flow of trade for a level",
                "LEVEL | kind= | kind | must be filled",
                "LEVEL | kind=AMOUNT | kind | must be one of [LEVEL, CHANGE",
                "LEVEL | period= | period | must be filled",
                "LEVEL | period=2022-13 | period | must",
                "LEVEL | base=2021 | base | must be empty for kind LEVEL",
                "LEVEL | value= | value | must be filled",
                "LEVEL | value=1E3 | value | must be a plain number",
                "LEVEL | value=1 000 | value | must be a plain number",
                "LEVEL | value=.5 | value | must be a plain number",
                "LEVEL | value=-1 | value | must be zero or positive",
                "LEVEL | scale=mln | scale | must be thousand, million",
                "LEVEL | unit= | unit | must be filled",
                "LEVEL | unit=$ | unit | must be an ISO 4217 currency code",
                "LEVEL | hedge= | hedge | must be filled",
                "LEVEL | hedge=OVER | hedge | must be one of [EXACTLY, ABOUT",
                "LEVEL | wording=TIMES | wording | must be empty for kind LEVEL",
                "LEVEL | whole=b | whole | must be empty for kind LEVEL",
                "LEVEL | multiple=2 | multiple | must be empty for kind LEVEL",
                "LEVEL | deadline=2030 | deadline | must be empty for kind LEVEL",
                "LEVEL | deadline_phrase=soon | deadline_phrase | must be empty for kind LEVEL",
                "LEVEL | who=me | who | must be empty for kind LEVEL",
                "LEVEL | level_quoted=2bn | level_quoted | must be empty for kind LEVEL",
                "LEVEL | basis=GUESSED | basis | must be one of [OBSERVED, ESTIMATED, STATED]",
                "LEVEL | valuation=fob | valuation | must be one of [FOB, CIF]",
                "LEVEL | source= | source | must be filled",
                "LEVEL | source=\u3000 | source | must not be blank",
                "LEVEL | published= | published | must be filled",
                "LEVEL | published=May 2022 | published | must look like 2022, 2022-05 or 2022-05-12",
                "LEVEL | language=English | language | must be an ISO 639 code",
                "LEVEL | echo_of=a | echo_of | must not be the statement itself",
                "LEVEL | echo_of=b c | echo_of | must be an id without white space",
                "CHANGE | base= | base | must be filled",
                "CHANGE | base=2022 | base | must begin before the period 2022",
                "CHANGE | unit=x | unit | must be %",
                "CHANGE | unit= | unit | must be filled",
                "CHANGE | value= | value | must be filled",
                "CHANGE | value=-100.1 | value | must not be below -100",
                "CHANGE | scale=million | scale | must be empty for kind CHANGE",
                "FACTOR | value=0 | value | must be above zero",
                "FACTOR | unit=% | unit | must be x",
                "FACTOR | base=2023 | base | must begin before the period 2022",
                "FACTOR | wording= | wording | must be filled",
                "SHARE | value=100.1 | value | must lie in [0, 100]",
                "SHARE | value=-1 | value | must lie in [0, 100]",
                "SHARE | whole=a | whole | must not be the statement itself",
                "SHARE | whole=b c | whole | must be an id without white space",
                "RECORD | hedge=EXACTLY | hedge | must be empty for kind RECORD",
                "RECORD | value=1 | value | must be empty for kind RECORD",
                "RECORD | unit=USD | unit | must be empty for kind RECORD",
                "TARGET | side=HOME | side | must be UNKNOWN for a target",
                "TARGET | period=2030 | period | must be empty for kind TARGET",
                "TARGET | basis=STATED | basis | must be empty for kind TARGET",
                "TARGET | valuation=FOB | valuation | must be empty for kind TARGET",
                "TARGET | hedge= | hedge | must be filled",
                "TARGET | unit= | unit | must be filled",
                "TARGET | base=2016 | base | must be empty for a target without a multiple",
                "TARGET | multiple=2.5/2 | multiple | must not have its low end above",
                "TARGET | multiple=0 | multiple | must be above zero",
                "TARGET | multiple=twice | multiple | must be a plain number",
                "TARGET | deadline=soon | deadline | must",
                "TARGET | value=;scale=;unit= | value | must have an amount, a multiple or a deadline phrase",
                "TARGET | value=;scale=;deadline_phrase=soon;hedge= | unit | must be empty without a value",
                "TARGET | value=;unit=;deadline_phrase=soon;hedge= | scale | must be empty without a value",
                "TARGET | value=;scale=;unit=;deadline_phrase=soon | hedge | must be empty for a target without amount",
                "OTHER | flow=EXPORTS | flow | must be none (OTHER)",
                "OTHER | unit= | unit | must be filled",
                "OTHER | unit=\u3000 | unit | must not be blank",
                "OTHER | value=many | value | must be a plain number",
                "OTHER | basis=STATED | basis | must be empty for kind OTHER",
            })
    void namesTheBrokenRule(Kind kind, String changes, String column, String rule) {
        String bad = row(kind, changes);
        List<LedgerException.Problem> problems = problems(row(Kind.LEVEL, "id=good"), bad);

        assertThat(problems).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("my.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.columnNumber()).isEqualTo(COLUMNS.indexOf(column) + 1);
            assertThat(problem.rule()).contains(rule).doesNotContain("but was");
            assertThat(problem.value()).isEqualTo(bad.split(",", -1)[COLUMNS.indexOf(column)]);
        });
    }

    @Test
    void reportsAllBadRowsTogether() {
        LedgerException e = catchThrowableOfType(
                LedgerException.class,
                () -> read(
                        row(Kind.LEVEL, "value=much;hedge=;period=then"),
                        row(Kind.CHANGE, "id=b"),
                        row(Kind.LEVEL, "id=c") + ",too much",
                        row(Kind.FACTOR, "id=b;base=2030"),
                        row(Kind.TARGET, "id=d;echo_of=f"),
                        row(Kind.RECORD, "id=f;echo_of=d;kind=Record")));

        assertThat(e.problems())
                .extracting(p -> p.line() + " " + p.columnNumber() + " " + p.column())
                .containsExactly(
                        "2 8 period",
                        "2 10 value",
                        "2 13 hedge",
                        "4 0 ",
                        "5 1 id",
                        "5 9 base",
                        "6 26 echo_of",
                        "7 7 kind",
                        "7 26 echo_of");
        assertThat(e.getMessage().lines())
                .hasSize(9)
                .contains(
                        "my.csv, line 2, column 13 (hedge): must be filled, but was \"\"",
                        "my.csv, line 5, column 1 (id): must be unique within the ledger, but was \"b\"");
    }

    @Test
    void refusesEchoesInACircleButNotThoseOfAbsentStatements() {
        assertThat(problems(
                        row(Kind.RECORD, "id=a;echo_of=b"),
                        row(Kind.RECORD, "id=b;echo_of=c"),
                        row(Kind.RECORD, "id=c;echo_of=b")))
                .extracting(p -> p.line() + p.column())
                .containsExactly("3echo_of", "4echo_of");
        assertThat(read(row(Kind.RECORD, "id=a;echo_of=b"), row(Kind.RECORD, "id=b;echo_of=elsewhere"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void namesUnknownAndMissingColumnsAndStillReadsTheRows() {
        LedgerException e = catchThrowableOfType(
                LedgerException.class,
                () -> Ledger.read(
                        new StringReader("id,home,flow,kind,source,published,colour,period\n"
                                + "x,KAZ,TURNOVER,RECORD,s,2022,red,2022\ny,KAZ,TURNOVER,RECORD,s,2022,red,then\n"),
                        "my.csv"));

        assertThat(e.problems())
                .extracting(p -> p.line() + " " + p.column() + " " + p.rule().substring(0, 20) + " " + p.value())
                .containsExactly(
                        "1  must have the column id,home,flow,kind,source,published,colour,period",
                        "1 colour must be one of the c colour",
                        "3 period " + "period must look like 2022".substring(0, 20) + " then");
    }

    @Test
    void needsOnlyTheRequiredColumnsInAnyOrder() throws IOException {
        Ledger ledger = Ledger.read(
                new StringReader(
                        "kind,published,source,flow,side,period,home,id\nRECORD,2022,s,TURNOVER,HOME,2021,Казахстан,x\n"),
                "my.csv");

        Statement statement = ledger.statement("x").orElseThrow();
        assertThat(statement.subject().home()).isEqualTo(Economy.of("KAZ"));
        assertThat(statement.subject().partner()).isEmpty();
        assertThat(statement.source().language()).isEmpty();
        assertThat(statement.note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void readsFilesWithAndWithoutByteOrderMark(String mark, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("my.csv");
        Files.writeString(
                file,
                mark + String.join(",", COLUMNS) + "\r\n" + row(Kind.LEVEL, "note=Түркия") + "\r\n",
                StandardCharsets.UTF_8);

        assertThat(Ledger.read(file)).isEqualTo(read(row(Kind.LEVEL, "note=Түркия")));
    }

    @Test
    void takesTheRegionOfEitherEnd() {
        Ledger ledger = read(
                row(Kind.LEVEL, "id=home;region=Aktobe Region"),
                row(Kind.LEVEL, "id=partner;home=AZE;partner=KAZ;region=KAZ[Aktobe Region]"));

        Region aktobe = new Region(Economy.of("KAZ"), "Aktobe Region");
        assertThat(ledger.statements())
                .extracting(s -> s.subject().region().orElseThrow())
                .containsExactly(aktobe, aktobe);
    }

    @Test
    void levelsWithoutBasisAreStated() {
        List<Basis> bases = new ArrayList<>();
        read(row(Kind.LEVEL, "id=a"), row(Kind.LEVEL, "id=b;basis=OBSERVED"))
                .statements()
                .forEach(s -> bases.add(((LevelStatement) s).basis()));

        assertThat(bases).containsExactly(Basis.STATED, Basis.OBSERVED);
    }

    @Test
    void everyKindRefusesEveryColumnItDoesNotUse() {
        Map<Kind, String> used = Map.of(
                Kind.LEVEL, "period value scale unit hedge basis valuation",
                Kind.CHANGE, "period base value unit hedge",
                Kind.FACTOR, "period base value unit hedge wording",
                Kind.SHARE, "period value unit hedge whole",
                Kind.RECORD, "period",
                Kind.TARGET, "base value scale unit hedge multiple deadline deadline_phrase who level_quoted",
                Kind.OTHER, "period value scale unit hedge");
        List<String> common =
                List.of("id home region partner side flow kind source published language echo_of note".split(" "));
        used.forEach((kind, columns) -> {
            List<String> others = COLUMNS.stream()
                    .filter(c ->
                            !common.contains(c) && !List.of(columns.split(" ")).contains(c))
                    .toList();
            String filled = others.stream().map(c -> c + "=?").collect(Collectors.joining(";"));

            assertThat(problems(row(kind, filled)))
                    .filteredOn(p -> p.rule().equals("must be empty for kind " + kind))
                    .extracting(LedgerException.Problem::column)
                    .containsExactlyElementsOf(others);
        });
    }
}
