package org.tradepath.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Circles of echoes, against walking from each statement for itself. */
class LinksTest {

    private static Links.Link link(int id, int echoOf) {
        return new Links.Link("S" + id, echoOf < 0 ? Optional.empty() : Optional.of("S" + echoOf));
    }

    private static boolean comesBack(int from, int[] echoOf) {
        Set<Integer> seen = new HashSet<>();
        int at = echoOf[from];
        while (at >= 0 && at < echoOf.length && at != from && seen.add(at)) {
            at = echoOf[at];
        }
        return at == from && echoOf[from] != from;
    }

    @Test
    void aCircleIsReportedAtEachOfItsStatementsAndNotAtThoseThatLeadIntoIt() {
        Random random = new Random(7);
        int circling = 0;
        for (int round = 0; round < 500; round++) {
            // Some echo nothing, some themselves, some what is not there.
            int size = 1 + random.nextInt(12);
            int[] echoOf = IntStream.generate(() -> random.nextInt(size + 4) - 2)
                    .limit(size)
                    .toArray();
            List<Links.Link> links = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                links.add(link(i, echoOf[i]));
                if (comesBack(i, echoOf)) {
                    expected.add(i);
                }
            }
            assertThat(Links.check(links)).extracting(Links.Finding::index).isEqualTo(expected);
            circling += expected.size();
        }
        assertThat(circling).isGreaterThan(200);
    }

    /** Walked from each statement for itself, this would take minutes. */
    @Test
    void aLongChainIsNoCircle() {
        List<Links.Link> chain =
                IntStream.range(0, 100_000).mapToObj(i -> link(i, i - 1)).toList();

        assertThat(Links.check(chain)).isEmpty();
    }
}
