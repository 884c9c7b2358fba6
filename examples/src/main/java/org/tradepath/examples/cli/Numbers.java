package org.tradepath.examples.cli;

/** Options that are whole numbers within bounds. */
final class Numbers {

    private Numbers() {}

    /** {@return the number, if it lies from {@code least} to {@code most}; Integer.MAX_VALUE is no bound} */
    static int within(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new WrongArgument(option + " must be "
                    + (most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most) + ", but was " + number);
        }
        return number;
    }

    /** {@return the number, if it is no less than {@code least}} */
    static int atLeast(String option, int number, int least) {
        return within(option, number, least, Integer.MAX_VALUE);
    }
}
