package org.tradepath.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Fitted numbers as text: a line a vector, its name, then its numbers, with semicolons between. Reads line by line, and names the broken
 * one.
 */
public final class NumberLines {

    /**
     * A line.
     *
     * @param name its first cell
     * @param numbers the others, all finite
     */
    public record Line(String name, double[] numbers) {}

    private final BufferedReader in;
    private int number;

    /** Reads from the reader, which the caller closes. */
    public NumberLines(BufferedReader in) {
        this.in = in;
    }

    /** A resource beside a class of the jar, in UTF-8. */
    public static BufferedReader resource(Class<?> owner, String name) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks its resource " + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Writes a line. Whole numbers up to a billion stay exact, others keep seven digits. */
    public static void write(Appendable out, String name, double... numbers) throws IOException {
        out.append(name);
        for (double number : numbers) {
            boolean isWhole = number == StrictMath.rint(number) && Math.abs(number) < 1e9;
            out.append(';').append(isWhole ? Long.toString((long) number) : String.format(Locale.ROOT, "%.7g", number));
        }
        out.append('\n');
    }

    /** The numbers of the next line, which must have that name and so many of them. */
    public double[] next(String name, int length) throws IOException {
        List<String> cells = cells();
        if (!cells.get(0).equals(name)) {
            throw broken("must begin with " + name, cells.get(0));
        }
        return numbers(cells, length);
    }

    /** The whole numbers of the next line, which must have that name and so many of them. */
    public int[] nextWhole(String name, int length) throws IOException {
        double[] numbers = next(name, length);
        int[] whole = new int[length];
        for (int i = 0; i < length; i++) {
            whole[i] = (int) numbers[i];
            if (whole[i] != numbers[i]) {
                throw broken("must hold whole numbers", numbers[i]);
            }
        }
        return whole;
    }

    /** The next line, whatever its name, which must have so many numbers. */
    public Line next(int length) throws IOException {
        List<String> cells = cells();
        return new Line(cells.get(0), numbers(cells, length));
    }

    /** The exception for what is wrong in the line that was read last. */
    public IllegalArgumentException broken(String rule, Object value) {
        return Check.broken("line " + number, rule, value);
    }

    private List<String> cells() throws IOException {
        String line = in.readLine();
        number++;
        if (line == null) {
            throw broken("must be there", "the end of the file");
        }
        return Arrays.asList(line.split(";", -1));
    }

    private double[] numbers(List<String> cells, int length) {
        if (cells.size() != length + 1) {
            throw broken("must hold " + length + " numbers", cells.size() - 1);
        }
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            try {
                numbers[i] = Check.finite("line " + number, Double.parseDouble(cells.get(i + 1)));
            } catch (NumberFormatException e) {
                throw broken("must hold numbers", "\"" + cells.get(i + 1) + "\"");
            }
        }
        return numbers;
    }
}
