package org.tradepath.stated;

import java.util.Optional;
import org.tradepath.trade.ReportingPeriod;

/**
 * One thing that one source says, as it says it: nothing is converted, corrected or completed.
 *
 * <p>A sentence may hold several statements: "rose 40 % to $461.9 million" is a {@link ChangeStatement} and a
 * {@link LevelStatement}. All subtypes are immutable records; equal are statements with equal parts, where 3.0 and 3
 * differ, since they say how exactly they were stated.
 *
 * @since 0.1.0
 */
public sealed interface Statement
        permits LevelStatement,
                ChangeStatement,
                FactorStatement,
                ShareStatement,
                RecordStatement,
                TargetStatement,
                OtherQuantity {

    /** {@return id, subject, source, echo and note} */
    Header header();

    /** {@return what is stated: the subtype as a constant} */
    Kind kind();

    /** {@return the months that it speaks of; empty for a target, whose {@linkplain TargetStatement#deadline() deadline} is another thing} */
    Optional<ReportingPeriod> reportingPeriod();

    /**
     * Hands this statement to the visitor's method for its subtype.
     *
     * @param <R> what the visitor answers
     * @param visitor the visitor
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * This statement under another header.
     *
     * @param newHeader the other header
     * @return the statement with everything else kept
     * @throws IllegalArgumentException if the header's subject does not suit this kind of statement
     */
    Statement withHeader(Header newHeader);

    /** {@return its name within a ledger} */
    default String id() {
        return header().id();
    }

    /** {@return what it is about} */
    default Subject subject() {
        return header().subject();
    }

    /** {@return where it was published} */
    default Source source() {
        return header().source();
    }

    /** {@return the id of the statement that this one repeats; empty for an original} */
    default Optional<String> echoOf() {
        return header().echoOf();
    }

    /** {@return what else should be known; "" for nothing} */
    default String note() {
        return header().note();
    }

    /**
     * The same statement written from the partner's end: home and partner, side and flow change places; figures, texts
     * and the valuation, which is the reporter's, stay.
     *
     * @return the reversed statement; reversed again it equals this one
     * @throws IllegalStateException if it has no partner
     */
    default Statement reversed() {
        return withHeader(header().withSubject(subject().reversed()));
    }

    /**
     * Something to do with a statement that differs by its subtype.
     *
     * @param <R> what comes out
     */
    interface Visitor<R> {
        /**
         * Visits an amount of trade.
         *
         * @param statement the statement
         * @return the answer
         */
        R level(LevelStatement statement);

        /**
         * Visits growth in percent.
         *
         * @param statement the statement
         * @return the answer
         */
        R change(ChangeStatement statement);

        /**
         * Visits growth as a multiple.
         *
         * @param statement the statement
         * @return the answer
         */
        R factor(FactorStatement statement);

        /**
         * Visits a share.
         *
         * @param statement the statement
         * @return the answer
         */
        R share(ShareStatement statement);

        /**
         * Visits a record.
         *
         * @param statement the statement
         * @return the answer
         */
        R record(RecordStatement statement);

        /**
         * Visits a target.
         *
         * @param statement the statement
         * @return the answer
         */
        R target(TargetStatement statement);

        /**
         * Visits any other quantity.
         *
         * @param statement the statement
         * @return the answer
         */
        R other(OtherQuantity statement);
    }
}
