package org.tradepath.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All fixed words of a report in one language, by key, from {@code words_CODE.properties}. */
final class Bundle {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final String code;
    private final Properties phrases;

    private Bundle(String code, Properties phrases) {
        this.code = code;
        this.phrases = phrases;
    }

    static Bundle read(String code) {
        return new Bundle(code, properties("words_" + code + ".properties"));
    }

    /** A resource of this package, in UTF-8. */
    static Properties properties(String resource) {
        Properties read = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(resource)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    Set<String> keys() {
        return phrases.stringPropertyNames();
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** A phrase with its places filled in. */
    String text(String key, Object... values) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("key must be one of words_" + code + ".properties, but was " + key);
        }
        return PLACE.matcher(phrase)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** A constant by its name, "verdict.FITS". */
    String text(String group, Enum<?> constant) {
        return text(group + "." + constant.name());
    }

    /** A number of things, "1 case", "2 cases", "5 случаев": the key is completed by ".one", ".few" or ".many". */
    String count(String key, long number, String shown) {
        return text(key + "." + plural(number), shown);
    }

    /** The plural form of a whole number by the rules of CLDR; English has "one" and "many" alone. */
    private String plural(long number) {
        if (!code.equals("ru")) {
            return number == 1 ? "one" : "many";
        }
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
}
