package org.tradepath.examples.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tradepath.examples.Progress;

/** A bar with the time left, on standard error. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 100;
    private static final int MILLIS = 500;

    private final PrintStream err;
    private ProgressBar bar;

    private TerminalProgress(PrintStream err) {
        this.err = err;
    }

    /** A bar where somebody looks at it, else nothing. */
    static Progress of(Io io) {
        return io.showsProgress() ? new TerminalProgress(io.err()) : Progress.none();
    }

    @Override
    public void begin(String task, long steps) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void reached(long steps) {
        bar.stepTo(steps);
    }

    @Override
    public void end() {
        bar.close();
    }
}
