/** Annual figures over time: one corridor's history with its uncertainty, and panels of many corridors. */
package org.tradepath.series;
