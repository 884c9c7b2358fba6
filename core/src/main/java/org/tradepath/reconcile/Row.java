package org.tradepath.reconcile;

/**
 * {@code low <= form <= high}: one row of a linear programme. Bounds may be infinite.
 *
 * @param unless a form that makes the row needless where it is {@link #PLENTY} or above; an empty one never does
 */
record Row(Form form, double low, double high, Form unless) {

    /** So many dollars are surely above zero. */
    private static final double PLENTY = 1000;

    private static final Form NOTHING = new Form(-1, new int[0], new double[0]);

    Row(Form form, double low, double high) {
        this(form, low, high, NOTHING);
    }

    /** {@code weights . x[columns]}; equal forms of one programme are one object. */
    static final class Form {
        private final int index;
        private final int[] columns;
        private final double[] weights;

        /** The {@code index}-th form of its programme, of arrays that nobody changes. */
        Form(int index, int[] columns, double[] weights) {
            this.index = index;
            this.columns = columns;
            this.weights = weights;
        }

        int index() {
            return index;
        }

        int size() {
            return columns.length;
        }

        int column(int k) {
            return columns[k];
        }

        double weight(int k) {
            return weights[k];
        }

        double value(Simplex simplex) {
            double total = 0;
            for (int k = 0; k < columns.length; k++) {
                total += weights[k] * simplex.value(columns[k]);
            }
            return total;
        }

        /** Whether this is the value of one column. */
        boolean isColumn() {
            return columns.length == 1 && weights[0] == 1;
        }
    }

    /** How far values of columns miss this row, as a share of what is added up. */
    double miss(Simplex simplex) {
        double total = 0;
        double size = 0;
        for (int k = 0; k < form.columns.length; k++) {
            double term = form.weights[k] * simplex.value(form.columns[k]);
            total += term;
            size += Math.abs(term);
        }
        double miss = Simplex.miss(total, low, high, size);
        return miss > 0 && unless.value(simplex) >= PLENTY ? 0 : miss;
    }
}
