package org.tradepath.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;

class PanelReadTest {

    private static final String HEADER = "reporter,partner,year,exports_usd_m,imports_usd_m,est\n";

    @TempDir
    private Path folder;

    private Panel read(String rows) throws IOException {
        return Panel.read(Files.writeString(folder.resolve("panel.csv"), HEADER + rows));
    }

    @Test
    void figuresAreDollarsAndMarksAreKept() throws IOException {
        Panel panel = read("KAZ,AZE,2019,3.5,0.25,m\nSUN,CSK,1980,,7e-2,\nKAZ,AZE,2020,0,1,xm\n");
        ReportedSeries series = panel.reportedByHome(Corridor.parse("KAZ-AZE")).orElseThrow();
        assertThat(series.exports(2019)).hasValue(3.5e6);
        assertThat(series.imports(2019)).hasValue(0.25e6);
        assertThat(series.status(2019, Flow.EXPORTS)).isEqualTo(Optional.of(Status.OBSERVED));
        assertThat(series.status(2019, Flow.IMPORTS)).isEqualTo(Optional.of(Status.ESTIMATED));
        assertThat(series.status(2020, Flow.EXPORTS)).isEqualTo(Optional.of(Status.ESTIMATED));
        assertThat(series.exports(2020)).hasValue(0);
        ReportedSeries historic =
                panel.reportedByHome(Corridor.parse("SUN-CSK")).orElseThrow();
        assertThat(historic.exports(1980)).isEmpty();
        assertThat(historic.imports(1980)).hasValue(70_000);
        assertThat(panel.rows()).isEqualTo(3);
    }

    @Test
    void tellsWhatIsWrongWithEachRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(
                                "QQQ,AZE,2019,1,1,\nKAZ,AZE,nineteen,1,1,\nKAZ,AZE,2019,one,1,\nKAZ,AZE,2019,1,1,z\nKAZ,AZE,2019,-1,1,\n"))
                .withMessageContaining("line 2: economy must be the ISO 3166 alpha-3 code")
                .withMessageContaining("\"QQQ\"")
                .withMessageContaining("line 3: year must be a whole number")
                .withMessageContaining("line 4: exports_usd_m must be a number or empty")
                .withMessageContaining("line 5: est must be x, m, xm or empty")
                .withMessageContaining("line 6: exports must be zero or positive");
    }

    @Test
    void aFileThatIsNotThereIsAnInputError() {
        Assertions.assertThatThrownBy(() -> Panel.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
