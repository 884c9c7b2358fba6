package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadArticleTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return ReadArticle.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path article(String text) throws IOException {
        return Files.writeString(folder.resolve("article.txt"), text);
    }

    @Test
    void theTextIsMarkedAndTheTargetAssessed() throws IOException {
        Path article = article(
                "Trade between Kazakhstan and Azerbaijan rose to $560 million in 2025. The presidents aim to bring it to $2 billion. "
                        + "<script>alert('$5 million')</script> \u001b[31m");
        Path page = folder.resolve("page.html");
        assertThat(run(article.toString(), "--date", "2026-03-01", "--source", "A & B", "--html", page.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("rose to [1: $560 million] in 2025.", "bring it to [2: $2 billion].")
                .contains("article-2", "target", "KAZ-AZE")
                .contains("$2 billion of turnover a year in current US dollars", "reached by 2030 with probability")
                .doesNotContain("\u001b");
        assertThat(Files.readString(page))
                .contains("<mark id=\"f1\"", "A &amp; B, 2026-03-01", "&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void whatIsNotBoundIsListed() throws IOException {
        Path article = article("Trade between Kazakhstan and Serbia will reach $200 million. The price is 40 percent.");
        assertThat(run(article.toString(), "--date", "2024")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("no row for \"$200 million\": a ledger has no row for a forecast")
                .contains("not bound: \"40 percent\"");
    }

    @Test
    void aCorridorOfWhichNothingElseIsKnownSaysSo() throws IOException {
        Path article = article("Serbia and Kazakhstan want to bring trade to $200 million.");
        assertThat(run(article.toString(), "--date", "2024-06")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("No assessment: ");
    }

    @Test
    void wrongArgumentsGetOneLineAndCodeTwo() {
        assertThat(run("x.txt")).isEqualTo(2);
        assertThat(run("--date", "soon", "x.txt")).isEqualTo(2);
        assertThat(run("x.txt", "--date")).isEqualTo(2);
        assertThat(run("x.txt", "--data", "2024")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(4);
        assertThat(run(folder.resolve("none").toString(), "--date", "2024")).isEqualTo(1);
    }
}
