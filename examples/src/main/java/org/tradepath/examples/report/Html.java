package org.tradepath.examples.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.tradepath.chart.TargetChart;

/**
 * Markup, built element by element; well-formed as HTML and as XML alike.
 *
 * <p>The only place where text becomes markup: whatever is given to it as text or as an attribute's value can become nothing else. The library's charts, which
 * stand in the pages, follow the same rule ({@code HtmlTest} compares them); it is no part of the library's API.
 */
public final class Html {

    private static final int REPLACEMENT = 0xFFFD;

    /** Elements within a line: no blank may come between them and what follows. */
    private static final Set<String> INLINE = Set.of("a", "bdi", "code", "span", "strong", "time");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html() {}

    /**
     * {@return text that can become no markup; what no page can hold, and what turns the direction of writing, becomes U+FFFD}
     *
     * @param text any text
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isPlain(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isPlain(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns =
                c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
        boolean none = c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
        return !(control || turns || none);
    }

    /** Opens an element; attributes are names and values in turn. */
    Html open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        String name = open.pop();
        out.append("</").append(name).append(end(name));
        return this;
    }

    /** An element without content. */
    Html leaf(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** Text within the element that is open. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element that holds text only. */
    Html element(String name, String text, String... attributes) {
        tag(name, attributes).append('>').append(escape(text));
        out.append("</").append(name).append(end(name));
        return this;
    }

    /** A paragraph. */
    Html p(String text) {
        return element("p", text);
    }

    /** A chart, which is markup already. */
    Html chart(TargetChart chart) {
        out.append(chart.svg());
        return this;
    }

    /** The page's own style sheet, which holds no markup. */
    Html style(String sheet) {
        if (sheet.contains("<") || sheet.contains("&")) {
            throw new IllegalArgumentException("sheet must hold neither < nor &");
        }
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** The whole page; every element must have been closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private static String end(String name) {
        return INLINE.contains(name) ? ">" : ">\n";
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }
}
