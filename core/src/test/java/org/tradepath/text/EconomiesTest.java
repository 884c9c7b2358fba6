package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradepath.trade.Economy;

/** Every economy is known by its name in both languages, and in Russian in all cases. */
class EconomiesTest {

    private static final TextReader READER = TextReader.withDefaults();

    @Test
    void everyEconomyIsKnownByItsEnglishName() {
        List<String> unknown = new ArrayList<>();
        for (Economy economy : Economy.all()) {
            if (!names(
                    "Trade between " + economy.englishName() + " and Kenya was worth $5 million in 2021.", economy)) {
                unknown.add(economy.code());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyEconomyIsKnownByItsRussianName() {
        List<String> unknown = new ArrayList<>();
        for (Economy economy : Economy.all()) {
            boolean known = names(
                            "Товарооборот 2021 года (Кения - " + economy.russianName() + "): 5 млн долларов.", economy)
                    || names(
                            "Товарооборот Кении и " + economy.russianName() + " в 2021 году: 5 млн долларов.", economy);
            if (!known) {
                unknown.add(economy.code());
            }
        }
        assertThat(unknown).containsExactly("TGO"); // also a pronoun: only as the Togolese Republic
    }

    @Test
    void aRussianNameIsKnownInEveryCase() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String row : rows()) {
            String[] cells = row.split("\t");
            for (int i = 1; i < cells.length; i++) {
                String text = "Товарооборот с Кенией (" + cells[i] + ") в 2021 году составил 5 млн долларов.";
                if (!names(text, Economy.of(cells[0]))) {
                    unknown.add(cells[i]);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean names(String text, Economy economy) {
        if (economy.code().equals("KEN")) {
            return true; // the other end
        }
        Optional<Party> expected = Optional.of(new Party(economy.code()));
        return READER.read(text).findings().stream()
                .anyMatch(finding ->
                        finding.reporter().equals(expected) || finding.partner().equals(expected));
    }

    private static List<String> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EconomiesTest.class.getResourceAsStream("cases.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
