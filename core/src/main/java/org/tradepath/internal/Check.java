package org.tradepath.internal;

/** Argument checks. Each returns its argument; each message names the argument, the rule and the value. */
public final class Check {

    private static final String VALUE_FOLLOWS = ", but was ";

    private Check() {}

    /** {@code value} if it is neither NaN nor infinite. */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw broken(name, "must be finite", value);
        }
        return value;
    }

    /** {@code value} if it is finite and above zero. */
    public static double positive(String name, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw broken(name, "must be positive and finite", value);
        }
        return value;
    }

    /** {@code value} if it is finite and not below zero. */
    public static double notNegative(String name, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw broken(name, "must be zero or positive and finite", value);
        }
        return value;
    }

    /** {@code value} if it lies in [0, 1]. */
    public static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw broken(name, "must lie in [0, 1]", value);
        }
        return value;
    }

    /** {@code value} if it lies in [{@code low}, {@code high}]. */
    public static int inRange(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw broken(name, "must lie in [" + low + ", " + high + "]", value);
        }
        return value;
    }

    /** {@code text} if it holds more than white space. */
    public static String notBlank(String name, String text) {
        if (text.isBlank()) {
            throw broken(name, "must not be blank", "\"" + text + "\"");
        }
        return text;
    }

    /** The exception for an argument that breaks a rule. */
    public static IllegalArgumentException broken(String name, String rule, Object value) {
        return new IllegalArgumentException(name + " " + rule + VALUE_FOLLOWS + value);
    }

    /** What {@link #broken} says of name and rule, for where the value is told beside it; of other messages all. */
    public static String ruleOf(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        int value = message.indexOf(VALUE_FOLLOWS);
        return value < 0 ? message : message.substring(0, value);
    }
}
