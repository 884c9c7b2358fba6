package org.tradepath.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The code of one page of the documentation as a program: the page's blocks in their order, each with what it must print.
 *
 * <p>In Markdown a block stands between <code>```java</code> and <code>```</code>, in javadoc between {@code <pre>{@code} and {@code }</pre>}. What it
 * prints stands in comments {@code // prints: ...}, or in the fence behind it if the text between begins with "prints". The imports are those of
 * {@link #IMPORTS}, and {@link SnippetContext} has what fragments speak of; imports of a block's own come besides.
 *
 * <p>Every line of code stands in the program where it stands in the page, so that a compiler's error names the page's line.
 *
 * @param page the file
 * @param code its lines of code; all others are empty, or begin a block
 * @param imports imports that stand in the page
 * @param printed for each block the lines that it must print
 */
record DocumentedCode(Path page, List<String> code, List<String> imports, List<List<String>> printed) {

    /** What a page need not import: the JDK's usual packages, ours, and of two types with one name the one that an assessment speaks of. */
    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "org.tradepath.assess.*",
            "org.tradepath.chart.*",
            "org.tradepath.evaluate.*",
            "org.tradepath.files.*",
            "org.tradepath.forecast.*",
            "org.tradepath.forecast.Fan",
            "org.tradepath.forecast.pooled.*",
            "org.tradepath.forecast.reference.*",
            "org.tradepath.growth.*",
            "org.tradepath.reconcile.*",
            "org.tradepath.series.*",
            "org.tradepath.sheet.*",
            "org.tradepath.simulate.*",
            "org.tradepath.stated.*",
            "org.tradepath.table.*",
            "org.tradepath.target.*",
            "org.tradepath.target.FirstPassage",
            "org.tradepath.target.progress.*",
            "org.tradepath.text.*",
            "org.tradepath.text.Finding",
            "org.tradepath.trade.*",
            "static org.tradepath.examples.SnippetContext.*");

    /** Fences that hold no Java of ours; no language is for commands, output and formulas, and console for commands with their output. */
    private static final Set<String> LANGUAGES = Set.of("", "console", "xml", "csv");

    /** Printed where a block begins. */
    private static final char BEGIN = '\0';

    private static final String PRINTS = "// prints: ";

    /**
     * The code of a Markdown page or Java source.
     *
     * @throws AssertionError if code stands where it would not be run: in a fence of a language that is not known, behind {@code <pre>{@code} on
     *     the same line, or in a fence or {@code <pre>} of something else
     */
    static DocumentedCode of(Path page) throws IOException {
        boolean java = page.toString().endsWith(".java");
        DocumentedCode program = new DocumentedCode(page, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> lines = Files.readAllLines(page);
        boolean inside = false;
        boolean other = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = java ? lines.get(i).replaceFirst("^\\s*\\* ?", "") : lines.get(i);
            if (inside && line.strip().equals(java ? "}</pre>" : "```")) {
                inside = false;
                program.code.add("");
                if (!java) {
                    program.lastPrinted().addAll(printedBehind(lines, i + 1));
                }
            } else if (inside) {
                program.line(line);
            } else if (!other && line.strip().equals(java ? "<pre>{@code" : "```java")) {
                inside = true;
                program.printed.add(new ArrayList<>());
                program.code.add("System.out.print('\\0');");
            } else {
                other = java ? isOtherPre(line, other) : isOtherFence(line, other);
                if (other && line.endsWith(";") || java && line.contains("<pre>{@code")) {
                    throw new AssertionError(page + ":" + (i + 1) + " holds code that is not run: " + line);
                }
                program.code.add("");
            }
        }
        return program;
    }

    private static boolean isOtherPre(String line, boolean before) {
        return line.contains("</pre>") ? false : before || line.contains("<pre>");
    }

    private static boolean isOtherFence(String line, boolean before) {
        String start = line.strip();
        if (!start.startsWith("```")) {
            return before;
        }
        if (!before && !LANGUAGES.contains(start.substring(3))) {
            throw new AssertionError("a fence must be of " + LANGUAGES + " or java, was " + start);
        }
        return !before;
    }

    private void line(String line) {
        if (line.startsWith("import ")) {
            imports.add(line);
            code.add("");
            return;
        }
        code.add(line);
        int prints = line.indexOf(PRINTS);
        if (prints >= 0) {
            lastPrinted().add(line.substring(prints + PRINTS.length()));
        }
    }

    private List<String> lastPrinted() {
        return printed.get(printed.size() - 1);
    }

    /** The lines of the fence behind a block, if the text between begins with "prints". */
    private static List<String> printedBehind(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at == lines.size() || !lines.get(at).startsWith("prints")) {
            return List.of();
        }
        while (!lines.get(at).startsWith("```")) {
            at++;
        }
        int end = at + 1;
        while (!lines.get(end).startsWith("```")) {
            end++;
        }
        return lines.subList(at + 1, end);
    }

    boolean isEmpty() {
        return printed.isEmpty();
    }

    /** The program's source: what a page leaves out stands before its first line of code, and behind its last. */
    private String source(String name) {
        StringBuilder head = new StringBuilder("package snippets; ");
        IMPORTS.forEach(type -> head.append("import ").append(type).append("; "));
        imports.forEach(line -> head.append(line).append(' '));
        head.append("final class ").append(name).append(" { static void run() throws Exception {");
        return head + String.join("\n", code) + "}}";
    }

    /** Compiles all programs at once and returns them as runnable; the compiler's errors name page and line. */
    static List<Runner> compile(List<DocumentedCode> programs, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        List<Source> sources = new ArrayList<>();
        for (DocumentedCode program : programs) {
            String name = "Page" + sources.size();
            sources.add(new Source(program, name));
        }
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-proc:none",
                "--release",
                "17");
        boolean compiled = compiler.getTask(new StringWriter(), null, errors, options, null, sources)
                .call();
        if (!compiled) {
            StringBuilder told = new StringBuilder("code in the documentation does not compile:");
            errors.getDiagnostics()
                    .forEach(error -> told.append('\n')
                            .append(error.getSource() instanceof Source source ? source.program.page : "")
                            .append(':')
                            .append(error.getLineNumber())
                            .append(' ')
                            .append(error.getMessage(null)));
            throw new AssertionError(told.toString());
        }
        ClassLoader loader = new URLClassLoader(new URL[] {url(folder)}, DocumentedCode.class.getClassLoader());
        return sources.stream()
                .map(source -> new Runner(source.program, loader, source.name))
                .toList();
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    /** Pages under a folder that end in one of the names. */
    static List<Path> pages(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** A compiled program. */
    record Runner(DocumentedCode program, ClassLoader loader, String name) {

        /** Runs it; returns for each block the lines that it printed. */
        List<List<String>> run() {
            String out = Captured.out(() -> {
                try {
                    Method run = loader.loadClass("snippets." + name).getDeclaredMethod("run");
                    run.setAccessible(true);
                    run.invoke(null);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(
                            program.page + ": "
                                    + Optional.ofNullable(e.getCause()).orElse(e),
                            e);
                }
            });
            return Stream.of(out.split(String.valueOf(BEGIN), -1))
                    .skip(1)
                    .map(block -> block.lines().toList())
                    .toList();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final DocumentedCode program;
        private final String name;

        Source(DocumentedCode program, String name) {
            super(URI.create("string:///snippets/" + name + ".java"), Kind.SOURCE);
            this.program = program;
            this.name = name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program.source(name);
        }
    }
}
