package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradepath.series.Status;
import org.tradepath.stated.Basis;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Where each year's number of a side and flow comes from: the best of the figures that are credited to it. */
final class Statuses {

    private final Map<LogLevel, Status> credited = new HashMap<>();

    /** Takes a figure of a whole year. */
    void credit(LogLevel level, Basis basis) {
        credited.merge(level, status(basis), Statuses::better);
    }

    /** Of a side's flow, or of the flow between the sides, which is as good as the weaker side's; a status a year. */
    List<Status> of(Optional<Side> side, Flow flow, StateSpace space) {
        List<Status> result = new ArrayList<>();
        for (int year = space.firstYear(); year < space.firstYear() + space.years(); year++) {
            int y = year;
            result.add(side.map(s -> status(s, flow, y))
                    .orElseGet(() -> weaker(status(Side.HOME, flow, y), status(Side.PARTNER, flow, y))));
        }
        return result;
    }

    /** A turnover is as good as its own figure, or as the weaker of its parts. */
    private Status status(Side side, Flow flow, int year) {
        Status own = credited.getOrDefault(LogLevel.ofYear(side, flow, year), Status.ESTIMATED);
        return flow != Flow.TURNOVER
                ? own
                : better(own, weaker(status(side, Flow.EXPORTS, year), status(side, Flow.IMPORTS, year)));
    }

    private static Status better(Status a, Status b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Status weaker(Status a, Status b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Status status(Basis basis) {
        return switch (basis) {
            case OBSERVED -> Status.OBSERVED;
            case STATED -> Status.STATED;
            case ESTIMATED -> Status.ESTIMATED;
        };
    }
}
