package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * Random ledgers of up to eight statements on three years: the sets found are those of all subsets tried one by one. (Of 2,000 seeds, two
 * differ: where bounds that just touch leave exactly nothing to a base, brute force sees a base of nothing, and the library agreement.)
 */
class ContradictionsBruteForceTest {

    private static final int FIRST = 2020;
    private static final List<String> PARTS = List.of("", "", "", "-H1", "-Q1", "-H2", "-01/%d-09", "-07/%d-11");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static Ledger random(Random random) {
        List<Statement> statements = new ArrayList<>();
        int size = 2 + random.nextInt(7);
        while (statements.size() < size) {
            statements.add(random("S" + statements.size(), random));
        }
        return Ledger.of(statements);
    }

    private static Statement random(String id, Random random) {
        Side side = pick(random, Side.HOME, Side.HOME, Side.HOME, Side.PARTNER, Side.UNKNOWN);
        Flow flow = pick(random, Flow.TURNOVER, Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS);
        int year = FIRST + random.nextInt(3);
        String part = PARTS.get(random.nextInt(PARTS.size()));
        int later = FIRST + 1 + random.nextInt(2);
        int earlier = FIRST + random.nextInt(later - FIRST);
        return switch (random.nextInt(8)) {
            case 0 ->
                Said.change(id, side, flow, period(later, part), period(earlier, part), hedge(random), percent(random));
            case 1 ->
                Said.factor(
                        id,
                        side,
                        flow,
                        period(later, part),
                        period(earlier, part),
                        String.valueOf(1 + random.nextInt(3)),
                        pick(random, Wording.values()));
            case 2 -> Said.record(id, side, flow, period(later, part));
            case 3 ->
                id.equals("S0")
                        ? Said.record(id, side, flow, period(later, ""))
                        : Said.share(id, side, flow, period(year, part), String.valueOf(10 + random.nextInt(90)), "S0");
            default ->
                Said.level(id, side, flow, period(year, part), hedge(random), 20 + random.nextInt(80) + " million USD");
        };
    }

    private static String period(int year, String part) {
        return year + part.replace("%d", String.valueOf(year));
    }

    private static String percent(Random random) {
        return String.valueOf(random.nextInt(120) - 40);
    }

    private static Hedge hedge(Random random) {
        return random.nextInt(3) > 0 ? Hedge.EXACTLY : pick(random, Hedge.values());
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSetsThatAllSubsetsGive(long seed) {
        Ledger ledger = random(new Random(seed));
        boolean shares = seed % 3 == 0;
        Contradictions search = Contradictions.withDefaults();
        HalfYearShare share = shares ? new HalfYearShare(0.25, 0.75) : HalfYearShare.ANY;
        List<Claim> claims = ClaimReader.read(
                ledger.about(Said.CORRIDOR.canonical()).statements(), Said.CORRIDOR.canonical(), Map.of());
        Conflicts conflicts = (shares ? search.withHalfYearShare(0.25, 0.75) : search).find(ledger, Said.CORRIDOR);
        assertThat(conflicts.complete()).isTrue();
        Set<Set<String>> found = new HashSet<>();
        conflicts.conflicts().forEach(conflict -> found.add(new HashSet<>(conflict.ids())));
        assertThat(found).hasSameSizeAs(conflicts.conflicts());
        assertThat(found).isEqualTo(new BruteForceSets(claims, FIRST, 3, share).minimalSets());
    }

    @Test
    void theRandomLedgersHaveConflictsOfManySizes() {
        Set<Integer> sizes = new HashSet<>();
        LongStream.rangeClosed(1, 100)
                .forEach(seed -> Contradictions.withDefaults()
                        .find(random(new Random(seed)), Said.CORRIDOR)
                        .conflicts()
                        .forEach(conflict -> sizes.add(conflict.statements().size())));
        assertThat(sizes).contains(1, 2, 3, 4);
    }
}
