package org.tradepath.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.Outlook;
import org.tradepath.internal.Check;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;

/**
 * A corridor's turnover, what was stated of it, what may become of it, and when its targets are reached, as one picture in SVG.
 *
 * <p>The upper panel shows levels in current US dollars, in equal ratios (a log scale): the history as medians with its 80 % band, each
 * year's sign telling where its number comes from; stated figures of whole years, drawn to the right of their year, with the interval that
 * each means ({@link org.tradepath.reconcile.StatedInterval}); the fan of the forecast between its 5, 20, 35, 50, 65, 80 and 95 %
 * quantiles, never stretched to 100 %; and a line for every target that is standing. Below, for each of those targets, the probability that
 * a year is the first one to reach it, with the probabilities of "already reached" and "not by the horizon" as numbers. Where the fan leaves
 * ten times what was and what is aimed at, it is cut, and a note says where it goes.
 *
 * <p>The picture is plain SVG 1.1 with a style sheet of its own: no script, no link, nothing fetched. It follows the reader's preference for
 * light or dark. Its text is laid out for {@link #withWidth}; shown wider or narrower it scales as a whole, so a page that serves telephones
 * and desks holds one of 400 and one of 1000 pixels and shows either. It can stand in an HTML page beside others; ids begin with
 * {@link #withIdPrefix}. A title, a description and a tooltip at every sign are its text alternatives.
 *
 * <p>Immutable. The same assessment gives the same characters.
 *
 * @since 0.1.0
 */
public final class TargetChart {

    private static final int DEFAULT_WIDTH = 760;
    private static final int LEAST_WIDTH = 360;
    private static final int MOST_WIDTH = 4000;
    private static final int DEFAULT_PAST_YEARS = 15;

    private final Assessment assessment;
    private final CountedSide counted;
    private final ChartWords words;
    private final Optional<String> title;
    private final int width;
    private final Optional<String> idPrefix;
    private final int firstYear;

    private TargetChart(
            Assessment assessment,
            CountedSide counted,
            ChartWords words,
            Optional<String> title,
            int width,
            Optional<String> idPrefix,
            int firstYear) {
        this.assessment = assessment;
        this.counted = counted;
        this.words = words;
        this.title = title;
        this.width = width;
        this.idPrefix = idPrefix;
        this.firstYear = firstYear;
    }

    /**
     * {@return the chart of an assessment's turnover on the figures that count in it, {@value #DEFAULT_WIDTH} pixels wide, with the last
     * {@value #DEFAULT_PAST_YEARS} years of history}
     *
     * @param assessment the assessment
     */
    public static TargetChart of(Assessment assessment) {
        return of(assessment, assessment.side());
    }

    /**
     * {@return the chart of an assessment's turnover on one side's figures}
     *
     * @param assessment the assessment
     * @param counted HOME, PARTNER, or the side that counts in the assessment
     * @throws IllegalArgumentException if the assessment holds no outlook on those figures
     */
    public static TargetChart of(Assessment assessment, CountedSide counted) {
        Outlook outlook = assessment.outlook(counted, Flow.TURNOVER);
        int firstYear = outlook.history().lastYear() - DEFAULT_PAST_YEARS + 1;
        return new TargetChart(
                assessment,
                counted,
                ChartWords.english(),
                Optional.empty(),
                DEFAULT_WIDTH,
                Optional.empty(),
                firstYear);
    }

    /**
     * {@return this chart in other words, the title included unless it was {@linkplain #withTitle chosen}}
     *
     * @param newWords the words of a language
     */
    public TargetChart withWords(ChartWords newWords) {
        return new TargetChart(
                assessment, counted, Objects.requireNonNull(newWords, "newWords"), title, width, idPrefix, firstYear);
    }

    /**
     * {@return this chart with another title}
     *
     * @param text any text; broken into lines where it is long
     * @throws IllegalArgumentException if it is blank
     */
    public TargetChart withTitle(String text) {
        return new TargetChart(
                assessment, counted, words, Optional.of(Check.notBlank("title", text)), width, idPrefix, firstYear);
    }

    /**
     * {@return this chart laid out for another width; texts keep their size, the height follows}
     *
     * @param pixels from {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
     * @throws IllegalArgumentException if it lies outside
     */
    public TargetChart withWidth(int pixels) {
        int checked = Check.inRange("width", pixels, LEAST_WIDTH, MOST_WIDTH);
        return new TargetChart(assessment, counted, words, title, checked, idPrefix, firstYear);
    }

    /**
     * {@return this chart with another prefix of its ids; by default it is made from corridor, side and width}
     *
     * @param prefix unlike that of any other chart in the same page: a letter, then letters, digits, {@code _} and {@code -}
     * @throws IllegalArgumentException if it has another form
     */
    public TargetChart withIdPrefix(String prefix) {
        Optional<String> checked = Optional.of(Root.checkedPrefix("idPrefix", prefix));
        return new TargetChart(assessment, counted, words, title, width, checked, firstYear);
    }

    /**
     * {@return this chart with more or less history}
     *
     * @param year the first year drawn; one before the history's first stands for that
     * @throws IllegalArgumentException if it lies after the history's last year
     */
    public TargetChart withFirstYear(int year) {
        int last = outlook().history().lastYear();
        if (year > last) {
            throw Check.broken("firstYear", "must not lie after the history's last year, " + last, year);
        }
        return new TargetChart(assessment, counted, words, title, width, idPrefix, year);
    }

    /**
     * {@return the picture: one {@code svg} element in characters, to be written as UTF-8; ends with a line feed}
     */
    public String svg() {
        return Drawing.of(spec());
    }

    private ChartSpec spec() {
        Outlook outlook = outlook();
        List<String> notes = new ArrayList<>();
        if (!assessment.reconciliation().converged()) {
            notes.add(words.text("unsettled"));
        }
        return new ChartSpec(
                outlook,
                assessment.asOf(),
                words,
                what(),
                assessment.model(),
                Marks.of(assessment, counted, outlook.flow(), words),
                notes,
                title.orElseGet(() -> words.text("title", name(assessment.corridor()))),
                width,
                idPrefix.orElseGet(this::keyedPrefix),
                Math.max(firstYear, outlook.history().firstYear()));
    }

    private Outlook outlook() {
        return assessment.outlook(counted, Flow.TURNOVER);
    }

    private String what() {
        Corridor corridor = assessment.corridor();
        Economy counter = counted == CountedSide.PARTNER ? corridor.partner() : corridor.home();
        return words.text("what." + counted.name(), words.name(counter));
    }

    private String name(Corridor corridor) {
        return end(corridor, corridor.home()) + "–" + end(corridor, corridor.partner());
    }

    private String end(Corridor corridor, Economy economy) {
        return corridor.region()
                .filter(region -> region.economy().equals(economy))
                .map(Region::name)
                .map(region -> words.name(economy) + " (" + region + ")")
                .orElse(words.name(economy));
    }

    /** Letters and digits stand for themselves, everything else for its code: different corridors never share a prefix. */
    private String keyedPrefix() {
        StringBuilder prefix = new StringBuilder("tp-");
        assessment.corridor().toString().codePoints().forEach(c -> {
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-') {
                prefix.appendCodePoint(c);
            } else {
                prefix.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return prefix + "-" + counted.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
