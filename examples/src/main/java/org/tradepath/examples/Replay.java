package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/** Computes a saved assessment again from what is in its file, and compares the results to the bit; or saves one. */
public final class Replay {

    private static final int OK = 0;
    private static final int DIFFERENT = 1;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;

    private static final String HELP = """
            Saves an assessment as JSON, with its inputs, settings and results, or computes a saved one again.

            Usage: Replay FILE
                   Replay --save FILE [--as-of DATE] [--paths N] [--seed N] CORRIDOR

              FILE           the saved assessment: it is computed again and compared to the bit
              --save FILE    assess the corridor from the bundled ledger and write FILE
              --as-of DATE   the day from which one looks; default: 2025-12-31
              --paths N      simulated paths; default: 100000
              --seed N       the seed; default: 1
              CORRIDOR       such as KAZ-AZE

            Exit codes: 0 done, and the same to the bit; 1 results differ, or the file could not be read or written; 2 wrong argument.
            """;

    private Replay() {}

    /**
     * Runs the program and ends the JVM only where it failed.
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
        Path save = null;
        String rest = null;
        LocalDate asOf = LocalDate.of(2025, 12, 31);
        SavedAssessment.Settings settings = SavedAssessment.Settings.standard();
        try {
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--save" -> save = Path.of(args[++i]);
                    case "--as-of" -> asOf = LocalDate.parse(args[++i]);
                    case "--paths" -> settings = with(settings, settings.seed(), Integer.parseInt(args[++i]));
                    case "--seed" -> settings = with(settings, Long.parseLong(args[++i]), settings.paths());
                    default -> rest = args[i];
                }
            }
            if (rest == null) {
                throw new IllegalArgumentException("a file or a corridor must be given");
            }
            if (save != null) {
                return save(save, Corridor.parse(rest), asOf, settings, out);
            }
            return replay(Path.of(rest), out, err);
        } catch (IOException e) {
            err.println("a file could not be read or written: " + e);
            return FAILED;
        } catch (ArrayIndexOutOfBoundsException e) {
            err.println("the last option lacks its value; see --help");
            return WRONG_ARGUMENT;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            err.println(e.getMessage() + "; see --help");
            return WRONG_ARGUMENT;
        }
    }

    private static SavedAssessment.Settings with(SavedAssessment.Settings settings, long seed, int paths) {
        return new SavedAssessment.Settings(settings.side(), settings.model(), seed, paths, settings.yearsAhead());
    }

    private static int save(
            Path file, Corridor corridor, LocalDate asOf, SavedAssessment.Settings settings, PrintStream out)
            throws IOException {
        SavedAssessment saved = SavedAssessment.of(Ledger.bundled(), corridor, asOf, settings);
        WholeFile.write(file, saved.toJson());
        out.println(file + ": " + corridor + " as of " + asOf + ", "
                + saved.ledger().size() + " statements, library " + saved.library());
        return OK;
    }

    private static int replay(Path file, PrintStream out, PrintStream err) throws IOException {
        SavedAssessment saved = SavedAssessment.parse(Files.readString(file));
        if (!saved.library().equals(Library.version())) {
            err.println("made by library " + saved.library() + ", computed again by " + Library.version());
        }
        List<String> differences = SavedResults.differences(saved.results(), saved.recomputed());
        differences.forEach(difference -> out.println("differs (saved / again): " + difference));
        if (differences.isEmpty()) {
            out.println(file + ": " + saved.corridor() + " as of " + saved.asOf() + ", "
                    + saved.results().size() + " tables, the same to the bit");
        }
        return differences.isEmpty() ? OK : DIFFERENT;
    }
}
