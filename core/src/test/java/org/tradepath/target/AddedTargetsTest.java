package org.tradepath.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddedTargetsTest {

    private static AddedTargets.Item item(String name, double level, Deadline deadline) {
        return new AddedTargets.Item(name, level, deadline);
    }

    @Test
    void whatDoesNotAddUpIsNamed() {
        AddedTargets added = new AddedTargets(
                item("the whole", 20e9, Deadline.of(2030)),
                List.of(
                        item("KAZ-TUR", 15e9, Deadline.between(2028, 2032, "medium term")),
                        item("KAZ-AZE", 1e9, Deadline.none())));
        assertThat(added.sum()).isEqualTo(16e9);
        assertThat(added.gap()).isEqualTo(4e9);
        assertThat(added.addUp()).isFalse();
        assertThat(added.problems())
                .containsExactly(
                        "the whole: the parts add up to 16000 million USD, 4000 million less than the 20000 million of the whole",
                        "KAZ-TUR: is due by 2028-2032, later than the whole, by 2030",
                        "KAZ-AZE: has no deadline, the whole is due by 2030");
    }

    @Test
    void partsMayBeDueWithTheWhole() {
        AddedTargets added = new AddedTargets(
                item("turnover", 1e9, Deadline.of(2030)),
                List.of(item("exports", 600e6, Deadline.of(2030)), item("imports", 400e6, Deadline.of(2028))));
        assertThat(added.problems()).isEmpty();
    }

    @Test
    void roundFiguresMayDifferByLessThanHalfAPerCent() {
        AddedTargets.Item whole = item("turnover", 1e9, Deadline.none());
        assertThat(new AddedTargets(
                                whole,
                                List.of(
                                        item("exports", 600e6, Deadline.none()),
                                        item("imports", 404e6, Deadline.none())))
                        .addUp())
                .isTrue();
        assertThat(new AddedTargets(
                                whole,
                                List.of(
                                        item("exports", 600e6, Deadline.none()),
                                        item("imports", 405e6, Deadline.none())))
                        .problems())
                .singleElement()
                .asString()
                .contains("5 million more");
    }

    @Test
    void badItemsAreRefused() {
        AddedTargets.Item whole = item("turnover", 1e9, Deadline.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddedTargets(whole, List.of(whole, whole)))
                .withMessageContaining("parts must have names of their own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("x", 0, Deadline.none()))
                .withMessageContaining("level must be positive");
        assertThatNullPointerException().isThrownBy(() -> item("x", 1, null)).withMessage("deadline");
    }
}
