package org.tradepath.stated;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradepath.internal.Check;
import org.tradepath.internal.csv.CsvTable;
import org.tradepath.trade.Corridor;

/**
 * Statements in their order, each with an id of its own: what sources have said about trade, as far as somebody wrote
 * it down.
 *
 * <p>A ledger does not judge: statements may contradict each other. Statements may echo each other, but in no circle;
 * an echo's origin may lie outside the ledger, since {@link #about}, {@link #asOf} and {@link #without} leave
 * statements out (the echo is then the only trace of what was said). Immutable.
 *
 * <h2>The file format</h2>
 *
 * A CSV file: comma-separated, UTF-8 (a byte order mark may be there), {@code "} around cells that hold commas, quotes
 * ({@code ""}) or line breaks. The first row names the columns, in any order; below it, a row is a statement. The file
 * {@code template.csv} beside this class holds a row of every kind to copy from. Six rules:
 *
 * <ul>
 *   <li>The columns id, home, side, flow, kind, source and published must be there; the others may be left out as a
 *       whole. A column that is not in the table below is an error.
 *   <li>A cell that the row's kind needs must be filled, and one it has no use for must be empty. Rows without any
 *       filled cell are passed over. Cells are taken exactly as they stand, white space
 *       included; letter case matters except in scale words and in the codes and names of economies.
 *   <li>Numbers are written out with a decimal point, without grouping or exponent. Their digits count: 3.0 is more
 *       exact than 3 (tell a spreadsheet that the cells are text, or it turns 3.0 into 3 and 2022-03 or 2/2.5 into
 *       dates).
 *   <li>A text that begins with = + - {@literal @}, one of them in full width, tab, CR or LF is written with an apostrophe in front, so that no
 *       spreadsheet runs it as a formula; reading takes that apostrophe away.
 *   <li>Periods are {@code 2022}, {@code 2018/2022}, {@code 2022-03}, {@code 2022-01/2022-06}, {@code 2022-Q1} or
 *       {@code 2022-H1}.
 *   <li>Whatever is wrong is reported together, in one {@link LedgerException}.
 * </ul>
 *
 * <table>
 * <caption>The columns</caption>
 * <tr><th>column</th><th>kinds</th><th>content</th></tr>
 * <tr><td>id</td><td>all</td><td>a name of its own within the file, without white space and not TURNOVER</td></tr>
 * <tr><td>home</td><td>all</td><td>the economy from whose end the row is written: ISO 3166 alpha-3 code, or English or
 *     Russian name</td></tr>
 * <tr><td>region</td><td>may</td><td>a region of home by its name, or of the partner as {@code KAZ[Aktobe Region]};
 *     empty: the whole</td></tr>
 * <tr><td>partner</td><td>may</td><td>the other economy; empty: the row is not about trade with one economy</td></tr>
 * <tr><td>side</td><td>all</td><td>whose figure: HOME, PARTNER, UNKNOWN; always UNKNOWN for a TARGET</td></tr>
 * <tr><td>flow</td><td>all</td><td>home's EXPORTS or IMPORTS, TURNOVER, or OTHER (no flow of trade). Never OTHER for a
 *     LEVEL, always for kind OTHER</td></tr>
 * <tr><td>kind</td><td>all</td><td>LEVEL, CHANGE, FACTOR, SHARE, RECORD, TARGET, OTHER: see {@link Kind}</td></tr>
 * <tr><td>period</td><td>all but TARGET</td><td>the months that are spoken of</td></tr>
 * <tr><td>base</td><td>CHANGE, FACTOR; TARGET may with a multiple</td><td>the months compared with; they begin before
 *     the period</td></tr>
 * <tr><td>value</td><td>all but RECORD; TARGET may</td><td>the number as written</td></tr>
 * <tr><td>scale</td><td>LEVEL, OTHER, TARGET may</td><td>thousand, million, billion, trillion; empty: the number as it
 *     stands</td></tr>
 * <tr><td>unit</td><td>where there is a value</td><td>LEVEL, TARGET: ISO 4217 currency code; CHANGE, SHARE: %; FACTOR:
 *     x; OTHER: any word</td></tr>
 * <tr><td>hedge</td><td>all but RECORD</td><td>how it is meant: see {@link Hedge}. Empty only for a TARGET without
 *     value and multiple</td></tr>
 * <tr><td>wording</td><td>FACTOR</td><td>TIMES or TIMES_MORE: see {@link Wording}</td></tr>
 * <tr><td>whole</td><td>SHARE may</td><td>the id of the statement of which it is a share; it may be in another
 *     file. Or TURNOVER: that of the same side and months</td></tr>
 * <tr><td>multiple</td><td>TARGET may</td><td>"double" is 2, "two to two and a half times" 2/2.5</td></tr>
 * <tr><td>deadline</td><td>TARGET may</td><td>the period in which, at the latest, it is to be reached</td></tr>
 * <tr><td>deadline_phrase</td><td>TARGET may</td><td>the deadline in the source's words; a TARGET without value and
 *     multiple has one</td></tr>
 * <tr><td>who</td><td>TARGET may</td><td>who stated it, where</td></tr>
 * <tr><td>level_quoted</td><td>TARGET may</td><td>the level of trade quoted with it, in the source's words</td></tr>
 * <tr><td>basis</td><td>LEVEL may</td><td>OBSERVED, ESTIMATED, STATED: see {@link Basis}; empty: STATED</td></tr>
 * <tr><td>valuation</td><td>LEVEL may</td><td>FOB, CIF; empty: not said</td></tr>
 * <tr><td>source</td><td>all</td><td>outlet, office or web address</td></tr>
 * <tr><td>published</td><td>all</td><td>2022, 2022-05 or 2022-05-12; for a TARGET the day it was stated</td></tr>
 * <tr><td>language</td><td>may</td><td>ISO 639 code, en; empty: not noted</td></tr>
 * <tr><td>echo_of</td><td>may</td><td>the id of the statement that it repeats, in this file or outside; never itself,
 *     never in a circle</td></tr>
 * <tr><td>note</td><td>may</td><td>what else should be known</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
public final class Ledger {

    private static final List<String> SETS = List.of("articles", "press", "official", "targets");

    private final Map<String, Statement> statements;

    private Ledger(List<Statement> statements) {
        List<Links.Link> links =
                statements.stream().map(s -> new Links.Link(s.id(), s.echoOf())).toList();
        Links.check(links).stream().findFirst().ifPresent(f -> {
            throw Check.broken(f.column().toString(), f.rule(), f.value());
        });
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        this.statements = Collections.unmodifiableMap(byId);
    }

    /**
     * A ledger of these statements.
     *
     * @param statements the statements in their order; may be none
     * @return the ledger
     * @throws IllegalArgumentException if an id is there twice, or statements echo each other in a circle
     */
    public static Ledger of(List<Statement> statements) {
        return new Ledger(List.copyOf(statements));
    }

    /** {@return everything that comes with the library: all {@link #bundledSets} in their order} */
    public static Ledger bundled() {
        List<Statement> all = new ArrayList<>();
        SETS.forEach(set -> all.addAll(bundled(set).statements()));
        return of(all);
    }

    /**
     * One of the sets that come with the library, on Kazakhstan's trade with Azerbaijan and with Türkiye.
     *
     * @param set its name: one of {@link #bundledSets}
     * @return the statements of that set
     * @throws IllegalArgumentException if there is no such set
     */
    public static Ledger bundled(String set) {
        if (!SETS.contains(set)) {
            throw Check.broken("set", "must be one of " + SETS, set);
        }
        String file = set + ".csv";
        try (InputStream stream = Objects.requireNonNull(Ledger.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the names of the bundled sets: articles (the five articles that started the project, ids A1 to E13),
     * press (other outlets, F1 to F50), official (annual figures as both sides reported them to the IMF,
     * O-KAZ-AZE-2019-X with X for the reporter's exports and M for its imports), targets (stated aims, T1 to T24)}
     */
    public static List<String> bundledSets() {
        return SETS;
    }

    /**
     * Reads a file in the format above.
     *
     * @param file the file
     * @return its statements
     * @throws LedgerException if the file breaks a rule of the format; it names all that is wrong
     * @throws IOException if it cannot be read
     */
    public static Ledger read(Path file) throws IOException {
        return of(LedgerReader.read(CsvTable.read(file)));
    }

    /**
     * Reads a text in the format above.
     *
     * @param reader the text; it is read to its end and not closed
     * @param name the name to use in messages
     * @return its statements
     * @throws LedgerException if the text breaks a rule of the format; it names all that is wrong
     * @throws IOException if it cannot be read
     */
    public static Ledger read(Reader reader, String name) throws IOException {
        return of(LedgerReader.read(CsvTable.read(reader, Objects.requireNonNull(name, "name"))));
    }

    /**
     * Writes this ledger in the format above, with all columns; {@link #read(Reader, String)} gives an equal ledger
     * back.
     *
     * @param target where to
     * @throws IOException if the target fails
     */
    public void write(Appendable target) throws IOException {
        LedgerWriter.write(statements(), target);
    }

    /** {@return the statements in their order} */
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** {@return how many statements there are} */
    public int size() {
        return statements.size();
    }

    /**
     * The statement of this name.
     *
     * @param id its id
     * @return the statement; empty if there is none
     */
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(statements.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * What is said about exactly one corridor: a corridor of whole economies has nothing of its regions, and a region's
     * nothing of the whole. Statements written from the other end come {@linkplain Statement#reversed() reversed}.
     *
     * @param corridor the corridor
     * @return its statements as seen from its home, in their order
     */
    public Ledger about(Corridor corridor) {
        Optional<Corridor> here = Optional.of(corridor);
        Optional<Corridor> there = Optional.of(corridor.reversed());
        return of(statements.values().stream()
                .flatMap(statement -> {
                    Optional<Corridor> its = statement.subject().corridor();
                    if (its.equals(here)) {
                        return Stream.of(statement);
                    }
                    return its.equals(there) ? Stream.of(statement.reversed()) : Stream.empty();
                })
                .toList());
    }

    /**
     * What had surely been published by a date: a source known to the month counts from the month's last day.
     *
     * @param date the date
     * @return the statements published on or before it, in their order
     */
    public Ledger asOf(LocalDate date) {
        return of(statements.values().stream()
                .filter(statement -> !statement.source().published().lastDay().isAfter(date))
                .toList());
    }

    /** {@return the day by which all of it had been published; empty for an empty ledger} */
    public Optional<LocalDate> lastPublished() {
        return statements.values().stream()
                .map(statement -> statement.source().published().lastDay())
                .max(LocalDate::compareTo);
    }

    /**
     * This ledger and another.
     *
     * @param other the other ledger
     * @return the statements of both, this one's first
     * @throws IllegalArgumentException if both have a statement of the same id, or statements echo each other in a
     *     circle
     */
    public Ledger plus(Ledger other) {
        return of(Stream.concat(statements.values().stream(), other.statements.values().stream())
                .toList());
    }

    /**
     * This ledger without one statement.
     *
     * @param id the statement's id
     * @return all the others, in their order
     * @throws IllegalArgumentException if there is no such statement
     */
    public Ledger without(String id) {
        if (statement(id).isEmpty()) {
            throw Check.broken("id", "must be in the ledger", id);
        }
        return of(statements.values().stream()
                .filter(statement -> !statement.id().equals(id))
                .toList());
    }

    /** Equal are ledgers of equal statements in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && statements().equals(ledger.statements());
    }

    @Override
    public int hashCode() {
        return statements().hashCode();
    }

    /** {@return how many statements it has} */
    @Override
    public String toString() {
        return "ledger of " + size() + " statements";
    }
}
