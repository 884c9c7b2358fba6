package org.tradepath.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.ModelOutlook;
import org.tradepath.reconcile.Standing;
import org.tradepath.series.History;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** What an assessment says, as sentences and tables for the console. */
public final class AssessmentTables {

    /** Years shown before the as-of year. */
    private static final int HISTORY_YEARS = 8;

    private static final int ANSWER_YEARS = 10;

    private static final String NOT_IN_DOLLARS = "not answered: not in US dollars";

    private final Assessment assessment;
    private final List<Integer> by;

    AssessmentTables(Assessment assessment) {
        this(assessment, List.of());
    }

    /**
     * Tables that answer by some years.
     *
     * @param assessment the assessment
     * @param by the years, after the as-of year and up to the horizon; none: 2030 and 2035, or five and ten years ahead where these are not ahead
     */
    public AssessmentTables(Assessment assessment, List<Integer> by) {
        this.assessment = assessment;
        this.by = Shown.years(assessment, by);
    }

    /** Every stated trade figure but the official annual ones, by period, with its source, hedge and how it stands. */
    TextTable statements() {
        TextTable table =
                new TextTable("period", "id", "whose", "flow", "says", "stands", "read how", "source", "published");
        assessment.reconciliation().standingsWithoutConflicts().stream()
                .filter(standing -> Shown.isFigure(standing.statement()))
                .sorted(Comparator.comparing((Standing s) -> Texts.period(s.statement()))
                        .thenComparing(s -> s.statement().source().published()))
                .forEach(standing -> {
                    Statement s = standing.statement();
                    table.add(
                            Texts.period(s),
                            s.id(),
                            Texts.counter(s),
                            s.subject().flow().map(Texts::lower).orElse("other"),
                            Texts.figure(s),
                            Texts.lower(standing.verdict()),
                            standing.remark(),
                            s.source().name(),
                            s.source().published().toString());
                });
        return table;
    }

    /** Where one source gives exports, imports and turnover: whether they add up. */
    List<String> sums() {
        return assessment.reconciliation().sumChecks().stream()
                .map(sum -> String.format(
                        "%s: %s + %s = %s (%s + %s = %s) %s",
                        sum.turnover().period(),
                        Texts.figure(sum.exports()),
                        Texts.figure(sum.imports()),
                        Texts.figure(sum.turnover()),
                        sum.exports().id(),
                        sum.imports().id(),
                        sum.turnover().id(),
                        sum.holds() ? "adds up" : "does not add up"))
                .toList();
    }

    /** What the table of statements leaves out. */
    String otherStatements() {
        List<Standing> standings = assessment.reconciliation().standingsWithoutConflicts();
        long official =
                standings.stream().filter(s -> Shown.isOfficial(s.statement())).count();
        long targets = standings.stream()
                .filter(s -> s.statement() instanceof TargetStatement)
                .count();
        long shown = standings.stream()
                .filter(standing -> Shown.isFigure(standing.statement()))
                .count();
        return String.format(
                "and %d official annual figures, %d targets, %d figures that are no trade flow (investment, counts, ...)",
                official, targets, standings.size() - official - targets - shown);
    }

    /** Both sides' turnover and the one between them. */
    TextTable history() {
        TextTable table = new TextTable(
                ">year",
                ">" + assessment.corridor().home().code() + " median",
                ">10-90 %",
                "",
                ">" + assessment.corridor().partner().code() + " median",
                ">10-90 %",
                "",
                ">between",
                ">10-90 %");
        History home = assessment.reconciliation().history(Side.HOME, Flow.TURNOVER);
        History partner = assessment.reconciliation().history(Side.PARTNER, Flow.TURNOVER);
        History between = assessment.reconciliation().reconciled(Flow.TURNOVER);
        int last = home.lastYear();
        for (int year = Math.max(home.firstYear(), last - HISTORY_YEARS); year <= last; year++) {
            table.add(
                    Integer.toString(year),
                    Texts.money(home.median(year)),
                    range(home, year),
                    Texts.lower(home.status(year)),
                    Texts.money(partner.median(year)),
                    range(partner, year),
                    Texts.lower(partner.status(year)),
                    Texts.money(between.median(year)),
                    range(between, year));
        }
        return table;
    }

