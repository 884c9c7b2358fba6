package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradepath.files.TradeFile;
import org.tradepath.files.TradeFileException;
import org.tradepath.files.TradeFiles;

/** Any file is read with every row accounted for, or is refused with the place. */
class TradeFilesFuzzTest {

    @FuzzTest(maxDuration = "30m")
    void read(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(path, bytes);
            check(path);
        } finally {
            Files.delete(path);
        }
    }

    private static void check(Path path) throws IOException {
        TradeFile file;
        try {
            file = TradeFiles.withDefaults().read(path);
        } catch (TradeFileException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.getMessage()).contains(path.getFileName().toString());
            return;
        }
        assertThat(file.report().rowsRead() + file.report().rowsSetAside())
                .isEqualTo(file.report().rows());
        assertThat(file.figures())
                .allSatisfy(figure -> assertThat(figure.dollars()).isFinite().isNotNegative());
        assertThat(file.figures().count()).isEqualTo(file.report().figures());
        assertThat(file.panel().series())
                .allSatisfy(series -> assertThat(series.firstYear()).isLessThanOrEqualTo(series.lastYear()));
        assertThat(file.mirrors()).doesNotContainNull();
    }
}
