package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.examples.Library;
import picocli.CommandLine;

class TradepathTest {

    private static final Io NOWHERE = new Io(
            InputStream.nullInputStream(),
            new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false);

    @TempDir
    private Path folder;

    @Test
    void withoutACommandItDoesTheMainJob() throws IOException {
        Ran ran = Ran.of();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Kazakhstan - Azerbaijan, as of 2025-12-31", "Kazakhstan - Türkiye, as of 2025-12-31")
                .containsSubsequence("$1 billion", "$10 billion", "$15 billion")
                .containsSubsequence("2026", "2035")
                .contains(
                        "current US dollars",
                        "on Kazakhstan's figures",
                        "not by 2040",
                        "461.9 million USD",
                        "more than 500 million USD")
                .endsWith("Page with charts: " + Path.of("target", "report", "index.html") + "\n");
        Path report = Path.of("target", "report");
        assertThat(report.resolve("index.html")).content().contains("kaz-aze.html", "kaz-tur.ru.html");
        assertThat(report.resolve("kaz-aze.ru.html"))
                .content()
                .contains("<svg", "tradepath assess --out target/report");
        assertThat(report.resolve("kaz-tur.html")).content().contains("<svg").doesNotContain("<script", "src=", "NaN");
        // One corridor by itself, and on its own threads, is told to the bit as it is beside another.
        assertThat(ran.out()).startsWith(Ran.of("assess", "KAZ-AZE").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assess", "compare", "whatif", "lookback", "read", "backtest", "fit", "panel", "completion"})
    void everyCommandHasHelpWithExamplesThatParse(String command) {
        Ran help = Ran.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: tradepath " + command, "Exit codes:", "130", "--debug");
        List<String> examples = help.out()
                .substring(help.out().indexOf("Examples:"))
                .lines()
                .filter(line -> line.startsWith("  tradepath "))
                .map(line -> line.substring("  tradepath ".length()))
                .toList();
        assertThat(examples).isNotEmpty().allMatch(line -> line.startsWith(command));
        for (String example : examples) {
            String[] args = Ran.arguments(example);
            CommandLine.ParseResult parsed =
                    Tradepath.commandLine(args, NOWHERE).parseArgs(args);
            assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(command);
        }
    }

    @Test
    void helpOfAllNamesTheCommands() {
        for (String option : List.of("--help", "-h")) {
            assertThat(Ran.of(option).out())
                    .contains("assess ", "compare ", "whatif ", "lookback ", "read ", "backtest ", "fit ", "panel ")
                    .contains("Exit codes:", "Examples:", "Without a command: assess --out target/report.");
        }
        assertThat(Ran.of("--version").out()).isEqualTo("tradepath " + Library.version() + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asess",
                "assess KAZ",
                "assess KAZ-KAZ",
                "assess --pathz 3",
                "assess --paths 0",
                "assess --paths many",
                "assess KAZ-AZE --by 2020",
                "assess KAZ-AZE --by 2190",
                "assess --side both",
                "assess --as-of soon",
                "assess --format xml",
                "assess --lang fr",
                "assess --lang fr --out x",
                "assess KAZ-AZE --lang en",
                "assess KAZ-AZE --table fan",
                "lookback KAZ-AZE --table targets --format json",
                "assess KAZ-AZE --target \"2 billion EUR\"",
                "\"assess\" \"KAZ[Aktobe Region]-AZE\" --data ../docs/examples/panel.csv",
                "assess KAZ-SRB",
                "assess --target \"5 apples\"",
                "assess --data ../docs/examples/panel.csv",
                "assess KAZ-AZE --format csv --table none --paths 1000",
                "compare KAZ-AZE",
                "assess KAZ-AZE KAZ-TUR KAZ-AZE",
                "assess KAZ-AZE --by 2030,2030",
                "compare KAZ-AZE KAZ-AZE",
                "compare KAZ-AZE AZE-KAZ",
                "compare --by 2086",
                "whatif KAZ-TUR",
                "whatif --add 5",
                "whatif --add 150m@2020",
                "whatif --add 150m@2027*0.2",
                "whatif --add 150q@2027",
                "whatif --add 150@2027",
                "whatif --add 5%@2027",
                "whatif --cap 20%@2027",
                "whatif --growth 2@2027",
                "whatif --growth 2m@2027",
                "whatif --shock -30@2027/3",
                "whatif --add 150m@2027/3m",
                "whatif --fund 300m@2026/5*10%",
                "whatif --add 150m@soon",
                "whatif --add 150m@2027:120%",
                "whatif --add 150m@2027:1.2.3%",
                "whatif --add 200m..100m@2027",
                "whatif --add 1m@2027 --add 2m@2027 --add 3m@2027 --add 4m@2027 --cap 1bn@2027 --cap 2bn@2027 --cap 3bn@2027",
                "whatif --shock -30%@2027",
                "whatif --fund 300m@2026/5",
                "whatif --cap 1bn@2027/3",
                "whatif --growth 2%..4%..3%@2027",
                "lookback KAZ",
                "read x.txt",
                "read",
                "backtest --panel x",
                "backtest --panel x --sample y --paths 1",
                "backtest --panel x --sample y --threads 1025",
                "fit --panel x --out y",
                "fit --panel x --out y later",
                "panel",
                "panel --panel ../docs/examples/panel.csv --as-of 0",
                "panel --panel ../docs/examples/panel.csv --times 0",
                "panel --panel ../docs/examples/panel.csv --times 2/3",
                "panel --panel ../docs/examples/panel.csv --times 2,2",
                "panel --panel ../docs/examples/panel.csv --threads 0",
                "panel --panel ../docs/examples/panel.csv --oldest 51",
                "panel --panel ../docs/examples/panel.csv KAZ-DEU",
                "panel --panel ../docs/examples/panel.csv KAZ-CHN KAZ-CHN",
                "panel --panel ../docs/examples/panel.csv KAZ",
                "panel --panel ../docs/examples/panel.csv --years 61",
                "panel --panel ../docs/examples/panel.csv --target \"1 billion EUR\"",
                "panel --panel ../docs/examples/panel.csv --resume"
            })
    void aWrongArgumentGetsOneLineAndCodeTwo(String line) {
        Ran ran = Ran.line(line);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).contains("see tradepath").doesNotContain("Exception");
        assertThat(ran.out().lines().skip(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess --data none.csv",
                "compare --data none.csv",
                "whatif --data none.csv",
                "lookback --data none.csv",
                "read none.txt --date 2025",
                "backtest --sample none.csv --panel none.csv",
                "fit --panel none.csv --out x 2020"
            })
    void aTableThatIsNotThereIsRefusedBeforeAnyWork(String line) {
        Ran ran = Ran.line(line + " --format csv --table none");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).hasLineCount(1).startsWith("--table must be one of [");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess --data none.csv --out FILE",
                "backtest --sample none.csv --panel none.csv --out FILE",
                "fit --panel none.csv --out FILE 2020"
            })
    void aFileInTheWayOfAFolderIsToldBeforeAnyWork(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Ran ran = Ran.line(line.replace("FILE", file.toString()));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo(file + ": a file stands where a folder must be; name another folder\n");
    }

