package org.tradepath.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;

/** What a ledger says that was, or in an earlier vintage must have been, known on a day. */
record KnownThen(Ledger ledger, int laterVintage) {

    /** Reads observed figures as published so many months after their period if the vintage at hand is later; with -1 only what was published. */
    static KnownThen of(Ledger ledger, LocalDate day, int lagMonths) {
        List<Statement> known = new ArrayList<>();
        int later = 0;
        for (Statement statement : ledger.statements()) {
            if (!statement.source().published().lastDay().isAfter(day)) {
                known.add(statement);
            } else if (lagMonths >= 0
                    && statement instanceof LevelStatement level
                    && level.basis() == Basis.OBSERVED
                    && !level.period().lastDay().plusMonths(lagMonths).isAfter(day)) {
                known.add(withPublished(level, level.period().lastDay().plusMonths(lagMonths)));
                later++;
            }
        }
        return new KnownThen(Ledger.of(known), later);
    }

    private static LevelStatement withPublished(LevelStatement level, LocalDate published) {
        Header header = level.header();
        Source source = header.source();
        return level.withHeader(new Header(
                header.id(),
                header.subject(),
                new Source(source.name(), PartialDate.of(published), source.language()),
                header.echoOf(),
                header.note()));
    }
}
