package org.tradepath.sheet;

import static org.tradepath.sheet.Names.flag;
import static org.tradepath.sheet.Names.list;
import static org.tradepath.sheet.Names.number;
import static org.tradepath.sheet.Names.text;
import static org.tradepath.sheet.Names.whole;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradepath.reconcile.Conflict;
import org.tradepath.reconcile.Conflicts;
import org.tradepath.reconcile.Reconciliation;
import org.tradepath.reconcile.Standing;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;

/**
 * Ledgers, and what became of their statements, to sheets; ledgers back.
 *
 * @since 0.1.0
 */
public final class StatementSheets {

    /** The columns of {@link #ledger}: those of a ledger file, which {@link Ledger} documents, all of them texts, since digits count. */
    public static final List<Column> LEDGER = ledgerColumns();

    /** The columns of {@link #standings}: those of {@link #LEDGER}, then role, verdict, residual_sd, remark. */
    public static final List<Column> STANDINGS = standingColumns();

    /** The columns of {@link #conflicts}: conflict, statement, revision, presumes_half_years, explanation. */
    public static final List<Column> CONFLICTS = list(
            whole("conflict", "number of the conflict, from 1"),
            text("statement", "id of one of the statements that cannot all be true"),
            flag("revision", "whether it rests on two publications of one measurement that nearly agree"),
            flag(
                    "presumes_half_years",
                    "whether all could be true if a half-year could have any part of its year's trade"),
            text("explanation", "why they cannot hold together"));

    private StatementSheets() {}

    private static List<Column> ledgerColumns() {
        String header = written(Ledger.of(List.of())).strip();
        return Arrays.stream(header.split(","))
                .map(name -> text(name, "as in the file format of ledgers"))
                .toList();
    }

    private static List<Column> standingColumns() {
        List<Column> columns = new ArrayList<>(LEDGER);
        columns.add(text("role", "what it was used for"));
        columns.add(text("verdict", "how it stands against the history"));
        columns.add(number(
                "residual_sd", "how far the history lies above (below zero: below) it, standard deviations of both"));
        columns.add(text("remark", "how it was read, or why it was not used"));
        return List.copyOf(columns);
    }

    private static String written(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        try {
            ledger.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * {@return a ledger's statements, a row each; {@link #toLedger} gives an equal ledger back}
     *
     * @param ledger the ledger
     */
    public static Sheet ledger(Ledger ledger) {
        try {
            return Sheet.read(new StringReader(written(ledger)), "ledger", LEDGER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the ledger of rows}
     *
     * @param sheet rows with the columns of {@link #LEDGER}
     * @throws org.tradepath.stated.LedgerException if rows break the rules of ledger files; the header counts as line 1
     */
    public static Ledger toLedger(Sheet sheet) {
        try {
            StringBuilder text = new StringBuilder();
            sheet.write(text);
            return Ledger.read(new StringReader(text.toString()), "sheet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return what became of every statement, a row each, by id}
     *
     * @param reconciliation the reconciliation
     */
    public static Sheet standings(Reconciliation reconciliation) {
        List<Standing> standings = reconciliation.standings();
        Sheet stated =
                ledger(Ledger.of(standings.stream().map(Standing::statement).toList()));
        Sheet.Builder sheet = Sheet.builder(STANDINGS);
        for (int row = 0; row < stated.rows(); row++) {
            for (Column column : LEDGER) {
                sheet.text(column.name(), stated.text(row, column.name()));
            }
            Standing standing = standings.get(row);
            sheet.text("role", standing.role().name())
                    .text("verdict", standing.verdict().name())
                    .number("residual_sd", standing.residual().orElse(Double.NaN))
                    .text("remark", standing.remark())
                    .endRow();
        }
        return sheet.build();
    }

    /**
     * {@return what cannot be true together, a row a conflict and statement}
     *
     * @param conflicts the conflicts
     */
    public static Sheet conflicts(Conflicts conflicts) {
        Sheet.Builder sheet = Sheet.builder(CONFLICTS);
        int number = 0;
        for (Conflict conflict : conflicts.conflicts()) {
            number++;
            for (Statement statement : conflict.statements()) {
                sheet.whole("conflict", number)
                        .text("statement", statement.id())
                        .flag("revision", conflict.revision())
                        .flag("presumes_half_years", conflict.presumesHalfYears())
                        .text("explanation", conflict.explanation())
                        .endRow();
            }
        }
        return sheet.build();
    }
}
