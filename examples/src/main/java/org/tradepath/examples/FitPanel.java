package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.forecast.reference.ReferenceClasses;
import org.tradepath.series.Panel;

/** Fits the pooled growth model, or measures reference classes, on a panel as of one or more years; the bundled files are made with it. */
public final class FitPanel {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;

    private static final String HELP = """
            Fits the pooled growth model to a panel of corridors, as of one or more years, or measures the reference classes.

            Usage: FitPanel [--reference] --panel FILE --out DIR YEAR...

              --panel FILE   reporter,partner,year,exports_usd_m,imports_usd_m,est in million US dollars; may be gzipped
              --reference    measure the reference classes instead of fitting the model
              --out DIR      where to write pooled-YEAR.txt, or reference-YEAR.txt
              YEAR           the last year that a fit may look at

            Exit codes: 0 done, 1 a file could not be read or written or holds too little, 2 wrong argument.
            """;

    /** Makes the text of a file from a panel as of a year. */
    private interface Work {
        void write(Panel panel, int asOf, Appendable out) throws IOException;
    }

    /** What is made from a panel. */
    public enum Task {
        /** The pooled model. */
        POOLED("pooled-", (panel, asOf, out) -> PooledModel.fit(panel, asOf).write(out, LocalDate.now(ZoneOffset.UTC))),
        /** The reference classes. */
        REFERENCE(
                "reference-",
                (panel, asOf, out) -> ReferenceClasses.of(panel, asOf).write(out));

        private final String prefix;
        private final Work work;

        Task(String prefix, Work work) {
            this.prefix = prefix;
            this.work = work;
        }
    }

    private FitPanel() {}

    /**
     * Runs the fits and ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(args, out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Path panel = null;
        Path folder = null;
        Task task = Task.POOLED;
        List<Integer> years = new ArrayList<>();
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--help" -> {
                        out.print(HELP);
                        return OK;
                    }
                    case "--reference" -> task = Task.REFERENCE;
                    case "--panel" -> panel = Path.of(args[++i]);
                    case "--out" -> folder = Path.of(args[++i]);
                    default -> years.add(Integer.valueOf(args[i]));
                }
            }
        } catch (NumberFormatException e) {
            err.println("a year must be a whole number: " + e.getMessage() + "; see --help");
            return WRONG_ARGUMENT;
        } catch (ArrayIndexOutOfBoundsException e) {
            err.println("the last option lacks its value; see --help");
            return WRONG_ARGUMENT;
        }
        if (panel == null || folder == null || years.isEmpty()) {
            err.println("--panel, --out and at least one year must be given; see --help");
            return WRONG_ARGUMENT;
        }
        try {
            fit(task, Panel.read(panel), folder, years, out::println);
            return OK;
        } catch (IOException e) {
            err.println("a file could not be read or written: " + e);
            return FAILED;
        } catch (IllegalArgumentException e) {
            err.println("the panel breaks its format or is too small: " + e.getMessage());
            return FAILED;
        }
    }

    /**
     * Makes the file of each year.
     *
     * @param task what is made
     * @param panel from what
     * @param folder where the files go
     * @param years the last years that are looked at
     * @param done gets each file as it is written, in the order of the years
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the panel holds too little
     */
    public static void fit(Task task, Panel panel, Path folder, List<Integer> years, Consumer<Made> done)
            throws IOException {
        for (int year : years) {
            long begin = System.nanoTime();
            Path file = folder.resolve(task.prefix + year + ".txt");
            StringBuilder text = new StringBuilder();
            task.work.write(panel, year, text);
            WholeFile.write(file, text);
            done.accept(new Made(year, file, Files.size(file), (System.nanoTime() - begin) / 1_000_000_000L));
        }
    }

    /**
     * A file that was made.
     *
     * @param year the last year that was looked at
     * @param file the file
     * @param bytes its size
     * @param seconds how long it took
     */
    public record Made(int year, Path file, long bytes, long seconds) {

        /** {@return a line about it} */
        @Override
        public String toString() {
            return file + "  " + bytes + " bytes, made in " + seconds + " s";
        }
    }
}
