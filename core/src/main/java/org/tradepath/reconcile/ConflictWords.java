package org.tradepath.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Scale;

/** A conflict in plain words: what each statement says, and why they cannot hold together. */
final class ConflictWords {

    private static final MathContext DIGITS = new MathContext(6);

    private final StatementWords words;

    /** Words about statements that are seen from the corridor's home. */
    ConflictWords(Corridor corridor, Map<String, Economy> reporters) {
        this.words = StatementWords.whole(corridor, reporters);
    }

    /** What each says, and why they clash; {@code presumed} is what else they clash with, or "". */
    String explain(List<Statement> statements, Optional<Clash> clash, boolean revision, String presumed) {
        String said = statements.stream()
                .map(s ->
                        s.id() + " (" + s.source().name() + ", " + s.source().published() + ") puts " + s.accept(words))
                .collect(Collectors.joining("; "));
        String why = clash.map(c -> why(statements.get(c.member()), c)).orElse("");
        String verdict = revision ? "One is likely to revise the other" : "They cannot all be true";
        return said + ". " + verdict + (presumed.isEmpty() ? "" : ", presuming that " + presumed) + why + ".";
    }

    private String why(Statement member, Clash clash) {
        LevelStatement level = (LevelStatement) member;
        return ": the others leave " + range(clash.left()) + " for " + words.what(level, level.period()) + ", and "
                + level.id() + " says " + range(clash.says());
    }

    /** "at least 138.113 million USD", "461.85 to 461.95 million USD". */
    private static String range(LevelRange range) {
        if (range.high() == Double.POSITIVE_INFINITY) {
            return range.low() == 0 ? "any level" : "at least " + amount(range.low());
        }
        Scale scale = scale(range.high());
        return range.low() == 0
                ? "at most " + amount(range.high())
                : number(range.low(), scale) + " to " + amount(range.high());
    }

    private static String amount(double dollars) {
        Scale scale = scale(dollars);
        return number(dollars, scale) + (scale == Scale.ONE ? "" : " " + scale.word()) + " USD";
    }

    private static String number(double dollars, Scale scale) {
        return BigDecimal.valueOf(dollars)
                .divide(scale.factor(), DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Scale scale(double dollars) {
        Scale scale = Scale.ONE;
        for (Scale larger : Scale.values()) {
            scale = dollars >= larger.factor().doubleValue() ? larger : scale;
        }
        return scale;
    }
}
