package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradepath.examples.Shown;
import org.tradepath.reconcile.Standing;
import org.tradepath.reconcile.Verdict;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.Outcome;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;

/** What was stated, by whom, and how far it holds. */
final class StatedSection {

    private final Page page;

    StatedSection(Page page) {
        this.page = page;
    }

    void write() {
        targets();
        statedTargets();
        figures();
    }

    private void targets() {
        Table table = page.table(page.words("ladder.caption"))
                .words(page.words("column.target"), page.words("column.flow"), page.words("ladder.outcome"))
                .words(page.words("ladder.course"), page.words("ladder.first"), page.words("ladder.last"))
                .numbers(page.words("ladder.times"))
                .words(page.words("ladder.deadline"));
        for (Rung rung : page.assessment().ladder().rungs()) {
            table.row(
                    page.statements().amount(rung.amount()),
                    page.words("flow", rung.flow()),
                    rung.isInDollars()
                            ? outcome(page.material()
                                    .answer(rung, page.assessment().side()))
                            : page.words("outcome.currency"),
                    page.words("course", page.assessment().ladder().course(rung)),
                    page.format().date(rung.statements().get(0).source().published()),
                    page.format()
                            .date(rung.statements()
                                    .get(rung.statements().size() - 1)
                                    .source()
                                    .published()),
                    page.format().count(rung.statements().size()),
                    rung.isInDollars()
                            ? deadline(page.material()
                                    .answer(rung, page.assessment().side()))
                            : page.words("deadline.none"));
        }
        page.write(table, "ladder.empty");
    }

    private String deadline(TargetAnswer answer) {
        return answer.deadline().isNone()
                ? page.words("deadline.none")
                : page.format().deadline(answer.deadline());
    }

    private String outcome(TargetAnswer answer) {
        return answer.outcome() == Outcome.REACHED && answer.yearFirstReached().isPresent()
                ? page.words("outcome.reachedIn", answer.yearFirstReached().getAsInt())
                : page.words("outcome", answer.outcome());
    }

    private void statedTargets() {
        List<TargetStatement> all = Stream.concat(
                        page.assessment().ladder().rungs().stream().flatMap(rung -> rung.statements().stream()),
                        page.assessment().ladder().withoutLevel().stream())
                .sorted(Comparator.comparing(
                                (TargetStatement target) -> target.source().published())
                        .thenComparing(Statement::id))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Table table = page.table(page.words("targets.caption"))
                .words(page.words("column.published"), page.words("column.target"))
                .texts(page.words("targets.who"), page.words("targets.deadline"), page.words("column.source"));
        all.forEach(target -> table.row(List.of(
                Cell.of(page.format().date(target.source().published())),
                Cell.of(target.accept(page.statements())),
                Cell.quoted(target.who(), target.source()),
                Cell.quoted(target.deadlinePhrase(), target.source()),
                Cell.source(target))));
        table.write(page.html());
    }

    private void figures() {
        page.say("figures.intro");
        Table table = page.table(page.words("figures.caption"))
                .words(page.words("column.period"))
                .briefs(page.words("figures.said"), page.words("figures.verdict"), page.words("figures.of"))
                .texts(page.words("figures.remark"))
                .briefs(page.words("column.source"), page.words("column.published"))
                .words(page.words("column.id"));
        List<Standing> standings = page.assessment().reconciliation().standingsWithoutConflicts();
        standings.stream()
                .filter(standing -> Shown.isFigure(standing.statement()))
                .sorted(Comparator.comparing(
                                (Standing s) -> s.statement().reportingPeriod().orElseThrow())
                        .thenComparing(s -> s.statement().source().published()))
                .forEach(standing -> table.row(figure(standing)));
        page.write(table, "figures.empty");
        summary(standings);
        long official = count(standings, Shown::isOfficial);
        long targets = count(standings, TargetStatement.class::isInstance);
        long shown = count(standings, Shown::isFigure);
        page.note(page.words(
                "figures.others",
                page.counted("count.official", official),
                page.counted("count.other", standings.size() - official - targets - shown)));
        sums();
    }

    /** How many of the figures stand how. */
    private void summary(List<Standing> standings) {
        List<String> parts = new ArrayList<>();
        long all = 0;
        for (Verdict verdict : Verdict.values()) {
            long its = standings.stream()
                    .filter(standing -> Shown.isFigure(standing.statement()) && standing.verdict() == verdict)
                    .count();
            all += its;
            if (its > 0) {
                parts.add(page.words(
                        "figures.part",
                        page.words("verdict", verdict),
                        page.format().count(its)));
            }
        }
        if (all > 0) {
            page.say("figures.summary", page.format().count(all), String.join("; ", parts));
        }
    }

    private List<Cell> figure(Standing standing) {
        Statement s = standing.statement();
        return List.of(
                Cell.of(page.format().period(s.reportingPeriod().orElseThrow())),
                Cell.of(s.accept(page.statements())),
                Cell.of(page.words("verdict", standing.verdict())),
                Cell.of(page.names().flow(s, page.assessment()) + ", "
                        + page.names().counter(s)),
                page.translation().cell(standing.remark()),
                Cell.source(s),
                Cell.of(page.format().date(s.source().published())),
                Cell.of(s.id()));
    }

    private static long count(List<Standing> standings, Predicate<Statement> test) {
        return standings.stream().map(Standing::statement).filter(test).count();
    }

    /** Where one source gives exports, imports and turnover: whether they add up. */
    private void sums() {
        if (page.assessment().reconciliation().sumChecks().isEmpty()) {
            return;
        }
        page.say("sums.intro");
        page.html().open("ul");
        page.assessment()
                .reconciliation()
                .sumChecks()
                .forEach(sum -> page.html()
                        .element(
                                "li",
                                page.words(
                                        sum.holds() ? "sums.holds" : "sums.fails",
                                        page.format().period(sum.turnover().period()),
                                        sum.exports().accept(page.statements()),
                                        sum.imports().accept(page.statements()),
                                        sum.turnover().accept(page.statements()),
                                        String.join(
                                                ", ",
                                                List.of(
                                                        sum.exports().id(),
                                                        sum.imports().id(),
                                                        sum.turnover().id())))));
        page.html().close();
    }
}
