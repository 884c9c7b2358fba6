package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rounding leaves of sums, and that it is taken away. */
class TableauTest {

    private final Tableau tableau = new Tableau(2, new Work(1000));
    private final int x = tableau.rest(0);
    private final int y = tableau.rest(1);

    private int sum(double ofX, double ofY) throws Work.NotSettled {
        return tableau.combine(new Row.Form(0, new int[] {0, 1}, new double[] {ofX, ofY}));
    }

    @Test
    void refreshingTakesAwayWhatStepsLeft() throws Work.NotSettled {
        int sum = sum(1, 1);
        tableau.move(x, 1e16);
        tableau.move(y, 1);
        tableau.move(x, 0);
        // 1e16 + 1 is 1e16 in binary: the step back leaves nothing.
        assertThat(tableau.value(sum)).isZero();
        tableau.refresh();
        assertThat(tableau.value(sum)).isEqualTo(1);
        assertThat(tableau.size(sum)).isEqualTo(1);
    }

    @Test
    void whatCancelsButForRoundingIsZero() throws Work.NotSettled {
        int sum = sum(0.5, -0.5);
        tableau.move(x, 2e6);
        tableau.move(y, 2e6 - 1e-6);
        tableau.evaluate(0);
        assertThat(tableau.value(sum)).isZero();
        // A millionth of a millionth and a half is no rounding.
        tableau.move(y, 2e6 - 6e-6);
        tableau.evaluate(0);
        assertThat(tableau.value(sum)).isPositive();
        assertThat(tableau.size(sum)).isEqualTo(1e6 + 0.5 * (2e6 - 6e-6));
    }

    @Test
    void anExchangeKeepsWhatIsCombined() throws Work.NotSettled {
        int sum = sum(2, -4);
        tableau.move(x, 3);
        tableau.exchange(0, 1, 10);
        // 10 = 2 * 3 - 4 y
        assertThat(tableau.rests(sum)).isTrue();
        assertThat(tableau.value(sum)).isEqualTo(10);
        assertThat(tableau.value(y)).isEqualTo(-1);
        assertThat(tableau.size(y)).isEqualTo(1);
        assertThat(tableau.gradient(y)).startsWith(0.5, -0.25);
        assertThat(tableau.gradient(sum)).startsWith(0, 1);
    }
}
