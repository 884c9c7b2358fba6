package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Economy;

/**
 * The memory of a panel as large as the IMF's, counted over everything that is reachable from it, with the sizes that
 * objects have on a 64-bit JVM with compressed references: 16 bytes an array, 12 an object, rounded up to 8.
 */
class PanelMemoryTest {

    private static final int PAIRS = 30_325;
    private static final int ROWS = 786_389;
    private static final int FIRST_YEAR = 1960;
    private static final long MEBIBYTE = 1 << 20;

    private static final Map<Class<?>, Integer> BYTES = Map.of(
            boolean.class,
            1,
            byte.class,
            1,
            short.class,
            2,
            char.class,
            2,
            int.class,
            4,
            float.class,
            4,
            long.class,
            8,
            double.class,
            8);

    @Test
    void anImfPanelStaysUnderTwentyFourMebibytes() throws IllegalAccessException {
        Panel panel = panel();
        assertThat(panel).hasToString(PAIRS + " series, " + ROWS + " rows");
        // The figures alone, two doubles a row, are 12 MiB: less would mean that something was not counted.
        assertThat(bytes(panel)).isBetween(12 * MEBIBYTE, 24 * MEBIBYTE);
    }

    @Test
    void aPanelAsOfAnEarlierYearAddsNoRows() throws IllegalAccessException {
        Panel panel = panel();
        Panel early = panel.asOf(FIRST_YEAR + 10);
        assertThat(early.series()).hasSize(PAIRS);
        assertThat(bytes(panel, early) - bytes(panel)).isBetween(1L, 2 * MEBIBYTE);
    }

    private static Panel panel() {
        Panel.Builder builder = Panel.builder();
        List<Economy> economies = Economy.all();
        int pair = 0;
        for (Economy reporter : economies) {
            for (Economy partner : economies) {
                if (!reporter.equals(partner) && pair < PAIRS) {
                    int years = ROWS / PAIRS + (pair < ROWS % PAIRS ? 1 : 0);
                    for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
                        builder.add(reporter, partner, year, OptionalDouble.of(pair), OptionalDouble.of(year));
                    }
                    pair++;
                }
            }
        }
        return builder.build();
    }

    /**
     * What the roots hold together, each object counted once. Economies are left out: there is one of each, whoever
     * refers to it.
     */
    private static long bytes(Panel... roots) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(roots));
        long bytes = 0;
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (object instanceof Economy || !seen.add(object)) {
                continue;
            }
            bytes += (shallow(object, open) + 7) / 8 * 8;
        }
        return bytes;
    }

    private static long shallow(Object object, Deque<Object> open) throws IllegalAccessException {
        Class<?> type = object.getClass();
        if (type.isArray() && type.getComponentType().isPrimitive()) {
            return 16 + (long) Array.getLength(object) * BYTES.get(type.getComponentType());
        }
        if (object instanceof List<?> list) {
            open.addAll(list);
            return 24 + 16 + 4L * list.size();
        }
        // Whatever else turns up has to be added to this count knowingly.
        assertThat(type.getPackageName()).startsWith("org.tradepath.");
        long bytes = 12;
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                bytes += BYTES.getOrDefault(field.getType(), 4);
                field.setAccessible(true);
                if (!field.getType().isPrimitive() && field.get(object) != null) {
                    open.push(field.get(object));
                }
            }
        }
        return bytes;
    }
}
