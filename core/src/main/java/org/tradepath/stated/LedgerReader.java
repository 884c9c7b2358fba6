package org.tradepath.stated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tradepath.internal.csv.CsvRow;
import org.tradepath.internal.csv.CsvTable;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;
import org.tradepath.trade.Side;

/**
 * Rows of a ledger file to statements. A row's cells are all read before the row is given up, so that all that is wrong
 * is reported.
 */
final class LedgerReader {

    /** In the flow column: not a flow of trade. */
    static final String NO_FLOW = "OTHER";
    /** In the unit column of changes and shares. */
    static final String PERCENT = "%";
    /** In the unit column of factors. */
    static final String TIMES = "x";

    private final CsvRow row;

    private LedgerReader(CsvRow row) {
        this.row = row;
    }

    static List<Statement> read(CsvTable table) {
        table.expect(Column.NAMES, Column.REQUIRED);
        List<CsvRow> rows = table.rows();
        List<Statement> statements = new ArrayList<>();
        List<Links.Link> links = new ArrayList<>();
        for (CsvRow row : rows) {
            LedgerReader reader = new LedgerReader(row);
            reader.statement().ifPresent(statements::add);
            links.add(new Links.Link(reader.text(Column.ID), reader.filled(Column.ECHO_OF)));
        }
        for (Links.Finding finding : Links.check(links)) {
            if (!finding.value().isEmpty()) { // an empty id is reported as such
                rows.get(finding.index()).report(finding.column().toString(), finding.rule());
            }
        }
        if (!table.problems().isEmpty()) {
            throw new LedgerException(table.problems());
        }
        return statements;
    }

    private Optional<Statement> statement() {
        Supplier<Header> header = header();
        Optional<Kind> kind = required(Column.KIND, Kind.class);
        Optional<Function<Header, Statement>> body = kind.map(this::body);
        kind.ifPresent(this::refuseUseless);
        if (row.isBad() || body.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(body.get().apply(header.get()));
        } catch (BrokenRule e) {
            row.report(e.column().toString(), e.rule());
            return Optional.empty();
        }
    }

    /** What a kind has no use for must not be there: ignoring it would drop what somebody wrote down. */
    private void refuseUseless(Kind kind) {
        for (Column column : Column.values()) {
            if (!column.servesKind(kind) && !text(column).isEmpty()) {
                row.report(column.toString(), "must be empty for kind " + kind);
            }
        }
    }

    private Supplier<Header> header() {
        Supplier<Subject> subject = subject();
        Optional<String> id = requiredText(Column.ID);
        Optional<String> source = requiredText(Column.SOURCE);
        Optional<PartialDate> published = required(Column.PUBLISHED, PartialDate::parse);
        return () -> new Header(
                id.orElseThrow(),
                subject.get(),
                new Source(source.orElseThrow(), published.orElseThrow(), text(Column.LANGUAGE)),
                filled(Column.ECHO_OF),
                text(Column.NOTE));
    }

    private Supplier<Subject> subject() {
        Optional<Economy> home = required(Column.HOME, Economy::parse);
        Optional<Region> region = home.flatMap(owner -> optional(Column.REGION, text -> region(owner, text)));
        Optional<Economy> partner = optional(Column.PARTNER, Economy::parse);
        Optional<Side> side = required(Column.SIDE, Side.class);
        Optional<Optional<Flow>> flow = required(
                Column.FLOW,
                text -> text.equals(NO_FLOW)
                        ? Optional.empty()
                        : Optional.of(constant(Column.FLOW, Flow.class, text, List.of(NO_FLOW))));
        return () -> new Subject(home.orElseThrow(), region, partner, side.orElseThrow(), flow.orElseThrow());
    }

    /** A plain name is a region of home; a region of the partner says so: "KAZ[Aktobe Region]". */
    private static Region region(Economy home, String text) {
        return text.indexOf('[') < 0 ? new Region(home, text) : Region.parse(text);
    }

    private Function<Header, Statement> body(Kind kind) {
        return switch (kind) {
            case LEVEL -> level();
            case CHANGE -> change();
            case FACTOR -> factor();
            case SHARE -> share();
            case RECORD -> record();
            case TARGET -> target();
            case OTHER -> other();
        };
    }

