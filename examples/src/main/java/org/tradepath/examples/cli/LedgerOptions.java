package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradepath.examples.ReadArticle;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;
import picocli.CommandLine.Option;

/** What is known of which corridors, and the day from which one looks. */
final class LedgerOptions {

    static final List<Corridor> CORRIDORS = List.of(Corridor.parse("KAZ-AZE"), Corridor.parse("KAZ-TUR"));

    private static final LocalDate BUNDLED_UNTIL = LocalDate.of(2025, 12, 31);

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = {
                "instead of the bundled ledger: a ledger (CSV, see docs/command-line.md), or a trade file of UN Comtrade (CSV, JSON), DOTS"
                        + " (DBnomics CSV, report xlsx), IMTS (SDMX-CSV), WITS, World Bank DataBank, or a plain panel; may be gzipped;"
                        + " may be given several times"
            })
    List<Path> files = List.of();

    @Option(names = "--with-bundled", description = "with the bundled ledger beside --data")
    boolean withBundled;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "2025, 2025-12 or 2025-12-31: nothing published later is read; default: the last publication"
                    + " in the data, of the bundled ledger 2025-12-31")
    PartialDate asOf;

    @Option(
            names = "--target",
            paramLabel = "AMOUNT",
            description = "a target of your own beside those that were stated, such as \"2 billion USD\"")
    List<Amount> targets = List.of();

    /**
     * What the options name.
     *
     * @param ledger the statements
     * @param corridors the corridors to look at, at least one
     * @param asOf the day from which one looks
     */
    record Known(Ledger ledger, List<Corridor> corridors, LocalDate asOf) {}

    /** The corridors of some texts. Picocli would pass over one that cannot be read where none has to be there. */
    static List<Corridor> corridors(List<String> texts) {
        Set<Corridor> corridors = new LinkedHashSet<>();
        for (String text : texts) {
            if (!corridors.add(corridor(text))) {
                throw new WrongArgument("every corridor must be named once, but " + text + " was named twice");
            }
        }
        return List.copyOf(corridors);
    }

    static Corridor corridor(String text) {
        try {
            return Corridor.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongArgument(e.getMessage());
        }
    }

    /** Reads the data, and tells on {@code err} what became of trade files. */
    Known read(List<Corridor> named, PrintStream err) throws IOException {
        Ledger ledger = files.isEmpty() || withBundled ? BundledLedger.get() : Ledger.of(List.of());
        Optional<LocalDate> day = Optional.ofNullable(asOf).map(PartialDate::lastDay);
        for (int i = 0; i < files.size(); i++) {
            ledger = plus(ledger, new DataFile(files.get(i), "data" + (i + 1) + "-").read(named, day, err), i);
        }
        LocalDate from = day.orElse(
                files.isEmpty() ? BUNDLED_UNTIL : ledger.lastPublished().orElse(BUNDLED_UNTIL));
        ledger.lastPublished()
                .filter(last -> last.getYear() < from.getYear())
                .ifPresent(last -> err.println("the data end with what was published up to " + last
                        + ": all that is later, up to " + from + ", is estimated"));
        List<Corridor> corridors = named;
        if (corridors.isEmpty()) {
            corridors = files.isEmpty() ? CORRIDORS : List.copyOf(ReadArticle.corridors(ledger));
        }
        if (corridors.isEmpty()) {
            throw new WrongArgument("the data speak of no corridor: name one, such as KAZ-AZE");
        }
        return new Known(ledger.plus(targets(corridors, from)), corridors, from);
    }

    private Ledger plus(Ledger ledger, Ledger read, int file) {
        try {
            return ledger.plus(read);
        } catch (IllegalArgumentException e) {
            throw new BadFile(files.get(file) + ", beside the data before it: " + e.getMessage(), e);
        }
    }

    /** Refuses amounts that could not be answered. */
    static List<Amount> dollars(List<Amount> targets) {
        for (Amount target : targets) {
            if (!target.isInDollars()) {
                throw new WrongArgument("--target must be in USD, but was " + target);
            }
        }
        return targets;
    }

    /** The targets of one's own, as statements of the day. */
    private Ledger targets(List<Corridor> corridors, LocalDate day) {
        List<Statement> statements = new ArrayList<>();
        for (Corridor corridor : corridors) {
            for (Amount amount : dollars(targets)) {
                Header header = new Header(
                        "target-" + corridor + "-" + (statements.size() + 1),
                        Subject.of(corridor, Side.UNKNOWN, Flow.TURNOVER),
                        new Source("--target", PartialDate.of(day), ""),
                        Optional.empty(),
                        "");
                statements.add(new TargetStatement(
                        header,
                        Optional.of(Hedge.EXACTLY),
                        Optional.of(amount),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "you",
                        ""));
            }
        }
        return Ledger.of(statements);
    }
}
