package org.tradepath.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradepath.internal.csv.CsvFault;
import org.tradepath.internal.csv.CsvProblem;
import org.tradepath.internal.csv.TextInput;

/**
 * Reads the files that analysts have to annual and monthly figures of trade in goods.
 *
 * <pre>{@code
 * TradeFile trade = TradeFiles.withDefaults().read(file);
 * System.out.println(trade.report().rowsSetAside()); // prints: 0
 * Panel figures = trade.panel();
 * }</pre>
 *
 * <p>The format is recognised by the columns, not by the file's name: UN Comtrade CSV (of now and of before 2022), DOTS in the CSV of DBnomics,
 * IMTS as SDMX-CSV, WITS bulk CSV, the World Bank's DataBank CSV, and a plain panel with the columns reporter, partner, year, exports_usd_m,
 * imports_usd_m (or exports_usd, imports_usd) and, if one likes, est. Columns may come in any order; more columns than needed do no harm. Files may
 * be gzipped; text is UTF-8 with or without a byte order mark, cut at commas, semicolons or tabs. Other formats are found by
 * {@link ServiceLoader}, see {@link FileFormat}.
 *
 * <p>Every row is read, or set aside by a {@link Guard} that says why, and {@link FileReport} accounts for all of them. A file is refused as a whole,
 * with a {@link TradeFileException}, where a row breaks its format: another number of cells, text in a number, an impossible year, a flow that
 * does not exist, two values for one figure; and where nothing of it is total trade in goods.
 *
 * <p>Immutable and thread safe.
 *
 * @since 0.1.0
 */
public final class TradeFiles {

    private static final double NEAR = 0.5;

    private final Charset charset;
    private final boolean decimalComma;
    private final boolean sumsCommodities;

    private TradeFiles(Charset charset, boolean decimalComma, boolean sumsCommodities) {
        this.charset = charset;
        this.decimalComma = decimalComma;
        this.sumsCommodities = sumsCommodities;
    }

    /** {@return a reader of UTF-8 with decimal points that takes total trade alone} */
    public static TradeFiles withDefaults() {
        return new TradeFiles(StandardCharsets.UTF_8, false, false);
    }

    /** {@return this reader for files whose numbers have decimal commas, and no points} */
    public TradeFiles withDecimalComma() {
        return new TradeFiles(charset, true, sumsCommodities);
    }

    /**
     * {@return this reader for files in another character set}
     *
     * @param newCharset the character set
     */
    public TradeFiles withCharset(Charset newCharset) {
        return new TradeFiles(Objects.requireNonNull(newCharset, "newCharset"), decimalComma, sumsCommodities);
    }

    /**
     * {@return this reader for files that hold every commodity and no total: all are added up. The codes of a file must be of one level, that is of
     * one length; what is added to one figure must be of one classification and edition, as far as the file says it, and each commodity must be there
     * once; whether one is missing cannot be told}
     */
    public TradeFiles withCommoditiesSummed() {
        return new TradeFiles(charset, decimalComma, true);
    }

    /** {@return the names of all formats that are known, those found by {@link ServiceLoader} included} */
    public List<String> formats() {
        List<String> names = new ArrayList<>();
        services().forEach(format -> names.add(format.name()));
        delimited().stream().map(DelimitedFormat::name).distinct().forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its figures, and what became of its rows
     * @throws IOException if the file cannot be read
     * @throws TradeFileException if the file is refused, see above
     */
    public TradeFile read(Path path) throws IOException {
        try {
            FileHead head = FileHead.of(path);
            FileFormat format = format(head);
            Intake intake = new Intake(head.file(), format.name(), sumsCommodities);
            try (InputStream bytes = TextInput.open(path)) {
                format.read(bytes, head, intake);
            }
            return intake.finish();
        } catch (CsvFault e) {
            CsvProblem problem = e.problem();
            throw new TradeFileException(List.of(new TradeFileException.Problem(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.name(),
                    problem.rule(),
                    problem.value())));
        }
    }

    private FileFormat format(FileHead head) {
        for (FileFormat format : services()) {
            if (format.recognises(head)) {
                return format;
            }
        }
        // Of two that fit, the one that asks for more.
        return delimited().stream()
                .filter(format -> format.recognises(head))
                .max(Comparator.comparingInt(format -> format.layout().columns().size()))
                .orElseThrow(() -> unknown(head));
    }

    private static ServiceLoader<FileFormat> services() {
        return ServiceLoader.load(FileFormat.class);
    }

    private List<DelimitedFormat> delimited() {
        return Stream.of(
                        new ComtradeV1(),
                        new ComtradeLegacy(),
                        new Dbnomics(),
                        new Imts(),
                        new WitsBulk(),
                        new WorldBankWide(),
                        new WtoPortal(),
                        new ImfBulk(),
                        PlainPanel.inMillions(),
                        PlainPanel.inDollars())
                .map(layout -> new DelimitedFormat(layout, charset, decimalComma))
                .toList();
    }

    /** Refuses a file of no known format; where one is near, with what it lacks. */
    private TradeFileException unknown(FileHead head) {
        Optional<TradeFileException.Problem> near = delimited().stream()
                .map(DelimitedFormat::layout)
                .flatMap(layout -> HeadLine.of(head, charset).stream().map(line -> lacking(head, layout, line)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Lack::share))
                .map(Lack::problem);
        return new TradeFileException(List.of(near.orElseGet(() -> new TradeFileException.Problem(
                head.file(),
                1,
                0,
                "",
                "must be of one of the formats " + formats(),
                head.text().lines().findFirst().map(TradeFiles::cut).orElse("")))));
    }

    private record Lack(double share, TradeFileException.Problem problem) {}

    private static Optional<Lack> lacking(FileHead head, Layout layout, HeadLine line) {
        int columns = layout.columns().size();
        int there = line.header().count(layout.columns());
        if (there < NEAR * columns) {
            return Optional.empty();
        }
        String missing = layout.columns().stream()
                .filter(column -> line.header().index(column) < 0)
                .collect(Collectors.joining(", "));
        return Optional.of(new Lack(
                1 - (double) there / columns,
                new TradeFileException.Problem(
                        head.file(),
                        1,
                        0,
                        "",
                        "must have the columns " + missing + " to be a " + layout.name(),
                        cut(String.join(
                                String.valueOf(line.separator()), line.header().names())))));
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
