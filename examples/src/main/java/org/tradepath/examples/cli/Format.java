package org.tradepath.examples.cli;

/** What results look like. */
enum Format {
    /** Tables and sentences for people. */
    TABLE,
    /** Comma-separated, with a header. */
    CSV,
    /** One JSON object, or a line each. */
    JSON
}
