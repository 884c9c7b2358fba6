package org.tradepath.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tradepath.stated.Valuation;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;

/** When commodities are summed to total trade, and when they are refused. */
class CommoditiesSummedTest extends OwnFiles {

    private static final String LEGACY =
            "Classification,Year,Period,Trade Flow Code,Reporter Code,Partner Code,2nd Partner Code,Customs Proc. Code,"
                    + "Mode of Transport Code,Commodity Code,Trade Value (US$)\n";

    @Test
    void totalsStandAndCommoditiesBesideThemAreSetAside() throws IOException {
        String oil = v1("398,KAZ", "X,Export", "31,AZE", "3").replace("TOTAL", "2709");
        TradeFile file = read(V1, oil, v1("398,KAZ", "X,Export", "31,AZE", "5"));
        assertThat(kazToAze(file, Flow.EXPORTS, "2022")).isEqualTo(5);
        assertAside(file, Guard.COMMODITY, 2);
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> TradeFiles.withDefaults()
                        .withCommoditiesSummed()
                        .read(file(V1, oil, v1("398,KAZ", "X,Export", "31,AZE", "5"))))
                .withMessageContaining("line 3: must hold either totals or commodities");
    }

    @Test
    void commoditiesAreSummedOnceAndOnOneLevel() throws IOException {
        String oil = v1("398,KAZ", "X,Export", "31,AZE", "3").replace("TOTAL", "2709");
        String ore = v1("398,KAZ", "X,Export", "31,AZE", "4").replace("TOTAL", "2601");
        TradeFiles summing = TradeFiles.withDefaults().withCommoditiesSummed();
        assertThat(kazToAze(summing.read(file(V1, oil, ore)), Flow.EXPORTS, "2022"))
                .isEqualTo(7);
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> summing.read(file(V1, oil, oil)))
                .withMessageContaining("line 3: must say each commodity once to be summed, as line 2");
        assertThatExceptionOfType(TradeFileException.class)
                .isThrownBy(() -> summing.read(file(V1, oil, ore.replace("2601", "26"))))
                .withMessageContaining("line 3: must have commodities of one level to be summed, but was \"26\"");
    }

    private TradeFileException refusedSum(String... lines) {
        try {
            TradeFiles.withDefaults().withCommoditiesSummed().read(file(lines));
        } catch (TradeFileException e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was read");
    }

    /** In SITC, 00 is within 0, and 3330 within 333: a code of another length is another level. */
    @Test
    void aLevelIsTheExactLengthOfTheCodes() {
        String row = v1("398,KAZ", "X,Export", "31,AZE", "3");
        for (String[] codes : new String[][] {{"0", "00"}, {"333", "3330"}}) {
            assertThat(refusedSum(V1, row.replace("TOTAL", codes[0]), row.replace("TOTAL", codes[1]))
                            .getMessage())
                    .contains("line 3: must have commodities of one level to be summed, but was \"" + codes[1] + "\"");
        }
    }

    /** Oil is 27 in HS and 33 in SITC; years, and reporters, may differ in what they use. */
    @Test
    void aSumIsOfOneClassification() throws IOException {
        String header = V1.replace("cmdCode", "classificationCode,cmdCode");
        String row = v1("398,KAZ", "X,Export", "31,AZE", "3");
        String oil = row.replace("TOTAL", "H5,27");
        assertThat(refusedSum(header, oil, row.replace("TOTAL", "S4,33")).getMessage())
                .contains("line 3: must be of the classification of line 2, H5, to be summed, but was \"S4\"");
        TradeFile file = TradeFiles.withDefaults()
                .withCommoditiesSummed()
                .read(file(header, oil, row.replace("TOTAL", "H4,26").replace("2022", "2017")));
        assertThat(kazToAze(file, Flow.EXPORTS, "2022")).isEqualTo(3);
        assertThat(kazToAze(file, Flow.EXPORTS, "2017")).isEqualTo(3);
    }

    @Test
    void classificationsOfTheOtherFormatsCountToo() throws IOException {
        String legacy = "H5,2017,2017,2,398,31,0,C00,0,27,3\n";
        assertThat(refusedSum(LEGACY, legacy, legacy.replace("H5", "S4").replace(",27,", ",33,"))
                        .getMessage())
                .contains("line 3: must be of the classification of line 2, H5");
        String wits = "nomenclature,reporteriso3,productcode,partneriso3,year,tradeflowname,tradevaluein1000usd\n";
        String cows = "H3,KAZ,10110,AZE,2012,Export,3\n";
        assertThat(refusedSum(wits, cows, cows.replace("10110", "010110")).getMessage())
                .contains("line 3: must say each commodity once");
        assertThat(refusedSum(wits, cows, cows.replace("H3", "S3").replace("10110", "333000"))
                        .getMessage())
                .contains("line 3: must be of the classification of line 2, H3");
        assertThat(refusedSum(
                                wits,
                                cows.replace("H3", "S3").replace("10110", "33300"),
                                cows.replace("H3", "S3").replace("10110", "333400"))
                        .getMessage())
                .contains("line 3: must have commodities of one level");
        TradeFile file = TradeFiles.withDefaults()
                .withCommoditiesSummed()
                .read(file(wits, cows, cows.replace("10110", "270900")));
        assertThat(kazToAze(file, Flow.EXPORTS, "2012")).isEqualTo(6_000);
    }

    /** 842 and 840 are both the USA. */
    @Test
    void aCommodityIsSummedOnceWhateverNumberItsEconomyHas() {
        String oil = v1("398,KAZ", "X,Export", "842,USA", "3").replace("TOTAL", "27");
        assertThat(refusedSum(V1, oil, oil.replace("842", "840")).getMessage())
                .contains("line 3: must say each commodity once to be summed, as line 2");
    }

    @Test
    void aSumIsAnEstimateIfAPartIsAndValuedIfAllPartsAre() {
        Intake intake = new Intake("f", "x", true);
        Optional<Valuation> fob = Optional.of(Valuation.FOB);
        Optional<Valuation> cif = Optional.of(Valuation.CIF);
        part(intake, 2, "26", 2020, fob, false);
        part(intake, 3, "27", 2020, fob, true);
        part(intake, 4, "28", 2020, fob, false);
        part(intake, 5, "26", 2021, fob, false);
        part(intake, 6, "27", 2021, cif, false);
        part(intake, 7, "28", 2021, fob, false);
        part(intake, 8, "26", 2022, Optional.empty(), true);
        part(intake, 9, "27", 2022, cif, false);
        TradeFile file = intake.finish();
        assertThat(file.figures().map(TradeFigure::valuation)).containsExactly(fob, Optional.empty(), Optional.empty());
        assertThat(file.figures().map(TradeFigure::estimated)).containsExactly(true, false, true);
        assertThat(file.figures().map(TradeFigure::dollars)).containsExactly(3.0, 3.0, 2.0);
        assertThat(file.report().figures()).isEqualTo(3);
        assertThat(file.report().rowsRead()).isEqualTo(8);
        assertThat(file.report().count(Guard.COMMODITIES_SUMMED)).isEqualTo(8);
    }

    private static void part(
            Intake intake, int line, String code, int year, Optional<Valuation> valuation, boolean estimated) {
        TradeCell cell =
                new TradeCell(Flow.EXPORTS, ReportingPeriod.ofYear(year), OptionalDouble.of(1), valuation, estimated);
        intake.row(TradeRow.of(line, Areas.ISO3.of("KAZ"), Areas.ISO3.of("AZE"), List.of(cell))
                .ofCommodity("HS", code));
    }

    @Test
    void aSumMustBeFinite() {
        String oil = v1("398,KAZ", "X,Export", "31,AZE", "1e308").replace("TOTAL", "27");
        assertThat(refusedSum(V1, oil, oil.replace(",27,", ",28,")).getMessage())
                .contains("line 3: must keep the sum of the commodities finite, but was \"1.0E308\"");
    }
}
