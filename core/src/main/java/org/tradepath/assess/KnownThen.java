package org.tradepath.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.trade.ReportingPeriod;

/** What a ledger says that was, or in an earlier vintage must have been, known on a day. */
record KnownThen(Ledger ledger, int laterVintage) {

    /** A figure that may have been published in several vintages. */
    private record Figure(Subject subject, ReportingPeriod period) {}

    /**
     * Reads observed figures of a year as published so many months after it if all vintages at hand are later, and then the earliest; with -1 only
     * what was published.
     */
    static KnownThen of(Ledger ledger, LocalDate day, int lagMonths) {
        Map<Figure, LocalDate> firstOut = new HashMap<>();
        for (Statement statement : ledger.statements()) {
            if (statement instanceof LevelStatement level && level.basis() == Basis.OBSERVED) {
                firstOut.merge(figure(level), published(level), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        List<Statement> known = new ArrayList<>();
        int later = 0;
        for (Statement statement : ledger.statements()) {
            if (!published(statement).isAfter(day)) {
                known.add(statement);
            } else if (lagMonths >= 0
                    && statement instanceof LevelStatement level
                    && level.basis() == Basis.OBSERVED
                    && level.period().isYear()
                    && published(level).equals(firstOut.get(figure(level)))
                    && !level.period().lastDay().plusMonths(lagMonths).isAfter(day)) {
                known.add(withPublished(level, level.period().lastDay().plusMonths(lagMonths)));
                later++;
            }
        }
        return new KnownThen(Ledger.of(known), later);
    }

    private static LocalDate published(Statement statement) {
        return statement.source().published().lastDay();
    }

    private static Figure figure(LevelStatement level) {
        return new Figure(level.subject(), level.period());
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
