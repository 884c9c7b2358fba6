package org.tradepath.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradepath.simulate.Estimate;

/** What paths say of one goal, a number a path. Years are rows, counted from 0 in the year after the as-of year. */
final class GoalPaths {

    private final double[][] levels;
    private final PathSample sample;
    private final double[] goal; // log level, one a draw or one for all
    private final boolean[] already;

    GoalPaths(double[][] levels, Past past, PathSample sample, Goal goal) {
        this.levels = levels;
        this.sample = sample;
        this.goal = goal.logLevels(past);
        this.already = past.reached(this.goal, goal.since().orElse(past.lastYear()));
    }

    private double goalOfDraw(int draw) {
        return goal[goal.length == 1 ? 0 : draw];
    }

    private double goalOf(int path) {
        return goalOfDraw(sample.draw(path));
    }

    /** Ones for the paths whose draw had reached the goal by the as-of year. */
    double[] already() {
        double[] marks = new double[sample.paths()];
        Arrays.setAll(marks, i -> already[sample.draw(i)] ? 1 : 0);
        return marks;
    }

    /** Ones for the paths that are at or above the goal in a year. */
    double[] atOrAbove(int row) {
        return sustained(row, row);
    }

    /** Ones for the paths that have reached the goal by a year, or before the start. */
    double[] reached(int row) {
        double[] marks = already();
        for (int t = 0; t <= row; t++) {
            for (int i = 0; i < marks.length; i++) {
                marks[i] = levels[t][i] >= goalOf(i) ? 1 : marks[i];
            }
        }
        return marks;
    }

    /** Ones for the paths that are at or above the goal in every year of a run. */
    double[] sustained(int from, int to) {
        double[] marks = new double[sample.paths()];
        Arrays.fill(marks, 1);
        for (int t = from; t <= to; t++) {
            for (int i = 0; i < marks.length; i++) {
                marks[i] = levels[t][i] >= goalOf(i) ? marks[i] : 0;
            }
        }
        return marks;
    }

    /** The three meanings of reached, by year. */
    FirstPassage firstPassage(int asOfYear) {
        int years = levels.length;
        double[] above = new double[years];
        double[] by = new double[years];
        double[] sustained = new double[years];
        double fewest = sample.paths();
        for (int t = 0; t < years; t++) {
            List<Estimate> three = List.of(
                    sample.share(atOrAbove(t)), sample.share(reached(t)), sample.share(sustained(t, years - 1)));
            above[t] = three.get(0).value();
            by[t] = three.get(1).value();
            sustained[t] = three.get(2).value();
            fewest = Math.min(fewest, FirstPassage.independentPaths(three, sample.paths()));
        }
        double before = sample.mean(already()).value();
        return FirstPassage.of(asOfYear + 1, (long) Math.max(1, fewest), before, above, by, sustained);
    }

    /** The share that had reached the goal by the as-of year, then by each later one. */
    List<Estimate> reachedByYear() {
        List<Estimate> reached = new ArrayList<>();
        reached.add(sample.mean(already()));
        for (int t = 0; t < levels.length; t++) {
            reached.add(sample.share(reached(t)));
        }
        return reached;
    }

    /** max(goal - level, 0) in a year, in dollars. */
    double[] missing(int row) {
        double[] dollars = new double[goal.length];
        Arrays.setAll(dollars, d -> StrictMath.exp(goal[d]));
        double[] missing = new double[sample.paths()];
        for (int i = 0; i < missing.length; i++) {
            int d = goal.length == 1 ? 0 : sample.draw(i);
            missing[i] = levels[row][i] >= goal[d] ? 0 : dollars[d] - StrictMath.exp(levels[row][i]);
        }
        return missing;
    }

    /** The least addition to the log growth of each of so many years by which the goal is reached; infinite where none helps, or none is needed. */
    double[] neededGrowth(int years) {
        double[] needed = new double[sample.paths()];
        for (int i = 0; i < needed.length; i++) {
            double least = already[sample.draw(i)] ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            for (int t = 1; t <= years; t++) {
                least = Math.min(least, (goalOf(i) - levels[t - 1][i]) / t);
            }
            needed[i] = least;
        }
        return needed;
    }

    /** How far the goal lies above the as-of year's log level, one a draw. */
    double[] distances(double[] start) {
        double[] distances = new double[start.length];
        Arrays.setAll(distances, d -> goalOfDraw(d) - start[d]);
        return distances;
    }
}
