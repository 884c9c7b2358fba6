package org.tradepath.examples.report;

import java.util.Objects;

/**
 * How to make a page again. What the assessment itself knows, its corridor, date, side and model, is not here.
 *
 * @param command the command line that writes the page; shown as it is
 * @param version the version of the library
 * @param seed the seed of the simulation
 * @param paths the number of simulated paths
 * @param ledger which statements were read, in a few words or as a file's name
 */
public record Reproduction(String command, String version, long seed, int paths, String ledger) {

    /**
     * Checks the parts.
     *
     * @param command the command line that writes the page, not blank
     * @param version the version of the library, not blank
     * @param seed the seed of the simulation
     * @param paths the number of simulated paths, at least 1
     * @param ledger which statements were read, not blank
     * @throws IllegalArgumentException if a part breaks its rule
     */
    public Reproduction {
        requireText("command", command);
        requireText("version", version);
        requireText("ledger", ledger);
        if (paths < 1) {
            throw new IllegalArgumentException("paths must be at least 1, but was " + paths);
        }
    }

    private static void requireText(String name, String text) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, but was \"" + text + "\"");
        }
    }
}
