package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that holds everything, in a JVM of its own. */
class TradepathIT {

    private static final Path JAR = Path.of("target", "tradepath.jar");

    @TempDir
    private Path folder;

    private static List<String> java(String line) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(Ran.arguments(line)));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private int run(String line) throws IOException, InterruptedException {
        Process process = start(java(line));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void assessesAsTheClassesDo() throws IOException, InterruptedException {
        assertThat(run("assess KAZ-TUR --paths 2000")).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(Files.readString(folder.resolve("out")))
                .contains("Türkiye")
                .isEqualTo(Ran.line("assess KAZ-TUR --paths 2000").out());
    }

    @Test
    void findsTheFormatsThatAreServices() throws IOException, InterruptedException {
        String xlsx = "src/test/resources/org/tradepath/examples/formats/imf_dots_report_KAZ.xlsx";
        assertThat(run("assess KAZ-AZE --with-bundled --format json --paths 1000 --data " + xlsx))
                .isZero();
        assertThat(folder.resolve("err")).content().contains("taken: ");
    }

    @Test
    void holdsNoSignaturesAndNoModules() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).toList())
                    .contains("META-INF/services/org.tradepath.files.FileFormat", "META-INF/LICENSE", "META-INF/NOTICE")
                    .noneMatch(
                            name -> name.endsWith("module-info.class") || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        assertThat(run("assess KAZ")).isEqualTo(2);
        assertThat(folder.resolve("err")).content().hasLineCount(1);
        assertThat(run("assess --data none.csv")).isEqualTo(1);
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void controlCEndsAPanelInOrder() throws IOException, InterruptedException {
        Path csv = folder.resolve("rows.csv");
        Path part = folder.resolve("rows.csv.part");
        // So many paths that the program would go on for a second and more when the interrupt comes.
        String line = "panel --panel ../docs/examples/panel.csv --as-of 2015 --paths 1000000 --threads 1 --out ";
        Process process = start(withInterrupts(java(line + csv)));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (rows(part) < 2 && process.isAlive() && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(folder.resolve("err")).content().contains("interrupted: what was finished is kept");
        assertThat(csv).doesNotExist();
        assertThat(part).content().endsWith("\n");
        assertThat(rows(part)).isBetween(2L, 6L);
        assertThat(run(line + csv + " --resume")).isZero();
        assertThat(part).doesNotExist();
        Path whole = folder.resolve("whole.csv");
        assertThat(Ran.line(line + whole).code()).isZero();
        assertThat(csv).hasSameBinaryContentAs(whole);
    }

    /** A shell that runs this build in the background may have it ignore interrupts, and children take that over. */
    private static List<String> withInterrupts(List<String> command) throws IOException, InterruptedException {
        List<String> reset = List.of("env", "--default-signal=INT");
        List<String> attempt = new ArrayList<>(reset);
        attempt.add("true");
        if (new ProcessBuilder(attempt).start().waitFor() != 0) {
            return command;
        }
        List<String> all = new ArrayList<>(reset);
        all.addAll(command);
        return all;
    }

    private static long rows(Path csv) throws IOException {
        return Files.exists(csv) ? Files.readString(csv).lines().count() - 1 : 0;
    }
}
