package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class M3YearlyTest {

    /** Two series that grow by eight or twelve per cent in turn: every model goes on by about a tenth. */
    @Test
    void scoresTheSeriesOfAFile(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("m3.csv");
        StringBuilder text = new StringBuilder("id,type,n_train,h,train,test\n");
        for (int series = 1; series <= 2; series++) {
            text.append("N").append(series).append(",MICRO,14,6,");
            double level = 1000 * series;
            for (int t = 0; t < 20; t++) {
                text.append(t == 14 ? "," : t == 0 ? "" : " ").append(level);
                level *= t % 2 == 0 ? 1.08 : 1.12;
            }
            text.append('\n');
        }
        Files.writeString(data, text);
        String out = Captured.out(() -> {
            try {
                M3Yearly.main(new String[] {"--data", data.toString()});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(out).startsWith("2 series; prior from their training parts: growth 0.09");
        // Steady growth: the trends are off by little, the level that stays where it is by 30 %, and an eighth of that
        // is in the combination.
        assertThat(smape(out, "damped trend, without shrinkage")).isLessThan(6);
        double flat = smape(out, "local level, without shrinkage");
        assertThat(flat).isBetween(25.0, 45.0);
        assertThat(smape(out, "combination")).isLessThan(6 + flat / 8);
    }

    @Test
    void saysHowItIsCalled() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(M3Yearly.run(new String[] {"--help"}, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: M3Yearly --data FILE");
    }

    private static double smape(String out, String model) {
        String line = out.lines()
                .filter(each -> each.matches("\\W*" + model + " .*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out));
        return Double.parseDouble(line.replaceFirst("\\W*" + model, "").strip().split(" +")[0]);
    }
}
