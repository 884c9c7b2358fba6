package org.tradepath.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.tradepath.reconcile.Contradictions;
import org.tradepath.reconcile.Explanation;
import org.tradepath.reconcile.Reconciler;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/**
 * Why a history is what it is: for every year whose figures there are, what they say and what was made of them, and which statements cannot be
 * true together. Presumes that either half of a year has a quarter to three quarters of its trade.
 */
public final class Explain {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final int WIDTH = 120;

    private static final String HELP = """
            Explains the history of a corridor, year by year, and what cannot be true together, as of 2025-12-31, from the bundled ledger.

            Usage: Explain [--help] [CORRIDOR ...]

              CORRIDOR   such as KAZ-AZE, KAZ-TUR or "KAZ[Aktobe Region]-AZE"; default: the first two
              --help     this text

            Exit codes: 0 done, 2 wrong argument.
            """;

    private Explain() {}

    /**
     * Prints the explanations; ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Program.start((out, err) -> run(List.of(args), out, err));
    }

    /** The program on given streams; returns the exit code. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        Reconciler reconciler = Reconciler.withDefaults()
                .withContradictions(Contradictions.withDefaults().withHalfYearShare(0.25, 0.75));
        for (String corridor : args.isEmpty() ? List.of("KAZ-AZE", "KAZ-TUR") : args) {
            try {
                print(
                        reconciler
                                .reconcile(Ledger.bundled(), Corridor.parse(corridor), AS_OF)
                                .explain(),
                        out);
            } catch (IllegalArgumentException e) {
                err.println(e.getMessage());
                return 2;
            }
        }
        return 0;
    }

    private static void print(Explanation explanation, PrintStream out) {
        for (Explanation.Paragraph paragraph : explanation.paragraphs()) {
            int column = 0;
            for (String word : paragraph.text().split(" ")) {
                if (column > 0 && column + 1 + word.length() > WIDTH) {
                    out.println();
                    column = 0;
                }
                out.print(column > 0 ? " " + word : word);
                column += word.length() + (column > 0 ? 1 : 0);
            }
            out.println();
            out.println();
        }
    }
}