    private Function<Header, Statement> level() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        Optional<Hedge> hedge = required(Column.HEDGE, Hedge.class);
        requiredText(Column.VALUE);
        requiredText(Column.UNIT);
        Optional<Amount> amount = amount();
        Basis basis = optional(Column.BASIS, Basis.class).orElse(Basis.STATED);
        Optional<Valuation> valuation = optional(Column.VALUATION, Valuation.class);
        return header -> new LevelStatement(
                header, period.orElseThrow(), hedge.orElseThrow(), amount.orElseThrow(), basis, valuation);
    }

    private Function<Header, Statement> change() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        Optional<ReportingPeriod> base = period(Column.BASE);
        Optional<Hedge> hedge = required(Column.HEDGE, Hedge.class);
        Optional<BigDecimal> percent = numberIn(PERCENT);
        return header -> new ChangeStatement(
                header, period.orElseThrow(), base.orElseThrow(), hedge.orElseThrow(), percent.orElseThrow());
    }

    private Function<Header, Statement> factor() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        Optional<ReportingPeriod> base = period(Column.BASE);
        Optional<Hedge> hedge = required(Column.HEDGE, Hedge.class);
        Optional<BigDecimal> factor = numberIn(TIMES);
        Optional<Wording> wording = required(Column.WORDING, Wording.class);
        return header -> new FactorStatement(
                header,
                period.orElseThrow(),
                base.orElseThrow(),
                hedge.orElseThrow(),
                factor.orElseThrow(),
                wording.orElseThrow());
    }

    private Function<Header, Statement> share() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        Optional<Hedge> hedge = required(Column.HEDGE, Hedge.class);
        Optional<BigDecimal> percent = numberIn(PERCENT);
        return header -> new ShareStatement(
                header, period.orElseThrow(), hedge.orElseThrow(), percent.orElseThrow(), filled(Column.WHOLE));
    }

    private Function<Header, Statement> record() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        return header -> new RecordStatement(header, period.orElseThrow());
    }

    private Function<Header, Statement> target() {
        Optional<Hedge> hedge = optional(Column.HEDGE, Hedge.class);
        Optional<Amount> amount = amount();
        if (text(Column.VALUE).isEmpty()) {
            optional(Column.SCALE, LedgerReader::refuseWithoutValue);
            optional(Column.UNIT, LedgerReader::refuseWithoutValue);
        } else {
            requiredText(Column.UNIT);
        }
        Optional<Multiple> multiple = optional(Column.MULTIPLE, Multiple::parse);
        Optional<ReportingPeriod> base = optionalPeriod(Column.BASE);
        Optional<ReportingPeriod> deadline = optionalPeriod(Column.DEADLINE);
        return header -> new TargetStatement(
                header,
                hedge,
                amount,
                multiple,
                base,
                deadline,
                text(Column.DEADLINE_PHRASE),
                text(Column.WHO),
                text(Column.LEVEL_QUOTED));
    }

    private static Object refuseWithoutValue(String text) {
        throw new IllegalArgumentException("must be empty without a value");
    }

    private Function<Header, Statement> other() {
        Optional<ReportingPeriod> period = period(Column.PERIOD);
        Optional<Hedge> hedge = required(Column.HEDGE, Hedge.class);
        Optional<BigDecimal> number = number();
        Scale scale = scale();
        Optional<String> unit = requiredText(Column.UNIT);
        return header -> new OtherQuantity(
                header, period.orElseThrow(), hedge.orElseThrow(), number.orElseThrow(), scale, unit.orElseThrow());
    }

    private Optional<ReportingPeriod> period(Column column) {
        return required(column, ReportingPeriod::parse);
    }

    private Optional<ReportingPeriod> optionalPeriod(Column column) {
        return optional(column, ReportingPeriod::parse);
    }

    private Optional<BigDecimal> number() {
        return required(Column.VALUE, LedgerReader::plain);
    }

    private static BigDecimal plain(String text) {
        return Figures.parse(Column.VALUE, text);
    }

    private Scale scale() {
        return optional(Column.SCALE, Scale::parse).orElse(Scale.ONE);
    }

    private Optional<Amount> amount() {
        Optional<BigDecimal> number = optional(Column.VALUE, LedgerReader::plain);
        Scale scale = scale();
        Optional<Currency> currency = optional(Column.UNIT, LedgerReader::currency);
        return number.flatMap(digits ->
                currency.flatMap(money -> optional(Column.VALUE, text -> Amount.of(digits, scale, money))));
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) { // has no message
            throw new BrokenRule(Column.UNIT, "unit", "must be an ISO 4217 currency code such as USD", text);
        }
    }

    /** The number in the value cell, whose unit can only be this one and is written all the same. */
    private Optional<BigDecimal> numberIn(String unit) {
        required(Column.UNIT, text -> {
            if (!text.equals(unit)) {
                throw new BrokenRule(Column.UNIT, "unit", "must be " + unit, text);
            }
            return text;
        });
        return number();
    }

    private String text(Column column) {
        return row.text(column.toString());
    }

    private Optional<String> filled(Column column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> optional(Column column, Function<String, T> parser) {
        return row.optional(column.toString(), parser);
    }

    private <T> Optional<T> required(Column column, Function<String, T> parser) {
        return row.required(column.toString(), parser);
    }

    private Optional<String> requiredText(Column column) {
        return required(column, Function.identity());
    }

    private <E extends Enum<E>> Optional<E> optional(Column column, Class<E> type) {
        return optional(column, text -> constant(column, type, text, List.of()));
    }

    private <E extends Enum<E>> Optional<E> required(Column column, Class<E> type) {
        return required(column, text -> constant(column, type, text, List.of()));
    }

    private static <E extends Enum<E>> E constant(Column column, Class<E> type, String text, List<String> others) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        names.addAll(others);
        throw new BrokenRule(column, column.toString(), "must be one of " + names, text);
    }
}
