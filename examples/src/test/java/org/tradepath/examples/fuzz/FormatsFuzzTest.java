package org.tradepath.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.files.FileReport;
import org.tradepath.files.TradeFileException;
import org.tradepath.files.TradeFiles;

/** The formats of this module: any file is read with every row accounted for, or is refused with the place. */
class FormatsFuzzTest {

    @FuzzTest(maxDuration = "30m")
    void comtradeJson(byte[] bytes) throws IOException {
        check(bytes);
    }

    /** The first byte chooses the part of the report that the others are; none of them: the bytes of the file itself. */
    @FuzzTest(maxDuration = "30m")
    void dotsReport(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        int part = bytes[0] - 'a';
        check(part >= 0 && part < SmallReport.parts() ? SmallReport.with(part, content) : content);
    }

    /** Without this every search would end at the door. */
    @Test
    void theWholeReportIsRead() throws IOException {
        FileReport report = check(SmallReport.with(0, SmallReport.part(0))).orElseThrow();
        assertThat(report.rowsRead()).isEqualTo(4);
        assertThat(report.figures()).isEqualTo(8);
    }

    /** What was read; empty if it was refused, as it should be. */
    private static Optional<FileReport> check(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("fuzz", ".data");
        try {
            Files.write(path, bytes);
            FileReport report = TradeFiles.withDefaults().read(path).report();
            assertThat(report.rowsRead() + report.rowsSetAside()).isEqualTo(report.rows());
            return Optional.of(report);
        } catch (TradeFileException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.getMessage()).contains(path.getFileName().toString());
            return Optional.empty();
        } finally {
            Files.delete(path);
        }
    }
}
