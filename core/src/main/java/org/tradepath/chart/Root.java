package org.tradepath.chart;

import java.util.regex.Pattern;
import org.tradepath.internal.Check;

/** The outermost element of every chart: its size, text alternatives, style sheet and paper. */
final class Root {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private Root() {}

    /** A prefix of ids, if it is one. */
    static String checkedPrefix(String name, String prefix) {
        if (!ID.matcher(prefix).matches()) {
            throw Check.broken(name, "must be a letter, then letters, digits, _ and -", "\"" + prefix + "\"");
        }
        return prefix;
    }

    /** A chart of what was drawn; ids begin with {@code prefix}. */
    static String of(String prefix, String title, String description, double width, double height, Svg drawn) {
        double whole = Math.ceil(height);
        String titleId = prefix + "-title";
        String descId = prefix + "-desc";
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "id",
                        prefix,
                        "class",
                        "tp-chart",
                        "role",
                        "img",
                        "aria-labelledby",
                        titleId + " " + descId,
                        "viewBox",
                        "0 0 " + Svg.number(width) + " " + Svg.number(whole),
                        "width",
                        width,
                        "height",
                        whole,
                        "style",
                        "max-width:100%;height:auto")
                .text("title", title, "id", titleId)
                .text("desc", description, "id", descId)
                .text("style", Style.sheet())
                .rect(0, 0, width, whole, "tp-paper")
                .append(drawn)
                .close()
                .finished();
    }
}
