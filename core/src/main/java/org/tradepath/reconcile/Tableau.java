package org.tradepath.reconcile;

import java.util.Arrays;

/**
 * Variables, each of which either rests at a value of its own or is a linear combination of those that rest. Grows by variables and
 * combinations, and exchanges a combined variable for a resting one. Knows no bounds.
 */
final class Tableau {

    /** What remains of a sum after cancellation to less than this share is rounding. */
    private static final double CANCELLED = 1e-12;

    private final int[] variableOfColumn;
    private final Work work;
    private int variables;
    private double[] value = new double[16];
    // What the terms of a combination add up to without their signs: its rounding errors are a share of that.
    private double[] size = new double[16];
    // Where a variable stands: in row w if w >= 0, at rest in column -1 - w otherwise.
    private int[] place = new int[16];
    private double[][] weights = new double[8][];
    private int[] combined = new int[8];
    private int[] resting = new int[8];
    private int rows;
    private int columns;

    /** No variables; up to {@code inputs} of them will be inputs of {@link Row.Form forms}. */
    Tableau(int inputs, Work work) {
        this.variableOfColumn = new int[inputs];
        this.work = work;
        Arrays.fill(variableOfColumn, -1);
    }

    int variables() {
        return variables;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double value(int variable) {
        return value[variable];
    }

    double size(int variable) {
        return size[variable];
    }

    boolean rests(int variable) {
        return place[variable] < 0;
    }

    int combined(int row) {
        return combined[row];
    }

    int resting(int column) {
        return resting[column];
    }

    /** How a row's variable changes with that of a column. */
    double weight(int row, int column) {
        return weights[row][column];
    }

    /** The variable of an input, or -1 for one that is none yet. */
    int known(int input) {
        return variableOfColumn[input];
    }

    /** A new variable for an input, which rests at zero. */
    int rest(int input) {
        int variable = newVariable();
        variableOfColumn[input] = variable;
        if (columns == resting.length) {
            resting = Arrays.copyOf(resting, 2 * columns);
            for (int r = 0; r < rows; r++) {
                weights[r] = Arrays.copyOf(weights[r], 2 * columns);
            }
        }
        resting[columns] = variable;
        place[variable] = -1 - columns++;
        return variable;
    }

    /** A new variable for a form, all of whose inputs are variables. */
    int combine(Row.Form form) throws Work.NotSettled {
        double[] line = new double[resting.length];
        for (int k = 0; k < form.size(); k++) {
            int at = place[variableOfColumn[form.column(k)]];
            if (at < 0) {
                line[-1 - at] += form.weight(k);
            } else {
                for (int c = 0; c < columns; c++) {
                    line[c] = sum(line[c], form.weight(k) * weights[at][c]);
                }
            }
        }
        if (rows == combined.length) {
            combined = Arrays.copyOf(combined, 2 * rows);
            weights = Arrays.copyOf(weights, 2 * rows);
        }
        int variable = newVariable();
        weights[rows] = line;
        combined[rows] = variable;
        place[variable] = rows++;
        evaluate(rows - 1);
        work.spend((long) columns * form.size());
        return variable;
    }

    private int newVariable() {
        if (variables == value.length) {
            value = Arrays.copyOf(value, 2 * variables);
            size = Arrays.copyOf(size, 2 * variables);
            place = Arrays.copyOf(place, 2 * variables);
        }
        return variables++;
    }

    /** How a variable changes with those at rest; not to be changed. */
    double[] gradient(int variable) {
        if (place[variable] >= 0) {
            return weights[place[variable]];
        }
        double[] itself = new double[columns];
        itself[-1 - place[variable]] = 1;
        return itself;
    }

    /** Works out anew all that is combined, so that steps leave no rounding errors. */
    void refresh() throws Work.NotSettled {
        for (int r = 0; r < rows; r++) {
            evaluate(r);
        }
        work.spend((long) rows * columns);
    }

    /** Works out anew what a row's variable is. */
    void evaluate(int row) {
        double total = 0;
        double sizes = 0;
        for (int c = 0; c < columns; c++) {
            double term = weights[row][c] * value[resting[c]];
            total += term;
            sizes += Math.abs(term);
        }
        value[combined[row]] = Math.abs(total) <= CANCELLED * sizes ? 0 : total;
        size[combined[row]] = sizes;
    }

    /** Gives a variable at rest another value, and what is combined of it. */
    void move(int variable, double target) {
        int c = -1 - place[variable];
        double step = target - value[variable];
        value[variable] = target;
        if (step != 0) {
            for (int r = 0; r < rows; r++) {
                double change = weights[r][c] * step;
                value[combined[r]] += change;
                size[combined[r]] += Math.abs(change);
            }
        }
    }

    /** The variable of row {@code r} comes to rest at {@code target}, in column {@code c}, whose variable takes the row. */
    void exchange(int r, int c, double target) throws Work.NotSettled {
        double[] pivot = weights[r];
        double p = pivot[c];
        int rests = combined[r];
        move(resting[c], value[resting[c]] + (target - value[rests]) / p);
        value[rests] = target;
        int[] filled = new int[columns];
        int count = 0;
        for (int k = 0; k < columns; k++) {
            if (pivot[k] != 0) {
                pivot[k] = k == c ? 1 / p : -pivot[k] / p;
                filled[count++] = k;
            }
        }
        long done = rows + columns;
        for (int i = 0; i < rows; i++) {
            double[] line = weights[i];
            double a = line[c];
            if (i != r && a != 0) {
                line[c] = 0;
                for (int j = 0; j < count; j++) {
                    int k = filled[j];
                    line[k] = sum(line[k], a * pivot[k]);
                }
                done += count;
            }
        }
        combined[r] = resting[c];
        resting[c] = rests;
        place[combined[r]] = r;
        place[rests] = -1 - c;
        size[combined[r]] = Math.abs(value[combined[r]]);
        work.spend(done);
    }

    private static double sum(double a, double b) {
        double sum = a + b;
        return Math.abs(sum) <= CANCELLED * (Math.abs(a) + Math.abs(b)) ? 0 : sum;
    }
}
