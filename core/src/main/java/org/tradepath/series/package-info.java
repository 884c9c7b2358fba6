/**
 * Annual figures over time: one corridor's history with its uncertainty, and panels of many corridors.
 *
 * <p>A {@link org.tradepath.series.History} has joint draws of log levels, and for each year a {@link org.tradepath.series.Status} that tells whether it was
 * observed, stated or estimated. A {@link org.tradepath.series.Panel} has the figures of many reporters; one of them is a {@link
 * org.tradepath.series.ReportedSeries}, and {@link org.tradepath.series.Aftermath} is what became of it after some year.
 *
 * <pre>{@code
 * Corridor corridor = Corridor.parse("KAZ-AZE");
 * double[][] oneDrawAYear = {{Math.log(400e6)}, {Math.log(440e6)}, {Math.log(460e6)}};
 * History exact = History.of(corridor, Optional.of(Side.HOME), Flow.TURNOVER, 2022, Collections.nCopies(3, Status.OBSERVED), oneDrawAYear);
 * System.out.printf(Locale.ROOT, "%d: %.0f million%n", exact.lastYear(), exact.median(2024) / 1e6); // prints: 2024: 460 million
 * Panel panel = Panel.builder()
 *         .add(Economy.of("KAZ"), Economy.of("AZE"), 2024, OptionalDouble.of(410e6), OptionalDouble.of(50e6))
 *         .build();
 * System.out.println(panel.reportedByHome(corridor).orElseThrow().turnover(2024)); // prints: OptionalDouble[4.6E8]
 * }</pre>
 */
package org.tradepath.series;
