/**
 * The field's values: economies, corridors, sides, flows, periods, amounts and growth rates. Everything else is told in them.
 *
 * <p>Begin with {@link org.tradepath.trade.Corridor}, two economies seen from one end. {@link org.tradepath.trade.Side} is who counted, {@link
 * org.tradepath.trade.Flow} what: exports and imports are home's. {@link org.tradepath.trade.Amount} knows its last stated digit, {@link
 * org.tradepath.trade.ReportingPeriod} any run of months, {@link org.tradepath.trade.GrowthRate} percent, factor and logarithm.
 *
 * <pre>{@code
 * Corridor corridor = Corridor.parse("KAZ-AZE");
 * System.out.println(corridor.home().englishName() + ", from the other end " + corridor.reversed()); // prints: Kazakhstan, from the other end AZE-KAZ
 * Amount amount = Amount.parse("461.9 million USD");
 * System.out.println(amount.low() + " to " + amount.high()); // prints: 4.6185E8 to 4.6195E8
 * System.out.println(ReportingPeriod.parse("2024-H1").months() + " months"); // prints: 6 months
 * System.out.println(GrowthRate.ofPercent(40).factor()); // prints: 1.4
 * }</pre>
 */
package org.tradepath.trade;
