package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void resultsComeInTheOrderOfTheThings() {
        assertThat(Parallel.map(List.of(3, 1, 2), x -> x * x)).containsExactly(9, 1, 4);
        assertThat(Parallel.map(List.<Integer>of(), x -> x)).isEmpty();
    }

    @Test
    void anInterruptionDoesNotWaitForWorkThatDoesNotSeeIt() {
        CountDownLatch end = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Parallel.await(() -> {
                    boolean ended = false;
                    while (!ended) {
                        try {
                            end.await();
                            ended = true;
                        } catch (InterruptedException e) {
                            // Such work goes on.
                        }
                    }
                    return 1;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        end.countDown();
    }

    @Test
    void anExceptionIsThatOfTheWork() {
        assertThatThrownBy(() -> Parallel.await(() -> {
                    throw new WrongArgument("no");
                }))
                .isInstanceOf(WrongArgument.class)
                .hasMessage("no");
    }
}
