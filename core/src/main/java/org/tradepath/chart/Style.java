package org.tradepath.chart;

import java.util.Map;
import java.util.TreeMap;

/**
 * The style sheet, the same in every chart, so that many may stand in one page.
 *
 * <p>Plain rules without variables, which not every viewer of SVG knows. Texts have a contrast of at least 4.5 to the paper, lines and
 * marks at least 3; nothing is told by colour alone.
 */
final class Style {

    /** Text sizes in pixels, as in the rules below, to estimate widths with; a strong text counts as larger by its boldness. */
    static final double TEXT = 12;

    static final double SMALL = 11;
    static final double STRONG = 1.13 * TEXT;
    static final double TITLE = 1.13 * 17;

    private static final String SHAPES = """
            .tp-chart{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;font-size:12px}
            .tp-chart .tp-title{font-size:17px;font-weight:600}
            .tp-chart .tp-small{font-size:11px}
            .tp-chart .tp-strong{font-weight:600}
            .tp-chart .tp-end{text-anchor:end}
            .tp-chart .tp-middle{text-anchor:middle}
            .tp-chart .tp-halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
            .tp-chart .tp-grid,.tp-chart .tp-axis{stroke-width:1;shape-rendering:crispEdges}
            .tp-chart .tp-now{stroke-width:1;stroke-dasharray:3 3}
            .tp-chart .tp-line{fill:none;stroke-width:2;stroke-linejoin:round}
            .tp-chart .tp-median{fill:none;stroke-width:2;stroke-linejoin:round}
            .tp-chart .tp-target{stroke-width:2;stroke-dasharray:7 4}
            .tp-chart .tp-point,.tp-chart .tp-hollow{stroke-width:1.3}
            .tp-chart .tp-stated{stroke-width:2;fill:none}
            """;

    /** What a class paints, in light and in dark: fill, or stroke where the value begins with a minus. */
    private static final Map<String, String[]> COLOURS = new TreeMap<>();

    static {
        fill("paper", "#ffffff", "#12161d");
        fill("future", "#f2f4f8", "#1b212b");
        fill("text", "#1c2430", "#e8ecf2");
        fill("muted", "#566173", "#a9b4c3");
        stroke("halo", "#ffffff", "#12161d");
        stroke("grid", "#dfe4ec", "#2c3542");
        stroke("axis", "#8591a3", "#6c788a");
        stroke("now", "#566173", "#a9b4c3");
        fill("past", "#cdd3dd", "#3b4556");
        stroke("line", "#1c2430", "#e8ecf2");
        fill("tail", "#cfe2f5", "#18344f");
        fill("mid", "#9cc6ec", "#1f5182");
        fill("centre", "#5d9fdb", "#2f79bd");
        stroke("median", "#0b3d73", "#d2e8ff");
        stroke("target", "#c2410c", "#ff9d66");
        fill("aim", "#b23a06", "#ff9d66");
        fill("bar", "#d4622c", "#e8834c");
        stroke("stated", "#7a2fb0", "#d3a4f7");
        fill("arrow", "#7a2fb0", "#d3a4f7");
        fill("point", "#1c2430", "#e8ecf2");
        stroke("point", "#1c2430", "#e8ecf2");
        fill("hollow", "#ffffff", "#12161d");
        stroke("hollow", "#1c2430", "#e8ecf2");
    }

    private Style() {}

    /** The rules. */
    static String sheet() {
        return SHAPES + rules(0) + "@media (prefers-color-scheme:dark){\n" + rules(1) + "}\n";
    }

    private static void fill(String name, String light, String dark) {
        COLOURS.put(name + "{fill:", new String[] {light, dark});
    }

    private static void stroke(String name, String light, String dark) {
        COLOURS.put(name + "{stroke:", new String[] {light, dark});
    }

    private static String rules(int scheme) {
        StringBuilder rules = new StringBuilder();
        COLOURS.forEach((rule, colours) -> rules.append(".tp-chart .tp-")
                .append(rule)
                .append(colours[scheme])
                .append("}\n"));
        return rules.toString();
    }
}
