package org.tradepath.examples.report;

import org.tradepath.chart.ChartWords;

/** The languages that a report can be written in. */
public enum ReportLanguage {
    /** English. */
    ENGLISH("en", ChartWords.english()),
    /** Russian. */
    RUSSIAN("ru", ChartWords.russian());

    private final String code;
    private final ChartWords chartWords;
    private final Bundle bundle;

    ReportLanguage(String code, ChartWords chartWords) {
        this.code = code;
        this.chartWords = chartWords;
        this.bundle = Bundle.read(code);
    }

    /** {@return the code in ISO 639-1, "en"} */
    public String code() {
        return code;
    }

    ChartWords chartWords() {
        return chartWords;
    }

    Bundle bundle() {
        return bundle;
    }
}
