package org.tradepath.text;

/** Finds the periods that stand by a figure. */
final class NearTimes {

    private final Scene scene;

    NearTimes(Scene scene) {
        this.scene = scene;
    }

    /** Whether a period stands before: "by the end of 2022 it reached the highest in eight years, 258 billion". */
    boolean hasPeriodBefore(int figure) {
        for (int j = figure - 1; j >= 0; j--) {
            Time time = scene.at(j).time();
            if (time != null && time.isFixed() && time.role() == Time.Role.PLAIN) {
                return true;
            }
        }
        return false;
    }

    /** The place of "in three years" right behind or before a change, how long it took, not when; -1 for none. */
    int span(Draft draft) {
        int figure = draft.at;
        for (int j = figure + 1; j <= figure + 3; j++) {
            if (isSpan(draft, j)) {
                return j;
            }
            if (scene.isPunctuation(j) || scene.isFigure(j)) {
                break;
            }
        }
        for (int j = figure - 1; j >= 0 && !scene.isFigure(j) && !scene.isBreak(j); j--) {
            if (scene.isComma(j) && scene.at(j - 1).time() != null) {
                return -1;
            }
            if (scene.at(j).time() != null) {
                return isSpan(draft, j) ? j : -1;
            }
        }
        return -1;
    }

    private boolean isSpan(Draft draft, int j) {
        Time time = scene.at(j).time();
        return time != null && (time.kind() == Time.Kind.SPAN || time.kind() == Time.Kind.RECENT && draft.isChange());
    }

    /** The place of the period behind a figure that no other figure and no comma parts from it; -1 for none. */
    int behind(int figure, boolean any) {
        for (int j = figure + 1; j < scene.size(); j++) {
            Time time = scene.at(j).time();
            if (time != null && time.kind() != Time.Kind.DAY) {
                boolean plain = time.role() == Time.Role.PLAIN || any && time.role() == Time.Role.BASE;
                if (plain) {
                    return scene.is(j + 1, Tag.FACT) ? -1 : j;
                }
                if (time.role() == Time.Role.BASE) {
                    continue;
                }
                return -1;
            }
            if (scene.isFigure(j)
                    || scene.isPunctuation(j) && !scene.sign(j, '"')
                    || scene.is(j, Tag.AND)
                    || scene.is(j, Tag.SAY)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a period is only compared with, "than in the same period last year". */
    boolean isLed(int time) {
        return scene.is(time - 1, Tag.AGAINST) || scene.is(time - 1, Tag.IN) && scene.is(time - 2, Tag.AGAINST);
    }

    /** Whether a period opens a clause with the figure, "a year before they were $1.6 billion". */
    boolean isClauseOfItsOwn(int time, int figure) {
        for (int j = time + 1; j < figure; j++) {
            if (scene.is(j, Tag.FACT) || scene.isDash(j) || scene.is(j, Tag.EXCEED)) {
                return true;
            }
            if (scene.isComma(j) && !scene.is(j + 1, Tag.ANAPHOR)) {
                return false;
            }
        }
        return false;
    }
}
