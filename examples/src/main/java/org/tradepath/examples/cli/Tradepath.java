package org.tradepath.examples.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tradepath.examples.Library;
import org.tradepath.examples.Program;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.PartialDate;
import org.tradepath.trade.Amount;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line: {@code tradepath COMMAND ...}. Without a command it does the main job: both bundled corridors, tables and page. */
@Command(
        name = "tradepath",
        description = {
            "Turns what governments and newspapers state about trade into the probability and date at which a stated target is reached.",
            "Without a command: assess --out target/report."
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Tradepath.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  tradepath assess KAZ-AZE", "  tradepath whatif --add 150m@2027", "  tradepath panel --help"})
public final class Tradepath {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int WRONG_ARGUMENT = 2;
    static final int INTERRUPTED = 130;

    private static final String[] MAIN_JOB = {"assess", "--out", "target/report"};

    /** The commands by name; each is loaded when it is asked for, since loading all takes a while. */
    private static final Map<String, Function<Io, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("assess", io -> new AssessCommand(io));
        COMMANDS.put("compare", io -> new CompareCommand(io));
        COMMANDS.put("whatif", io -> new WhatIfCommand(io));
        COMMANDS.put("lookback", io -> new LookBackCommand(io));
        COMMANDS.put("read", io -> new ReadCommand(io));
        COMMANDS.put("backtest", io -> new BacktestCommand(io));
        COMMANDS.put("fit", io -> new FitCommand(io));
        COMMANDS.put("panel", io -> new PanelCommand(io));
        COMMANDS.put("completion", io -> new CompletionCommand(io));
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "this text")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "the version")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "show the stack trace of an error")
    private boolean debug;

    private Tradepath() {}

    /** The version, read when it is asked for. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tradepath " + Library.version()};
        }
    }

    /**
     * Runs a command and ends the JVM only where it failed.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        if (args.length == 0 || args[0].equals(MAIN_JOB[0])) {
            BundledLedger.begin();
        }
        Program.start((out, err) -> Interruption.guard(() -> {
            int code = run(args, new Io(System.in, out, err, Terminal.isThere()));
            return code == OK && out.checkError() ? Failures.lost(err) : code;
        }));
    }

    /** Runs a command on given streams; returns the exit code. */
    static int run(String[] args, Io io) {
        return commandLine(args, io).execute(args.length == 0 ? MAIN_JOB : args);
    }

    /** The parser of these arguments: with the command they name, or with all of them. */
    static CommandLine commandLine(String[] args, Io io) {
        String named = args.length == 0 ? MAIN_JOB[0] : args[0];
        Tradepath root = new Tradepath();
        CommandLine line = new CommandLine(root);
        COMMANDS.forEach((name, command) -> {
            if (name.equals(named) || !COMMANDS.containsKey(named) || named.equals("completion")) {
                line.addSubcommand(name, command.apply(io));
            }
        });
        line.registerConverter(Amount.class, text -> convert(text, Amount::parse));
        line.registerConverter(Multiple.class, text -> convert(text, Multiple::parse));
        line.registerConverter(PartialDate.class, text -> convert(text, PartialDate::parse));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(io.out(), true));
        line.setErr(new PrintWriter(io.err(), true));
        line.setUsageHelpWidth(110);
        line.setParameterExceptionHandler((e, arguments) -> Failures.wrongArgument(e, io.err()));
        line.setExecutionExceptionHandler((e, command, result) -> Failures.failed(e, root.debug, command, io.err()));
        describeExitCodes(line);
        return line;
    }

    private static void describeExitCodes(CommandLine line) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "a file cannot be read or written, or holds what it must not");
        codes.put("2", "wrong argument");
        codes.put("130", "interrupted; what was finished is kept");
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
        line.getSubcommands().values().forEach(Tradepath::describeExitCodes);
    }

    private static <T> T convert(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
