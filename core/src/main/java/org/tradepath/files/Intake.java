package org.tradepath.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradepath.internal.Check;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;

/** Takes the rows of a file and applies the guards, which are the same for all formats. */
final class Intake implements RowSink {

    private static final int MOST_PROBLEMS = 1_000;

    private final String file;
    private final String format;
    private final boolean sumsCommodities;
    private final FigureStore store = new FigureStore();
    private final Findings findings = new Findings();
    private final List<TradeFileException.Problem> problems = new ArrayList<>();
    private final Commodities commodities = new Commodities();
    private long rows;
    private long rowsRead;
    private long figures;
    private int firstTotal;

    Intake(String file, String format, boolean sumsCommodities) {
        this.file = file;
        this.format = format;
        this.sumsCommodities = sumsCommodities;
    }

    @Override
    public void row(TradeRow row) {
        rows++;
        Optional<TradeRow.Aside> why = row.aside().or(() -> reason(row));
        if (why.isPresent()) {
            findings.add(why.get().guard(), row.line(), why.get().text());
            return;
        }
        noteAreas(row);
        if (row.commodity().isEmpty()) {
            take(row);
        } else {
            sum(row);
        }
    }

    /** Why a row that its format found fit cannot count; empty if it can. */
    private Optional<TradeRow.Aside> reason(TradeRow row) {
        Area reporter = row.reporter();
        Area partner = row.partner();
        if (!row.commodity().isEmpty() && !sumsCommodities) {
            return aside(Guard.COMMODITY, row.commodity());
        }
        if (reporter.kind() == Area.Kind.UNKNOWN) {
            return aside(Guard.UNKNOWN_AREA, reporter.text());
        }
        if (reporter.kind() != Area.Kind.ECONOMY) {
            return aside(Guard.NO_REPORTER, reporter.text());
        }
        if (reporter.economy().equals(partner.economy())) {
            return aside(Guard.OWN_TRADE, reporter.text());
        }
        if (row.cells().stream().noneMatch(cell -> cell.dollars().isPresent())) {
            return aside(Guard.NO_FIGURE, "");
        }
        return switch (partner.kind()) {
            case ECONOMY, WORLD -> Optional.empty();
            case GROUP -> aside(Guard.GROUP_PARTNER, partner.text());
            case UNSPECIFIED -> aside(Guard.UNSPECIFIED_PARTNER, partner.text());
            case UNKNOWN -> aside(Guard.UNKNOWN_AREA, partner.text());
        };
    }

    private static Optional<TradeRow.Aside> aside(Guard guard, String text) {
        return Optional.of(new TradeRow.Aside(guard, text));
    }

    private void noteAreas(TradeRow row) {
        if (row.partner().kind() == Area.Kind.WORLD) {
            findings.add(Guard.WORLD_KEPT_APART, row.line(), "");
        }
        for (Area area : List.of(row.reporter(), row.partner())) {
            if (area.mapped()) {
                findings.add(
                        Guard.MAPPED_CODE,
                        row.line(),
                        area.text() + " is " + area.economy().get());
            }
        }
    }

    private void take(TradeRow row) {
        firstTotal = firstTotal == 0 ? row.line() : firstTotal;
        if (!commodities.isEmpty()) {
            mixed(row);
        }
        PairFigures pair = pair(row);
        int taken = 0;
        int repeated = 0;
        for (TradeCell cell : row.cells()) {
            if (cell.dollars().isEmpty()) {
                continue;
            }
            int before = pair.add(cell, row.line());
            if (before == 0) {
                taken++;
                note(row, cell);
            } else if (pair.isSame(cell)) {
                repeated++;
            } else {
                problem(
                        row.line(),
                        0,
                        "",
                        "must not contradict line " + before + " on "
                                + row.reporter().text() + " " + row.partner().text() + " " + cell.flow() + " "
                                + cell.period(),
                        String.valueOf(cell.dollars().getAsDouble()));
            }
        }
        if (taken == 0 && repeated > 0) {
            findings.add(Guard.DUPLICATE, row.line(), "");
            return;
        }
        read(row, taken);
        if (repeated > 0) {
            findings.add(Guard.REPEATED_FIGURE, row.line(), "", repeated);
        }
    }

    private PairFigures pair(TradeRow row) {
        return store.pair(row.reporter().economy().get(), row.partner().economy());
    }

