package org.tradepath.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.tradepath.files.TradeFigure;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFiles;
import org.tradepath.series.ReportedSeries;
import org.tradepath.series.Status;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/**
 * A file of one's own as statements: a ledger as it is, or the annual figures of a trade file. Figures are official ones, each counted by its reporter; a
 * year of twelve months without an annual figure is their sum. A trade file does not say when it was published: the as-of day stands for it.
 */
final class DataFile {

    private final Path file;
    private final String prefix;

    DataFile(Path file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /**
     * Reads the file.
     *
     * @param named the corridors whose figures are taken from a trade file
     * @param asOf the as-of day; without one, the end of the last year of the figures stands for the publication
     * @param err told what became of a trade file
     */
    Ledger read(List<Corridor> named, Optional<LocalDate> asOf, PrintStream err) throws IOException {
        InputFile.of(file);
        if (isLedger()) {
            return Ledger.read(file);
        }
        if (named.isEmpty()) {
            throw new WrongArgument(
                    file + " is no ledger, and a trade file may hold many corridors: name one, such as KAZ-AZE");
        }
        if (named.stream().anyMatch(corridor -> corridor.region().isPresent())) {
            throw new WrongArgument(
                    file + " is a trade file, which knows whole economies: name corridors without a region");
        }
        TradeFile read = TradeFiles.withDefaults().read(file);
        List<Figure> figures = new ArrayList<>();
        named.stream().map(Corridor::canonical).distinct().forEach(corridor -> {
            add(read, corridor, figures);
            add(read, corridor.reversed(), figures);
        });
        LocalDate published = asOf.orElseGet(() -> LocalDate.of(
                figures.stream()
                        .mapToInt(Figure::year)
                        .max()
                        .orElseThrow(() -> new WrongArgument(
                                file + " holds no annual figure of " + named + ": name a corridor that it holds")),
                12,
                31));
        // The figure of a year that is not over was published by nobody.
        List<Figure> known = figures.stream()
                .filter(figure -> !LocalDate.of(figure.year(), 12, 31).isAfter(published))
                .toList();
        err.println(read.report().toString().lines().findFirst().orElseThrow() + "; taken: " + known.size()
                + " annual figures of " + named + ", as published by " + published
                + (known.size() < figures.size() ? "; of later years: " + (figures.size() - known.size()) : ""));
        return Ledger.of(known.stream()
                .<Statement>map(figure -> figure.statement(file.getFileName().toString(), prefix, published))
                .toList());
    }

    /** A ledger's header names its columns; no trade file has these three. */
    private boolean isLedger() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.ISO_8859_1))) {
            String header = Optional.ofNullable(lines.readLine()).orElse("").toLowerCase(Locale.ROOT);
            return List.of("id", "kind", "published").stream()
                    .allMatch(name -> header.matches(".*\\b" + name + "\\b.*"));
        } catch (EOFException | ZipException e) {
            return false; // The reader of trade files says what is wrong with it.
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return gzipped ? new GZIPInputStream(bytes) : bytes;
    }

    private static void add(TradeFile read, Corridor corridor, List<Figure> figures) {
        read.figures()
                .filter(figure -> figure.reporter().equals(corridor.home())
                        && figure.partner().equals(Optional.of(corridor.partner()))
                        && figure.period().isYear())
                .forEach(figure -> figures.add(Figure.of(corridor, figure)));
        read.panelOfMonths().reportedByHome(corridor).ifPresent(months -> {
            for (int year = months.firstYear(); year <= months.lastYear(); year++) {
                add(corridor, months, year, Flow.EXPORTS, figures);
                add(corridor, months, year, Flow.IMPORTS, figures);
            }
        });
    }

    private static void add(Corridor corridor, ReportedSeries months, int year, Flow flow, List<Figure> figures) {
        OptionalDouble dollars = months.level(year, flow);
        if (dollars.isPresent()) {
            boolean isEstimate = months.status(year, flow).equals(Optional.of(Status.ESTIMATED));
            figures.add(new Figure(corridor, flow, year, dollars.getAsDouble(), Optional.empty(), isEstimate));
        }
    }

    /** An annual figure, as its reporter sees it. */
    private record Figure(
            Corridor corridor, Flow flow, int year, double dollars, Optional<Valuation> valuation, boolean isEstimate) {

        static Figure of(Corridor corridor, TradeFigure figure) {
            return new Figure(
                    corridor,
                    figure.flow(),
                    figure.period().first().getYear(),
                    figure.dollars(),
                    figure.valuation(),
                    figure.estimated());
        }

        LevelStatement statement(String source, String prefix, LocalDate published) {
            String id = prefix + corridor + "-" + year + (flow == Flow.EXPORTS ? "-X" : "-M");
            Header header = new Header(
                    id,
                    Subject.of(corridor, Side.HOME, flow),
                    new Source(source, PartialDate.of(published), ""),
                    Optional.empty(),
                    "");
            // To the cent: what is finer comes from writing millions in binary.
            BigDecimal cents = BigDecimal.valueOf(dollars).setScale(2, RoundingMode.HALF_EVEN);
            return new LevelStatement(
                    header,
                    ReportingPeriod.ofYear(year),
                    Hedge.EXACTLY,
                    Amount.of(cents.toPlainString(), Scale.ONE, "USD"),
                    isEstimate ? Basis.ESTIMATED : Basis.OBSERVED,
                    valuation);
        }
    }
}
