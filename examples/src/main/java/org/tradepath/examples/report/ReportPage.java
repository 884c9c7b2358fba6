package org.tradepath.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradepath.assess.Assessment;
import org.tradepath.trade.Corridor;

/**
 * The page of one assessment: the answer, all that it rests on, and how to find it again.
 *
 * <p>One file in itself: no script, no network, no picture from elsewhere. Well-formed as HTML and as XML; the same assessment gives the same
 * characters.
 */
public final class ReportPage {

    private static final String CSS = css();

    private ReportPage() {}

    /**
     * {@return the page}
     *
     * @param assessment what it tells of
     * @param language the language of its words; texts of sources stay in theirs
     * @param how how to make it again
     */
    public static String of(Assessment assessment, ReportLanguage language, Reproduction how) {
        return of(new Material(assessment, List.of()), language, EnumSet.noneOf(ReportLanguage.class), how);
    }

    /** The page of a folder in which the same page stands in other languages, and an index. */
    static String of(Material material, ReportLanguage language, Set<ReportLanguage> others, Reproduction how) {
        Page page = new Page(material, language, how);
        Corridor corridor = material.assessment().corridor();
        String title = page.words("title", page.names().corridor(corridor));
        Html html = open(page.html(), language, title);
        html.open("header").open("div", "class", "inner");
        html.element("p", page.words("brand"), "class", "brand");
        links(page, others);
        html.close().close();
        html.open("main", "id", "main", "tabindex", "-1").open("div", "class", "inner");
        html.element("h1", title);
        page.html()
                .element(
                        "p",
                        page.words(
                                "asOf", page.format().date(material.assessment().asOf())),
                        "class",
                        "date");
        new AnswerSection(page).write();
        Map<String, Runnable> sections = sections(page);
        contents(page, sections.keySet());
        sections.forEach((id, body) -> section(page, id, body));
        html.close().close();
        html.open("footer")
                .open("div", "class", "inner")
                .p(page.words("footer", how.version()))
                .close()
                .close();
        return html.close().close().page();
    }

    private static Map<String, Runnable> sections(Page page) {
        OutlookSections outlook = new OutlookSections(page);
        WaySections way = new WaySections(page);
        BesideSections beside = new BesideSections(page);
        ClosingSections closing = new ClosingSections(page);
        Map<String, Runnable> sections = new LinkedHashMap<>();
        sections.put("stated", new StatedSection(page)::write);
        sections.put("history", outlook::history);
        sections.put("forecast", outlook::forecast);
        sections.put("passage", outlook::passage);
        sections.put("growth", way::growth);
        sections.put("progress", new ProgressSection(page)::write);
        sections.put("scenarios", way::scenarios);
        sections.put("models", beside::models);
        sections.put("corridors", beside::corridors);
        sections.put("conflicts", new ConflictSection(page)::write);
        sections.put("method", closing::method);
        sections.put("reproduce", closing::reproduce);
        sections.put("limits", closing::limits);
        return sections;
    }

    /** Everything up to the body's first element, a link past the header. */
    static Html open(Html html, ReportLanguage language, String title) {
        html.open("html", "lang", language.code());
        html.open("head");
        html.leaf("meta", "charset", "utf-8");
        html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("meta", "name", "color-scheme", "content", "light dark");
        // Nothing is to be fetched or run, whatever a ledger holds.
        html.leaf(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        html.leaf("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title);
        html.style(CSS).close();
        html.open("body");
        return html.element("a", language.bundle().text("skip"), "class", "skip", "href", "#main");
    }

    private static void links(Page page, Set<ReportLanguage> others) {
        if (others.isEmpty()) {
            return;
        }
        page.html().open("nav", "class", "links", "aria-label", page.words("nav.pages"));
        page.html().element("a", page.words("nav.index"), "href", ReportFolder.INDEX);
        for (ReportLanguage other : others) {
            if (other != page.language()) {
                page.html()
                        .element(
                                "a",
                                other.bundle().text("language"),
                                "href",
                                ReportFolder.fileName(page.corridor(), other),
                                "lang",
                                other.code(),
                                "hreflang",
                                other.code());
            }
        }
        page.html().close();
    }

    private static void contents(Page page, Set<String> ids) {
        page.html().open("nav", "class", "contents", "aria-labelledby", "contents");
        page.html().element("h2", page.words("nav.contents"), "id", "contents").open("ul");
        for (String id : ids) {
            page.html()
                    .open("li")
                    .element("a", page.words("section." + id), "href", "#" + id)
                    .close();
        }
        page.html().close().close();
    }

    private static void section(Page page, String id, Runnable body) {
        String heading = id + "-heading";
        page.html().open("section", "id", id, "aria-labelledby", heading);
        page.html().element("h2", page.words("section." + id), "id", heading);
        body.run();
        page.html().close();
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
