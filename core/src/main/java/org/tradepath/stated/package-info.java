/**
 * What a source says: levels, changes, factors, shares, records and targets, each with its source, and ledgers of them.
 *
 * <p>A {@link org.tradepath.stated.Ledger} holds {@link org.tradepath.stated.Statement}s: those that are bundled, those of a CSV file, or those that code
 * makes. A {@link org.tradepath.stated.Hedge} is how a number was meant ("more than", "about"), a {@link org.tradepath.stated.Source} where and when it was
 * said. Nothing is judged here: a ledger may contradict itself.
 *
 * <pre>{@code
 * Corridor corridor = Corridor.parse("KAZ-AZE");
 * Source source = new Source("statistics office", PartialDate.parse("2025-02-14"), "en");
 * Header header = new Header("kaz-2024", Subject.of(corridor, Side.HOME, Flow.TURNOVER), source, Optional.empty(), "");
 * Statement level = new LevelStatement(
 *         header, ReportingPeriod.ofYear(2024), Hedge.MORE_THAN, Amount.parse("500 million USD"), Basis.STATED, Optional.empty());
 * Ledger ledger = Ledger.bundled().about(corridor).asOf(LocalDate.of(2024, 12, 31)).plus(Ledger.of(List.of(level)));
 * System.out.println(ledger.lastPublished().orElseThrow()); // prints: 2025-02-14
 * }</pre>
 */
package org.tradepath.stated;
