package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.trade.Corridor;

/** What every section of a page writes with: the material, the markup so far, and the words, numbers and names of the language. */
final class Page {

    private final Material material;
    private final ReportLanguage language;
    private final Reproduction how;
    private final Html html = new Html();
    private final Format format;
    private final Names names;
    private final StatementTexts statements;
    private final Translation translation;
    private int tables;

    Page(Material material, ReportLanguage language, Reproduction how) {
        this.material = material;
        this.language = language;
        this.how = how;
        this.format = new Format(language.bundle());
        this.names = new Names(language);
        this.statements = new StatementTexts(language.bundle(), format);
        this.translation = Translation.to(language);
    }

    Material material() {
        return material;
    }

    Assessment assessment() {
        return material.assessment();
    }

    Corridor corridor() {
        return assessment().corridor();
    }

    ReportLanguage language() {
        return language;
    }

    Reproduction how() {
        return how;
    }

    Html html() {
        return html;
    }

    Format format() {
        return format;
    }

    Names names() {
        return names;
    }

    StatementTexts statements() {
        return statements;
    }

    /** Sentences of the library, in the language. */
    Translation translation() {
        return translation;
    }

    /** A phrase of the language. */
    String words(String key, Object... values) {
        return language.bundle().text(key, values);
    }

    /** The word of a constant. */
    String words(String group, Enum<?> constant) {
        return language.bundle().text(group, constant);
    }

    /** A number of things. */
    String counted(String key, long number) {
        return language.bundle().count(key, number, format.count(number));
    }

    /** Whose figures count. */
    String figures(CountedSide side) {
        return names.figures(side, corridor());
    }

    /** A paragraph of a phrase. */
    void say(String key, Object... values) {
        html.p(words(key, values));
    }

    /** A paragraph in small print. */
    void note(String text) {
        html.element("p", text, "class", "note");
    }

    /** A table with the next free id. */
    Table table(String caption) {
        tables++;
        return new Table("table-" + tables, caption);
    }

    /** A table, or the words that say that there is none. */
    void write(Table table, String noneKey) {
        if (table.isEmpty()) {
            say(noneKey);
        } else {
            table.write(html);
        }
    }

    /** Parts as a list in a sentence: "a", "a and b", "a, b and c". */
    String listed(List<String> parts) {
        List<String> first = new ArrayList<>(parts);
        if (first.size() < 2) {
            return String.join("", first);
        }
        String last = first.remove(first.size() - 1);
        return words("list", String.join(", ", first), last);
    }
}
