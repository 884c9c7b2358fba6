/**
 * Prose to statements: reads what English and Russian news text states about trade between economies, each figure with the characters it came
 * from. No model, no network: rules in code, words in a folder for each language.
 */
package org.tradepath.text;
