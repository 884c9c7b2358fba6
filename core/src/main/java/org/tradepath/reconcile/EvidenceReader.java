package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Statement;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Sorts the statements about one corridor, seen from its canonical end, into evidence and the rest, and says why. */
final class EvidenceReader implements Statement.Visitor<Standing> {

    /** Revision noise of a log level: half a per cent for a published statistic, one for a figure said or printed, ten for an estimate. */
    private static final Map<Basis, Double> LEVEL_NOISE =
            Map.of(Basis.OBSERVED, 0.005, Basis.STATED, 0.01, Basis.ESTIMATED, 0.1);

    /** Two levels of one vintage stand behind a stated change. */
    private static final double CHANGE_NOISE = 0.015;

    /**
     * One figure in twenty that is said or printed is plainly wrong, a convention; a published statistic never is: the side's figure is what
     * its office published.
     */
    private static final Map<Basis, Double> WRONG_PROBABILITY =
            Map.of(Basis.OBSERVED, 0.0, Basis.STATED, 0.05, Basis.ESTIMATED, 0.0);

    /** A wrong figure is off by a factor of e as a rule; a convention, too. */
    private static final double WRONG_SPREAD = 1;

    /** Records are claimed lightly, often for a few years only. */
    private static final double WRONG_RECORD = 0.2;

    /** So likely has a side to be a figure's for the year to count as stated by it; a convention. */
    private static final double SURE_SIDE = 0.8;

    private final int lastYear;
    private final Map<String, Statement> rows;
    private final Echoes echoes;
    private final List<Standing> standings = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<LevelStatement> levels = new ArrayList<>();
    private final Statuses statuses = new Statuses();
    private final Map<RecordStatement, LogLevel> records = new LinkedHashMap<>();
    private final Map<LevelStatement, LevelStatement> superseded;

    /** Reads the rows, which are all about one corridor, written from either end. */
    EvidenceReader(List<Statement> rows, int lastYear) {
        this.lastYear = lastYear;
        this.rows = rows.stream().collect(Collectors.toMap(Statement::id, row -> row));
        this.echoes = new Echoes(rows);
        this.superseded = Revisions.superseded(measurements(rows));
        rows.forEach(row -> standings.add(row.accept(this)));
    }

    /** The levels of known side that can be used: what may have been published twice. */
    private Map<LevelStatement, LogLevel> measurements(List<Statement> rows) {
        Map<LevelStatement, LogLevel> found = new LinkedHashMap<>();
        for (Statement row : rows) {
            if (row instanceof LevelStatement level
                    && !isOfUnknownSide(level)
                    && refuse(level, level.period()).isEmpty()
                    && unusable(level).isEmpty()) {
                found.put(level, level(level, level.period()));
            }
        }
        return found;
    }

    /** Every statement about the corridor, ordered by id; how each stands against the history is not known yet. */
    List<Standing> standings() {
        return standings;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    /** The level statements of any period that can be used: in dollars, above zero, no echoes, not of a year to come. */
    List<LevelStatement> levels() {
        return levels;
    }

    /** The same without those that another publication stands for. */
    List<LevelStatement> standingLevels() {
        return levels.stream().filter(level -> !superseded.containsKey(level)).toList();
    }

    int firstYear() {
        return quantities().stream().mapToInt(LogLevel::year).min().orElseThrow();
    }

    /** Where years have to be cut for the figures of their parts. */
    PartYears parts() {
        return PartYears.of(quantities());
    }

    private List<LogLevel> quantities() {
        List<LogLevel> all = new ArrayList<>();
        for (Evidence e : evidence) {
            all.add(e.level());
            e.base().ifPresent(all::add);
            if (e.eitherSide()) {
                all.add(e.level().mirrored());
                e.base().ifPresent(base -> all.add(base.mirrored()));
            }
        }
        return all;
    }

    /** The records, which compare a year with all before it, where there is one before it. */
    List<RecordEvidence> records(int firstYear) {
        Likelihood notBelow = new Likelihood(List.of(new Likelihood.Part(1, 0, Double.POSITIVE_INFINITY, CHANGE_NOISE)))
                .orWrong(WRONG_RECORD, WRONG_SPREAD);
        return records.entrySet().stream()
                .filter(e -> e.getValue().year() > firstYear)
                .map(e -> new RecordEvidence(e.getKey(), e.getValue(), firstYear, notBelow))
                .toList();
    }

    /** Credits the levels of unknown side to the side that they are surely enough, and tells where each year's number comes from. */
    Statuses statuses(StateSpace space, List<double[]> states) {
        for (Evidence e : evidence) {
            if (e.eitherSide()
                    && e.statement() instanceof LevelStatement said
                    && e.level().isWholeYear()) {
                e.levelOfOneSide(space, states, SURE_SIDE).ifPresent(level -> statuses.credit(level, said.basis()));
            }
        }
        return statuses;
    }

    private LogLevel level(Statement statement, ReportingPeriod period) {
        boolean reversed = !statement.subject().corridor().orElseThrow().isCanonical();
        Side stated = statement.subject().side();
        // A figure of unknown side counts as that of the home of the row that states it.
        Side side = stated == Side.UNKNOWN ? Side.HOME : stated;
        Flow flow = statement.subject().flow().orElseThrow();
        return new LogLevel(reversed ? side.reversed() : side, reversed ? flow.reversed() : flow, period);
    }

    @Override
    public Standing level(LevelStatement statement) {
        Optional<Standing> refused = refuse(statement, statement.period());
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<String> unusable = unusable(statement);
        if (unusable.isPresent()) {
            return notUsed(statement, unusable.get());
        }
        levels.add(statement);
        LogLevel level = level(statement, statement.period());
        // Whose a figure of unknown side is the draws have to say.
        if (statement.period().isYear() && !isOfUnknownSide(statement)) {
            statuses.credit(level, statement.basis());
        }
        if (superseded.containsKey(statement)) {
            return standing(
                    statement,
                    Role.SUPERSEDED,
                    Verdict.SUPERSEDED,
                    "published again: " + superseded.get(statement).id());
        }
        return use(
                statement,
                statement.period().isYear() ? Role.LEVEL : Role.PART_YEAR,
                level,
                Optional.empty(),
                Readings.logLevels(statement, LEVEL_NOISE.get(statement.basis())),
                WRONG_PROBABILITY.get(statement.basis()));
    }

    /** Why an amount cannot be a log level in dollars. */
    private static Optional<String> unusable(LevelStatement statement) {
        if (!statement.amount().isInDollars()) {
            return Optional.of("in " + statement.amount().currency() + ", which is never converted");
        }
        return statement.amount().number().signum() == 0
                ? Optional.of("a level of zero has no growth")
                : Optional.empty();
    }

    @Override
    public Standing change(ChangeStatement statement) {
        return change(statement, statement.period(), statement.base(), Readings.logChanges(statement, CHANGE_NOISE));
    }

    @Override
    public Standing factor(FactorStatement statement) {
        return change(statement, statement.period(), statement.base(), Readings.logFactors(statement, CHANGE_NOISE));
    }

    private Standing change(Statement statement, ReportingPeriod period, ReportingPeriod base, Likelihood likelihood) {
        Optional<Standing> refused = refuse(statement, period).or(() -> refuse(statement, base));
        if (refused.isPresent()) {
            return refused.get();
        }
        return use(
                statement,
                Role.CHANGE,
                level(statement, period),
                Optional.of(level(statement, base)),
                likelihood,
                WRONG_PROBABILITY.get(Basis.STATED));
    }

    @Override
    public Standing record(RecordStatement statement) {
        Optional<Standing> refused = refuse(statement, statement.period());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!statement.period().isYear()) {
            return notUsed(statement, "a record of a part of a year is not read");
        }
        records.put(statement, level(statement, statement.period()));
        return standing(statement, Role.RECORD, Verdict.FITS, "");
    }

