package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** A test that writes files of its own, line by line, and reads them. */
abstract class OwnFiles {

    static final String V1 =
            "typeCode,freqCode,period,reporterCode,reporterISO,flowCode,flowDesc,partnerCode,partnerISO,partner2Code,"
                    + "cmdCode,customsCode,motCode,cifvalue,fobvalue,primaryValue\n";
    static final String PLAIN = "reporter,partner,year,exports_usd_m,imports_usd_m,est\n";
    static final String DBNOMICS =
            "provider_code,dataset_code,series_code,series_name,period,value,FREQ,REF_AREA,INDICATOR,COUNTERPART_AREA\n";
    static final String IMTS =
            "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,UNIT,STATUS\n";

    @TempDir
    Path folder;

    TradeFile read(String... lines) throws IOException {
        return TradeFiles.withDefaults().read(file(lines));
    }

    Path file(String... lines) {
        return Samples.file(folder, "my.csv", String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    TradeFileException refused(String... lines) {
        try {
            read(lines);
        } catch (TradeFileException e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was read");
    }

    static String v1(String reporter, String flow, String partner, String value) {
        return "C,A,2022," + reporter + "," + flow + "," + partner + ",0,TOTAL,C00,0,," + value + "," + value + "\n";
    }

    static double kazToAze(TradeFile file, Flow flow, String period) {
        return file.dollars(Economy.of("KAZ"), Economy.of("AZE"), flow, ReportingPeriod.parse(period))
                .orElse(-1);
    }

    static void assertAside(TradeFile file, Guard guard, int... lines) {
        Finding finding = file.report().finding(guard).orElseThrow();
        assertThat(finding.count()).isEqualTo(lines.length);
        assertThat(finding.lines()).containsExactly(Arrays.stream(lines).boxed().toArray(Integer[]::new));
        assertThat(file.report().rowsRead() + file.report().rowsSetAside())
                .isEqualTo(file.report().rows());
    }
}
