package org.tradepath.examples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints the completions for bash and zsh: source <(tradepath completion)",
        footerHeading = "%nExamples:%n",
        footer = "  tradepath completion")
final class CompletionCommand implements Callable<Integer> {

    private final Io io;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        io.out().print(AutoComplete.bash("tradepath", spec.root().commandLine()));
        return Tradepath.OK;
    }
}