    @Override
    public Standing share(ShareStatement statement) {
        Optional<Standing> refused = refuse(statement, statement.period());
        if (refused.isPresent()) {
            return refused.get();
        }
        LogLevel part = level(statement, statement.period());
        LogLevel turnover = new LogLevel(part.side(), Flow.TURNOVER, part.period());
        if (part.equals(turnover) || !isOf(turnover, statement)) {
            return notUsed(
                    statement,
                    "only the share of exports or imports in the turnover of the same side and months is read");
        }
        if (statement.percent().signum() == 0) {
            return notUsed(statement, "a share of zero has no logarithm");
        }
        return use(
                statement,
                Role.SHARE,
                part,
                Optional.of(turnover),
                Readings.logShares(statement, CHANGE_NOISE),
                WRONG_PROBABILITY.get(Basis.STATED));
    }

    /** Whether the whole is this turnover, by its name or by the id of a level. */
    private boolean isOf(LogLevel turnover, ShareStatement share) {
        String whole = share.whole().orElse("");
        return whole.equals(ShareStatement.TURNOVER)
                || rows.get(whole) instanceof LevelStatement level
                        && isOfUnknownSide(level) == isOfUnknownSide(share)
                        && level.period().equals(share.period())
                        && level(level, level.period()).equals(turnover);
    }

    private static boolean isOfUnknownSide(Statement statement) {
        return statement.subject().side() == Side.UNKNOWN;
    }

    @Override
    public Standing target(TargetStatement statement) {
        return echo(statement).orElseGet(() -> standing(statement, Role.TARGET, Verdict.APART, ""));
    }

    @Override
    public Standing other(OtherQuantity statement) {
        return notUsed(statement, "not a trade flow");
    }

    /** What no rule can use: another quantity, an echo, several years at once, a year to come. */
    private Optional<Standing> refuse(Statement statement, ReportingPeriod period) {
        if (statement.subject().flow().isEmpty()) {
            return Optional.of(notUsed(statement, "not a trade flow"));
        }
        Optional<Standing> echo = echo(statement);
        if (echo.isPresent()) {
            return echo;
        }
        if (period.first().getYear() != period.last().getYear()) {
            return Optional.of(notUsed(statement, "a period across calendar years is not read"));
        }
        if (period.year() > lastYear) {
            return Optional.of(notUsed(statement, "a figure of a year after the as-of date"));
        }
        return Optional.empty();
    }

    private Optional<Standing> echo(Statement statement) {
        return echoes.remark(statement).map(remark -> standing(statement, Role.ECHO, Verdict.ECHO, remark));
    }

    private Standing use(
            Statement statement, Role role, LogLevel level, Optional<LogLevel> base, Likelihood said, double wrong) {
        boolean eitherSide = isOfUnknownSide(statement);
        boolean turned = eitherSide && level.side() == Side.PARTNER;
        evidence.add(new Evidence(
                statement,
                turned ? level.mirrored() : level,
                turned ? base.map(LogLevel::mirrored) : base,
                eitherSide,
                said.orWrong(wrong, WRONG_SPREAD)));
        return standing(statement, role, Verdict.FITS, "");
    }

    private static Standing notUsed(Statement statement, String why) {
        return standing(statement, Role.NOT_USED, Verdict.APART, why);
    }

    private static Standing standing(Statement statement, Role role, Verdict verdict, String remark) {
        return new Standing(statement, role, verdict, remark, OptionalDouble.empty());
    }
}
