package org.tradepath.assess;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tradepath.assess.CorridorOutlook.Assessed;
import org.tradepath.assess.CorridorOutlook.GoalOutlook;
import org.tradepath.assess.CorridorOutlook.Refused;
import org.tradepath.series.Panel;
import org.tradepath.series.ReportedSeries;
import org.tradepath.stated.Multiple;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Goal;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;

/** A panel, an assessor, and what a run over it says as a number. */
final class PanelRuns {

    /** 200 pairs of DOTS; see {@code SmallPanel}. */
    static final Panel PANEL = panel();

    static final int AS_OF = 2015;
    static final List<Double> FAN = List.of(0.1, 0.5, 0.9);
    private static final Goal BILLION = Goal.of(Amount.parse("1 billion USD"));

    static final PanelAssessor ASSESSOR = PanelAssessor.withDefaults()
            .withSeed(11)
            .withPaths(1500)
            .withYearsAhead(6)
            .withOldestFigure(3)
            .withFan(FAN)
            .withGoals(List.of(BILLION))
            .withMultiples(Multiple.parse("2"));

    private static Panel panel() {
        try {
            return Panel.read(Path.of(PanelRuns.class
                    .getResource("/org/tradepath/evaluate/panel200.csv.gz")
                    .toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<CorridorFigures> corridors() {
        return PANEL.series().stream().map(CorridorFigures::of).toList();
    }

    static List<CorridorOutlook> run(PanelAssessor assessor, List<CorridorFigures> corridors) {
        List<CorridorOutlook> outlooks = new ArrayList<>();
        assessor.run(corridors.iterator(), AS_OF, outlooks::add);
        return outlooks;
    }

    /** Every number of an outlook, or the reason. */
    static long hash(CorridorOutlook outlook) {
        long hash = outlook.key().hashCode();
        if (outlook instanceof Refused refused) {
            return 31 * hash + refused.reason().hashCode();
        }
        Assessed assessed = (Assessed) outlook;
        for (int year = assessed.fan().firstYear(); year <= assessed.fan().lastYear(); year++) {
            for (double p : FAN) {
                hash = 31 * hash + Double.doubleToLongBits(assessed.fan().quantile(year, p));
            }
            for (GoalOutlook goal : assessed.goals()) {
                FirstPassage passage = goal.firstPassage();
                hash = 31 * hash + Double.doubleToLongBits(goal.level());
                hash = 31 * hash + Double.doubleToLongBits(passage.atOrAbove(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.reachedBy(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.sustainedFrom(year));
                hash = 31 * hash + Double.doubleToLongBits(passage.standardError(0.5));
            }
        }
        return hash;
    }

    static long hash(List<CorridorOutlook> outlooks) {
        long hash = 17;
        for (CorridorOutlook outlook : outlooks) {
            hash = 31 * hash + hash(outlook);
        }
        return hash;
    }

    static Map<String, Long> hashes(List<CorridorOutlook> outlooks) {
        Map<String, Long> hashes = new HashMap<>();
        outlooks.forEach(outlook -> hashes.put(outlook.key(), hash(outlook)));
        return hashes;
    }

    static ReportedSeries small() {
        return Panel.builder()
                .add(Economy.of("KAZ"), Economy.of("AZE"), AS_OF, OptionalDouble.of(1e8), OptionalDouble.of(2e7))
                .build()
                .series()
                .get(0);
    }

    private PanelRuns() {}
}
