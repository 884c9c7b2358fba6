package org.tradepath.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The real files of the test resources. */
final class Samples {

    static final String COMTRADE = "comtrade_v1_download_totals.csv";
    static final String LEGACY = "comtrade_legacy_totals_2017.csv";
    static final String DBNOMICS = "imf_dots_dbnomics_monthly_AW.csv";
    static final String IMTS = "imf_imts_sdmx.csv";
    static final String WITS = "wits_bulk_TZA_2012.csv";
    static final String WORLD_BANK = "wdi_databank_wide.csv";
    static final String IMF_INDEX = "imf_timeSeries_bulk_layout_FDindex.csv";
    static final String WTO = "wto_statsportal_download_HS_M_0020_KAZ.csv";
    static final String PANEL = "dots_panel_KAZ.csv";

    /** Those that hold total trade, and WITS, whose commodities must be summed. */
    static final List<String> TRADE = List.of(COMTRADE, LEGACY, DBNOMICS, IMTS, WITS, PANEL);

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Charset charset(String name) {
        return name.equals(WITS) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    static String text(String name) {
        return new String(bytes(name), charset(name));
    }

    static TradeFiles reader(String name) {
        return name.equals(WITS) ? TradeFiles.withDefaults().withCommoditiesSummed() : TradeFiles.withDefaults();
    }

    /** A file of its own for each text: messages name it. */
    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TradeFile read(Path folder, String name) throws IOException {
        return reader(name).read(file(folder, name, bytes(name)));
    }

    /** The rows below the header, counted without our reader: no sample has a line break inside a cell. */
    static long rows(String text) {
        return text.lines().filter(line -> !line.isBlank()).count() - 1;
    }
}
