package org.tradepath.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether somebody looks at standard error. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Asks the system where it tells, else the console, which is there if standard input and output are a terminal. */
    static boolean isThere() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        return standardError().orElseGet(Terminal::console);
    }

    private static Optional<Boolean> standardError() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return Optional.of(target.startsWith("/dev/pts/") || target.startsWith("/dev/tty"));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean console() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // From JDK 22 on there is a console without a terminal, which tells so.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
