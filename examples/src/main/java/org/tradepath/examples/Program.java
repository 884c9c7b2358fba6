package org.tradepath.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How every program starts and ends: in UTF-8 whatever the locale, since names such as Türkiye must arrive, and with an exit code. */
public final class Program {

    private Program() {}

    /** A program on given streams; returns the exit code. */
    @FunctionalInterface
    public interface Body {
        /**
         * Runs.
         *
         * @param out for results
         * @param err for everything else
         * @return the exit code
         */
        int run(PrintStream out, PrintStream err);
    }

    /**
     * Runs a program on the JVM's streams; ends the JVM only where its code is not 0.
     *
     * @param body the program
     */
    public static void start(Body body) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = body.run(out, err);
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Prints in the same digits whatever the locale. */
    static void print(PrintStream out, String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
