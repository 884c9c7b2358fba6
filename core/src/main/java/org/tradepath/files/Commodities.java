package org.tradepath.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * The commodities that are added up. Those of a file are of one level, since a chapter holds its headings. Those of one sum are of one
 * classification, since two have the same goods under different codes, and each is there once. Years and reporters may differ in their
 * classification.
 *
 * <p>A code's level is its length: in SITC, 00 is a part of 0, and 3330 of 333.
 */
final class Commodities {

    private static final int FIRST_CAPACITY = 4;

    /** What one sum is of. */
    private record Sum(Economy reporter, Optional<Economy> partner, Flow flow, ReportingPeriod period) {}

    /** The commodities of one sum by number, rising, and their lines: a file may hold millions. */
    private static final class Parts {
        private final String classification;
        private final int firstLine;
        private int[] numbers = new int[FIRST_CAPACITY];
        private int[] lines = new int[FIRST_CAPACITY];
        private int count;

        Parts(String classification, int firstLine) {
            this.classification = classification;
            this.firstLine = firstLine;
        }

        /** 0 if the commodity is new, otherwise the line of the row that has it. */
        int add(int number, int line) {
            int found = count > 0 && numbers[count - 1] < number
                    ? -count - 1
                    : Arrays.binarySearch(numbers, 0, count, number);
            if (found >= 0) {
                return lines[found];
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
                lines = Arrays.copyOf(lines, 2 * count);
            }
            int at = -found - 1;
            System.arraycopy(numbers, at, numbers, at + 1, count - at);
            System.arraycopy(lines, at, lines, at + 1, count - at);
            numbers[at] = number;
            lines[at] = line;
            count++;
            return 0;
        }
    }

    /** A rule that a row breaks, and the text that breaks it. */
    record Broken(String rule, String value) {}

    private final Map<String, Integer> numbers = new HashMap<>(); // of a code, by its first appearance
    private final Map<Sum, Parts> sums = new HashMap<>();
    private int length; // of the codes; 0 before the first

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The only commodity, if there are no others. */
    Optional<String> only() {
        return numbers.size() == 1 ? numbers.keySet().stream().findFirst() : Optional.empty();
    }

    /** Takes the row's commodity; what it breaks, if it is of another level. */
    Optional<Broken> addCode(TradeRow row) {
        String code = row.commodity();
        length = length == 0 ? code.length() : length;
        numbers.putIfAbsent(code, numbers.size());
        return code.length() == length
                ? Optional.empty()
                : Optional.of(new Broken("must have commodities of one level to be summed", code));
    }

    /** Takes a figure of a commodity that was taken; what it breaks, if it cannot be added to its sum. */
    Optional<Broken> addPart(TradeRow row, TradeCell cell) {
        Parts parts = sums.computeIfAbsent(
                new Sum(row.reporter().economy().get(), row.partner().economy(), cell.flow(), cell.period()),
                sum -> new Parts(row.classification(), row.line()));
        if (!parts.classification.equals(row.classification())) {
            String rule = "must be of the classification of line " + parts.firstLine + ", " + parts.classification
                    + ", to be summed";
            return Optional.of(new Broken(rule, row.classification()));
        }
        int before = parts.add(numbers.get(row.commodity()), row.line());
        return before == 0
                ? Optional.empty()
                : Optional.of(new Broken(
                        "must say each commodity once to be summed, as line " + before,
                        row.reporter().text() + " " + row.partner().text() + " " + cell.flow() + " " + cell.period()
                                + " " + row.commodity()));
    }
}
