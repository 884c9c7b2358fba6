package org.tradepath.chart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.internal.Check;
import org.tradepath.internal.Percent;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Scale;

/**
 * The words and the shape of the numbers that a chart uses: phrases by key, in one language.
 *
 * <p>A phrase may hold places, {@code {0}}, {@code {1}} and so on, that the chart fills in. {@link #phrases()} of {@link #english()} lists all
 * keys. Names of growth models are kept as they are but where a phrase {@code model.NAME} stands for one.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class ChartWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final String MODEL = "model.";
    private static final ChartWords ENGLISH = new ChartWords(read("en"));
    private static final ChartWords RUSSIAN = new ChartWords(read("ru"));

    private final Map<String, String> phrases;

    private ChartWords(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    /** {@return the words in English} */
    public static ChartWords english() {
        return ENGLISH;
    }

    /** {@return the words in Russian} */
    public static ChartWords russian() {
        return RUSSIAN;
    }

    /**
     * {@return words of one's own}
     *
     * @param phrases a phrase for each key that {@link #english()} has, and for any model
     * @throws IllegalArgumentException if a key is missing, or there is one that no chart knows
     */
    public static ChartWords of(Map<String, String> phrases) {
        ENGLISH.phrases.keySet().forEach(key -> {
            if (!phrases.containsKey(key)) {
                throw Check.broken("phrases", "must have the key " + key, phrases.keySet());
            }
        });
        phrases.keySet().forEach(key -> {
            if (!ENGLISH.phrases.containsKey(key) && !key.startsWith(MODEL)) {
                throw Check.broken("phrases", "must have no other keys than those in English and of models", key);
            }
        });
        return new ChartWords(Map.copyOf(phrases));
    }

    private static Map<String, String> read(String language) {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                ChartWords.class.getResourceAsStream(language + ".properties"), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> phrases = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
        return Map.copyOf(phrases);
    }

    /** {@return the phrases by key} */
    public Map<String, String> phrases() {
        return phrases;
    }

    /** A phrase with its places filled in. */
    String text(String key, Object... values) {
        return PLACE.matcher(phrases.get(key))
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** The name of an economy. */
    String name(Economy economy) {
        return phrases.get("economies").equals("russian") ? economy.russianName() : economy.englishName();
    }

    /** The name of a growth model. */
    String model(String name) {
        return phrases.getOrDefault(MODEL + name, name);
    }

    /** A day. */
    String date(LocalDate day) {
        return text(
                "date",
                String.format(Locale.ROOT, "%04d", day.getYear()),
                String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
    }

    /** Three digits: "$529 million", "$1.25 billion". */
    String dollars(double value) {
        return dollars(BigDecimal.valueOf(value).round(THREE_DIGITS));
    }

    /** All digits: "$1 billion", "$461.9 million". */
    String dollars(BigDecimal value) {
        Scale scale = scale(value);
        String number = grouped(value.divide(scale.factor()));
        return text("dollars", scale == Scale.ONE ? number : text("scaled", number, word(scale)));
    }

    /** As it was stated: "461.9 million USD". */
    String amount(Amount amount) {
        String number = amount.number().toPlainString().replace(".", phrases.get("decimal"));
        String scaled = amount.scale() == Scale.ONE ? number : number + " " + word(amount.scale());
        return scaled + " " + amount.currency().getCurrencyCode();
    }

    /** The word of a scale; empty for {@link Scale#ONE}. */
    String word(Scale scale) {
        return scale == Scale.ONE ? "" : phrases.get("scale." + scale.name());
    }

    /** The largest scale word of which there is at least one. */
    static Scale scale(BigDecimal value) {
        Scale largest = Scale.ONE;
        for (Scale scale : Scale.values()) {
            if (value.compareTo(scale.factor()) >= 0) {
                largest = scale;
            }
        }
        return largest;
    }

    /** Digits in groups of three, with no more decimals than the number has. */
    String grouped(BigDecimal number) {
        int decimals = Math.max(number.stripTrailingZeros().scale(), 0);
        String[] parts =
                String.format(Locale.ROOT, "%,." + decimals + "f", number).split("\\.");
        String whole = parts[0].replace(",", phrases.get("group"));
        return parts.length == 1 ? whole : whole + phrases.get("decimal") + parts[1];
    }

    /** A probability, estimated and so never certain: "<1 %", "63 %", ">99 %". */
    String percent(double probability) {
        return text("percent", Percent.inSigns(probability));
    }

    /** A mark of an axis of probabilities, with the decimals that it has: "0 %", "2.5 %". */
    String mark(double share) {
        return text("percent", grouped(BigDecimal.valueOf(share).movePointRight(2)));
    }
}
