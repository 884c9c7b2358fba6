package org.tradepath.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradepath.stated.Basis;
import org.tradepath.stated.ChangeStatement;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Header;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.Multiple;
import org.tradepath.stated.OtherQuantity;
import org.tradepath.stated.RecordStatement;
import org.tradepath.stated.ShareStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** Makes statements of findings, one after the other. */
final class Statements {

    private static final BigDecimal LOSS_OF_ALL = BigDecimal.valueOf(-100);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Reading reading;
    private final Source source;
    private final String prefix;
    private final Set<List<Object>> seen = new HashSet<>();
    private int number;

    /** A statement, or the reason why there is none. */
    record Result(Statement statement, String reason) {

        static Result of(Statement statement) {
            return new Result(statement, "");
        }

        static Result none(String reason) {
            return new Result(null, reason);
        }
    }

    Statements(Reading reading, Source source, String prefix) {
        this.reading = reading;
        TextReader.readable("source", source.published());
        this.source = source;
        this.prefix = prefix;
    }

    Result statement(Finding finding) {
        if (finding.kind() == FindingKind.FORECAST || finding.kind() == FindingKind.DIFFERENCE) {
            return Result.none(
                    "a ledger has no row for a " + finding.kind().name().toLowerCase(Locale.ROOT));
        }
        Optional<Economy> home = finding.reporter().flatMap(Party::economy);
        boolean group = finding.reporter().isPresent() && home.isEmpty()
                || finding.partner().isPresent()
                        && finding.partner().get().economy().isEmpty()
                        && !finding.partner().get().equals(Party.WORLD);
        if (group) {
            return Result.none("a group of economies has no row in a ledger");
        }
        if (home.isEmpty()) {
            return Result.none("no economy is named");
        }
        if (finding.high().isPresent()
                && !(finding.kind() == FindingKind.TARGET && finding.unit().equals("x"))) {
            return Result.none("a ledger has no row for a range");
        }
        Assumed assumed = new Assumed(finding, source);
        if (assumed.period() == null && finding.kind() != FindingKind.TARGET) {
            return Result.none("the text does not say for which months");
        }
        // A change without a base is over the year before, whether or not it is said.
        boolean again = !seen.add(List.of(
                finding.kind(),
                finding.subject(),
                home.get(),
                finding.partner(),
                finding.flow(),
                finding.value().map(BigDecimal::stripTrailingZeros),
                finding.high().map(BigDecimal::stripTrailingZeros),
                finding.falls(),
                finding.unit(),
                finding.hedge(),
                finding.period(),
                Optional.ofNullable(isGrowth(finding) ? assumed.base() : null),
                finding.deadline(),
                finding.kind() == FindingKind.LEVEL && finding.flow().isEmpty() ? finding.start() : 0));
        if (again) {
            return Result.none("it is stated before in the same text");
        }
        return made(finding, home.get(), assumed);
    }

    private static boolean isGrowth(Finding finding) {
        return finding.kind() == FindingKind.CHANGE || finding.kind() == FindingKind.FACTOR;
    }

    private Result made(Finding finding, Economy home, Assumed assumed) {
        Optional<Economy> partner = finding.partner().flatMap(Party::economy);
        Subject subject = new Subject(
                home,
                finding.region().filter(r -> r.economy().equals(home) || partner.equals(Optional.of(r.economy()))),
                partner,
                Side.UNKNOWN,
                finding.flow());
        Header header = new Header(prefix + (number + 1), subject, source, Optional.empty(), note(finding, assumed));
        Result result;
        try {
            result = switch (finding.kind()) {
                case LEVEL ->
                    finding.flow().isPresent() ? level(finding, header, assumed) : other(finding, header, assumed);
                case CHANGE -> change(finding, header, assumed);
                case FACTOR -> factor(finding, header, assumed);
                case SHARE -> share(finding, header, assumed);
                case RECORD -> Result.of(new RecordStatement(header, assumed.period()));
                default -> target(finding, header);
            };
        } catch (IllegalArgumentException e) {
            // A text may say what no statement can be, "to 0 times": the statement's own rule is the reason.
            return Result.none(e.getMessage());
        }
        number += result.statement() != null ? 1 : 0;
        return result;
    }

    private String note(Finding finding, Assumed assumed) {
        String what = finding.flow().isPresent() ? "" : finding.subject();
        return what + (what.isEmpty() || assumed.note().isEmpty() ? "" : "; ") + assumed.note();
    }

