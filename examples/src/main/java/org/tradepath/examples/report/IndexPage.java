package org.tradepath.examples.report;

import java.util.List;
import java.util.Set;
import org.tradepath.target.TargetAnswer;

/** The page that links all others, with their answers in a sentence each, in every language that they are written in. */
final class IndexPage {

    private IndexPage() {}

    static String of(List<Material> materials, Set<ReportLanguage> languages, Reproduction how) {
        ReportLanguage first = languages.iterator().next();
        Bundle words = first.bundle();
        Html html = ReportPage.open(new Html(), first, words.text("index.title"));
        html.open("header").open("div", "class", "inner").element("p", words.text("brand"), "class", "brand");
        html.close().close();
        html.open("main", "id", "main", "tabindex", "-1").open("div", "class", "inner");
        html.element("h1", words.text("index.title"));
        for (ReportLanguage language : languages) {
            html.open("section", "lang", language.code(), "aria-labelledby", "index-" + language.code());
            html.element("h2", language.bundle().text("index.heading"), "id", "index-" + language.code());
            materials.forEach(material -> entry(html, material, language, how));
            html.close();
        }
        html.close().close();
        html.open("footer")
                .open("div", "class", "inner")
                .p(words.text("footer", how.version()))
                .close()
                .close();
        return html.close().close().page();
    }

    private static void entry(Html html, Material material, ReportLanguage language, Reproduction how) {
        Page page = new Page(material, language, how);
        AnswerSection answers = new AnswerSection(page);
        html.open("article", "class", "target");
        html.open("h3")
                .element(
                        "a",
                        page.names().corridor(page.corridor()),
                        "href",
                        ReportFolder.fileName(page.corridor(), language));
        html.close();
        html.element(
                "p", page.words("asOf", page.format().date(page.assessment().asOf())), "class", "date");
        List<TargetAnswer> standing = page.assessment().answers();
        if (standing.isEmpty()) {
            html.p(answers.none());
        }
        standing.forEach(answer -> html.p(answers.sentence(answer)));
        html.close();
    }
}
