package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFileException;
import org.tradepath.files.TradeFiles;
import org.tradepath.series.Panel;
import org.tradepath.sheet.PanelSheets;

/** Reads a trade file of any known format, tells what became of its rows, and writes its annual figures as one plain CSV. */
public final class ReadTradeFile {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;

    private static final String HELP = """
            Reads a trade file and says which format it is of and what became of every row.

            Usage: ReadTradeFile [--sum-commodities] [--decimal-comma] [--charset NAME] [--csv OUT [--months]] FILE

              FILE               UN Comtrade CSV or JSON, DOTS (DBnomics CSV, report xlsx), IMTS SDMX-CSV, WITS bulk, World Bank DataBank CSV,
                                 or a plain panel; may be gzipped
              --sum-commodities  the file holds every commodity and no total: add them up
              --decimal-comma    numbers have decimal commas
              --charset NAME     the character set, where it is not UTF-8
              --csv OUT          write the annual figures between economies, in US dollars
              --months           of years that have twelve months and no annual figure, instead

            Exit codes: 0 done, 1 the file is refused, or a file could not be read or written, 2 wrong argument.
            """;

    private ReadTradeFile() {}

    /**
     * Prints the report and ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(args, out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (List.of(args).contains("--help")) {
            out.print(HELP);
            return OK;
        }
        TradeFiles files = TradeFiles.withDefaults();
        Path file = null;
        Path csv = null;
        boolean ofMonths = false;
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--sum-commodities" -> files = files.withCommoditiesSummed();
                    case "--decimal-comma" -> files = files.withDecimalComma();
                    case "--charset" -> files = files.withCharset(Charset.forName(args[++i]));
                    case "--csv" -> csv = Path.of(args[++i]);
                    case "--months" -> ofMonths = true;
                    default -> file = Path.of(args[i]);
                }
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            err.println("the last option lacks its value; see --help");
            return WRONG_ARGUMENT;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            err.println("--charset must be a known character set, but was " + e.getMessage());
            return WRONG_ARGUMENT;
        }
        if (file == null) {
            err.println("a file must be given; see --help");
            return WRONG_ARGUMENT;
        }
        try {
            TradeFile read = files.read(file);
            out.println(read.report());
            if (csv != null) {
                write(ofMonths ? read.panelOfMonths() : read.panel(), csv, out);
            }
            return OK;
        } catch (TradeFileException e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("a file could not be read or written: " + e);
            return FAILED;
        }
    }

    private static void write(Panel panel, Path csv, PrintStream out) throws IOException {
        WholeFile.write(csv, PanelSheets.panel(panel)::write);
        out.println(csv + ": " + panel);
    }
}