    private Result level(Finding finding, Header header, Assumed assumed) {
        Optional<Amount> amount = amount(finding);
        if (amount.isEmpty()) {
            return Result.none("the currency is not said");
        }
        return Result.of(new LevelStatement(
                header, assumed.period(), finding.hedge(), amount.get(), Basis.STATED, Optional.empty()));
    }

    /** Empty where the unit is no currency: not said, or containers ("TEU"). */
    private static Optional<Amount> amount(Finding finding) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(finding.unit()))
                .findFirst()
                .map(currency -> Amount.of(finding.number().orElseThrow(), finding.scale(), currency));
    }

    private static Result other(Finding finding, Header header, Assumed assumed) {
        if (finding.unit().isEmpty()) {
            return Result.none("the currency is not said");
        }
        return Result.of(new OtherQuantity(
                header,
                assumed.period(),
                finding.hedge(),
                finding.number().orElseThrow(),
                finding.scale(),
                finding.unit()));
    }

    private static Result change(Finding finding, Header header, Assumed assumed) {
        BigDecimal percent = finding.number().orElseThrow();
        if (percent.compareTo(LOSS_OF_ALL) < 0) {
            return Result.none("nothing falls by more than 100 %");
        }
        return Result.of(new ChangeStatement(header, assumed.period(), assumed.base(), finding.hedge(), percent));
    }

    private static Result factor(Finding finding, Header header, Assumed assumed) {
        BigDecimal factor = finding.number().orElseThrow();
        if (factor.signum() <= 0) {
            return Result.none("a multiple must be above zero");
        }
        if (finding.falls()) {
            try {
                factor = BigDecimal.ONE.divide(factor);
            } catch (ArithmeticException e) {
                return Result.none("a fall by this multiple has no finite decimal factor");
            }
        }
        return Result.of(new FactorStatement(
                header, assumed.period(), assumed.base(), finding.hedge(), factor, finding.wording()));
    }

    private static Result share(Finding finding, Header header, Assumed assumed) {
        BigDecimal percent = finding.number().orElseThrow();
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            return Result.none("a share must lie in 0 to 100 %");
        }
        return Result.of(new ShareStatement(header, assumed.period(), finding.hedge(), percent, Optional.empty()));
    }

    private Result target(Finding finding, Header header) {
        Optional<Amount> amount = finding.unit().equals("x") ? Optional.empty() : amount(finding);
        Optional<Multiple> multiple = finding.unit().equals("x") && !finding.falls()
                ? Optional.of(new Multiple(
                        finding.number().orElseThrow(),
                        finding.high().orElse(finding.number().orElseThrow())))
                : Optional.empty();
        if (amount.isEmpty() && multiple.isEmpty()) {
            return Result.none("a target of a ledger is an amount or a multiple");
        }
        Optional<ReportingPeriod> base = multiple.isPresent() ? finding.base() : Optional.empty();
        return Result.of(new TargetStatement(
                header,
                Optional.of(finding.hedge()),
                amount,
                multiple,
                base,
                finding.deadline(),
                finding.deadlinePhrase(),
                finding.speaker(),
                ""));
    }

    /** Period and base of a row where the text leaves them open. */
    private record Assumed(ReportingPeriod period, ReportingPeriod base, String note) {

        Assumed(Finding finding, Source source) {
            this(period(finding, source), base(finding, source), noteOf(finding, source));
        }

        private static ReportingPeriod period(Finding finding, Source source) {
            if (finding.period().isPresent()) {
                return finding.period().get();
            }
            int year = source.published().lastDay().getYear();
            if (finding.since()
                    && finding.base().isPresent()
                    && finding.base().get().last().getYear() < year - 1) {
                return ReportingPeriod.ofYear(year - 1);
            }
            return finding.flow().isEmpty() ? ReportingPeriod.ofYear(year) : null;
        }

        private static ReportingPeriod base(Finding finding, Source source) {
            ReportingPeriod period = period(finding, source);
            return finding.base().isPresent() || period == null ? finding.base().orElse(null) : period.minusYears(1);
        }

        private static String noteOf(Finding finding, Source source) {
            if (finding.kind() == FindingKind.TARGET) {
                return "";
            }
            if (finding.period().isEmpty() && period(finding, source) != null) {
                return finding.since() ? "period assumed: the last full year" : "period assumed: the source's year";
            }
            return isGrowth(finding) && finding.base().isEmpty() ? "base assumed: a year before" : "";
        }
    }
}
