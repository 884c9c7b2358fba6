package org.tradepath.internal.csv;

/**
 * What is wrong with one place of a CSV file.
 *
 * @param file the name of the file
 * @param line the line its row starts on, from 1
 * @param column the column, from 1; 0 when the row or the file as a whole is meant
 * @param name the name of the column, or "" as above
 * @param rule the rule that is broken
 * @param value the text that breaks it
 */
public record CsvProblem(String file, int line, int column, String name, String rule, String value) {}
