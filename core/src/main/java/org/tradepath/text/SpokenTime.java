package org.tradepath.text;

import java.time.YearMonth;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/**
 * What a period means where it is said.
 *
 * @param context what earlier sentences left behind
 * @param main the months of the figure before in this sentence, or null
 * @param draft the figure that the period is sought for
 */
record SpokenTime(Context context, ReportingPeriod main, Draft draft) {

    private static final int MONTHS_OF_YEAR = 12;

    /** The months; null where the text does not say enough. */
    ReportingPeriod resolve(Time time) {
        return switch (time.kind()) {
            case FIXED, YEARS -> time.period();
            case RECENT ->
                draft.isChange() ? null : time.period(); // from which year to which a change went is not said
            case MONTHS -> months(time);
            case FISCAL -> fiscal(time);
            case SAME -> same(time);
            case PRIOR_YEAR -> priorYear(time);
            case YEAR_EARLIER -> yearBefore(known());
            case YEARS_EARLIER ->
                known() == null ? null : known().minusYears(time.first().getYear());
            default -> null;
        };
    }

    private ReportingPeriod known() {
        return main != null ? main : context.period;
    }

    // "The previous year it was $5 billion" is a whole year, "compared with the previous year" the same months of it.
    private ReportingPeriod priorYear(Time time) {
        ReportingPeriod known = known();
        boolean whole = known != null && time.role() == Time.Role.PLAIN && main == null;
        return whole ? ReportingPeriod.ofYear(known.last().getYear() - 1) : yearBefore(known);
    }

    private static ReportingPeriod yearBefore(ReportingPeriod period) {
        return period == null ? null : period.minusYears(1);
    }

    private ReportingPeriod months(Time time) {
        if (time.role() == Time.Role.BASE && main != null) {
            return main.minusYears(1);
        }
        return context.latest(time.first().getMonthValue(), time.last().getMonthValue());
    }

    // The months spoken of, in the year that is named.
    private ReportingPeriod same(Time time) {
        ReportingPeriod known = known();
        return known == null || time.first() == null
                ? known
                : known.minusYears(known.last().getYear() - time.first().getYear());
    }

    // The first month of the fiscal year that the text's date is in.
    private YearMonth lastBegun(int month) {
        YearMonth now = YearMonth.from(context.date.lastDay());
        YearMonth start = YearMonth.of(now.getYear(), month);
        return start.isAfter(now) ? start.minusYears(1) : start;
    }

    // A fiscal year begins in another month in every economy; of two different ones nothing is assumed.
    private ReportingPeriod fiscal(Time time) {
        int month = FiscalYears.firstMonth(draft.reporter, draft.flow == Flow.TURNOVER ? draft.partner : null);
        if (month == 0) {
            month = FiscalYears.firstMonth(draft.reporter, draft.partner);
        }
        if (month == 0) {
            return null;
        }
        if (time.first() == null && context.date == null) {
            return null;
        }
        YearMonth start = time.first() == null
                ? lastBegun(month).minusYears(1)
                : YearMonth.of(time.first().getYear(), month);
        return ReportingPeriod.of(start, start.plusMonths(MONTHS_OF_YEAR - 1L));
    }
}