    private void read(TradeRow row, int taken) {
        rowsRead++;
        figures += taken;
        int missing = 0;
        for (TradeCell cell : row.cells()) {
            missing += cell.dollars().isEmpty() ? 1 : 0;
        }
        if (missing > 0) {
            findings.add(Guard.MISSING, row.line(), "", missing);
        }
    }

    private void note(TradeRow row, TradeCell cell) {
        if (cell.estimated()) {
            findings.add(Guard.ESTIMATED, row.line(), "");
        }
        if (cell.dollars().getAsDouble() == 0) {
            findings.add(Guard.ZERO, row.line(), "");
        }
        if (!cell.period().isYear()) {
            findings.add(Guard.MONTHS_KEPT_APART, row.line(), "");
        }
        if (cell.flow() == Flow.IMPORTS && cell.valuation().equals(Optional.of(Valuation.FOB))) {
            findings.add(Guard.IMPORTS_FOB, row.line(), "");
        }
    }

    /** Adds a commodity to its total. */
    private void sum(TradeRow row) {
        if (firstTotal > 0) {
            mixed(row);
        }
        commodities.addCode(row).ifPresent(broken -> problem(row, broken));
        PairFigures pair = pair(row);
        int taken = 0;
        int sums = 0;
        for (TradeCell cell : row.cells()) {
            if (cell.dollars().isEmpty()) {
                continue;
            }
            Optional<Commodities.Broken> broken = commodities.addPart(row, cell);
            broken.ifPresent(why -> problem(row, why));
            if (broken.isEmpty()) {
                sums += pair.sum(cell, row.line()) ? 1 : 0;
                taken++;
                note(row, cell);
                if (!pair.isFinite(cell)) {
                    String part = String.valueOf(cell.dollars().getAsDouble());
                    problem(row.line(), 0, "", "must keep the sum of the commodities finite", part);
                }
            }
        }
        read(row, sums);
        findings.add(Guard.COMMODITIES_SUMMED, row.line(), row.commodity(), taken);
    }

    private void problem(TradeRow row, Commodities.Broken broken) {
        problem(row.line(), 0, "", broken.rule(), broken.value());
    }

    private void mixed(TradeRow row) {
        problem(row.line(), 0, "", "must hold either totals or commodities, where these are summed", row.commodity());
    }

    @Override
    public void notData(int line, String text) {
        rows++;
        findings.add(Guard.NOT_DATA, line, text);
    }

    @Override
    public void problem(int line, int columnNumber, String column, String rule, String value) {
        problems.add(new TradeFileException.Problem(file, line, columnNumber, column, rule, value));
        if (problems.size() >= MOST_PROBLEMS) {
            throw new TradeFileException(problems);
        }
    }

    @Override
    public void note(Guard guard, int line, String text) {
        if (guard.setsAside()) {
            throw Check.broken("guard", "must not set rows aside, which counts them", guard);
        }
        findings.add(guard, line, text);
    }

    /** What was read, once the file is at its end. */
    TradeFile finish() {
        if (problems.isEmpty() && rowsRead == 0) {
            refuseEmpty();
        }
        commodities
                .only()
                .ifPresent(code -> problem(
                        0, 0, "", "must hold more than one commodity to be summed to total trade", "[" + code + "]"));
        if (!problems.isEmpty()) {
            throw new TradeFileException(problems);
        }
        List<PairFigures> pairs = store.pairs();
        Checks.incompleteYears(pairs, findings);
        Checks.mirrored(store, pairs, findings);
        Checks.aboveWorld(pairs, findings);
        return new TradeFile(new FileReport(file, format, rows, rowsRead, figures, findings.list()), store, pairs);
    }

    private void refuseEmpty() {
        List<Finding> found = findings.list();
        boolean onlyCommodities = found.stream().anyMatch(f -> f.guard() == Guard.COMMODITY && f.count() == rows);
        String rule = onlyCommodities
                ? "must hold total trade, and not commodities alone; if it holds all of them, they can be summed"
                : "must hold a row of an economy's total trade in goods";
        String seen =
                rows == 0 ? "no row" : found.stream().map(Finding::toString).collect(Collectors.joining("; "));
        int line = found.stream()
                .flatMap(finding -> finding.lines().stream())
                .min(Integer::compare)
                .orElse(0);
        problem(line, 0, "", rule, seen);
    }
}
