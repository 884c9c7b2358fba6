package org.tradepath.examples;

import java.io.PrintStream;

/** Told how far long work is. Called by one thread at a time. */
public interface Progress {

    /** A number of steps that is not known. */
    long UNKNOWN = -1;

    /**
     * A task begins.
     *
     * @param task its name
     * @param steps how many steps it has, or {@link #UNKNOWN}
     */
    void begin(String task, long steps);

    /**
     * So many steps are done.
     *
     * @param steps how many in all, from 1
     */
    void reached(long steps);

    /** The task ends, done or not. */
    void end();

    /** {@return nobody who is told} */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void reached(long steps) {}

            @Override
            public void end() {}
        };
    }

    /**
     * {@return a line now and then}
     *
     * @param out gets the lines
     * @param every after how many steps
     */
    static Progress lines(PrintStream out, int every) {
        return new Progress() {
            private String name = "";
            private long told;

            @Override
            public void begin(String task, long steps) {
                name = task;
                told = 0;
            }

            @Override
            public void reached(long steps) {
                if (steps % every == 0 && steps > told) {
                    told = steps;
                    out.println(name + ": " + steps + " cases");
                }
            }

            @Override
            public void end() {}
        };
    }
}
