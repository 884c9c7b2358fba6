package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EconomyTest {

    /** Every reporter and partner of the IMF's direction of trade statistics, 1960-2020. */
    private static final String DIRECTION_OF_TRADE = """
            ABW AFG AGO AIA ALB ANT ARE ARG ARM ASM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLX BLZ BMU
            BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CSK CUB CUW CYP CZE DDR DEU DJI
            DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GHA GIB GIN GMB GNB GNQ GRC GRD
            GRL GTM GUM GUY HKG HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR
            KWT LAO LBN LBR LBY LCA LKA LSO LTU LUX LVA MAC MAR MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MSR
            MUS MWI MYS NAM NCL NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE PYF QAT
            ROU RUS RWA SAC SAU SCG SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUN SUR SVK SVN SWE SWZ SXM SYC SYR TCD
            TGO THA TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM XKX YAR YEM YMD
            YUG ZAF ZMB ZWE
            """;

    @ParameterizedTest
    @CsvSource({
        "KAZ, Kazakhstan, Казахстан, false",
        "AZE, Azerbaijan, Азербайджан, false",
        "TUR, Türkiye, Турция, false",
        "XKX, Kosovo, Косово, false",
        "SUN, Soviet Union, СССР, true",
        "CSK, Czechoslovakia, Чехословакия, true",
        "YUG, Yugoslavia, Югославия, true",
        "BLX, Belgium-Luxembourg, Бельгия-Люксембург, true",
        "SCG, Serbia and Montenegro, Сербия и Черногория, true",
        "ANT, Netherlands Antilles, Нидерландские Антильские острова, true",
        "DDR, East Germany, ГДР, true",
    })
    void hasCodeAndNames(String code, String english, String russian, boolean historic) {
        Economy economy = Economy.of(code);
        assertThat(economy.code()).isEqualTo(code).isEqualTo(economy.toString());
        assertThat(economy.englishName()).isEqualTo(english);
        assertThat(economy.russianName()).isEqualTo(russian);
        assertThat(economy.isHistoric()).isEqualTo(historic);
    }

    @Test
    void listsEveryEconomyByCode() {
        List<Economy> all = Economy.all();
        // 249 of ISO 3166-1, Kosovo, and ten historic ones.
        assertThat(all).hasSize(249 + 1 + 10).isSorted().doesNotHaveDuplicates();
        assertThat(all.stream().filter(Economy::isHistoric).map(Economy::code))
                .containsExactly("ANT", "BLX", "CSK", "DDR", "SAC", "SCG", "SUN", "YAR", "YMD", "YUG");
        assertThat(all).isSortedAccordingTo(Comparator.comparing(Economy::code));
        assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowsEveryEconomyOfTheDirectionOfTradeStatistics() {
        assertThat(DIRECTION_OF_TRADE.split("\\s+"))
                .hasSize(220)
                .allSatisfy(code -> assertThat(Economy.of(code).code()).isEqualTo(code));
    }

    @Test
    void everyCodeAndNameLeadsBackToItsEconomy() {
        for (Economy economy : Economy.all()) {
            assertThat(economy.code()).matches("[A-Z]{3}");
            assertThat(economy.englishName())
                    .isNotBlank()
                    .isEqualTo(economy.englishName().strip());
            assertThat(economy.russianName())
                    .isNotBlank()
                    .isEqualTo(economy.russianName().strip());
            assertThat(economy.russianName()).matches(".*\\p{IsCyrillic}.*");
            for (String name : List.of(economy.code(), economy.englishName(), economy.russianName())) {
                assertThat(Economy.parse(name)).isSameAs(economy);
                assertThat(Economy.parse(name.toUpperCase(Locale.ROOT))).isSameAs(economy);
                assertThat(Economy.parse(name.toLowerCase(Locale.ROOT))).isSameAs(economy);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey, TUR",
        "Turkiye, TUR",
        "Czech Republic, CZE",
        "USA, USA",
        "США, USA",
        "UK, GBR",
        "Кыргызстан, KGZ",
        "Киргизия, KGZ",
        "Белоруссия, BLR",
        "Russian Federation, RUS",
        "Hong Kong, HKG",
        "USSR, SUN",
        "Côte d'Ivoire, CIV",
        "Côte d’Ivoire, CIV",
        "Antigua and Barbuda, ATG",
        "Republic of Korea, KOR",
    })
    void knowsAFewOtherNames(String name, String code) {
        assertThat(Economy.parse(name)).isEqualTo(Economy.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kaz", " KAZ", "KAZ ", "KA", "KZ", "398", "XXX", "Kazakhstan"})
    void acceptsOnlyCodesAsCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Economy.of(text))
                .withMessage(
                        "economy must be the ISO 3166 alpha-3 code of a current or historic economy, but was \"%s\"",
                        text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " KAZ", "Kazakhstan ", "Kazakh", "KZ", "World", "Korea", "Корея", "Congo", "Конго"})
    void guessesNoName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Economy.parse(text))
                .withMessage(
                        "economy must be the code, the English name or the Russian name of a current or historic"
                                + " economy, but was \"%s\"",
                        text);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Economy.of(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> Economy.parse(null)).withMessage("text");
    }

    @Test
    void isEqualAndOrderedByCode() {
        Economy kazakhstan = Economy.of("KAZ");
        assertThat(kazakhstan).isEqualTo(Economy.parse("Казахстан")).hasSameHashCodeAs(Economy.parse("kaz"));
        assertThat(kazakhstan).isNotEqualTo(Economy.of("KGZ")).isNotEqualTo("KAZ");
        assertThat(kazakhstan.compareTo(Economy.of("AZE"))).isPositive();
        assertThat(kazakhstan.compareTo(Economy.of("TUR"))).isNegative();
        assertThat(kazakhstan).isEqualByComparingTo(Economy.of("KAZ"));
    }
}
