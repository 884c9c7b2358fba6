/**
 * Prose to statements: reads what English and Russian news text states about trade between economies, each figure with the characters it came
 * from. No model, no network: rules in code, words in a folder for each language.
 *
 * <p>A {@link org.tradepath.text.TextReader} makes a {@link org.tradepath.text.Reading}: its {@link org.tradepath.text.Finding}s, and the figures that could
 * not be bound, as {@link org.tradepath.text.Unresolved}. A reading becomes rows of a ledger.
 *
 * <pre>{@code
 * String article = "Trade between Kazakhstan and Azerbaijan exceeded $530 million in 2024. The two countries aim to bring it to $1 billion.";
 * Reading reading = TextReader.withDefaults().read(article, PartialDate.parse("2025-03-11"));
 * for (Finding finding : reading.findings()) {
 *     System.out.println(finding.kind() + " " + finding.hedge() + " " + reading.quote(finding));
 * }
 * // prints: LEVEL MORE_THAN $530 million
 * // prints: TARGET EXACTLY $1 billion
 * Ledger ledger = reading.ledger(new Source("newspaper", PartialDate.parse("2025-03-11"), "en"), "n");
 * System.out.println(ledger.size() + " statements"); // prints: 2 statements
 * }</pre>
 */
package org.tradepath.text;
