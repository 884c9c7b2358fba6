package org.tradepath.examples.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.reconcile.Conflict;
import org.tradepath.reconcile.Conflicts;
import org.tradepath.reconcile.Explanation;
import org.tradepath.stated.Statement;

/**
 * The smallest sets of statements that cannot be true together. Of many sets that can be laid at the door of one statement, the smallest is
 * told in full.
 */
final class ConflictSection {

    private static final int TOLD = 4;

    /** The last part of {@link Conflict#explanation()}: where the others leave a quantity, and where one puts it. */
    private static final Pattern WHY =
            Pattern.compile(".*: the others leave (.+) for (.+), and (\\S+) says (.+)\\.", Pattern.DOTALL);

    private final Page page;

    ConflictSection(Page page) {
        this.page = page;
    }

    void write() {
        Conflicts conflicts = page.assessment().reconciliation().conflicts();
        if (conflicts.conflicts().isEmpty()) {
            page.say("conflicts.none");
        } else {
            page.say(
                    "conflicts.intro",
                    page.counted("count.sets", conflicts.contradictions().size()),
                    page.counted("count.revisions", conflicts.revisions().size()));
        }
        if (!conflicts.complete()) {
            page.say("conflicts.incomplete");
        }
        List<Explanation.Paragraph> told =
                page.assessment().reconciliation().explain().ofConflicts();
        told.stream().limit(TOLD).map(Explanation.Paragraph::conflicts).forEach(this::group);
        if (told.size() > TOLD) {
            page.note(page.words("conflicts.more", page.format().count(told.size() - TOLD)));
        }
    }

    /** The first of some sets, and how many more there are of its kind. */
    private void group(List<Conflict> group) {
        Conflict first = group.get(0);
        Html html = page.html();
        html.element(
                "h3",
                page.words(
                        first.revision() ? "conflicts.revision" : "conflicts.contradiction",
                        String.join(", ", first.ids())));
        html.open("ul");
        for (Statement statement : first.statements()) {
            html.open("li");
            html.element("strong", statement.id());
            html.text(": " + said(statement) + " – ");
            Cell.source(statement).write(html);
            html.text(", " + page.format().date(statement.source().published()));
            html.close();
        }
        html.close();
        why(first);
        if (first.presumesHalfYears()) {
            page.note(page.words("conflicts.halfYears"));
        }
        if (group.size() > 1) {
            page.note(page.words("conflicts.others", page.counted("count.alike", group.size() - 1L)));
        }
    }

    /** "turnover, 2022, counted by Kazakhstan, $461.9 million". */
    private String said(Statement statement) {
        return String.join(
                ", ",
                page.names().flow(statement, page.assessment()),
                statement.reportingPeriod().map(page.format()::period).orElse(""),
                page.names().counted(statement),
                statement.accept(page.statements()));
    }

    private void why(Conflict conflict) {
        Matcher why = WHY.matcher(conflict.explanation());
        if (!why.matches()) {
            return;
        }
        Html html = page.html();
        html.open("p").text(page.words("conflicts.why.others") + " ");
        page.translation().cell(why.group(2)).write(html);
        html.text(": ");
        page.translation().cell(why.group(1)).write(html);
        html.text("; " + page.words("conflicts.why.member", why.group(3)) + " ");
        Cell says = page.translation().cell(why.group(4));
        says.write(html);
        html.text(says.text().endsWith(".") ? "" : ".").close();
    }
}
