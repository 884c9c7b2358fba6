/** Results to look at: charts as plain SVG, without script, network or any toolkit. */
package org.tradepath.chart;
