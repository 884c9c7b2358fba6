package org.tradepath.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a language, found in one pass. A phrase is a sequence of word patterns; a trie over characters tells which patterns a word fits,
 * an automaton over patterns which phrases begin at a word. The work for a word is bounded by the longest phrase, not by the number of phrases.
 */
final class Lexicon {

    /** The longest phrase, in words and signs. */
    static final int LONGEST = 9;

    private static final int ANY = 16; // patterns that one word may fit
    private static final char TIED = '\u200d'; // before a sign of a pattern that has no space before it
    private static final int[] NONE = {};
    private static final List<Entry> NOTHING = List.of();

    private final Folding folding;
    private final List<Node> nodes;
    private final Map<Long, Integer> steps;
    private final List<List<Entry>> finals;

    private Lexicon(Folding folding, List<Node> nodes, Map<Long, Integer> steps, List<List<Entry>> finals) {
        this.folding = folding;
        this.nodes = nodes;
        this.steps = steps;
        this.finals = finals;
    }

    /** The patterns that a word fits; a sign without space before it also fits those that are written so. */
    int[] patterns(CharSequence text, int from, int to, boolean tied) {
        int[] free = patterns(nodes.get(0), text, from, to);
        Node root = tied && to == from + 1 ? nodes.get(0).next(TIED) : null;
        return root == null ? free : joined(free, patterns(root, text, from, to));
    }

    private int[] patterns(Node root, CharSequence text, int from, int to) {
        int[] found = NONE;
        Node node = root;
        for (int i = from; ; i++) {
            if (i == to) {
                return node.words.length == 0 ? found : joined(found, node.words);
            }
            Node next = node.next(folding.fold(text.charAt(i)));
            if (next == null) {
                return found;
            }
            node = next;
            if (node.stems.length > 0) {
                found = joined(found, node.stems);
            }
        }
    }

    /** Where a phrase stands that has only begun: the automaton's states. */
    int[] start() {
        return new int[] {0};
    }

    /** The states after one more word; none if no phrase goes on. */
    int[] step(int[] states, int[] patterns) {
        int[] next = NONE;
        for (int state : states) {
            for (int pattern : patterns) {
                Integer to = steps.get(key(state, pattern));
                if (to != null && next.length < ANY) {
                    next = joined(next, new int[] {to});
                }
            }
        }
        return next;
    }

    /** What the phrases mean that end in these states. */
    List<Entry> meanings(int[] states) {
        List<Entry> all = NOTHING;
        for (int state : states) {
            List<Entry> here = finals.get(state);
            if (!here.isEmpty()) {
                if (all.isEmpty()) {
                    all = here;
                } else {
                    all = new ArrayList<>(all);
                    all.addAll(here);
                }
            }
        }
        return all;
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static long key(int state, int pattern) {
        return (long) state << 32 | pattern;
    }

    /** A letter of the trie. */
    private static final class Node {
        private char[] letters = {};
        private Node[] children = {};
        private int[] words = NONE; // patterns that end here
        private int[] stems = NONE; // patterns that go on with anything

        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children[at];
        }

        Node grown(char letter, List<Node> nodes) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return children[at];
            }
            int place = -at - 1;
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Node[] moreChildren = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
            moreLetters[place] = letter;
            moreChildren[place] = new Node();
            letters = moreLetters;
            children = moreChildren;
            nodes.add(moreChildren[place]);
            return moreChildren[place];
        }
    }

    /** Collects phrases. */
    static final class Builder {
        private final Folding folding;
        private final Endings endings;
        private final List<Node> nodes = new ArrayList<>(List.of(new Node()));
        private final Map<String, Integer> patterns = new HashMap<>();
        private final Map<Long, Integer> steps = new HashMap<>();
        private final List<List<Entry>> finals = new ArrayList<>(List.of(NOTHING));

        Builder(Folding folding, Endings endings) {
            this.folding = folding;
            this.endings = endings;
        }

        /** Adds a phrase, written as in the files. */
        void add(String phrase, Entry entry) {
            int state = 0;
            List<String> words = words(phrase);
            if (words.isEmpty() || words.size() > LONGEST) {
                throw new IllegalStateException("a phrase must have 1 to " + LONGEST + " words: " + phrase);
            }
            for (String word : words) {
                long key = key(state, pattern(word));
                Integer next = steps.get(key);
                if (next == null) {
                    next = finals.size();
                    finals.add(NOTHING);
                    steps.put(key, next);
                }
                state = next;
            }
            if (!finals.get(state).contains(entry)) {
                List<Entry> more = new ArrayList<>(finals.get(state));
                more.add(entry);
                finals.set(state, List.copyOf(more));
            }
        }

        Lexicon build() {
            return new Lexicon(folding, List.copyOf(nodes), Map.copyOf(steps), List.copyOf(finals));
        }

        // The words of a phrase as the tokenizer cuts them; a mark for stems or forms stays with its word.
        private static List<String> words(String phrase) {
            List<String> words = new ArrayList<>();
            Tokens tokens = new Tokens(phrase);
            while (tokens.next()) {
                String word = phrase.substring(tokens.start(), tokens.end());
                boolean mark = word.equals("*") || word.equals("~");
                if (mark && !words.isEmpty() && !tokens.spaceBefore()) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + word);
                } else {
                    boolean tied = tokens.shape() == Tokens.Shape.SIGN && !tokens.spaceBefore() && !words.isEmpty();
                    words.add(tied ? TIED + word : word);
                }
            }
            return words;
        }

        private int pattern(String word) {
            String folded = folding.fold(word);
            Integer known = patterns.get(folded);
            if (known != null) {
                return known;
            }
            int id = patterns.size() + 1;
            patterns.put(folded, id);
            boolean stem = folded.length() > 1 && folded.endsWith("*");
            boolean forms = folded.length() > 1 && folded.endsWith("~");
            String bare = stem || forms ? folded.substring(0, folded.length() - 1) : folded;
            for (String form : forms ? endings.forms(bare) : List.of(bare)) {
                Node node = nodes.get(0);
                for (int i = 0; i < form.length(); i++) {
                    node = node.grown(form.charAt(i), nodes);
                }
                if (stem) {
                    node.stems = joined(node.stems, new int[] {id});
                } else {
                    node.words = joined(node.words, new int[] {id});
                }
            }
            return id;
        }
    }
}
