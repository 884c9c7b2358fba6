package org.tradepath.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How words of a language change: for an ending of the word as dictionaries write it, the endings that it may have. */
final class Endings {

    private final Map<String, List<String>> byEnding = new LinkedHashMap<>();
    private final int longest;

    /** One row an ending: the ending, a tab, its forms with "|" between and "-" for none. */
    Endings(List<String> rows, Folding folding) {
        int length = 0;
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            List<String> forms = new ArrayList<>();
            for (String form : cells[1].split("\\|")) {
                forms.add(form.equals("-") ? "" : folding.fold(form));
            }
            byEnding.put(folding.fold(cells[0]), List.copyOf(forms));
            length = Math.max(length, cells[0].length());
        }
        longest = length;
    }

    /** All forms of a folded word. */
    List<String> forms(String word) {
        for (int length = Math.min(longest, word.length() - 1); length >= 0; length--) {
            List<String> endings = byEnding.get(word.substring(word.length() - length));
            if (endings != null) {
                String stem = word.substring(0, word.length() - length);
                List<String> forms = new ArrayList<>();
                forms.add(word);
                endings.stream()
                        .map(ending -> stem + ending)
                        .filter(form -> !forms.contains(form))
                        .forEach(forms::add);
                return forms;
            }
        }
        return List.of(word);
    }
}
