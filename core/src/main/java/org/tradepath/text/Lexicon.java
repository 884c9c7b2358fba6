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
    private static final int[] START = {0};
    private static final List<Entry> NOTHING = List.of();

    private final Folding folding;
    private final Node root;
    private final Steps steps;
    private final List<List<Entry>> finals;
    private final int[][] singles; // the set of each state alone

    private Lexicon(Folding folding, Node root, Steps steps, List<List<Entry>> finals) {
        this.folding = folding;
        this.root = root;
        this.steps = steps;
        this.finals = finals;
        this.singles = new int[finals.size()][];
        Arrays.setAll(singles, state -> new int[] {state});
    }

    /** The patterns that a word fits; a sign without space before it also fits those that are written so. The array is shared: read only. */
    int[] patterns(CharSequence text, int from, int to, boolean tied) {
        int[] free = patterns(root, text, from, to);
        Node bound = tied && to == from + 1 ? root.next(TIED) : null;
        if (bound == null) {
            return free;
        }
        int[] more = patterns(bound, text, from, to);
        return more.length == 0 ? free : joined(free, more);
    }

    private int[] patterns(Node from, CharSequence text, int start, int end) {
        Node node = from;
        for (int i = start; i < end; i++) {
            Node next = node.next(folding.fold(text.charAt(i)));
            if (next == null) {
                return node.stems;
            }
            node = next;
        }
        return node.words;
    }

    /** Where a phrase stands that has only begun: the automaton's states. */
    int[] start() {
        return START;
    }

    /** The states after one more word; none if no phrase goes on. */
    int[] step(int[] states, int[] patterns) {
        int[] next = NONE;
        for (int state : states) {
            for (int pattern : patterns) {
                int to = steps.get(key(state, pattern));
                if (to >= 0 && next.length < ANY) {
                    next = next.length == 0 ? singles[to] : joined(next, singles[to]);
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
        private int[] words = NONE; // patterns of a word that ends here
        private int[] stems = NONE; // patterns of a word that goes on from here in a way of its own

        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children[at];
        }

        /** Hands stems down: a word fits every stem on its way. */
        void complete(int[] above) {
            stems = joined(above, stems);
            words = joined(stems, words);
            for (Node child : children) {
                child.complete(stems);
            }
        }

        Node grown(char letter) {
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
            return moreChildren[place];
        }
    }

    /** The automaton's steps: a hash table of longs without boxes. */
    private static final class Steps {
        private final long[] keys;
        private final int[] targets;

        Steps(Map<Long, Integer> steps) {
            int size = Integer.highestOneBit(Math.max(2, steps.size())) * 4;
            keys = new long[size];
            targets = new int[size];
            Arrays.fill(targets, -1);
            steps.forEach((key, target) -> {
                int at = place(key);
                keys[at] = key;
                targets[at] = target;
            });
        }

        /** The target; -1 for none. */
        int get(long key) {
            return targets[place(key)];
        }

        private int place(long key) {
            int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
            while (targets[at] >= 0 && keys[at] != key) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }
    }

    /** Collects phrases. */
    static final class Builder {
        private final Folding folding;
        private final Endings endings;
        private final Node root = new Node();
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
            root.complete(NONE);
            return new Lexicon(folding, root, new Steps(steps), List.copyOf(finals));
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
                Node node = root;
                for (int i = 0; i < form.length(); i++) {
                    node = node.grown(form.charAt(i));
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
