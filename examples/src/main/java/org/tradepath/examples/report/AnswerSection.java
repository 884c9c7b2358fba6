package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.target.Deadline;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Outcome;
import org.tradepath.target.TargetAnswer;

/** The answer, first of all: a sentence a target that is standing, and its numbers large. */
final class AnswerSection {

    private final Page page;

    AnswerSection(Page page) {
        this.page = page;
    }

    void write() {
        List<TargetAnswer> answers = page.assessment().answers();
        if (answers.isEmpty()) {
            page.html().element("p", none(), "class", "answer");
        }
        answers.forEach(this::answer);
        page.note(page.words("answer.meaning", page.figures(page.assessment().side())));
    }

    private void answer(TargetAnswer answer) {
        Html html = page.html();
        FirstPassage passage = answer.firstPassage();
        html.open("div", "class", "target");
        html.element("p", sentence(answer), "class", "answer");
        html.open("dl", "class", "figures");
        for (int year : page.material().years()) {
            figure(page.format().percent(passage.reachedBy(year)), page.words("tile.by", year));
        }
        figure(page.format().year(passage.medianYear(), passage), page.words("tile.median"));
        figure(page.format().percent(passage.notByHorizon()), page.words("tile.never", passage.horizon()));
        html.close();
        html.p(deadline(answer));
        html.close();
    }

    private void figure(String number, String what) {
        page.html().open("div").element("dt", what).element("dd", number).close();
    }

    /** The answer to a target in one sentence that stands alone. */
    String sentence(TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        Format format = page.format();
        List<String> by = new ArrayList<>();
        for (int year : page.material().years()) {
            by.add(page.words(
                    by.isEmpty() ? "answer.by.first" : "answer.by.next",
                    year,
                    format.percent(passage.reachedBy(year))));
        }
        String median = passage.medianYear().isPresent()
                ? page.words("answer.median", passage.medianYear().getAsInt())
                : page.words("answer.median.none", passage.horizon());
        return page.words(
                "answer",
                page.figures(page.assessment().side()),
                format.target(answer.level()),
                page.names().flow(answer.rung().flow(), page.corridor()),
                page.listed(by),
                median,
                passage.horizon(),
                format.percent(passage.notByHorizon()));
    }

    /** The sentence where no target is standing: what became of those that were stated. */
    String none() {
        List<String> reached = levels(Outcome.REACHED);
        List<String> lapsed = levels(Outcome.LAPSED);
        String figures = page.figures(page.assessment().side());
        if (!reached.isEmpty()) {
            return lapsed.isEmpty()
                    ? page.words("answer.reached", figures, page.listed(reached))
                    : page.words("answer.reached.lapsed", figures, page.listed(reached), page.listed(lapsed));
        }
        boolean stated = !page.assessment().ladder().rungs().isEmpty();
        return page.words(stated ? "answer.lapsed" : "answer.none", figures);
    }

    private List<String> levels(Outcome outcome) {
        return page.assessment().ladder().rungs().stream()
                .filter(rung -> rung.isInDollars())
                .map(rung -> page.material().answer(rung, page.assessment().side()))
                .filter(answer -> answer.outcome() == outcome)
                .map(answer -> page.format().target(answer.level()))
                .toList();
    }

    /** Whether the target is reached in time, where somebody said by when. */
    private String deadline(TargetAnswer answer) {
        Deadline deadline = answer.deadline();
        if (deadline.isNone()) {
            return page.words("answer.deadline.none");
        }
        int now = page.assessment().asOf().getYear();
        if (deadline.lastYear() <= now
                || deadline.lastYear() > answer.firstPassage().horizon()) {
            return page.words("answer.deadline.outside", page.format().deadline(deadline));
        }
        double met = page.material()
                .projection(answer.rung().flow())
                .reachedByDeadline(Material.goal(answer))
                .value();
        return page.words(
                "answer.deadline",
                page.format().deadline(deadline.after(now)),
                page.format().percent(met));
    }
}
