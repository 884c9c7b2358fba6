package org.tradepath.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.tradepath.examples.Texts;
import org.tradepath.files.TradeFileException;
import org.tradepath.stated.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in one line that says what to do, and its exit code. */
final class Failures {

    private Failures() {}

    static int wrongArgument(ParameterException e, PrintStream err) {
        String message = oneLine(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            message += suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        }
        err.println(message + seeHelp(e.getCommandLine()));
        return Tradepath.WRONG_ARGUMENT;
    }

    static int failed(Exception e, boolean debug, CommandLine command, PrintStream err) {
        if (debug) {
            e.printStackTrace(err);
        }
        if (Thread.interrupted() || e instanceof CancellationException) {
            err.println("interrupted: what was finished is kept");
            return Tradepath.INTERRUPTED;
        }
        if (e instanceof IOException io) {
            err.println(of(io));
            return Tradepath.FAILED;
        }
        if (e instanceof UncheckedIOException io) {
            err.println(of(io.getCause()));
            return Tradepath.FAILED;
        }
        if (e instanceof LedgerException || e instanceof TradeFileException || e instanceof BadFile) {
            err.println(firstOf(e.getMessage()));
            return Tradepath.FAILED;
        }
        if (e instanceof IllegalArgumentException) {
            err.println(oneLine(e.getMessage()) + seeHelp(command));
            return Tradepath.WRONG_ARGUMENT;
        }
        err.println("this should not happen: " + oneLine(String.valueOf(e)) + "; --debug shows where");
        return Tradepath.FAILED;
    }

    /** Standard output does not tell of an error until it is asked. */
    static int lost(PrintStream err) {
        err.println("standard output cannot be written, or was closed: the results are not whole");
        return Tradepath.FAILED;
    }

    private static String of(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder; check the path";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written; check its permissions";
        }
        if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": a file stands where a folder must be; name another folder";
        }
        if (e instanceof FileSystemException file) {
            String reason = file.getReason() == null ? "no reason is known" : file.getReason();
            return file.getFile() + ": cannot be read or written: " + reason + "; name another file or folder";
        }
        return "a file cannot be read or written: " + oneLine(String.valueOf(e.getMessage()));
    }

    /** The first problem of several, a line each. */
    private static String firstOf(String message) {
        long more = message.lines().count() - 1;
        return Texts.visible(message.lines().findFirst().orElse("")) + (more > 0 ? " (and " + more + " more)" : "");
    }

    private static String oneLine(String message) {
        return Texts.visible(message.strip().replaceAll("\\s*\\R\\s*", "; "));
    }

    private static String seeHelp(CommandLine command) {
        return "; see " + command.getCommandSpec().qualifiedName() + " --help";
    }
}
