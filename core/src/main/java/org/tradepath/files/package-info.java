/**
 * The files that analysts have, read to annual and monthly figures: UN Comtrade, DBnomics and SDMX exports of the IMF's Direction of Trade,
 * WITS, the World Bank's wide CSV, plain panels. {@link org.tradepath.files.TradeFiles} is the way in.
 *
 * <p>A {@link org.tradepath.files.TradeFile} has the figures and a {@link org.tradepath.files.FileReport}, which accounts for every row by {@link
 * org.tradepath.files.Guard}; a {@link org.tradepath.files.FileFormat} of one's own is found as a service. Formats and guards are in docs/files.md.
 *
 * <pre>{@code
 * Path file = Files.createTempFile("trade", ".csv");
 * Files.writeString(file, """
 *         reporter,partner,year,exports_usd_m,imports_usd_m
 *         KAZ,AZE,2023,448.2,81.2
 *         AZE,KAZ,2023,69.6,528.9
 *         KAZ,AZE,2023,448.2,81.2
 *         """);
 * TradeFile trade = TradeFiles.withDefaults().read(file);
 * System.out.println(trade.report().rowsRead() + " rows read, " + trade.report().rowsSetAside() + " set aside"); // prints: 2 rows read, 1 set aside
 * MirrorFlow mirror = trade.mirrors(Corridor.parse("KAZ-AZE")).get(0);
 * System.out.printf(Locale.ROOT, "%s to %s: log gap %.2f%n", mirror.exporter(), mirror.importer(), mirror.logGap().orElseThrow()); // prints: KAZ to AZE: log gap 0.17
 * }</pre>
 */
package org.tradepath.files;
