package org.tradepath.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    static final char BEGIN = '\0';

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
        return !line.contains("</pre>") && (before || line.contains("<pre>"));
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

    /** The program as a class of the package {@code snippets} with a method {@code run}: what a page leaves out stands before and behind its lines. */
    String source(String name) {
        StringBuilder head = new StringBuilder("package snippets; ");
        IMPORTS.forEach(type -> head.append("import ").append(type).append("; "));
        imports.forEach(line -> head.append(line).append(' '));
        head.append("final class ").append(name).append(" { static void run() throws Exception {");
        return head + String.join("\n", code) + "}}";
    }
}
