package org.tradepath.examples.cli;

/** A file that can be read and does not hold what it must: exit code 1. */
final class BadFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFile(String message, Throwable cause) {
        super(message, cause);
    }
}
