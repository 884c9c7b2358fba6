package org.tradepath.forecast.pooled;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradepath.internal.NumberLines;

/** Fitted parameters as {@link NumberLines text}. Seven digits change no probability by more than a millionth. */
final class ParameterFile {

    private static final String VERSION = "tradepath-pooled-2";

    private ParameterFile() {}

    static void write(PooledParameters parameters, Appendable out) throws IOException {
        NumberLines.write(
                out,
                VERSION,
                parameters.asOf(),
                parameters.rows(),
                parameters.horizons().size());
        NumberLines.write(
                out, "sample", parameters.sample().series(), parameters.sample().firstYear());
        double[] day = parameters
                .fitted()
                .map(date -> new double[] {date.getYear(), date.getMonthValue(), date.getDayOfMonth()})
                .orElse(new double[3]);
        NumberLines.write(out, "fitted", day);
        for (HorizonFit fit : parameters.horizons()) {
            NumberLines.write(out, "rows", fit.rows());
            NumberLines.write(out, "degrees", fit.degrees());
            NumberLines.write(out, "location", fit.location());
            NumberLines.write(out, "scale", fit.scale());
            NumberLines.write(out, "residuals", fit.residuals());
            NumberLines.write(out, "vanishing", fit.vanishing());
        }
        NumberLines.write(out, "means", parameters.means()[0]);
        NumberLines.write(out, "means later", parameters.means()[1]);
        for (int h = 0; h < parameters.dependence().length; h++) {
            NumberLines.write(out, "dependence", parameters.dependence()[h]);
        }
        NumberLines.write(out, "shares", parameters.worldShare(), parameters.economyShare());
        EconomyGrowth economies = parameters.economies();
        NumberLines.write(
                out, "economies", economies.firstYear(), economies.indices().size());
        for (var entry : economies.indices().entrySet()) {
            NumberLines.write(out, entry.getKey(), entry.getValue());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is of another version or broken, with the number of the line
     */
    static PooledParameters read(BufferedReader in) throws IOException {
        NumberLines lines = new NumberLines(in);
        int[] head = lines.nextWhole(VERSION, 3);
        int asOf = head[0];
        int[] sample = lines.nextWhole("sample", 2);
        Optional<LocalDate> fitted = day(lines);
        List<HorizonFit> horizons = new ArrayList<>();
        for (int h = 0; h < head[2]; h++) {
            int rows = lines.nextWhole("rows", 1)[0];
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
        int[] counts = lines.nextWhole("economies", 2);
        int firstYear = counts[0];
        SortedMap<String, double[]> indices = new TreeMap<>();
        for (int e = 0; e < counts[1]; e++) {
            NumberLines.Line line = lines.next(asOf - firstYear + 1);
            indices.put(line.name(), line.numbers());
        }
        return new PooledParameters(
                asOf,
                new PooledParameters.Sample(sample[0], sample[1]),
                fitted,
                head[1],
                List.copyOf(horizons),
                means,
                new EconomyGrowth(firstYear, asOf, indices),
                dependence,
                shares[0],
                shares[1]);
    }

    /** The day of the fit; three zeros for none. */
    private static Optional<LocalDate> day(NumberLines lines) throws IOException {
        int[] day = lines.nextWhole("fitted", 3);
        if (day[0] == 0 && day[1] == 0 && day[2] == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(day[0], day[1], day[2]));
        } catch (DateTimeException e) {
            throw lines.broken("must hold a day as year, month and day", e.getMessage());
        }
    }
}
