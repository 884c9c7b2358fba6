package org.tradepath.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradepath.stated.PartialDate;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.ReportingPeriod;

/** What earlier sentences leave behind for later ones. One for each reading; used by one thread. */
final class Context {

    private static final LocalDate END_OF_SOVIET_UNION = LocalDate.of(1991, 12, 26);
    private static final Party RUSSIA = new Party("RUS");
    private static final Party SOVIET_UNION = new Party("SUN");
    private static final int ADJECTIVE = 2;
    private static final int NAME = 3;
    private static final int SEAT = 1;

    final PartialDate date; // null: the text has none
    private final Map<Party, Integer> named = new LinkedHashMap<>();
    private Party first;
    private Party second;
    private List<Party> firstPair = List.of();
    private Region region;
    Flow flow;
    int sentencesSinceFlow;
    Party lastReporter;
    Party home; // whose partners the text speaks of, by its prepositions; null for none
    ReportingPeriod period;
    int sentencesSincePeriod;
    ReportingPeriod comparedPeriod; // of a figure with an old value beside it; null for none
    ReportingPeriod comparedBase; // of that old value
    ReportingPeriod otherPeriod; // of a quantity that is no trade, in the sentence before; null for none
    Draft ahead; // the last aim or forecast with a deadline, of this sentence or the one before; null for none
    int sentencesSinceAhead;
    int yearSpokenOf; // of the last period with a year; 0 for none
    int sign; // of the last change; 0 for none
    boolean world; // whether the trade spoken of last is that with all the world
    String dollars = "USD";
    String currency = "";

    Context(PartialDate date) {
        this.date = date;
    }

    boolean hasPair() {
        return first != null;
    }

    Party first() {
        return first;
    }

    Party second() {
        return second;
    }

    Region region() {
        return region;
    }

    /** The pair spoken of; ordered if the text names them side by side, so that their order is meant. */
    void pair(Party newFirst, Party newSecond, boolean ordered) {
        if (!(isOfPair(newFirst) && isOfPair(newSecond))) {
            boolean keeps = region != null
                    && (region.economy().code().equals(newFirst.code())
                            || region.economy().code().equals(newSecond.code()));
            region = keeps && first == null ? region : null;
        } else if (!ordered) {
            return;
        }
        first = newFirst;
        second = newSecond;
        if (firstPair.isEmpty()) {
            firstPair = List.of(first, second);
        }
    }

    void region(Region newRegion) {
        region = newRegion;
    }

    /** The first pair of the text; none if no sentence names two. */
    List<Party> firstPair() {
        return firstPair;
    }

    boolean isOfPair(Party party) {
        return party != null && (party.equals(first) || party.equals(second));
    }

    /** The other end of the last pair, if the party is one; otherwise null. */
    Party other(Party party) {
        return party.equals(first) ? second : party.equals(second) ? first : null;
    }

    /** Of the last pair, the economy that the text has named most so far; null before the first pair. */
    Party topic() {
        if (first == null) {
            return null;
        }
        if (isOfPair(home)) {
            return home;
        }
        int one = named.getOrDefault(first, 0);
        int other = named.getOrDefault(second, 0);
        return one == other && isOfPair(lastReporter) ? lastReporter : other > one ? second : first;
    }

    /** Of the last pair, the economy that the text has named more so far; null where they are even. */
    Party mostNamed() {
        int one = named.getOrDefault(first, 0);
        int other = named.getOrDefault(second, 0);
        return one == other ? null : one > other ? first : second;
    }

    /** The Soviet Union where a text of its time says Moscow. */
    Party ofItsTime(Party party) {
        boolean soviet = date != null && date.lastDay().isBefore(END_OF_SOVIET_UNION);
        return soviet && RUSSIA.equals(party) ? SOVIET_UNION : party;
    }

    void count(Item item, Party party) {
        int weight = item.has(Tag.ECONOMY) ? NAME : item.has(Tag.OF_ECONOMY) ? ADJECTIVE : SEAT;
        named.merge(party, weight, Integer::sum);
    }

    /** The parties of the text, the most often named first; of two equal ones, the one named first. */
    List<Party> byFrequency() {
        return named.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Called at the end of each sentence. */
    void age(boolean paragraphEnded) {
        sentencesSinceFlow += 1;
        sentencesSinceAhead += 1;
        sentencesSincePeriod += paragraphEnded ? 2 : 1;
    }

    void period(ReportingPeriod newPeriod) {
        period = newPeriod;
        sentencesSincePeriod = 0;
    }

    /** The latest run of these months that is over by the text's date, or by the end of the year spoken of; null if neither is known. */
    ReportingPeriod latest(int firstMonth, int lastMonth) {
        int year;
        if (date != null) {
            YearMonth end = YearMonth.from(date.lastDay());
            year = lastMonth <= end.getMonthValue() ? end.getYear() : end.getYear() - 1;
        } else if (period != null) {
            year = period.last().getYear();
        } else {
            return null;
        }
        return ReportingPeriod.of(
                YearMonth.of(firstMonth > lastMonth ? year - 1 : year, firstMonth), YearMonth.of(year, lastMonth));
    }
}
