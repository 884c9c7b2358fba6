package org.tradepath.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.tradepath.files.TradeFiles;
import org.tradepath.series.Panel;

/** Annual figures of many corridors, from any trade file. */
final class PanelFile {

    static final String DESCRIPTION =
            "annual figures of many corridors: a plain panel (reporter,partner,year,exports_usd_m,imports_usd_m,est),"
                    + " or any other trade file as --data of assess takes it; may be gzipped";

    private PanelFile() {}

    static Panel read(Path file) throws IOException {
        return TradeFiles.withDefaults().read(InputFile.of(file)).panel();
    }
}
