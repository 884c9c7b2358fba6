package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Statement;

class CopiesTest {

    private static final Statement FIRST = Rows.turnover("A", "2022", "461.9 million USD");

    @Test
    void aRowThatSaysTheSameOfTheSameSourceIsACopy() {
        Statement again = Rows.turnover("B", "2022", "461.9 million USD");
        assertThat(Copies.of(List.of(FIRST, again))).containsOnlyKeys("B").containsValue(FIRST);
        assertThat(Copies.of(List.of(again, FIRST))).containsOnlyKeys("A").containsValue(again);
        assertThat(Copies.of(List.of(
                        FIRST, Rows.turnover("B", "2022", "461.9 million USD").reversed())))
                .containsOnlyKeys("B");
        assertThat(Copies.of(List.of(FIRST.reversed(), again))).containsOnlyKeys("B");
    }

    @Test
    void anotherFigureOrSourceOrAnEchoIsNone() {
        assertThat(Copies.of(List.of(
                        FIRST,
                        Rows.turnover("B", "2022", "461.8 million USD"),
                        Rows.turnover("C", "2021", "461.9 million USD"),
                        Rows.published(Rows.turnover("D", "2022", "461.9 million USD"), "2024-05"),
                        Rows.echo(Rows.turnover("E", "2022", "461.9 million USD"), "A"))))
                .isEmpty();
    }
}
