package org.tradepath.files;

import java.util.OptionalDouble;
import org.tradepath.trade.Economy;
import org.tradepath.trade.ReportingPeriod;

/**
 * The same goods as both ends reported them: the exporter's exports (as a rule fob) and the importer's imports (as a rule cif).
 *
 * @param exported the exporter's figure
 * @param imported the importer's figure, of the same period
 * @since 0.1.0
 */
public record MirrorFlow(TradeFigure exported, TradeFigure imported) {

    /** {@return from where the goods went} */
    public Economy exporter() {
        return exported.reporter();
    }

    /** {@return where to} */
    public Economy importer() {
        return imported.reporter();
    }

    /** {@return when} */
    public ReportingPeriod period() {
        return exported.period();
    }

    /**
     * {@return the natural logarithm of the importer's figure over the exporter's: 0.1 is about 10 % more on the importer's side; empty where
     * either reported zero}
     */
    public OptionalDouble logGap() {
        return exported.dollars() > 0 && imported.dollars() > 0
                ? OptionalDouble.of(StrictMath.log(imported.dollars()) - StrictMath.log(exported.dollars()))
                : OptionalDouble.empty();
    }
}
