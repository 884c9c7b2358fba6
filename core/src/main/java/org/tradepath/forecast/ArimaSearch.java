package org.tradepath.forecast;

import java.util.HashMap;
import java.util.Map;

/**
 * The stepwise search for the order of an ARIMA of Hyndman and Khandakar 2008, doi:10.18637/jss.v027.i03, section 3.2, without seasons: from four
 * simple orders to the neighbour with the lower corrected Akaike criterion, until none is lower.
 */
final class ArimaSearch {

    private static final int MOST = 5;
    private static final double ROUGH = 1e-2;
    private static final double FINE = 1e-7;
    private static final int[][] MOVES = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}, {-1, -1}, {-1, 1}, {1, -1}, {1, 1}};

    private final boolean[] seen;
    private final double[] series;
    private final int count;
    private final int d;
    private final int most;
    private final Map<ArimaOrder, ArimaFit> tried = new HashMap<>();
    private ArimaFit best;

    private ArimaSearch(Figures figures, int d) {
        this.seen = figures.seen();
        this.series = figures.medians();
        this.count = figures.count();
        this.d = d;
        this.most = Math.min(MOST, count / 3);
    }

    /** The best order with so many differences. */
    static ArimaOrder order(Figures figures, int d) {
        ArimaSearch search = new ArimaSearch(figures, d);
        search.run();
        return search.best.order();
    }

    /** The same, at its largest likelihood. */
    static ArimaFit best(Figures figures, int d) {
        ArimaSearch search = new ArimaSearch(figures, d);
        search.run();
        ArimaFit best = search.best;
        return ArimaFit.of(best.order(), search.seen, search.series, search.count, best.numbers(), FINE);
    }

    private void run() {
        boolean constant = d < 2;
        best = fit(new ArimaOrder(0, d, 0, constant));
        if (d == 1) {
            improves(0, 0, false);
        }
        improves(1, 0, constant);
        improves(0, 1, constant);
        improves(2, 2, constant);
        while (step()) {
            // every step lowers the criterion, and there are finitely many orders
        }
    }

    private boolean step() {
        ArimaOrder from = best.order();
        for (int[] move : MOVES) {
            if (improves(from.p() + move[0], from.q() + move[1], from.constant())) {
                return true;
            }
        }
        return d == 1 && improves(from.p(), from.q(), !from.constant());
    }

    private boolean improves(int p, int q, boolean constant) {
        if (p < 0 || q < 0 || p > most || q > most || p + q > MOST) {
            return false;
        }
        ArimaOrder order = new ArimaOrder(p, d, q, constant);
        if (tried.containsKey(order)) {
            return false;
        }
        ArimaFit fit = fit(order);
        if (fit.criterion() < best.criterion()) {
            best = fit;
            return true;
        }
        return false;
    }

    private ArimaFit fit(ArimaOrder order) {
        ArimaFit fit = ArimaFit.of(order, seen, series, count, new double[order.p() + order.q()], ROUGH);
        tried.put(order, fit);
        return fit;
    }
}
