package org.tradepath.assess;

/**
 * What another growth model sees ahead.
 *
 * @param model the model's name
 * @param outlook what it projects
 * @since 0.1.0
 */
public record ModelOutlook(String model, Outlook outlook) {}
