package org.tradepath.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.tradepath.trade.Economy;

/** All that is known of a language: its phrases, and how it writes numbers. Read from the folder of that name. */
final class Language {

    private final String code;
    private final Folding folding;
    private final Lexicon lexicon;
    private final char decimal;

    private Language(String code, Folding folding, Lexicon lexicon, char decimal) {
        this.code = code;
        this.folding = folding;
        this.lexicon = lexicon;
        this.decimal = decimal;
    }

    /** Reads the folder of a language. */
    static Language of(String code) {
        Properties properties = new Properties();
        try (BufferedReader in = open(code + "/language.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folding folding = new Folding(properties.getProperty("lookalikes"));
        boolean capitals = properties.getProperty("capitals").equals("yes");
        Lexicon.Builder phrases = new Lexicon.Builder(folding, new Endings(rows(code, "endings.tsv"), folding));
        words(code, phrases, capitals);
        economies(code, phrases, capitals, properties);
        for (String row : rows(code, "leaders.tsv")) {
            String[] cells = row.split("\t", -1);
            for (String name : list(cells[1])) {
                phrases.add(declined(name), new Entry(Tag.LEADER, cells[0], true));
            }
        }
        for (String row : rows(code, "regions.tsv")) {
            String[] cells = row.split("\t", -1);
            Entry region = new Entry(Tag.REGION, cells[0] + "[" + cells[1] + "]", true);
            for (String name : list(cells[2])) {
                phrases.add(declined(name), region);
            }
        }
        return new Language(
                code,
                folding,
                phrases.build(),
                properties.getProperty("decimal").charAt(0));
    }

    /** {@return the ISO 639 code, the folder's name} */
    String code() {
        return code;
    }

    Folding folding() {
        return folding;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** {@return the sign before decimals} */
    char decimal() {
        return decimal;
    }

    private static void words(String code, Lexicon.Builder phrases, boolean capitals) {
        Entry section = null;
        for (String row : rows(code, "words.txt")) {
            if (row.startsWith("[")) {
                String[] parts = row.substring(1, row.indexOf(']')).split(" ", 2);
                Tag tag = Tag.valueOf(parts[0]);
                section = new Entry(tag, parts.length > 1 ? parts[1] : "", tag == Tag.MONTH && capitals);
                continue;
            }
            for (String phrase : list(row)) {
                phrases.add(phrase, Objects.requireNonNull(section, "section"));
            }
        }
    }

    // Every economy has the name of trade.Economy, if the properties say so; the file adds to them.
    private static void economies(String code, Lexicon.Builder phrases, boolean capitals, Properties properties) {
        List<String> replaced = new ArrayList<>();
        for (String row : rows(code, "economies.tsv")) {
            String[] cells = row.split("\t", -1);
            String party = cells[0].startsWith("=") ? cells[0].substring(1) : cells[0];
            for (String name : list(cells[1])) {
                if (name.equals("-")) {
                    replaced.add(party);
                } else {
                    phrases.add(declined(name), named(party, name));
                }
            }
            for (String name : list(cells[2])) {
                phrases.add(name, new Entry(Tag.OF_ECONOMY, party, capitals));
            }
            for (String name : cells.length > 3 ? list(cells[3]) : List.<String>of()) {
                phrases.add(declined(name), new Entry(Tag.CAPITAL, party, true));
            }
        }
        Function<Economy, String> names = switch (properties.getProperty("names")) {
            case "english" -> Economy::englishName;
            case "russian" -> Economy::russianName;
            case "own" -> null;
            default -> throw new IllegalStateException(code + ": names must be english, russian or own");
        };
        for (Economy economy : names == null ? List.<Economy>of() : Economy.all()) {
            if (!replaced.contains(economy.code())) {
                String name = names.apply(economy);
                phrases.add(declined(name), named(economy.code(), name));
            }
        }
    }

    // A name that is written with a capital letter means the economy only with one.
    private static Entry named(String party, String name) {
        return new Entry(Tag.ECONOMY, party, Character.isUpperCase(name.charAt(0)));
    }

    // A name in all its forms: every word of it may change.
    private static String declined(String name) {
        StringBuilder forms = new StringBuilder();
        Tokens tokens = new Tokens(name);
        while (tokens.next()) {
            forms.append(tokens.spaceBefore() ? " " : "").append(name, tokens.start(), tokens.end());
            boolean marked = tokens.end() < name.length() && name.charAt(tokens.end()) == '*';
            boolean acronym =
                    name.substring(tokens.start(), tokens.end()).chars().noneMatch(Character::isLowerCase);
            if (tokens.shape() == Tokens.Shape.WORD && !marked && !acronym) {
                forms.append('~');
            }
        }
        return forms.toString();
    }

    private static List<String> list(String cell) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : cell.split("\\|")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip());
            }
        }
        return phrases;
    }

    private static List<String> rows(String code, String file) {
        return rows(code + "/" + file);
    }

    /** The rows of a file of this package, without its remarks. */
    static List<String> rows(String name) {
        try (BufferedReader in = open(name)) {
            return in.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
