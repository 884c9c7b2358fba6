package org.tradepath.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Programs of the documentation, compiled together and ready to be run. */
final class CompiledPages {

    private CompiledPages() {}

    /**
     * Compiles all programs at once.
     *
     * @throws AssertionError if one does not compile; it names page, line and what is wrong
     */
    static List<Runner> of(List<DocumentedCode> programs, Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (DocumentedCode program : programs) {
            sources.add(new Source(program, "Page" + sources.size()));
        }
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-proc:none",
                "--release",
                "17");
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(new StringWriter(), null, problems, options, null, sources)
                .call()) {
            throw new AssertionError("code of the documentation does not compile:" + told(problems));
        }
        URL[] classes = {folder.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, CompiledPages.class.getClassLoader());
        return sources.stream()
                .map(source -> new Runner(source.program, loader, source.name))
                .toList();
    }

    private static String told(DiagnosticCollector<JavaFileObject> problems) {
        StringBuilder told = new StringBuilder();
        problems.getDiagnostics().forEach(problem -> {
            if (problem.getSource() instanceof Source source) {
                told.append('\n').append(source.program.page()).append(':').append(problem.getLineNumber());
            }
            told.append(' ').append(problem.getMessage(null));
        });
        return told.toString();
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
                    throw new AssertionError("code of " + program.page() + " failed", e);
                }
            });
            return Stream.of(out.split(String.valueOf(DocumentedCode.BEGIN), -1))
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
