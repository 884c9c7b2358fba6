package org.tradepath.forecast.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradepath.internal.Check;
import org.tradepath.internal.math.Quantiles;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.trade.Flow;

/**
 * The corridors of a panel sorted into classes, of which each history finds the one most like it.
 *
 * <p>A case is a corridor in a year, its origin, with a turnover of a million dollars or more. Cases are sorted by their level, in million
 * current US dollars: 1-3, 3-10, 10-30, 30-100, 100-300, 300-1,000, 1,000-3,000, 3,000-10,000, above; and by their growth per year up to
 * the origin: below -10 %, -10 to 0, 0 to 10, 10 to 25, above. A bound belongs to the class above it. Growth is taken over five years, or
 * over three or one where a history has no more: growth over one year tells less than the same growth over five, so the cases' growth is
 * taken over as many years as the history's. A history of one year is compared with corridors of its size, whatever their growth.
 *
 * <p>A class with fewer than 200 different corridors that were followed for ten years is widened: by the next growth class on either side,
 * until all are in, then by the next size class on either side; {@link ReferenceClass#description()} then says what the class is. A panel
 * that is too small for that gives the class of all its corridors. Where a panel holds no growth over five years with ten years after it,
 * growth is taken over three, one or none.
 *
 * <p>Of a history with joint draws the medians are looked at: of the last year's level, and of the growth.
 *
 * <p>A case counts at a horizon if that lies within the panel's years and the turnover of every year up to it is known: reported, or
 * nothing because the corridor vanished ({@link org.tradepath.series.Aftermaths}). Others are left out, and their number is kept.
 *
 * <p>Sources: Kahneman and Tversky, Intuitive prediction: biases and corrective procedures, TIMS Studies in Management Science 12 (1979),
 * who proposed to begin a prediction from the distribution of outcomes in a reference class; Flyvbjerg, From Nobel prize to project
 * management: getting risks right, Project Management Journal 37(3), 2006, doi:10.1177/875697280603700302.
 *
 * <p>Immutable and thread safe.
 *
 * @since 0.1.0
 */
public final class ReferenceClasses {

    private static final List<Integer> BUNDLED = List.of(1990, 1995, 2000, 2005, 2010, 2015, 2020);

    /** Rising by as-of year. */
    private final List<Edition> editions;

    private ReferenceClasses(List<Edition> editions) {
        this.editions = editions;
    }

    /**
     * {@return the classes of the project's panel as of 1990, 1995, ... 2020, of which each history gets those of the newest year that is not
     * after its last one}
     */
    public static ReferenceClasses bundled() {
        return new ReferenceClasses(BUNDLED.stream().map(Edition::bundled).toList());
    }

    /**
     * {@return the classes of a panel} Takes some seconds for 30,000 pairs of 60 years.
     *
     * @param panel figures of many corridors
     * @param asOf the last year that is looked at
     * @throws IllegalArgumentException if no corridor of a million dollars or more can be followed for ten years
     */
    public static ReferenceClasses of(Panel panel, int asOf) {
        return new ReferenceClasses(List.of(Edition.of(Summary.of(panel, asOf))));
    }

    /**
     * {@return the classes that {@link #write} wrote}
     *
     * @param in the text
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if the text is no such summary, with the line
     */
    public static ReferenceClasses read(BufferedReader in) throws IOException {
        return new ReferenceClasses(List.of(Edition.of(SummaryFile.read(in))));
    }

    /**
     * Writes the newest classes as text.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(Appendable out) throws IOException {
        SummaryFile.write(editions.get(editions.size() - 1).summary(), out);
    }

    /** {@return the years up to which was looked, rising} */
    public List<Integer> asOfYears() {
        return editions.stream().map(Edition::asOf).toList();
    }

    /**
     * {@return the class most like a history in its last year}
     *
     * @param history figures of one year or more, of any size; levels below a million dollars get the smallest class, with a note
     * @throws IllegalArgumentException if the history ends before the earliest as-of year: the class would know its future
     */
    public ReferenceClass like(History history) {
        Summary summary = edition(history.lastYear()).summary();
        double level = Quantiles.of(history.logLevels(history.lastYear()), 0.5);
        int size = Math.max(0, Scheme.size(level));
        for (int span : Scheme.spans()) {
            if (history.covers(history.lastYear() - span)) {
                Cell cell = new Cell(span, size, Scheme.growth(growth(history, span)));
                Optional<Measured> found = summary.at(cell);
                if (found.isPresent()) {
                    return new ReferenceClass(summary.asOf(), found.get(), notes(history, cell, found.get()));
                }
            }
        }
        Cell cell = new Cell(0, size, 0);
        Measured found = summary.at(cell).orElseThrow();
        return new ReferenceClass(summary.asOf(), found, notes(history, cell, found));
    }

    /** The median over the draws of the log growth per year. */
    private static double growth(History history, int span) {
        double[] growth = history.logLevels(history.lastYear());
        double[] before = history.logLevels(history.lastYear() - span);
        for (int d = 0; d < growth.length; d++) {
            growth[d] = (growth[d] - before[d]) / span;
        }
        return Quantiles.of(growth, 0.5);
    }

    private static List<String> notes(History history, Cell cell, Measured found) {
        List<String> notes = new ArrayList<>();
        if (!found.range().equals(ClassRange.around(cell, 0))) {
            notes.add("The class is widened, as fewer than " + Summary.LEAST_CORRIDORS
                    + " corridors closer to this one could be followed for ten years.");
        }
        double median = history.median(history.lastYear());
        if (Scheme.size(StrictMath.log(median)) < 0) {
            notes.add("This corridor is smaller than any that was measured.");
        }
        if (history.flow() != Flow.TURNOVER) {
            notes.add("The class is of turnover, this history of "
                    + history.flow().name().toLowerCase(Locale.ROOT) + ".");
        }
        return notes;
    }

    private Edition edition(int lastYear) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).asOf() <= lastYear) {
                return editions.get(i);
            }
        }
        throw Check.broken(
                "history",
                "must end in " + editions.get(0).asOf() + " or later, up to where the classes have looked",
                lastYear);
    }
}
