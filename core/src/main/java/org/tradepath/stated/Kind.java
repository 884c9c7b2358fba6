package org.tradepath.stated;

/**
 * What a {@link Statement} states: one for each of its subtypes, under the name that the kind column of a ledger file
 * uses.
 *
 * @since 0.1.0
 */
public enum Kind {
    /** An amount of trade: {@link LevelStatement}. */
    LEVEL,
    /** Growth in percent: {@link ChangeStatement}. */
    CHANGE,
    /** Growth as a multiple: {@link FactorStatement}. */
    FACTOR,
    /** A part of a whole in percent: {@link ShareStatement}. */
    SHARE,
    /** "The highest ever": {@link RecordStatement}. */
    RECORD,
    /** An aim: {@link TargetStatement}. */
    TARGET,
    /** Any other quantity: {@link OtherQuantity}. */
    OTHER
}
