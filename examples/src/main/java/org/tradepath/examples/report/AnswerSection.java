package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.tradepath.target.Deadline;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Outcome;
import org.tradepath.target.TargetAnswer;

/** The answer, first of all: a sentence a target that is standing, and its numbers large. */
final class AnswerSection {

    private final Sheet sheet;

    AnswerSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        List<TargetAnswer> answers = sheet.assessment().answers();
        if (answers.isEmpty()) {
            sheet.html().element("p", none(), "class", "answer");
        }
        answers.forEach(this::answer);
        sheet.note(
                sheet.words("answer.meaning", sheet.figures(sheet.assessment().side())));
    }

    private void answer(TargetAnswer answer) {
        Html html = sheet.html();
        FirstPassage passage = answer.firstPassage();
        html.open("div", "class", "target");
        html.element("p", sentence(answer), "class", "answer");
        html.open("dl", "class", "figures");
        for (int year : sheet.material().years()) {
            figure(sheet.format().percent(passage.reachedBy(year)), sheet.words("tile.by", year));
        }
        figure(sheet.format().year(passage.medianYear(), passage), sheet.words("tile.median"));
        figure(sheet.format().percent(passage.notByHorizon()), sheet.words("tile.never", passage.horizon()));
        html.close();
        html.p(deadline(answer));
        html.close();
    }

    private void figure(String number, String what) {
        sheet.html().open("div").element("dt", what).element("dd", number).close();
    }

    /** The answer to a target in one sentence that stands alone. */
    String sentence(TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        Format format = sheet.format();
        List<String> by = new ArrayList<>();
        for (int year : sheet.material().years()) {
            by.add(sheet.words(
                    by.isEmpty() ? "answer.by.first" : "answer.by.next",
                    year,
                    format.percent(passage.reachedBy(year))));
        }
        String median = passage.medianYear().isPresent()
                ? sheet.words("answer.median", passage.medianYear().getAsInt())
                : sheet.words("answer.median.none", passage.horizon());
        return sheet.words(
                "answer",
                sheet.figures(sheet.assessment().side()),
                format.target(answer.level()),
                sheet.names().flow(answer.rung().flow(), sheet.corridor()),
                sheet.listed(by),
                median,
                passage.horizon(),
                format.percent(passage.notByHorizon()));
    }

    /** The sentence where no target is standing: what became of those that were stated. */
    String none() {
        List<String> reached = levels(Outcome.REACHED);
        List<String> lapsed = levels(Outcome.LAPSED);
        String figures = sheet.figures(sheet.assessment().side());
        if (!reached.isEmpty()) {
            return lapsed.isEmpty()
                    ? sheet.words("answer.reached", figures, sheet.listed(reached))
                    : sheet.words("answer.reached.lapsed", figures, sheet.listed(reached), sheet.listed(lapsed));
        }
        boolean stated = !sheet.assessment().ladder().rungs().isEmpty();
        return sheet.words(stated ? "answer.lapsed" : "answer.none", figures);
    }

    private List<String> levels(Outcome outcome) {
        return sheet.assessment().ladder().rungs().stream()
                .filter(rung -> rung.isInDollars())
                .map(rung -> sheet.material().answer(rung, sheet.assessment().side()))
                .filter(answer -> answer.outcome() == outcome)
                .map(answer -> sheet.format().target(answer.level()))
                .toList();
    }

    /** Whether the target is reached in time, where somebody said by when. */
    private String deadline(TargetAnswer answer) {
        Deadline deadline = answer.deadline();
        if (deadline.isNone()) {
            return sheet.words("answer.deadline.none");
        }
        int now = sheet.assessment().asOf().getYear();
        if (deadline.lastYear() <= now
                || deadline.lastYear() > answer.firstPassage().horizon()) {
            return sheet.words("answer.deadline.outside", sheet.format().deadline(deadline));
        }
        double met = sheet.material()
                .projection(answer.rung().flow())
                .reachedByDeadline(Material.goal(answer))
                .value();
        return sheet.words(
                "answer.deadline",
                sheet.format().deadline(deadline.after(now)),
                sheet.format().percent(met));
    }
}