    private static String range(History history, int year) {
        return Texts.money(history.quantile(year, 0.1)) + " - " + Texts.money(history.quantile(year, 0.9));
    }

    /** All levels that were ever stated, and how each stands. */
    TextTable ladder() {
        TextTable table =
                new TextTable("target", "of", "stated", "times", "last by", "deadline", "outcome on " + figures());
        for (Rung rung : assessment.ladder().rungs()) {
            TargetStatement last = rung.statements().get(rung.statements().size() - 1);
            table.add(
                    Texts.target(rung),
                    Texts.lower(rung.flow()),
                    rung.statements().get(0).source().published() + " to "
                            + last.source().published(),
                    Integer.toString(rung.statements().size()),
                    Texts.who(last),
                    deadlines(rung.statements()),
                    answer(rung).map(Texts::outcome).orElse(NOT_IN_DOLLARS));
        }
        for (TargetStatement target : assessment.ladder().withoutLevel()) {
            table.add(
                    Texts.figure(target),
                    target.subject().flow().map(Texts::lower).orElse(""),
                    target.source().published().toString(),
                    "1",
                    Texts.who(target),
                    deadlines(List.of(target)),
                    "no amount; kept as stated");
        }
        return table;
    }

    private static String deadlines(List<TargetStatement> statements) {
        List<String> phrases = statements.stream()
                .map(TargetStatement::deadlinePhrase)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
        return phrases.isEmpty() ? "none" : String.join("; ", phrases);
    }

    private Optional<TargetAnswer> answer(Rung rung) {
        return rung.isInDollars() ? Optional.of(Shown.answer(assessment, rung, assessment.side())) : Optional.empty();
    }

    private String figures() {
        return Texts.figuresOf(assessment.side(), assessment.corridor());
    }

    /** The probability of having reached each standing target, by year, on both sides' figures. */
    TextTable reachedBy() {
        int first = assessment.outlook().fan().firstYear();
        List<String> names = new ArrayList<>(List.of("P(reached by)", "on figures of"));
        for (int year = first; year < first + ANSWER_YEARS; year++) {
            names.add(">" + year);
        }
        TextTable table = new TextTable(names.toArray(String[]::new));
        for (TargetAnswer answer : assessment.answers()) {
            for (CountedSide side : Shown.sides(assessment)) {
                FirstPassage passage =
                        Shown.answer(assessment, answer.rung(), side).firstPassage();
                List<String> cells = new ArrayList<>(
                        List.of(Texts.target(answer.level()), Texts.shortName(side, assessment.corridor())));
                for (int year = first; year < first + ANSWER_YEARS; year++) {
                    cells.add(Texts.percent(passage.reachedBy(year)));
                }
                table.add(cells.toArray(String[]::new));
            }
        }
        return table;
    }

    /** Gap, required growth, and the years in which each standing target is reached, on both sides' figures. */
    TextTable answers() {
        int asOfYear = assessment.asOf().getYear();
        List<String> names = new ArrayList<>(List.of("target", "on figures of", ">" + asOfYear + " median", ">gap"));
        by.forEach(year -> names.add((year.equals(by.get(0)) ? ">growth to " : ">to ") + year));
        names.addAll(List.of(
                ">already",
                ">median year",
                ">80 % interval",
                ">not by " + assessment.outlook().fan().lastYear()));
        TextTable table = new TextTable(names.toArray(String[]::new));
        for (TargetAnswer answer : assessment.answers()) {
            for (CountedSide side : Shown.sides(assessment)) {
                TargetAnswer on = Shown.answer(assessment, answer.rung(), side);
                FirstPassage passage = on.firstPassage();
                List<String> cells = new ArrayList<>(List.of(
                        Texts.target(on.level()),
                        Texts.shortName(side, assessment.corridor()),
                        Texts.money(on.history().median(asOfYear)),
                        Texts.money(on.gap())));
                by.forEach(year -> cells.add(Texts.growth(on.requiredGrowth(year))));
                cells.addAll(List.of(
                        Texts.percent(passage.alreadyReached()),
                        year(passage.medianYear(), passage),
                        year(passage.yearReached(0.1), passage) + " - " + year(passage.yearReached(0.9), passage),
                        Texts.percent(passage.notByHorizon())));
                table.add(cells.toArray(String[]::new));
            }
        }
        return table;
    }

