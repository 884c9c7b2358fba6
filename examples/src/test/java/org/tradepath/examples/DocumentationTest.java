package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All Java code of the documentation runs and prints what it says; what the pages point to is there. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern MAIN_CLASS = Pattern.compile("-Dexec\\.mainClass=([\\w.]+)");

    @TempDir
    private static Path compiled;

    private static List<Path> markdown;
    private static List<Path> sources;

    @BeforeAll
    static void findPages() throws IOException {
        markdown = files(ROOT, ".md").stream()
                .filter(file -> !isIn("target", file) || isIn("src", file))
                .toList();
        sources = new ArrayList<>();
        for (String module : List.of("core", "examples", "benchmarks")) {
            sources.addAll(files(ROOT.resolve(module).resolve("src/main/java"), ".java"));
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static boolean isIn(String folder, Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().equals(folder));
    }

    @TestFactory
    Stream<DynamicTest> theCodePrintsWhatThePageSays() throws IOException {
        List<DocumentedCode> programs = new ArrayList<>();
        for (Path page : Stream.concat(markdown.stream(), sources.stream()).toList()) {
            DocumentedCode program = DocumentedCode.of(page);
            if (!program.isEmpty()) {
                programs.add(program);
            }
        }
        return CompiledPages.of(programs, compiled).stream()
                .map(runner -> DynamicTest.dynamicTest(
                        runner.program().page().toString(),
                        () -> assertThat(runner.run())
                                .as(runner.program().page().toString())
                                .isEqualTo(runner.program().printed())));
    }

    @Test
    void everyPublicPackageHasAWorkedExample() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path page : sources) {
            if (page.startsWith(ROOT.resolve("core"))
                    && page.endsWith("package-info.java")
                    && !isIn("internal", page)
                    && DocumentedCode.of(page).isEmpty()) {
                without.add(page);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        Path docs = ROOT.resolve("docs");
        String index = Files.readString(docs.resolve("README.md"));
        assertThat(markdown.stream()
                        .filter(page -> docs.equals(page.getParent()) && !page.endsWith("README.md"))
                        .filter(Predicate.not(page -> index.contains("](" + page.getFileName() + ")"))))
                .isEmpty();
    }

    @Test
    void linksAndProgramsAreThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : markdown) {
            String text = Files.readString(page);
            for (Matcher link = LINK.matcher(text); link.find(); ) {
                String to = link.group(1);
                if (!to.contains(":") && !Files.exists(page.resolveSibling(to))) {
                    missing.add(page + " -> " + to);
                }
            }
            for (Matcher program = MAIN_CLASS.matcher(text); program.find(); ) {
                String source = "examples/src/main/java/" + program.group(1).replace('.', '/') + ".java";
                if (!Files.exists(ROOT.resolve(source))) {
                    missing.add(page + " -> " + program.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
