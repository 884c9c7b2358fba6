package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's snippet is the code of {@link Quickstart}, and prints what the README says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theSnippetIsTheExample() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/tradepath/examples/Quickstart.java"));
        String body = source.substring(
                source.indexOf("// README begins") + "// README begins".length(), source.indexOf("// README ends"));
        assertThat(blocks("java").get(0)).isEqualTo(body.stripIndent().strip() + "\n");
    }

    @Test
    void theExamplePrintsWhatTheReadmeSays() throws IOException {
        String printed = Captured.out(() -> Quickstart.main(new String[0]));
        assertThat(printed).isEqualTo(blocks("").get(0));
    }

    @Test
    void theTwoCommandsAreThere() throws IOException {
        assertThat(blocks("")).contains("mvn -q compile exec:java\n", "mvn verify\n");
    }

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher matcher =
                Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL).matcher(readme);
        return matcher.results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
