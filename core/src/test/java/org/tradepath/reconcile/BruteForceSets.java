package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/**
 * Minimal contradictory sets the long way round: every subset under every choice of readings, each side, directed flow and run of months
 * that no period cuts an unknown of its own, in millions of dollars, by the simplex solver of commons-math. A base is at least 10,000
 * dollars, far below the levels of these tests and far above the solver's tolerance.
 */
final class BruteForceSets {

    private static final double LEAST_BASE = 0.01;
    private static final List<String> RUNS = List.of("-01/%d-03", "-04/%d-06", "-07/%d-09", "-10/%d-11", "-12");

    private final List<Claim> claims;
    private final int firstYear;
    private final int years;
    private final HalfYearShare share;
    private int[] kept;

    BruteForceSets(List<Claim> claims, int firstYear, int years, HalfYearShare share) {
        this.claims = claims;
        this.firstYear = firstYear;
        this.years = years;
        this.share = share;
        this.kept = IntStream.range(0, unknowns()).toArray();
        this.kept = distinctUnknowns();
    }

    Set<Set<String>> minimalSets() {
        boolean[] possible = new boolean[1 << claims.size()];
        Set<Set<String>> minimal = new HashSet<>();
        for (int subset = 0; subset < possible.length; subset++) {
            boolean partsPossible = true;
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < claims.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    partsPossible &= possible[subset & ~(1 << i)];
                    ids.add(claims.get(i).id());
                }
            }
            possible[subset] = partsPossible && isPossible(subset);
            if (partsPossible && !possible[subset]) {
                minimal.add(ids);
            }
        }
        return minimal;
    }

    private boolean isPossible(int subset) {
        List<List<LinearConstraint>> choices = List.of(shares());
        for (int i = 0; i < claims.size(); i++) {
            if ((subset >> i & 1) == 1) {
                List<List<LinearConstraint>> more = new ArrayList<>();
                for (List<LinearConstraint> choice : choices) {
                    for (List<Relation> reading : claims.get(i).readings()) {
                        List<LinearConstraint> longer = new ArrayList<>(choice);
                        reading.forEach(relation -> longer.addAll(constraints(relation)));
                        more.add(longer);
                    }
                }
                choices = more;
            }
        }
        return choices.stream().anyMatch(this::isPossible);
    }

    private boolean isPossible(List<LinearConstraint> constraints) {
        if (constraints.isEmpty()) {
            return true;
        }
        try {
            new SimplexSolver()
                    .optimize(
                            new MaxIter(10_000),
                            new LinearObjectiveFunction(new double[kept.length], 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true));
            return true;
        } catch (NoFeasibleSolutionException e) {
            return false;
        }
    }

    /** One of each group of unknowns that stand alike in every constraint: their sum is all that matters. */
    private int[] distinctUnknowns() {
        List<double[]> rows = new ArrayList<>();
        shares().forEach(c -> rows.add(c.getCoefficients().toArray()));
        claims.stream()
                .flatMap(claim -> claim.readings().stream())
                .flatMap(List::stream)
                .flatMap(relation -> constraints(relation).stream())
                .forEach(c -> rows.add(c.getCoefficients().toArray()));
        Set<List<Double>> seen = new HashSet<>();
        return IntStream.range(0, unknowns())
                .filter(u -> seen.add(rows.stream().map(row -> row[u]).toList()))
                .toArray();
    }

    private List<LinearConstraint> constraints(Relation relation) {
        List<LinearConstraint> result = new ArrayList<>();
        double[] level = sum(relation.quantity());
        double[] base = relation.base().map(this::sum).orElse(new double[kept.length]);
        double constant = relation.base().isPresent() ? 0 : 1e-6;
        if (relation.low() > 0) {
            result.add(new LinearConstraint(
                    minus(level, base, relation.low()), Relationship.GEQ, constant * relation.low()));
        }
        if (relation.high() < Double.POSITIVE_INFINITY) {
            result.add(new LinearConstraint(
                    minus(level, base, relation.high()), Relationship.LEQ, constant * relation.high()));
        }
        if (relation.growth()) {
            result.add(new LinearConstraint(base, Relationship.GEQ, LEAST_BASE));
        }
        return result;
    }

    private List<LinearConstraint> shares() {
        List<LinearConstraint> result = new ArrayList<>();
        if (share.binds()) {
            for (Side side : List.of(Side.HOME, Side.PARTNER)) {
                for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                    for (int year = firstYear; year < firstYear + years; year++) {
                        double[] whole = sum(new Quantity(side, flow, ReportingPeriod.ofYear(year)));
                        for (String half : List.of("-H1", "-H2")) {
                            double[] part = sum(new Quantity(side, flow, ReportingPeriod.parse(year + half)));
                            result.add(new LinearConstraint(minus(part, whole, share.low()), Relationship.GEQ, 0));
                            result.add(new LinearConstraint(minus(part, whole, share.high()), Relationship.LEQ, 0));
                        }
                    }
                }
            }
        }
        return result;
    }

    private int unknowns() {
        return years * RUNS.size() * 4;
    }

    private double[] sum(Quantity quantity) {
        double[] row = new double[unknowns()];
        for (int year = firstYear; year < firstYear + years; year++) {
            for (int run = 0; run < RUNS.size(); run++) {
                String months = year + RUNS.get(run).replace("%d", String.valueOf(year));
                if (quantity.period().contains(ReportingPeriod.parse(months))) {
                    int at = ((year - firstYear) * RUNS.size() + run) * 4 + (quantity.side() == Side.HOME ? 0 : 2);
                    row[at] = quantity.flow() == Flow.IMPORTS ? 0 : 1;
                    row[at + 1] = quantity.flow() == Flow.EXPORTS ? 0 : 1;
                }
            }
        }
        return Arrays.stream(kept).mapToDouble(u -> row[u]).toArray();
    }

    private static double[] minus(double[] level, double[] base, double factor) {
        double[] row = level.clone();
        for (int i = 0; i < row.length; i++) {
            row[i] -= factor * base[i];
        }
        return row;
    }
}
