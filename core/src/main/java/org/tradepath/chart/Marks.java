package org.tradepath.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.reconcile.Role;
import org.tradepath.reconcile.Standing;
import org.tradepath.reconcile.StatedInterval;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.LevelStatement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Picks the stated figures that belong to a chart: the levels of whole years that the history of its side and flow was found from. */
final class Marks {

    private final Corridor corridor;
    private final Set<Side> sides;
    private final Flow flow;
    private final ChartWords words;

    private Marks(Corridor corridor, Set<Side> sides, Flow flow, ChartWords words) {
        this.corridor = corridor;
        this.sides = sides;
        this.flow = flow;
        this.words = words;
    }

    /** The stated figures of any year, ordered by id; both sides' where the figures that count come from both. */
    static List<Mark> of(Assessment assessment, CountedSide counted, Flow flow, ChartWords words) {
        Set<Side> sides = switch (counted) {
            case HOME -> EnumSet.of(Side.HOME);
            case PARTNER -> EnumSet.of(Side.PARTNER);
            case EITHER, RECONCILED -> EnumSet.of(Side.HOME, Side.PARTNER);
        };
        Marks marks = new Marks(assessment.corridor(), sides, flow, words);
        return assessment.reconciliation().standingsWithoutConflicts().stream()
                .filter(standing -> standing.role() == Role.LEVEL)
                .filter(standing -> marks.belongs((LevelStatement) standing.statement()))
                .map(marks::mark)
                .toList();
    }

    private boolean belongs(LevelStatement statement) {
        boolean sameEnd = statement.subject().corridor().orElseThrow().isCanonical() == corridor.isCanonical();
        Flow stated = statement.subject().flow().orElseThrow();
        return sides.contains(sameEnd ? side(statement) : side(statement).reversed())
                && flow == (sameEnd ? stated : stated.reversed());
    }

    /** As the reconciliation reads it: a figure of unknown side is that of the home of the row that states it. */
    private static Side side(LevelStatement statement) {
        Side side = statement.subject().side();
        return side == Side.UNKNOWN ? Side.HOME : side;
    }

    private Mark mark(Standing standing) {
        LevelStatement statement = (LevelStatement) standing.statement();
        StatedInterval interval = StatedInterval.of(statement);
        double value = statement.amount().toDouble();
        return new Mark(
                statement.period().year(),
                value,
                interval.low(),
                // An end that is not there is the arrow's to show.
                interval.high() == Double.POSITIVE_INFINITY ? value : interval.high(),
                bound(statement.hedge()),
                text(statement, standing.remark()));
    }

    private static Mark.Bound bound(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN, AT_LEAST -> Mark.Bound.BELOW;
            case LESS_THAN, AT_MOST -> Mark.Bound.ABOVE;
            case EXACTLY, ABOUT, NEARLY, UP_TO -> Mark.Bound.NONE;
        };
    }

    private String text(LevelStatement statement, String remark) {
        String figure = words.text("hedge." + statement.hedge().name(), words.amount(statement.amount()));
        return words.text(
                        "mark",
                        statement.id(),
                        statement.source().name(),
                        statement.source().published(),
                        figure,
                        statement.period())
                + (remark.isEmpty() ? "" : words.text("remark", remark));
    }
}
