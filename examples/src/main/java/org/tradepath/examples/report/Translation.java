package org.tradepath.examples.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradepath.trade.Economy;

/**
 * Sentences that the library has in English only, in another language: by patterns in {@code library_CODE.tsv}, each with the words for it. A
 * sentence that no pattern knows stays in English and is marked so. In the words {@code $1} is a part in the language, {@code @1} one as it is.
 */
final class Translation {

    private static final Pattern UNIT = Pattern.compile("(\\d) (%|million|billion|млн|млрд)");

    private record Rule(Pattern english, String words) {}

    private final List<Rule> rules;
    private final boolean english;

    private Translation(List<Rule> rules, boolean english) {
        this.rules = rules;
        this.english = english;
    }

    static Translation to(ReportLanguage language) {
        return language == ReportLanguage.ENGLISH
                ? new Translation(List.of(), true)
                : new Translation(rules("library_" + language.code() + ".tsv"), false);
    }

    private static List<Rule> rules(String resource) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Translation.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Rule(Pattern.compile(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence in the language, or in English where nothing is known of it. */
    Cell cell(String sentence) {
        return translated(sentence)
                .map(words -> Cell.of(typeset(words)))
                .orElseGet(() -> new Cell(typeset(sentence), Optional.of("en"), Optional.empty()));
    }

    /** No line breaks between a number and its unit, and a minus is none of the hyphens. */
    private static String typeset(String words) {
        return UNIT.matcher(words).replaceAll("$1\u00A0$2").replaceAll("(^| )-(?=\\d)", "$1\u2212");
    }

    /** The words in the language; empty if no pattern knows them. */
    Optional<String> translated(String sentence) {
        if (english || sentence.isEmpty()) {
            return Optional.of(sentence);
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.english().matcher(sentence);
            if (matcher.matches()) {
                String words = rule.words();
                for (int group = matcher.groupCount(); group >= 1; group--) {
                    if (words.contains("@" + group)) {
                        words = words.replace("@" + group, matcher.group(group));
                        continue;
                    }
                    Optional<String> part = part(matcher.group(group));
                    if (part.isEmpty()) {
                        return Optional.empty();
                    }
                    words = words.replace("$" + group, part.get());
                }
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Part of a sentence: a name, a number, an id, or words that have a pattern of their own. */
    private Optional<String> part(String text) {
        Optional<Economy> economy = Economy.all().stream()
                .filter(each -> each.englishName().equals(text))
                .findFirst();
        if (economy.isPresent()) {
            return economy.map(Economy::russianName);
        }
        Optional<String> words = translated(text);
        return words.isPresent() || text.codePoints().anyMatch(Translation::isSmallLatin)
                ? words
                : Optional.of(text.replaceAll("(\\d)\\.(\\d)", "$1,$2"));
    }

    private static boolean isSmallLatin(int c) {
        return c >= 'a' && c <= 'z';
    }
}
