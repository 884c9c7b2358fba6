package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All code of the documentation runs and prints what it says; what the pages point to is there. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern MAIN_CLASS = Pattern.compile("-Dexec\\.mainClass=([\\w.]+)");

    @TempDir
    private static Path compiled;

    @TestFactory
    Stream<DynamicTest> theCodePrintsWhatThePageSays() throws IOException {
        List<DocumentedCode> programs = new ArrayList<>();
        for (Path page : pages()) {
            DocumentedCode program = DocumentedCode.of(page);
            if (!program.isEmpty()) {
                programs.add(program);
            }
        }
        return DocumentedCode.compile(programs, compiled).stream()
                .map(runner -> DynamicTest.dynamicTest(
                        ROOT.relativize(runner.program().page()).toString(),
                        () -> assertThat(runner.run())
                                .isEqualTo(runner.program().printed())));
    }

    @Test
    void everyPublicPackageHasAWorkedExample() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path page : DocumentedCode.pages(ROOT.resolve("core/src/main/java"), "package-info.java")) {
            if (!page.toString().contains("internal") && DocumentedCode.of(page).isEmpty()) {
                without.add(page);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        for (Path page : DocumentedCode.pages(ROOT.resolve("docs"), ".md")) {
            String name = page.getFileName().toString();
            assertThat(name.equals("README.md") || index.contains("(" + name + ")"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void linksAndProgramsAreThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : markdown()) {
            String text = Files.readString(page);
            for (Matcher link = LINK.matcher(text); link.find(); ) {
                String to = link.group(1);
                if (!to.contains(":") && !Files.exists(page.resolveSibling(to))) {
                    missing.add(page + " -> " + to);
                }
            }
            for (Matcher main = MAIN_CLASS.matcher(text); main.find(); ) {
                String source = "examples/src/main/java/" + main.group(1).replace('.', '/') + ".java";
                if (!Files.exists(ROOT.resolve(source))) {
                    missing.add(page + " -> " + main.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Whatever may hold code. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(markdown());
        pages.addAll(DocumentedCode.pages(ROOT.resolve("core/src/main/java"), ".java"));
        return pages;
    }

    private static List<Path> markdown() throws IOException {
        List<Path> pages = new ArrayList<>(DocumentedCode.pages(ROOT.resolve("docs"), ".md"));
        for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md")) {
            pages.add(ROOT.resolve(name));
        }
        return pages;
    }
}
