package org.tradepath.stated;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradepath.internal.csv.CsvOutput;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/** Statements to rows of a ledger file: fills the cells of the current row. */
final class LedgerWriter implements Statement.Visitor<LedgerWriter> {

    private final CsvOutput output;

    private LedgerWriter(CsvOutput output) {
        this.output = output;
    }

    static void write(List<Statement> statements, Appendable target) throws IOException {
        CsvOutput output = new CsvOutput(target, Column.NAMES);
        LedgerWriter writer = new LedgerWriter(output);
        for (Statement statement : statements) {
            statement.accept(writer.header(statement));
            output.endRow();
        }
    }

    private LedgerWriter header(Statement statement) {
        Subject subject = statement.subject();
        Source source = statement.source();
        return text(Column.ID, statement.id())
                .text(Column.HOME, subject.home())
                .text(Column.REGION, subject.region().map(region -> name(region, subject)))
                .text(Column.PARTNER, subject.partner())
                .text(Column.SIDE, subject.side())
                .text(Column.FLOW, subject.flow().map(Enum::name).orElse(LedgerReader.NO_FLOW))
                .text(Column.KIND, statement.kind())
                .text(Column.SOURCE, source.name())
                .text(Column.PUBLISHED, source.published())
                .text(Column.LANGUAGE, source.language())
                .text(Column.ECHO_OF, statement.echoOf())
                .text(Column.NOTE, statement.note());
    }

    private static String name(Region region, Subject subject) {
        return region.economy().equals(subject.home()) ? region.name() : region.toString();
    }

    @Override
    public LedgerWriter level(LevelStatement statement) {
        return text(Column.PERIOD, statement.period())
                .text(Column.HEDGE, statement.hedge())
                .amount(statement.amount())
                .text(Column.BASIS, statement.basis())
                .text(Column.VALUATION, statement.valuation());
    }

    @Override
    public LedgerWriter change(ChangeStatement statement) {
        return growth(statement.period(), statement.base(), statement.hedge())
                .number(statement.percent())
                .text(Column.UNIT, LedgerReader.PERCENT);
    }

    @Override
    public LedgerWriter factor(FactorStatement statement) {
        return growth(statement.period(), statement.base(), statement.hedge())
                .number(statement.factor())
                .text(Column.UNIT, LedgerReader.TIMES)
                .text(Column.WORDING, statement.wording());
    }

    @Override
    public LedgerWriter share(ShareStatement statement) {
        return text(Column.PERIOD, statement.period())
                .text(Column.HEDGE, statement.hedge())
                .number(statement.percent())
                .text(Column.UNIT, LedgerReader.PERCENT)
                .text(Column.WHOLE, statement.whole());
    }

    @Override
    public LedgerWriter record(RecordStatement statement) {
        return text(Column.PERIOD, statement.period());
    }

    @Override
    public LedgerWriter target(TargetStatement statement) {
        statement.amount().ifPresent(this::amount);
        return text(Column.HEDGE, statement.hedge())
                .text(Column.MULTIPLE, statement.multiple())
                .text(Column.BASE, statement.base())
                .text(Column.DEADLINE, statement.deadline())
                .text(Column.DEADLINE_PHRASE, statement.deadlinePhrase())
                .text(Column.WHO, statement.who())
                .text(Column.LEVEL_QUOTED, statement.levelQuoted());
    }

    @Override
    public LedgerWriter other(OtherQuantity statement) {
        return text(Column.PERIOD, statement.period())
                .text(Column.HEDGE, statement.hedge())
                .number(statement.number())
                .scale(statement.scale())
                .text(Column.UNIT, statement.unit());
    }

    private LedgerWriter growth(ReportingPeriod period, ReportingPeriod base, Hedge hedge) {
        return text(Column.PERIOD, period).text(Column.BASE, base).text(Column.HEDGE, hedge);
    }

    private LedgerWriter amount(Amount amount) {
        return number(amount.number())
                .scale(amount.scale())
                .text(Column.UNIT, amount.currency().getCurrencyCode());
    }

    private LedgerWriter number(BigDecimal number) {
        output.number(Column.VALUE.toString(), number);
        return this;
    }

    private LedgerWriter scale(Scale scale) {
        return text(Column.SCALE, scale.word());
    }

    private LedgerWriter text(Column column, Optional<?> part) {
        return part.map(present -> text(column, present)).orElse(this);
    }

    private LedgerWriter text(Column column, Object part) {
        output.text(column.toString(), part.toString());
        return this;
    }
}
