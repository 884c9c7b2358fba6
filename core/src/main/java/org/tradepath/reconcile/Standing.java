package org.tradepath.reconcile;

import java.util.OptionalDouble;
import org.tradepath.stated.Statement;

/**
 * What became of one statement.
 *
 * @param statement the statement
 * @param role what it was used for
 * @param verdict how it stands against the history
 * @param remark how it was read, how far the history lies from it, or why it was not used, in plain words; may be empty
 * @param residual how far the reconciled quantity lies outside the stated interval, in standard deviations of both together (above zero:
 *     the history is higher than stated); empty where nothing was compared
 * @since 0.1.0
 */
public record Standing(Statement statement, Role role, Verdict verdict, String remark, OptionalDouble residual) {

    /** The same with other words. */
    Standing withRemark(String words) {
        return new Standing(statement, role, verdict, words, residual);
    }
}
