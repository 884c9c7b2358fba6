package org.tradepath.reconcile;

import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;

/** What a figure is of: one side's flow over some months, in US dollars. The side is known. */
record Quantity(Side side, Flow flow, ReportingPeriod period) {}
