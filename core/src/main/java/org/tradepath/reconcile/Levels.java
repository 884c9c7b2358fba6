package org.tradepath.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Joint draws of the unknowns as log levels: a row a year, a column a draw, for each side and flow and between the sides. */
final class Levels {

    private final StateSpace space;
    private final Corridor canonical;
    private final Flows home;
    private final Flows partner;
    private final Flows between;

    private Levels(StateSpace space, Corridor canonical, int draws) {
        this.space = space;
        this.canonical = canonical;
        this.home = new Flows(space.years(), draws);
        this.partner = new Flows(space.years(), draws);
        this.between = new Flows(space.years(), draws);
    }

    /** The log levels of one side. */
    private record Flows(double[][] exports, double[][] imports, double[][] turnover) {

        Flows(int years, int draws) {
            this(new double[years][draws], new double[years][draws], new double[years][draws]);
        }

        void set(int y, int d, double logTurnover, double logRatio) {
            double overExports = LogLevel.logSum(0, -logRatio);
            turnover[y][d] = logTurnover;
            exports[y][d] = logTurnover - overExports;
            imports[y][d] = exports[y][d] - logRatio;
        }

        double[][] of(Flow flow) {
            return switch (flow) {
                case EXPORTS -> exports;
                case IMPORTS -> imports;
                case TURNOVER -> turnover;
            };
        }
    }

    static Levels of(StateSpace space, Corridor canonical, List<double[]> states) {
        Levels levels = new Levels(space, canonical, states.size());
        for (int d = 0; d < states.size(); d++) {
            levels.set(d, states.get(d));
        }
        return levels;
    }

    private void set(int d, double[] state) {
        for (int y = 0; y < space.years(); y++) {
            int base = space.offset(space.firstYear() + y);
            double middle = state[base + StateSpace.TURNOVER];
            double halfGap = 0.5 * state[base + StateSpace.TURNOVER_GAP];
            double ratio = state[base + StateSpace.RATIO];
            double halfRatioGap = 0.5 * state[base + StateSpace.RATIO_GAP];
            home.set(y, d, middle - halfGap, ratio - halfRatioGap);
            partner.set(y, d, middle + halfGap, ratio + halfRatioGap);
            double exports = 0.5 * (home.exports[y][d] + partner.exports[y][d]);
            double imports = 0.5 * (home.imports[y][d] + partner.imports[y][d]);
            between.set(y, d, LogLevel.logSum(exports, imports), exports - imports);
        }
    }

    /** The history of a flow as a side counts it, or between the sides. */
    History history(Optional<Side> side, Flow flow, List<Status> statuses) {
        return History.of(canonical, side, flow, space.firstYear(), statuses, of(side).of(flow));
    }

    private Flows of(Optional<Side> side) {
        return side.map(s -> s == Side.HOME ? home : partner).orElse(between);
    }

    /** A level of a whole year, a draw each; not to be changed. */
    double[] of(LogLevel level) {
        return of(Optional.of(level.side())).of(level.flow())[level.year() - space.firstYear()];
    }
}
