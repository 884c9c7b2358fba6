package org.tradepath.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tradepath.internal.Check;

/** Writes elements one after another. The only place where text becomes markup and a number becomes a coordinate. */
final class Svg {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A coordinate or length with at most two decimals; never NaN, infinite, or minus zero. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(Check.finite("coordinate", value)).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Text for an element or an attribute, in a file of its own or within a page; what neither can hold, or turns the direction of writing, becomes U+FFFD. */
    static String escape(String text) {
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

    /** None of what XML or HTML cannot hold, nor of the controls that turn the direction of what follows: they could make other text read wrong. */
    private static boolean isPlain(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns =
                c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
        boolean none = c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
        return !(control || turns || none);
    }

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Svg close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg leaf(String name, Object... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds text only. */
    Svg text(String name, String content, Object... attributes) {
        tag(name, attributes).append('>').append(escape(content));
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** A line of text in the chart. */
    Svg label(double x, double y, String content, String classes) {
        return text("text", content, "x", x, "y", y, "class", classes);
    }

    /** Lines of text below each other, so far apart, and where they end. */
    double lines(double x, double top, List<String> lines, double step, String classes) {
        double y = top;
        for (String line : lines) {
            y += step;
            label(x, y - 4, line, classes);
        }
        return y;
    }

    Svg line(double x1, double y1, double x2, double y2, String classes) {
        return leaf("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", classes);
    }

    Svg rect(double x, double y, double width, double height, String classes) {
        return leaf("rect", "x", x, "y", y, "width", width, "height", height, "class", classes);
    }

    Svg path(Outline path, String classes) {
        return leaf("path", "d", path, "class", classes);
    }

    /** Everything that another writer has written. */
    Svg append(Svg other) {
        out.append(other.finished());
        return this;
    }

    /** The markup; every element must have been closed. */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private StringBuilder tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Number n ? number(n.doubleValue()) : value.toString();
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(text))
                    .append('"');
        }
        return out;
    }
}
