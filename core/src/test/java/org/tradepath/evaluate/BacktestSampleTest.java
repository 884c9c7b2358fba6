package org.tradepath.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.trade.Side;

class BacktestSampleTest {

    private static final String HEADER = "reporter,partner,origin,n,"
            + IntStream.rangeClosed(1, 29).mapToObj(i -> "h-" + (30 - i)).collect(Collectors.joining(",")) + ",h0,"
            + IntStream.rangeClosed(1, 10).mapToObj(i -> "f" + i).collect(Collectors.joining(","));
    private static final String FUTURE = ",11,12,13,14,15,16,17,18,19,20.5";

    @TempDir
    private Path folder;

    private List<BacktestCase> read(String... rows) throws IOException {
        return BacktestSample.read(
                Files.writeString(folder.resolve("sample.csv"), HEADER + "\n" + String.join("\n", rows) + "\n"));
    }

    private static String row(String start, String... figures) {
        return start + ",".repeat(30 - figures.length) + "," + String.join(",", figures) + FUTURE;
    }

    @Test
    void readsHistoryAndOutcomes() throws IOException {
        List<BacktestCase> cases = read(row("SUN,CSK,1985,3", "1.5", "2", "1e1"));
        assertThat(cases).hasSize(1);
        BacktestCase one = cases.get(0);
        assertThat(one.history().corridor()).hasToString("SUN-CSK");
        assertThat(one.history().side()).contains(Side.HOME);
        assertThat(one.history().firstYear()).isEqualTo(1983);
        assertThat(one.origin()).isEqualTo(1985);
        assertThat(one.history().logLevel(1983, 0)).isEqualTo(StrictMath.log(1.5e6));
        assertThat(one.aftermath().level(10)).isEqualTo(20.5e6);
        assertThat(one.horizon()).isEqualTo(10);
        assertThat(one.key()).isEqualTo("SUN-CSK 1985");
    }

    @Test
    void anEmptyOutcomeIsNotKnown() throws IOException {
        BacktestCase one =
                read(row("KAZ,AZE,2005,1", "10").replace(",12,", ",,")).get(0);
        assertThat(one.aftermath().level(2)).isNaN();
        assertThat(one.aftermath().level(3)).isEqualTo(13e6);
    }

    @Test
    void tellsWhatIsWrongWithEachRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(
                        row("QQQ,AZE,2005,1", "10"),
                        row("KAZ,AZE,2005,2", "10"),
                        row("KAZ,AZE,2005,1", "9", "10"),
                        row("KAZ,AZE,2005,31", "10"),
                        row("KAZ,AZE,x,1", "10"),
                        row("KAZ,AZE,2005,1", "0"),
                        row("KAZ,KAZ,2005,1", "1")))
                .withMessageContaining("line 2: economy must be the ISO 3166 alpha-3 code")
                .withMessageContaining("line 3: h-1 must be a number, but was \"\"")
                .withMessageContaining("line 4: h-1 must be empty where n is 1, but was 9")
                .withMessageContaining("line 5: n must lie in [1, 30]")
                .withMessageContaining("line 6: origin must be a whole number")
                .withMessageContaining("line 7: h0 must be positive")
                .withMessageContaining("line 8");
    }
}
