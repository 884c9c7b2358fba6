package org.tradepath.text;

/** Finds who says a sentence: the words before or behind a verb of saying, up to the next comma or quotation mark. */
final class Speakers {

    private static final int LONGEST = 12; // words of a name with its office

    private final Scene scene;

    Speakers(Scene scene) {
        this.scene = scene;
    }

    /** The speaker in the text's words; "" for none. */
    String speaker() {
        int say = scene.lastBefore(scene.size(), Tag.SAY);
        if (say < 0) {
            return "";
        }
        String before = scene.is(say, Tag.ACCORDING) ? "" : words(say, -1);
        return before.isEmpty() ? words(say, 1) : before;
    }

    private String words(int say, int step) {
        int from = say + step;
        int last = from;
        boolean capital = false;
        int count = 0;
        int i = from;
        while (i >= 0
                && i < scene.size()
                && count < LONGEST
                && scene.at(i).isWord()
                && !scene.is(i, Tag.SAY)
                && !scene.is(i, Tag.BREAK)) {
            capital |= Character.isUpperCase(scene.text().charAt(scene.at(i).start()));
            last = i;
            count++;
            i += step;
        }
        if (!capital) {
            return "";
        }
        int first = Math.min(from, last);
        int end = Math.max(from, last);
        return scene.text()
                .subSequence(scene.at(first).start(), scene.at(end).end())
                .toString();
    }
}
