package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.forecast.reference.ReferenceClasses;
import org.tradepath.series.Panel;
import org.tradepath.sheet.HistorySheets;
import org.tradepath.sheet.PanelSheets;
import org.tradepath.sheet.Sheet;
import org.tradepath.target.DeadlinePhrases;

/** The library's own files: any text is read or refused by the exception that the reader's javadoc names. */
class OwnFilesFuzzTest {

    /** One of the readers. */
    private interface Reading {
        Object read(Path path, String text) throws IOException;
    }

    private static void check(byte[] bytes, Reading reading) throws IOException {
        Path path = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(path, bytes);
            assertThat(reading.read(path, new String(bytes, StandardCharsets.UTF_8)))
                    .isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        } finally {
            Files.delete(path);
        }
    }

    @FuzzTest(maxDuration = "30m")
    void panel(byte[] bytes) throws IOException {
        check(bytes, (path, text) -> {
            Panel panel = Panel.read(path);
            assertThat(PanelSheets.toPanel(PanelSheets.panel(panel))).isEqualTo(panel);
            return panel;
        });
    }

    @FuzzTest(maxDuration = "30m")
    void history(byte[] bytes) throws IOException {
        check(
                bytes,
                (path, text) ->
                        HistorySheets.toHistory(Sheet.read(new StringReader(text), "fuzz.csv", HistorySheets.DRAWS)));
    }

    @FuzzTest(maxDuration = "30m")
    void deadlinePhrases(byte[] bytes) throws IOException {
        check(bytes, (path, text) -> DeadlinePhrases.read(path));
    }

    @FuzzTest(maxDuration = "30m")
    void pooledModel(byte[] bytes) throws IOException {
        check(bytes, (path, text) -> PooledModel.read(new BufferedReader(new StringReader(text))));
    }

    @FuzzTest(maxDuration = "30m")
    void referenceClasses(byte[] bytes) throws IOException {
        check(bytes, (path, text) -> ReferenceClasses.read(new BufferedReader(new StringReader(text))));
    }
}
