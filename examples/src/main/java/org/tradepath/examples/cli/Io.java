package org.tradepath.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out for results, in UTF-8
 * @param err for everything else, in UTF-8
 * @param showsProgress whether somebody looks at {@code err}
 */
record Io(InputStream in, PrintStream out, PrintStream err, boolean showsProgress) {}
