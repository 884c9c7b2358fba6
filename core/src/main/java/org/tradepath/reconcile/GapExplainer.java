package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Tells how figures of unknown side lie to both sides'. */
final class GapExplainer {

    /** A figure this far from a side's, in parts of it, is spoken of as a gap between sides. */
    private static final double APART = 0.02;

    /** So many years that both sides published show how the gap moves. */
    private static final int YEARS_OF_GAP = 3;

    private final Reconciliation reconciliation;
    private final Corridor corridor;

    GapExplainer(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        this.corridor = reconciliation.corridor();
    }

    /** What is to be said of the statements of unknown side about one year. */
    List<String> sentences(List<Standing> standings, int year) {
        List<String> sentences = new ArrayList<>();
        for (Standing standing : standings) {
            gap(standing, year).ifPresent(sentences::add);
            standings.forEach(other -> base(standing, other).ifPresent(sentences::add));
        }
        return sentences;
    }

    /** How far a turnover of unknown side lies from both sides', where it is far, and how that gap moves from year to year. */
    private Optional<String> gap(Standing standing, int year) {
        if (!(standing.statement() instanceof LevelStatement level)
                || standing.role() != Role.LEVEL
                || !level.subject().flow().equals(Optional.of(Flow.TURNOVER))) {
            return Optional.empty();
        }
        History home = reconciliation.history(Side.HOME, Flow.TURNOVER);
        History partner = reconciliation.history(Side.PARTNER, Flow.TURNOVER);
        StatedInterval says = StatedInterval.of(level);
        double overHome = level.amount().toDouble() / home.median(year);
        double overPartner = level.amount().toDouble() / partner.median(year);
        if (isNear(says, home.median(year)) || isNear(says, partner.median(year))) {
            return Optional.empty();
        }
        List<Integer> both = IntStream.range(home.firstYear(), year)
                .filter(y -> home.status(y) == Status.OBSERVED && partner.status(y) == Status.OBSERVED)
                .boxed()
                .toList();
        List<Integer> shown = both.subList(Math.max(0, both.size() - YEARS_OF_GAP), both.size());
        String apart = String.format(
                Locale.ROOT,
                "It is kept apart from both sides' levels: it is %.2f times %s's and %.2f times %s's.",
                overHome,
                corridor.home().englishName(),
                overPartner,
                corridor.partner().englishName());
        if (shown.isEmpty()) {
            return Optional.of(apart);
        }
        List<String> ratios = shown.stream()
                .map(y -> String.format(Locale.ROOT, "%.2f", partner.median(y) / home.median(y)))
                .toList();
        return Optional.of(apart
                + String.format(
                        Locale.ROOT,
                        " The two sides differ by no constant factor that could lead from one to the other: %s's turnover was %s times %s's in %s.",
                        corridor.partner().englishName(),
                        Words.listed(ratios),
                        corridor.home().englishName(),
                        Words.listed(shown.stream().map(String::valueOf).toList())));
    }

    /** What a source's level and its change, both of unknown side, would make of the year before, where that is neither side's. */
    private Optional<String> base(Standing standing, Standing other) {
        if (!(standing.statement() instanceof LevelStatement level)
                || !(other.statement() instanceof ChangeStatement change)
                || standing.role() != Role.LEVEL
                || other.role() != Role.CHANGE
                || !change.source().equals(level.source())
                || !change.subject().flow().equals(level.subject().flow())
                || !change.period().equals(level.period())
                || !change.base().isYear()) {
            return Optional.empty();
        }
        Flow flow = level.subject().flow().orElseThrow();
        int year = change.base().year();
        double factor = 1 + change.percent().doubleValue() / 100;
        if (factor == 0) {
            return Optional.empty(); // Of what was lost as a whole, nothing is left to tell how much it was.
        }
        StatedInterval says = StatedInterval.of(level);
        StatedInterval before = new StatedInterval(says.low() / factor, says.high() / factor);
        double home = reconciliation.history(Side.HOME, flow).median(year);
        double partner = reconciliation.history(Side.PARTNER, flow).median(year);
        if (isNear(before, home) || isNear(before, partner)) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%s and %s of one source would mean %s for %d, which is neither %s's %s nor %s's %s: one of the two rests on another count.",
                level.id(),
                change.id(),
                Words.money(level.amount().toDouble() / factor),
                year,
                corridor.home().englishName(),
                Words.money(home),
                corridor.partner().englishName(),
                Words.money(partner)));
    }

    private static boolean isNear(StatedInterval says, double level) {
        return says.low() <= level * (1 + APART) && level <= says.high() * (1 + APART);
    }
}
