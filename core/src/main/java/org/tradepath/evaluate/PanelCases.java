package org.tradepath.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tradepath.internal.Check;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.Aftermath;
import org.tradepath.series.Aftermaths;
import org.tradepath.series.Eligibility;
import org.tradepath.series.History;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;

/**
 * Backtest cases drawn from a panel: at each origin some of the series that were eligible, picked at random.
 *
 * <p>Immutable settings; the defaults are {@link Eligibility#standard()}, 10 years after the origin, 500 cases an origin, seed 1, and
 * {@link Survivorship#SURVIVORS}.
 *
 * @since 0.1.0
 */
public final class PanelCases {

    private final Panel panel;
    private final Aftermaths aftermaths;
    private final Eligibility eligibility;
    private final int years;
    private final int casesPerOrigin;
    private final long seed;
    private final Survivorship survivorship;

    private PanelCases(
            Panel panel,
            Aftermaths aftermaths,
            Eligibility eligibility,
            int years,
            int casesPerOrigin,
            long seed,
            Survivorship survivorship) {
        this.panel = panel;
        this.aftermaths = aftermaths;
        this.eligibility = eligibility;
        this.years = years;
        this.casesPerOrigin = casesPerOrigin;
        this.seed = seed;
        this.survivorship = survivorship;
    }

    /**
     * {@return cases of a panel with default settings}
     *
     * @param panel all figures, those after the origins too
     */
    public static PanelCases of(Panel panel) {
        return new PanelCases(panel, Aftermaths.of(panel), Eligibility.standard(), 10, 500, 1, Survivorship.SURVIVORS);
    }

    /**
     * {@return these cases by another rule of what is eligible}
     *
     * @param rule the rule
     */
    public PanelCases withEligibility(Eligibility rule) {
        Objects.requireNonNull(rule, "rule");
        return new PanelCases(panel, aftermaths, rule, years, casesPerOrigin, seed, survivorship);
    }

    /**
     * {@return these cases with another number of years after the origin}
     *
     * @param ahead at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public PanelCases withYears(int ahead) {
        Check.inRange("years", ahead, 1, Integer.MAX_VALUE);
        return new PanelCases(panel, aftermaths, eligibility, ahead, casesPerOrigin, seed, survivorship);
    }

    /**
     * {@return these cases with another number of them an origin; all that are eligible where they are fewer}
     *
     * @param cases at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public PanelCases withCasesPerOrigin(int cases) {
        Check.inRange("cases", cases, 1, Integer.MAX_VALUE);
        return new PanelCases(panel, aftermaths, eligibility, years, cases, seed, survivorship);
    }

    /**
     * {@return these cases with another seed of the draw}
     *
     * @param newSeed any number
     */
    public PanelCases withSeed(long newSeed) {
        return new PanelCases(panel, aftermaths, eligibility, years, casesPerOrigin, newSeed, survivorship);
    }

    /**
     * {@return these cases with another rule for corridors that vanish} Among survivors every year after the origin has a figure above zero;
     * with all, every eligible series is taken, whatever became of it.
     *
     * @param rule the rule
     */
    public PanelCases withSurvivorship(Survivorship rule) {
        Objects.requireNonNull(rule, "rule");
        return new PanelCases(panel, aftermaths, eligibility, years, casesPerOrigin, seed, rule);
    }

    /**
     * The cases of one origin. The draw is a function of seed, origin and the eligible series, every subset as likely as the next.
     *
     * @param origin the last year of the histories
     * @return the cases, in the order of the panel's series; fewer than wanted if fewer are eligible
     */
    public List<BacktestCase> of(int origin) {
        List<BacktestCase> eligible = new ArrayList<>();
        for (ReportedSeries series : panel.series()) {
            History history = eligibility.history(series, origin).orElse(null);
            if (history != null) {
                Aftermath aftermath = aftermaths.after(series, origin, years);
                if (survivorship == Survivorship.ALL || aftermath.isComplete()) {
                    eligible.add(BacktestCase.of(history, aftermath));
                }
            }
        }
        return drawn(eligible, KeyedSampler.of(seed, "origin " + origin, "cases"));
    }

    /** Selection sampling: Knuth, The Art of Computer Programming, vol. 2, section 3.4.2, algorithm S. */
    private List<BacktestCase> drawn(List<BacktestCase> eligible, KeyedSampler sampler) {
        List<BacktestCase> drawn = new ArrayList<>();
        for (int i = 0; i < eligible.size(); i++) {
            if ((eligible.size() - i) * sampler.uniform() < casesPerOrigin - drawn.size()) {
                drawn.add(eligible.get(i));
            }
        }
        return drawn;
    }

    /**
     * {@return the cases of yearly origins, an origin drawn when it is its turn}
     *
     * @param firstOrigin the first origin
     * @param lastOrigin the last one; none before the first gives no case
     */
    public Iterator<BacktestCase> ofYears(int firstOrigin, int lastOrigin) {
        return IntStream.rangeClosed(firstOrigin, lastOrigin)
                .mapToObj(this::of)
                .flatMap(List::stream)
                .iterator();
    }
}
