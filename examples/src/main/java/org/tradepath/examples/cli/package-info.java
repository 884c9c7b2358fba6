/**
 * The command line {@code tradepath}: a command each for the questions of the example programs, whose code it calls. Results go to standard output, everything
 * else to standard error.
 */
package org.tradepath.examples.cli;
