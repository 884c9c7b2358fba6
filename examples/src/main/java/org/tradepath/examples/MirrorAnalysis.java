package org.tradepath.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradepath.files.MirrorFlow;
import org.tradepath.files.TradeFigure;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFiles;
import org.tradepath.trade.Corridor;

/**
 * Both sides of a corridor from a trade file: for each directed flow and year what the exporter and the importer reported, how far apart they are, and
 * where the gap changed, which side moved.
 */
public final class MirrorAnalysis {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int WRONG_ARGUMENT = 2;
    private static final double MILLION = 1e6;

    private static final String HELP = """
            Compares what both ends of a corridor reported of the same goods, year by year.

            Usage: MirrorAnalysis FILE CORRIDOR

              FILE       a trade file of any known format with figures of both economies; may be gzipped
              CORRIDOR   such as KAZ-TUR

            Levels are million US dollars, exporter's fob and importer's cif as a rule. The gap is the importer's figure over the exporter's, in per
            cent; freight and insurance alone make it some 5 to 10. "moved" names the side whose growth in a year whose gap changed by more than
            twice the usual change (the median of this flow's changes) lies at least twice as far from this flow's usual growth (the median of
            both sides' growth) as the other side's; "both" if neither does. Where a side's figure is an estimate of the publisher, a star stands
            beside it: publishers estimate one side from the other.

            Exit codes: 0 done, 1 the file could not be read or says nothing of the corridor, 2 wrong argument.
            """;

    private MirrorAnalysis() {}

    /**
     * Prints the analysis and ends the JVM only where it failed.
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
        if (args.length != 2) {
            err.println("a file and a corridor must be given; see --help");
            return WRONG_ARGUMENT;
        }
        try {
            Corridor corridor = Corridor.parse(args[1]);
            TradeFile file = TradeFiles.withDefaults().read(Path.of(args[0]));
            out.println(file.report().format() + ", " + file.report().rowsRead() + " of "
                    + file.report().rows() + " rows read");
            List<MirrorFlow> flows = file.mirrors(corridor).stream()
                    .filter(flow -> flow.period().isYear() && flow.logGap().isPresent())
                    .toList();
            if (flows.isEmpty()) {
                err.println("the file has no year of " + corridor + " that both ends reported");
                return FAILED;
            }
            print(flows, corridor, out);
            print(flows, corridor.reversed(), out);
            return OK;
        } catch (IOException e) {
            err.println("the file could not be read: " + e);
            return FAILED;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    /** One year of a directed flow beside the year before. */
    record Step(
            MirrorFlow flow,
            Optional<Double> gapChange,
            Optional<Double> exporterGrowth,
            Optional<Double> importerGrowth) {}

    /** The years of a directed flow; growth and changes only from one year to the next. */
    static List<Step> steps(List<MirrorFlow> flows) {
        List<Step> steps = new ArrayList<>();
        MirrorFlow before = null;
        for (MirrorFlow flow : flows) {
            boolean follows = before != null
                    && before.period().year() + 1 == flow.period().year();
            if (follows) {
                double exporter = log(flow.exported()) - log(before.exported());
                double importer = log(flow.imported()) - log(before.imported());
                steps.add(
                        new Step(flow, Optional.of(importer - exporter), Optional.of(exporter), Optional.of(importer)));
            } else {
                steps.add(new Step(flow, Optional.empty(), Optional.empty(), Optional.empty()));
            }
            before = flow;
        }
        return steps;
    }

    private static double log(TradeFigure figure) {
        return StrictMath.log(figure.dollars());
    }

    /** Who moved in a year; "" where the gap changed no more than usual, or there is no year before. */
    static String moved(Step step, double usualChange, double usualGrowth) {
        if (step.gapChange().isEmpty() || Math.abs(step.gapChange().get()) <= 2 * usualChange) {
            return "";
        }
        double exporter = Math.abs(step.exporterGrowth().get() - usualGrowth);
        double importer = Math.abs(step.importerGrowth().get() - usualGrowth);
        if (exporter >= 2 * importer) {
            return step.flow().exporter().code();
        }
        return importer >= 2 * exporter ? step.flow().importer().code() : "both";
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? 0
                : sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static void print(List<MirrorFlow> all, Corridor way, PrintStream out) {
        List<Step> steps = steps(
                all.stream().filter(flow -> flow.exporter().equals(way.home())).toList());
        if (steps.isEmpty()) {
            return;
        }
        double usualChange = median(steps.stream()
                .flatMap(s -> s.gapChange().stream())
                .map(Math::abs)
                .toList());
        List<Double> growth = new ArrayList<>();
        steps.forEach(step -> {
            step.exporterGrowth().ifPresent(growth::add);
            step.importerGrowth().ifPresent(growth::add);
        });
        double usualGrowth = median(growth);
        out.println();
        out.printf(
                Locale.ROOT,
                "Goods from %s to %s, million US dollars; usual growth %+.0f %%, usual change of the gap %.0f %%%n",
                way.home(),
                way.partner(),
                100 * (StrictMath.exp(usualGrowth) - 1),
                100 * (StrictMath.exp(usualChange) - 1));
        out.printf("year  %12s  %12s      gap   change  moved%n", way.home() + " exports", way.partner() + " imports");
        for (Step step : steps) {
            out.printf(
                    Locale.ROOT,
                    "%d  %s  %s  %+6.0f %%  %s  %s%n",
                    step.flow().period().year(),
                    level(step.flow().exported()),
                    level(step.flow().imported()),
                    100 * (StrictMath.exp(step.flow().logGap().getAsDouble()) - 1),
                    step.gapChange()
                            .map(change -> String.format(Locale.ROOT, "%+5.0f %%", 100 * (StrictMath.exp(change) - 1)))
                            .orElse("       "),
                    moved(step, usualChange, usualGrowth));
        }
    }

    private static String level(TradeFigure figure) {
        return String.format(Locale.ROOT, "%11.1f%s", figure.dollars() / MILLION, figure.estimated() ? "*" : " ");
    }
}
