package org.tradepath.examples.cli;

/** An argument that parses and still cannot be: exit code 2. */
final class WrongArgument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    WrongArgument(String message) {
        super(message);
    }
}
