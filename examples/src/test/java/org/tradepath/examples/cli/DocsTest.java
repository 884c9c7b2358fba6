package org.tradepath.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command in the documents is one, and prints what they say. */
class DocsTest {

    private static final List<Path> DOCUMENTS = List.of(
            Path.of("..", "README.md"),
            Path.of("..", "docs", "command-line.md"),
            Path.of("..", "docs", "tutorial-analyst.md"));

    private static List<String> blocks(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path document : DOCUMENTS) {
            all.append(Files.readString(document)).append('\n');
        }
        return Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(all)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    static List<String> sessions() throws IOException {
        return blocks("console");
    }

    /** "$ tradepath ...", then the lines it prints; "..." at the end: and more. */
    @ParameterizedTest
    @MethodSource("sessions")
    void aCommandPrintsWhatIsBelowIt(String session) {
        String command = session.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ tradepath ");
        // The documents speak from the root of the project, tests run in this module.
        Ran ran = Ran.line(command.substring("$ tradepath ".length()).replace("docs/", "../docs/"));
        assertThat(ran.code()).isZero();
        String printed = session.substring(session.indexOf('\n') + 1);
        if (printed.endsWith("...\n")) {
            assertThat(ran.out()).startsWith(printed.substring(0, printed.length() - "...\n".length()));
        } else {
            assertThat(ran.out()).isEqualTo(printed);
        }
    }

    @Test
    void everyOtherCommandParses() throws IOException {
        Pattern arguments = Pattern.compile("^(?:tradepath|java -jar examples/target/tradepath.jar) (.*)$"
                + "|^source <\\(tradepath (.*)\\)$|^mvn -q compile exec:java -Dexec.args=\"(.*)\"$");
        List<String> lines = blocks("").stream()
                .flatMap(String::lines)
                .flatMap(line -> arguments.matcher(line).results())
                .map(match -> Stream.of(match.group(1), match.group(2), match.group(3))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(lines).hasSizeGreaterThan(4);
        for (String line : lines) {
            String[] args = Ran.arguments(line);
            Io io = new Io(System.in, System.out, System.err, false);
            CommandLine.ParseResult parsed = Tradepath.commandLine(args, io).parseArgs(args);
            assertThat(parsed.hasSubcommand()).as(Arrays.toString(args)).isTrue();
        }
    }

    @Test
    void theOptionsInTheDocumentAreThere() throws IOException {
        String help = Stream.of("assess", "compare", "whatif", "lookback", "read", "backtest", "fit", "panel")
                .map(command -> Ran.of(command, "--help").out())
                .reduce("", String::concat);
        Pattern.compile("`(--[a-z-]+)")
                .matcher(Files.readString(DOCUMENTS.get(1)))
                .results()
                .forEach(option -> assertThat(help).contains(option.group(1)));
    }
}
