package org.tradepath.text;

/**
 * A meaning of a phrase.
 *
 * @param tag what it means
 * @param argument what kind of it; "" for none
 * @param capital whether it means this only with a capital letter
 */
record Entry(Tag tag, String argument, boolean capital) {}
