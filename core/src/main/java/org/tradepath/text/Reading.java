package org.tradepath.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;

/**
 * What a text states: its findings in their order, and the figures that could not be bound. Immutable.
 *
 * @since 0.1.0
 */
public final class Reading {

    private final String text;
    private final String language;
    private final Optional<PartialDate> date;
    private final List<Finding> findings;
    private final List<Unresolved> unresolved;

    Reading(String text, String language, PartialDate date, List<Finding> findings, List<Unresolved> unresolved) {
        this.text = text;
        this.language = language;
        this.date = Optional.ofNullable(date);
        this.findings = List.copyOf(findings);
        this.unresolved = List.copyOf(unresolved);
    }

    /** {@return the text as given; all positions are in it} */
    public String text() {
        return text;
    }

    /** {@return the ISO 639 code of the language it was read in} */
    public String language() {
        return language;
    }

    /** {@return the date it was read with} */
    public Optional<PartialDate> date() {
        return date;
    }

    /** {@return what was found, in the order of the text} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the figures that could not be bound, with reasons, in the order of the text} */
    public List<Unresolved> unresolved() {
        return unresolved;
    }

    /**
     * The characters of a finding.
     *
     * @param finding a finding of this reading
     * @return the part of the text
     */
    public String quote(Finding finding) {
        return text.substring(finding.start(), finding.end());
    }

    /**
     * Findings as the rows of a ledger, and those that are none.
     *
     * @param ledger the statements, in the order of the text
     * @param findings the finding of each statement, in the same order
     * @param leftOut the findings that a ledger has no row for, with reasons
     */
    public record Rows(Ledger ledger, List<Finding> findings, List<Unresolved> leftOut) {

        /**
         * Copies the lists.
         *
         * @param ledger the statements
         * @param findings their findings
         * @param leftOut the findings that are none
         */
        public Rows {
            Objects.requireNonNull(ledger, "ledger");
            findings = List.copyOf(findings);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * The findings as statements.
     *
     * <p>A ledger needs more than a text says. What is taken for granted is written in the statement's note: a change without a base is over the
     * year before; growth "since" a year runs to the last full year before the source's date; another quantity (companies, funds) without a period
     * holds for the source's year. A figure of trade without a period, a forecast, a difference, and trade with a group of economies are no rows.
     * A figure that the text states twice in the same words of meaning is one row.
     *
     * @param source where and when the text was published
     * @param prefix what the ids begin with; a number follows
     * @return the rows, and what is left out
     * @throws IllegalArgumentException if the prefix has white space, or the source is not of the years 1500 to 2500
     */
    public Rows rows(Source source, String prefix) {
        Statements statements = new Statements(this, source, prefix);
        List<Statement> rows = new ArrayList<>();
        List<Finding> of = new ArrayList<>();
        List<Unresolved> leftOut = new ArrayList<>();
        for (Finding finding : findings) {
            Statements.Result result = statements.statement(finding);
            if (result.statement() != null) {
                rows.add(result.statement());
                of.add(finding);
            } else {
                leftOut.add(new Unresolved(finding.start(), finding.end(), quote(finding), result.reason()));
            }
        }
        return new Rows(Ledger.of(rows), of, leftOut);
    }

    /**
     * The findings as a ledger: see {@link #rows}.
     *
     * @param source where and when the text was published
     * @param prefix what the ids begin with
     * @return the ledger
     * @throws IllegalArgumentException as {@link #rows}
     */
    public Ledger ledger(Source source, String prefix) {
        return rows(source, prefix).ledger();
    }
}
