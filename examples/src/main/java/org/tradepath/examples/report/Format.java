package org.tradepath.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.tradepath.examples.Texts;
import org.tradepath.stated.PartialDate;
import org.tradepath.target.Deadline;
import org.tradepath.target.FirstPassage;
import org.tradepath.trade.Amount;
import org.tradepath.trade.GrowthRate;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Scale;

/** Numbers, dates and years as people of a language write them. */
final class Format {

    private static final char MINUS = '\u2212';
    private static final char BLANK = '\u00A0';

    private final Bundle words;

    Format(Bundle words) {
        this.words = words;
    }

    /** A level in US dollars, "757.8 m", "1.02 bn": the unit is said elsewhere. */
    String money(double dollars) {
        double size = Math.abs(dollars);
        if (size >= 1e9) {
            return words.text("money.billion", decimal(dollars / 1e9, 2));
        }
        return size >= 1e6
                ? words.text("money.million", decimal(dollars / 1e6, 1))
                : words.text("money.thousand", decimal(dollars / 1e3, 1));
    }

    /** Two levels, "588.1 m – 1.02 bn"; where both have one unit it is said once, "459.8–466.3 m". */
    String range(double low, double high) {
        String least = money(low);
        String most = money(high);
        String unit = most.substring(most.lastIndexOf(BLANK));
        return least.endsWith(unit)
                ? least.substring(0, least.length() - unit.length()) + "–" + most
                : least + " – " + most;
    }

    /** A target's level with all its digits, "$1 billion". */
    String target(double dollars) {
        BigDecimal value = BigDecimal.valueOf(dollars);
        Scale scale = Scale.ONE;
        for (Scale each : Scale.values()) {
            scale = value.compareTo(each.factor()) >= 0 ? each : scale;
        }
        return words.text("dollars", scaled(value.divide(scale.factor()), scale));
    }

    /** As it was stated: "461.9 million USD". */
    String amount(Amount amount) {
        String currency = amount.currency().getCurrencyCode();
        String key = "currency." + currency;
        return words.text(words.has(key) ? key : "currency", scaled(amount.number(), amount.scale()), currency);
    }

    /** A number as it was written, with its scale word. */
    String scaled(BigDecimal number, Scale scale) {
        String digits = plain(number);
        return scale == Scale.ONE ? digits : digits + BLANK + words.text("scale", scale);
    }

    /** A number with the decimals that it was written with, but no zeros of its own making. */
    String plain(BigDecimal number) {
        BigDecimal shown = number.scale() > 0 ? number : number.stripTrailingZeros();
        return decimal(shown, Math.max(0, shown.scale()));
    }

    /** A number with so many decimals. */
    String decimal(double value, int decimals) {
        return decimal(BigDecimal.valueOf(value), decimals);
    }

    private String decimal(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs())
                .split("\\.");
        String whole = parts[0].replace(",", words.text("number.group"));
        String digits = parts.length == 1 ? whole : whole + words.text("number.decimal") + parts[1];
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** A number of things. */
    String count(long number) {
        return decimal(number, 0);
    }

    /** With its sign, "+5.7". */
    String signed(double value, int decimals) {
        String digits = decimal(value, decimals);
        return value >= 0 && digits.charAt(0) != MINUS ? "+" + digits : digits;
    }

    /** A probability in per cent, never rounded to certainty: "<1 %", "63 %", ">99 %". */
    String percent(double probability) {
        return words.text("percent", Texts.wholePercent(probability));
    }

    /** A share in per cent. */
    String share(double share, int decimals) {
        return words.text("percent", decimal(100 * share, decimals));
    }

    /** A growth rate a year, "+13.5 %". */
    String growth(GrowthRate rate) {
        return words.text("percent", signed(rate.percent(), 1));
    }

    /** A year that may lie before the first one looked at, or after the horizon. */
    String year(OptionalInt year, FirstPassage passage) {
        if (year.isEmpty()) {
            return words.text("year.after", passage.horizon());
        }
        return year.getAsInt() < passage.firstYear()
                ? words.text("year.already", year.getAsInt())
                : Integer.toString(year.getAsInt());
    }

    /** "31 December 2025". */
    String date(LocalDate day) {
        return words.text("date.day", day.getDayOfMonth(), of("month.of", day.getMonthValue()), day.getYear());
    }

    /** As precisely as it is known: "2022", "May 2022", "12 May 2022". */
    String date(PartialDate date) {
        LocalDate first = date.firstDay();
        if (first.equals(date.lastDay())) {
            return date(first);
        }
        return first.getMonth() == date.lastDay().getMonth()
                ? words.text("date.month", of("month", first.getMonthValue()), first.getYear())
                : Integer.toString(first.getYear());
    }

    /** "2022", "June 2022", "January–June 2022", "2018–2022". */
    String period(ReportingPeriod period) {
        int from = period.first().getYear();
        int to = period.last().getYear();
        if (period.isYear()) {
            return Integer.toString(from);
        }
        String first = of("month", period.first().getMonthValue());
        String last = of("month", period.last().getMonthValue());
        if (from == to) {
            return words.text("date.month", period.months() == 1 ? first : first + "–" + last, from);
        }
        boolean years = period.first().getMonthValue() == 1 && period.last().getMonthValue() == 12;
        return years
                ? from + "–" + to
                : words.text("date.month", first, from) + " – " + words.text("date.month", last, to);
    }

    /** The year, or the first and last year that may be meant. */
    String deadline(Deadline deadline) {
        int first = deadline.weights().firstKey();
        return deadline.isExact() ? Integer.toString(first) : first + "–" + deadline.lastYear();
    }

    private String of(String key, int month) {
        return words.text(key).split(" ")[month - 1];
    }
}
