package org.tradepath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** A figure written into a sentence is read out of it as it was written, digits and all, and goes through a file unchanged. */
class GeneratedSentencesTest {

    private static final TextReader READER = TextReader.withDefaults();
    private static final PartialDate DATE = PartialDate.parse("2025-03-01");

    private static final List<String> ENGLISH = List.of(
            "In %1$d trade turnover between Kazakhstan and Azerbaijan amounted to $%2$s %3$s.",
            "Trade turnover between Kazakhstan and Azerbaijan reached $%2$s %3$s in %1$d.",
            "Trade turnover between Azerbaijan and Kazakhstan was $%2$s %3$s in %1$d, up %4$s percent from the previous year.");
    private static final List<String> RUSSIAN = List.of(
            "В %1$d году товарооборот между Казахстаном и Азербайджаном составил %2$s %3$s долларов США.",
            "Товарооборот между Казахстаном и Азербайджаном в %1$d году достиг $%2$s %3$s.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsWrittenIsRead(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            boolean english = random.nextBoolean();
            List<String> templates = english ? ENGLISH : RUSSIAN;
            String template = templates.get(random.nextInt(templates.size()));
            int year = 2010 + random.nextInt(15);
            boolean million = random.nextBoolean();
            BigDecimal number = new BigDecimal(1 + random.nextInt(999)).movePointLeft(random.nextInt(2));
            BigDecimal percent = new BigDecimal(1 + random.nextInt(999)).movePointLeft(1);
            String word = english ? (million ? "million" : "billion") : (million ? "млн" : "млрд");
            String shown =
                    english ? number.toPlainString() : number.toPlainString().replace('.', ',');
            String text = String.format(java.util.Locale.ROOT, template, year, shown, word, percent);

            Ledger ledger = READER.read(text, DATE).ledger(new Source("a paper", DATE, english ? "en" : "ru"), "X");
            List<LevelStatement> levels = ledger.statements().stream()
                    .filter(LevelStatement.class::isInstance)
                    .map(LevelStatement.class::cast)
                    .toList();
            assertThat(levels).as(text).hasSize(1);
            LevelStatement level = levels.get(0);
            assertThat(level.amount())
                    .as(text)
                    .isEqualTo(Amount.parse(number.toPlainString() + (million ? " million USD" : " billion USD")));
            assertThat(level.period()).as(text).isEqualTo(ReportingPeriod.ofYear(year));
            assertThat(level.subject().flow()).as(text).contains(Flow.TURNOVER);
            assertThat(level.subject().corridor().map(Corridor::key)).as(text).contains("AZE-KAZ");
            if (template.contains("%4$s")) {
                assertThat(ledger.statements())
                        .as(text)
                        .filteredOn(ChangeStatement.class::isInstance)
                        .singleElement()
                        .satisfies(
                                s -> assertThat(((ChangeStatement) s).percent()).isEqualTo(percent));
            }
            StringBuilder file = new StringBuilder();
            ledger.write(file);
            List<Statement> again =
                    Ledger.read(new StringReader(file.toString()), "again.csv").statements();
            assertThat(again).as(text).isEqualTo(ledger.statements());
        }
    }
}
