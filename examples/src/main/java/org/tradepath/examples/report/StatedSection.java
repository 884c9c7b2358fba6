package org.tradepath.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradepath.reconcile.Standing;
import org.tradepath.reconcile.Verdict;
import org.tradepath.stated.Basis;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.Outcome;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;

/** What was stated, by whom, and how far it holds. */
final class StatedSection {

    private final Sheet sheet;

    StatedSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        targets();
        statedTargets();
        figures();
    }

    private void targets() {
        Table table = sheet.table(sheet.words("ladder.caption"))
                .words(sheet.words("column.target"), sheet.words("column.flow"), sheet.words("ladder.outcome"))
                .words(sheet.words("ladder.course"), sheet.words("ladder.first"), sheet.words("ladder.last"))
                .numbers(sheet.words("ladder.times"))
                .words(sheet.words("ladder.deadline"));
        for (Rung rung : sheet.assessment().ladder().rungs()) {
            table.row(
                    sheet.statements().amount(rung.amount()),
                    sheet.words("flow", rung.flow()),
                    rung.isInDollars()
                            ? outcome(sheet.material()
                                    .answer(rung, sheet.assessment().side()))
                            : sheet.words("outcome.currency"),
                    sheet.words("course", sheet.assessment().ladder().course(rung)),
                    sheet.format().date(rung.statements().get(0).source().published()),
                    sheet.format()
                            .date(rung.statements()
                                    .get(rung.statements().size() - 1)
                                    .source()
                                    .published()),
                    sheet.format().count(rung.statements().size()),
                    rung.isInDollars()
                            ? deadline(sheet.material()
                                    .answer(rung, sheet.assessment().side()))
                            : sheet.words("deadline.none"));
        }
        sheet.write(table, "ladder.empty");
    }

    private String deadline(TargetAnswer answer) {
        return answer.deadline().isNone()
                ? sheet.words("deadline.none")
                : sheet.format().deadline(answer.deadline());
    }

    private String outcome(TargetAnswer answer) {
        return answer.outcome() == Outcome.REACHED && answer.yearFirstReached().isPresent()
                ? sheet.words("outcome.reachedIn", answer.yearFirstReached().getAsInt())
                : sheet.words("outcome", answer.outcome());
    }

    private void statedTargets() {
        List<TargetStatement> all = Stream.concat(
                        sheet.assessment().ladder().rungs().stream().flatMap(rung -> rung.statements().stream()),
                        sheet.assessment().ladder().withoutLevel().stream())
                .sorted(Comparator.comparing(
                                (TargetStatement target) -> target.source().published())
                        .thenComparing(Statement::id))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Table table = sheet.table(sheet.words("targets.caption"))
                .words(sheet.words("column.published"), sheet.words("column.target"))
                .texts(sheet.words("targets.who"), sheet.words("targets.deadline"), sheet.words("column.source"));
        all.forEach(target -> table.row(List.of(
                Cell.of(sheet.format().date(target.source().published())),
                Cell.of(target.accept(sheet.statements())),
                Cell.quoted(target.who(), target.source()),
                Cell.quoted(target.deadlinePhrase(), target.source()),
                Cell.source(target))));
        table.write(sheet.html());
    }

    private void figures() {
        sheet.say("figures.intro");
        Table table = sheet.table(sheet.words("figures.caption"))
                .words(sheet.words("column.period"))
                .briefs(sheet.words("figures.said"), sheet.words("figures.verdict"), sheet.words("figures.of"))
                .texts(sheet.words("figures.remark"))
                .briefs(sheet.words("column.source"), sheet.words("column.published"))
                .words(sheet.words("column.id"));
        List<Standing> standings = sheet.assessment().reconciliation().standingsWithoutConflicts();
        standings.stream()
                .filter(standing -> isShown(standing.statement()))
                .sorted(Comparator.comparing(
                                (Standing s) -> s.statement().reportingPeriod().orElseThrow())
                        .thenComparing(s -> s.statement().source().published()))
                .forEach(standing -> table.row(figure(standing)));
        sheet.write(table, "figures.empty");
        summary(standings);
        long official = count(standings, StatedSection::isOfficial);
        long targets = count(standings, TargetStatement.class::isInstance);
        long shown = count(standings, StatedSection::isShown);
        sheet.note(sheet.words(
                "figures.others",
                sheet.counted("count.official", official),
                sheet.counted("count.other", standings.size() - official - targets - shown)));
        sums();
    }

    /** How many of the figures stand how. */
    private void summary(List<Standing> standings) {
        List<String> parts = new ArrayList<>();
        long all = 0;
        for (Verdict verdict : Verdict.values()) {
            long its = standings.stream()
                    .filter(standing -> isShown(standing.statement()) && standing.verdict() == verdict)
                    .count();
            all += its;
            if (its > 0) {
                parts.add(sheet.words(
                        "figures.part",
                        sheet.words("verdict", verdict),
                        sheet.format().count(its)));
            }
        }
        if (all > 0) {
            sheet.say("figures.summary", sheet.format().count(all), String.join("; ", parts));
        }
    }

    private List<Cell> figure(Standing standing) {
        Statement s = standing.statement();
        return List.of(
                Cell.of(sheet.format().period(s.reportingPeriod().orElseThrow())),
                Cell.of(s.accept(sheet.statements())),
                Cell.of(sheet.words("verdict", standing.verdict())),
                Cell.of(sheet.names().flow(s, sheet.assessment()) + ", "
                        + sheet.names().counter(s)),
                sheet.translation().cell(standing.remark()),
                Cell.source(s),
                Cell.of(sheet.format().date(s.source().published())),
                Cell.of(s.id()));
    }

    private static long count(List<Standing> standings, Predicate<Statement> test) {
        return standings.stream().map(Standing::statement).filter(test).count();
    }

    private static boolean isShown(Statement statement) {
        return !isOfficial(statement)
                && !(statement instanceof TargetStatement)
                && statement.subject().flow().isPresent();
    }

    private static boolean isOfficial(Statement statement) {
        return statement instanceof LevelStatement level && level.basis() != Basis.STATED;
    }

    /** Where one source gives exports, imports and turnover: whether they add up. */
    private void sums() {
        if (sheet.assessment().reconciliation().sumChecks().isEmpty()) {
            return;
        }
        sheet.say("sums.intro");
        sheet.html().open("ul");
        sheet.assessment()
                .reconciliation()
                .sumChecks()
                .forEach(sum -> sheet.html()
                        .element(
                                "li",
                                sheet.words(
                                        sum.holds() ? "sums.holds" : "sums.fails",
                                        sheet.format().period(sum.turnover().period()),
                                        sum.exports().accept(sheet.statements()),
                                        sum.imports().accept(sheet.statements()),
                                        sum.turnover().accept(sheet.statements()),
                                        String.join(
                                                ", ",
                                                List.of(
                                                        sum.exports().id(),
                                                        sum.imports().id(),
                                                        sum.turnover().id())))));
        sheet.html().close();
    }
}
