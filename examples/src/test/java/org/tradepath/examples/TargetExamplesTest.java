package org.tradepath.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that ask one question of a target each. */
class TargetExamplesTest {

    private static final String[] NONE = {};

    @Test
    void howFastMustItGrow() {
        String printed = Captured.out(() -> HowFastMustItGrow.main(NONE));
        assertThat(printed)
                .contains("1000 million USD a year by 2030", "straight there: +5.7 % a year", "reached with 80 %")
                .doesNotContain("NaN");
        assertThat(printed.lines()).hasSize(7);
    }

    @Test
    void whatIfTheTerminalOpens() {
        String printed = Captured.out(() -> WhatIfTerminalOpens.main(NONE));
        assertThat(printed).contains("with terminal and fund: 6", "points (+- 0.", "  terminal: +", "  fund: +");
        assertThat(printed.lines()).hasSize(5);
    }

    @Test
    void lookBackOnTenBillion() {
        List<String> lines =
                Captured.out(() -> LookBackOnTenBillion.main(NONE)).lines().toList();
        assertThat(lines).hasSize(1 + 6 + 1 + 17 + 1);
        assertThat(lines)
                .startsWith(
                        "KAZ-TUR, million current US dollars, home's figures",
                        "aimed at 10000 since 2010-05-25",
                        "aimed at 5000 since 2017-09-09",
                        "aimed at 10000 since 2018-04-20",
                        "aimed at 15000 since 2024-11-12");
        assertThat(lines.get(8)).startsWith("2010-05-25*").contains("10000").endsWith("not reached (<1 %)");
        assertThat(lines.get(24)).startsWith("2025-07-29 ").contains("15000");
        assertThat(lines).filteredOn(line -> line.endsWith("reached in 2022")).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.endsWith("reached in 2022, in time"))
                .hasSize(2);
    }

    @Test
    void whichSideMustCarryIt() {
        String printed = Captured.out(() -> WhichSideMustCarryIt.main(NONE));
        assertThat(printed).contains("15 billion USD by 2035", "exports", "imports", "as projected, exports carry");
        assertThat(printed.lines()).hasSize(6);
    }

    @Test
    void compareCorridors() {
        String printed = Captured.out(() -> CompareCorridors.main(NONE));
        assertThat(printed.lines()).hasSize(6);
        assertThat(printed).contains("KAZ-AZE", "KAZ-TUR", "together").doesNotContain("NaN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HowFastMustItGrow",
                "WhatIfTerminalOpens",
                "LookBackOnTenBillion",
                "WhichSideMustCarryIt",
                "CompareCorridors"
            })
    void eachFitsOnAScreenOrTwo(String program) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/org/tradepath/examples/" + program + ".java")))
                .hasSizeLessThanOrEqualTo(80);
    }
}
