/**
 * Results to look at: charts as plain SVG, without script, network or any toolkit.
 *
 * <p>{@link org.tradepath.chart.TargetChart} shows an assessment; {@link org.tradepath.chart.ReliabilityChart} and {@link org.tradepath.chart.PitChart} show
 * whether probabilities kept what they promised.
 *
 * <pre>{@code
 * String svg = TargetChart.of(assessment).withTitle("Kazakhstan and Azerbaijan").withWidth(1000).svg();
 * Files.writeString(Files.createTempFile("chart", ".svg"), svg);
 * System.out.println(svg.startsWith("<svg") && svg.contains("Kazakhstan and Azerbaijan")); // prints: true
 * }</pre>
 *
 * <p>{@code assessment} is one of {@link org.tradepath.assess}.
 */
package org.tradepath.chart;
