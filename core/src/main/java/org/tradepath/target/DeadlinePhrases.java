package org.tradepath.target;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;
import org.tradepath.internal.NumberLines;
import org.tradepath.internal.csv.CsvProblem;
import org.tradepath.internal.csv.CsvRow;
import org.tradepath.internal.csv.CsvTable;

/**
 * How the phrases in which deadlines are stated are read: as a range of years after the year of the statement, each as likely.
 *
 * <p>Numbers speak for themselves: "three years" is the third year after, "2-3 years" the second or the third, "2020" or "by the year 2020" that year. For the other
 * phrases no source says what they mean; {@link #bundled()} is a table of conventions with the reason of each (docs/targets.md shows it), to
 * be replaced by {@link #with} or {@link #read(Path)} where another reading is agreed upon. The same table knows phrases that name no time,
 * such as "eventually". A phrase that it does not know gives no deadline, and says so in {@link Deadline#basis()}.
 *
 * <p>Case and leading words such as "in the" or "within" do not matter. Immutable.
 *
 * @since 0.1.0
 */
public final class DeadlinePhrases {

    private static final List<String> COLUMNS = List.of("phrase", "from", "to", "why");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:in|within|over|during|by|the|next|coming|until|up to|end of|в|во|за|на|к|до|конца) )+");
    private static final String NUMBER = "([0-9]{1,2}|" + String.join("|", NUMBERS) + ")";
    private static final Pattern SPAN =
            Pattern.compile(NUMBER + "(?: ?(?:-|\u2013|to|or) ?" + NUMBER + ")? (?:years?|года?|лет)");
    private static final Pattern YEAR = Pattern.compile("(?:year )?([0-9]{4})(?: (?:году?|года))?");
    private static final int MOST_YEARS = 100;

    /** Years after the statement, or no time at all. */
    private record Meaning(Optional<int[]> range, String why) {}

    private final Map<String, Meaning> meanings;

    private DeadlinePhrases(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** {@return the conventions that come with the library} */
    public static DeadlinePhrases bundled() {
        return Bundled.PHRASES;
    }

    /** Read once, when they are first asked for. */
    private static final class Bundled {
        static final DeadlinePhrases PHRASES = resource();
    }

    private static DeadlinePhrases resource() {
        try (Reader in = NumberLines.resource(DeadlinePhrases.class, "deadline-phrases.csv")) {
            return of(CsvTable.read(in, "deadline-phrases.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table of one's own, which replaces the bundled one.
     *
     * @param file CSV with the columns phrase, from, to (years after the statement, both empty where the phrase names no time) and why
     * @return the conventions
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if the file breaks a rule, with line and column
     */
    public static DeadlinePhrases read(Path file) throws IOException {
        return of(CsvTable.read(file));
    }

    private static DeadlinePhrases of(CsvTable table) {
        table.expect(COLUMNS, COLUMNS);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            Optional<String> phrase = row.required("phrase", DeadlinePhrases::key);
            Optional<Integer> from = row.optional("from", DeadlinePhrases::years);
            Optional<Integer> to = row.optional("to", DeadlinePhrases::years);
            if (from.isPresent() != to.isPresent() || from.isPresent() && to.get() < from.get()) {
                row.report("to", "must be filled with from, and not be below it");
            } else if (phrase.isPresent()) {
                Meaning meaning = new Meaning(from.map(first -> new int[] {first, to.get()}), row.text("why"));
                if (meanings.put(phrase.get(), meaning) != null) {
                    row.report("phrase", "must be there once, leading words aside");
                }
            }
        }
        List<CsvProblem> problems = table.problems();
        if (!problems.isEmpty()) {
            CsvProblem first = problems.get(0);
            throw Check.broken(
                    first.file() + " line " + first.line() + ", column " + first.column(), first.rule(), first.value());
        }
        return new DeadlinePhrases(meanings);
    }

    private static int years(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw Check.broken("years", "must be a whole number", text);
        }
        return Check.inRange("years", Integer.parseInt(text), 0, MOST_YEARS);
    }

    /**
     * {@return these conventions with one more, or with another reading of one}
     *
     * @param phrase the words, such as "medium term"
     * @param from the earliest year that may be meant, counted from the year of the statement; 0 to 100
     * @param to the latest one; {@code from} to 100
     * @param why where this reading comes from
     * @throws IllegalArgumentException if the phrase is blank or a number breaks its rule
     */
    public DeadlinePhrases with(String phrase, int from, int to, String why) {
        Check.notBlank("phrase", phrase);
        Check.inRange("from", from, 0, MOST_YEARS);
        Check.inRange("to", to, from, MOST_YEARS);
        Map<String, Meaning> changed = new LinkedHashMap<>(meanings);
        changed.put(key(phrase), new Meaning(Optional.of(new int[] {from, to}), why));
        return new DeadlinePhrases(changed);
    }

    /**
     * {@return the deadline that a phrase stands for}
     *
     * @param phrase the words; blank for a target that names no time
     * @param statedIn the year of the statement
     */
    public Deadline read(String phrase, int statedIn) {
        if (phrase.isBlank()) {
            return Deadline.none();
        }
        String key = key(phrase);
        String quoted = "\"" + phrase + "\"";
        Matcher exact = YEAR.matcher(key);
        if (exact.matches()) {
            int year = Integer.parseInt(exact.group(1));
            return year == 0 ? Deadline.none(quoted + " is no year") : Deadline.of(year);
        }
        Matcher span = SPAN.matcher(key);
        if (span.matches()) {
            int from = number(span.group(1));
            int to = span.group(2) == null ? from : number(span.group(2));
            if (to < from) {
                return Deadline.none(quoted + " runs backwards");
            }
            return Deadline.between(statedIn + from, statedIn + to, quoted + " after " + statedIn);
        }
        Meaning meaning = meanings.get(key);
        if (meaning == null) {
            return Deadline.none(quoted + " is not in the table of phrases");
        }
        String why = quoted + " after " + statedIn + ": " + meaning.why();
        return meaning.range()
                .map(range -> Deadline.between(statedIn + range[0], statedIn + range[1], why))
                .orElseGet(() -> Deadline.none(quoted + ": " + meaning.why()));
    }

    private static int number(String text) {
        int word = NUMBERS.indexOf(text);
        return word < 0 ? Integer.parseInt(text) : word + 1;
    }

    private static String key(String phrase) {
        String text = phrase.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return LEAD.matcher(text).replaceFirst("");
    }
}