    private static String year(OptionalInt year, FirstPassage passage) {
        if (year.isEmpty()) {
            return "after " + passage.horizon();
        }
        return year.getAsInt() < passage.firstYear() ? "by " + year.getAsInt() : Integer.toString(year.getAsInt());
    }

    /** One sentence a standing target, whole by itself; where none stands, what became of those that were stated. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (assessment.answers().isEmpty()) {
            sentences.add(nothingStands());
        }
        for (TargetAnswer answer : assessment.answers()) {
            FirstPassage passage = answer.firstPassage();
            sentences.add(String.format(
                    "%s of %s a year in current US dollars, on %s: reached by %s; median year %s;"
                            + " not by %d with %s. To be there in %d, trade must grow %s a year from the %d level.",
                    Texts.target(answer.level()),
                    Texts.lower(answer.rung().flow()),
                    figures(),
                    by.stream()
                            .map(year -> year
                                    + (year.equals(by.get(0)) ? " with probability " : " with ")
                                    + Texts.percent(passage.reachedBy(year)))
                            .collect(Collectors.joining(", by ")),
                    year(passage.medianYear(), passage),
                    passage.horizon(),
                    Texts.percent(passage.notByHorizon()),
                    by.get(0),
                    Texts.growth(answer.requiredGrowth(by.get(0))),
                    assessment.asOf().getYear()));
        }
        return sentences;
    }

    private String nothingStands() {
        List<Rung> rungs = assessment.ladder().rungs();
        if (rungs.isEmpty()) {
            return "No target in figures was stated, so there is nothing to reach.";
        }
        return rungs.stream()
                .map(rung -> Texts.target(rung) + " of " + Texts.lower(rung.flow()) + ": "
                        + answer(rung).map(Texts::outcome).orElse(NOT_IN_DOLLARS))
                .collect(Collectors.joining("; ", "No target stands, on " + figures() + ". ", "."));
    }

    /** The same by other models, on the figures that count; the first row is the model whose answers are given. */
    TextTable models() {
        int last = assessment.outlook().fan().lastYear();
        List<String> names = new ArrayList<>(List.of("target", "model"));
        by.forEach(year -> names.add(">by " + year));
        names.addAll(List.of(">not by " + last, ">median year", ">80 % interval"));
        TextTable table = new TextTable(names.toArray(String[]::new));
        for (TargetAnswer answer : assessment.answers()) {
            if (answer.rung().flow() == Flow.TURNOVER) {
                modelRow(table, assessment.model(), answer);
                for (ModelOutlook other : assessment.beside()) {
                    other.outlook().answers().stream()
                            .filter(same -> same.rung().equals(answer.rung()))
                            .forEach(same -> modelRow(table, other.model(), same));
                }
            }
        }
        return table;
    }

    private void modelRow(TextTable table, String model, TargetAnswer answer) {
        FirstPassage passage = answer.firstPassage();
        List<String> cells = new ArrayList<>(List.of(Texts.target(answer.level()), model));
        by.forEach(year -> cells.add(Texts.percent(passage.reachedBy(year))));
        cells.addAll(List.of(
                Texts.percent(passage.notByHorizon()),
                year(passage.medianYear(), passage),
                year(passage.yearReached(0.1), passage) + " - " + year(passage.yearReached(0.9), passage)));
        table.add(cells.toArray(String[]::new));
    }

    /** What became of the corridors most like this one, for each standing target of its turnover. */
    List<String> referenceClass() {
        return assessment.referenceClass().stream()
                .flatMap(like -> assessment.answers().stream()
                        .filter(answer -> answer.rung().flow() == Flow.TURNOVER && answer.gap() > 0)
                        .map(answer -> Texts.target(answer.level()) + ": "
                                + like.sentence(answer.level()
                                        / answer.history()
                                                .median(answer.history().lastYear()))))
                .toList();
    }
}