    @Test
    void standardInputThatNeverEndsCanBeInterrupted() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        InputStream endless = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    end.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Io io = new Io(endless, new PrintStream(java.io.OutputStream.nullOutputStream()), new PrintStream(err), false);
        Thread.currentThread().interrupt();
        int code = Tradepath.run(Ran.arguments("read - --date 2025"), io);
        end.countDown();
        assertThat(code).isEqualTo(130);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("interrupted: what was finished is kept\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess KAZ-AZE --data none.csv",
                "assess KAZ-AZE --data broken.csv",
                "assess KAZ-AZE --data unknown.csv",
                "assess KAZ-AZE --paths 1000 --out unknown.csv",
                "assess KAZ-AZE --data folder.csv",
                "assess --data ../docs/examples/ledger.csv --data ../docs/examples/ledger.csv",
                "read none.txt --date 2025",
                "read latin.txt --date 2025",
                "read folder.csv --date 2025",
                "read ../docs/examples/article.txt --date 2025 --csv folder.csv",
                "backtest --sample none.csv --panel none.csv --out x",
                "backtest --sample unknown.csv --panel unknown.csv --out x",
                "fit --panel none.csv --out x 2020",
                "fit --panel ../docs/examples/panel.csv --out x 2020",
                "panel --panel none.csv",
                "panel --panel unknown.csv",
                "panel --panel folder.csv",
                "panel --panel ../docs/examples/panel.csv --model folder.csv",
                "panel --panel ../docs/examples/panel.csv --model latin.txt",
                "panel --panel ../docs/examples/panel.csv --paths 100 --out folder.csv",
                "panel --panel ../docs/examples/panel.csv --model unknown.csv"
            })
    void aFileThatCannotBeIsOneLineAndCodeOne(String line) throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "id,home,side,flow,kind,source,published\nA,K,,,,,\nB,,,,,,\n");
        Files.writeString(folder.resolve("unknown.csv"), "a,b,c\n1,2,3\n");
        Files.writeString(folder.resolve("latin.txt"), "Türkiye", StandardCharsets.ISO_8859_1);
        Files.createDirectory(folder.resolve("folder.csv"));
        String[] args = Arrays.stream(Ran.arguments(line))
                .map(arg ->
                        arg.matches("\\w+\\.(csv|txt)|x") ? folder.resolve(arg).toString() : arg)
                .toArray(String[]::new);
        Ran ran = Ran.of(args);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("folder.csv")).isEmptyDirectory();
        Arrays.stream(args)
                .filter(arg -> arg.matches(".*(folder.csv|latin.txt)"))
                .forEach(arg -> assertThat(ran.err()).contains(arg));
        Ran debugged = Ran.of(java.util.stream.Stream.concat(Arrays.stream(args), java.util.stream.Stream.of("--debug"))
                .toArray(String[]::new));
        assertThat(debugged.code()).isEqualTo(1);
        assertThat(debugged.err()).contains("\tat ");
    }

    @Test
    void whatAFileHoldsCommandsNoTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("escape.csv"), "a\u001B]0;b\u0007,c\u009B1m\n1,2\n");
        Ran ran = Ran.of("assess", "KAZ-AZE", "--data", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        Files.writeString(
                file,
                "id,home,partner,side,flow,kind,period,value,scale,unit,hedge,source,published\n"
                        + "L1,KAZ,AZE,HOME,TURNOVER,LEVEL,2025,900,million,USD,EXACTLY,\"\u001B[31mred\nand more\",2026\n");
        ran = Ran.of("assess", "--data", file.toString(), "--paths", "1000");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\uFFFD[31mred and more").doesNotContain("\u001B");
    }

    @Test
    void resultsThatCannotBeWrittenAreAnError() throws IOException {
        PrintStream full = new PrintStream(new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Io io = new Io(InputStream.nullInputStream(), full, new PrintStream(err), false);
        assertThat(Tradepath.run(Ran.arguments("panel --panel ../docs/examples/panel.csv --paths 100"), io))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output was closed, or is full");
    }

    @Test
    void whatWasMeantIsSuggested() {
        assertThat(Ran.of("assess", "--pathz").err()).contains("did you mean --paths");
        assertThat(Ran.of("asess").err()).contains("did you mean assess");
        assertThat(Ran.of("assess", "KAZ-AZE", "--data", "none.csv").err())
                .isEqualTo("none.csv: there is no such file or folder; check the path\n");
    }

    @Test
    void completionsAreAScriptThatBashReads() throws IOException, InterruptedException {
        Ran ran = Ran.of("completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("complete -F", "tradepath", "whatif", "--least-years", "lookback", "--with-bundled");
        Path bash = Path.of("/bin/bash");
        if (Files.isExecutable(bash)) {
            Path script = Files.writeString(folder.resolve("completion"), ran.out());
            assertThat(new ProcessBuilder(bash.toString(), "-n", script.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
    }
}
