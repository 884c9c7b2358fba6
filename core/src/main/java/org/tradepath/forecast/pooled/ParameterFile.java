package org.tradepath.forecast.pooled;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradepath.internal.Check;

/**
 * Fitted parameters as text: a line a vector, its name, then its numbers. Numbers keep seven digits, which changes no probability by more
 * than a millionth.
 */
final class ParameterFile {

    private static final String VERSION = "tradepath-pooled-1";

    private ParameterFile() {}

    static void write(PooledParameters parameters, Appendable out) throws IOException {
        line(
                out,
                VERSION,
                parameters.asOf(),
                parameters.rows(),
                parameters.horizons().size());
        for (HorizonFit fit : parameters.horizons()) {
            line(out, "rows", fit.rows());
            line(out, "degrees", fit.degrees());
            line(out, "location", fit.location());
            line(out, "scale", fit.scale());
            line(out, "residuals", fit.residuals());
            line(out, "vanishing", fit.vanishing());
        }
        line(out, "means", parameters.means()[0]);
        line(out, "means later", parameters.means()[1]);
        for (int h = 0; h < parameters.dependence().length; h++) {
            line(out, "dependence", parameters.dependence()[h]);
        }
        line(out, "shares", parameters.worldShare(), parameters.economyShare());
        EconomyGrowth economies = parameters.economies();
        line(out, "economies", economies.firstYear(), economies.indices().size());
        for (var entry : economies.indices().entrySet()) {
            line(out, entry.getKey(), entry.getValue());
        }
    }

    private static void line(Appendable out, String name, double... numbers) throws IOException {
        out.append(name);
        for (double number : numbers) {
            boolean isWhole = number == StrictMath.rint(number) && Math.abs(number) < 1e9;
            out.append(';').append(isWhole ? Long.toString((long) number) : String.format(Locale.ROOT, "%.7g", number));
        }
        out.append('\n');
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is of another version or broken, with the number of the line
     */
    static PooledParameters read(BufferedReader in) throws IOException {
        Lines lines = new Lines(in);
        double[] head = lines.next(VERSION, 3);
        int asOf = (int) head[0];
        List<HorizonFit> horizons = new ArrayList<>();
        for (int h = 0; h < (int) head[2]; h++) {
            int rows = (int) lines.next("rows", 1)[0];
            double degrees = lines.next("degrees", 1)[0];
            horizons.add(new HorizonFit(
                    lines.next("location", Design.LOCATION),
                    lines.next("scale", Design.SCALE),
                    degrees,
                    lines.next("residuals", PooledParameters.PROBABILITIES.length),
                    lines.next("vanishing", Design.SCALE),
                    rows));
        }
        double[][] means = {lines.next("means", Design.RAW), lines.next("means later", Design.RAW)};
        double[][] dependence = new double[horizons.size()][];
        for (int h = 0; h < dependence.length; h++) {
            dependence[h] = lines.next("dependence", dependence.length);
        }
        double[] shares = lines.next("shares", 2);
        double[] counts = lines.next("economies", 2);
        int firstYear = (int) counts[0];
        SortedMap<String, double[]> indices = new TreeMap<>();
        for (int e = 0; e < (int) counts[1]; e++) {
            lines.nextNamed(asOf - firstYear + 1, indices);
        }
        return new PooledParameters(
                asOf,
                (int) head[1],
                List.copyOf(horizons),
                means,
                new EconomyGrowth(firstYear, asOf, indices),
                dependence,
                shares[0],
                shares[1]);
    }

    private static final class Lines {

        private final BufferedReader in;
        private int number;

        Lines(BufferedReader in) {
            this.in = in;
        }

        double[] next(String name, int length) throws IOException {
            String[] cells = cells();
            if (!cells[0].equals(name)) {
                throw Check.broken("line " + number, "must begin with " + name, cells[0]);
            }
            return numbers(cells, length);
        }

        void nextNamed(int length, SortedMap<String, double[]> into) throws IOException {
            String[] cells = cells();
            into.put(cells[0], numbers(cells, length));
        }

        private String[] cells() throws IOException {
            String line = in.readLine();
            number++;
            if (line == null) {
                throw Check.broken("line " + number, "must be there", "the end of the file");
            }
            return line.split(";");
        }

        private double[] numbers(String[] cells, int length) {
            if (cells.length != length + 1) {
                throw Check.broken("line " + number, "must hold " + length + " numbers", cells.length - 1);
            }
            double[] numbers = new double[length];
            for (int i = 0; i < length; i++) {
                numbers[i] = Check.finite("line " + number, Double.parseDouble(cells[i + 1]));
            }
            return numbers;
        }
    }
}
