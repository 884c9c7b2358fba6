package org.tradepath.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LedgerException;
import org.tradepath.stated.Statement;

/** Any text is a ledger that can be written and read again, or is refused with the place. */
class LedgerFuzzTest {

    private static final String NAME = "fuzz.csv";

    @FuzzTest(maxDuration = "30m")
    void read(byte[] bytes) throws IOException {
        Ledger ledger;
        try {
            ledger = Ledger.read(new StringReader(new String(bytes, StandardCharsets.UTF_8)), NAME);
        } catch (LedgerException e) {
            assertThat(e.getMessage()).contains(NAME);
            return;
        }
        StringBuilder text = new StringBuilder();
        ledger.write(text);
        assertThat(Ledger.read(new StringReader(text.toString()), "again.csv")).isEqualTo(ledger);
        for (Statement statement : ledger.statements()) {
            statement.subject().corridor().ifPresent(corridor -> {
                assertThat(statement.reversed().reversed()).isEqualTo(statement);
                assertThat(ledger.about(corridor.reversed()).statement(statement.id()))
                        .isEqualTo(Optional.of(statement.reversed()));
            });
        }
    }
}
