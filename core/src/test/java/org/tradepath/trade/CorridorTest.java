package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorridorTest {

    private static final Economy KAZ = Economy.of("KAZ");
    private static final Economy AZE = Economy.of("AZE");
    private static final Region AKTOBE = new Region(KAZ, "Aktobe Region");

    @Test
    void isSeenFromHome() {
        Corridor corridor = Corridor.of(KAZ, AZE);
        assertThat(corridor.home()).isEqualTo(KAZ);
        assertThat(corridor.partner()).isEqualTo(AZE);
        assertThat(corridor.region()).isEmpty();
        assertThat(corridor).hasToString("KAZ-AZE").isEqualTo(Corridor.parse("KAZ-AZE"));
        assertThat(corridor.isCanonical()).isFalse();
        assertThat(corridor.canonical()).hasToString("AZE-KAZ");
        assertThat(corridor.key()).isEqualTo("AZE-KAZ");
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ[Aktobe Region]-AZE, AZE-KAZ[Aktobe Region]",
        "AZE-KAZ[Aktobe Region], KAZ[Aktobe Region]-AZE",
        "KAZ-TUR, TUR-KAZ",
    })
    void reverses(String text, String reversed) {
        assertThat(Corridor.parse(text).reversed()).hasToString(reversed).isEqualTo(Corridor.parse(reversed));
    }

    @Test
    void isNarrowedToARegionOfEitherEnd() {
        Corridor corridor = Corridor.of(KAZ, AZE).withRegion(AKTOBE);
        assertThat(corridor).hasToString("KAZ[Aktobe Region]-AZE").isNotEqualTo(Corridor.of(KAZ, AZE));
        assertThat(corridor.region()).contains(AKTOBE);
        assertThat(corridor.key()).isEqualTo("AZE-KAZ[Aktobe Region]");
        Region nakhchivan = new Region(AZE, "Nakhchivan");
        assertThat(corridor.withRegion(nakhchivan)).hasToString("KAZ-AZE[Nakhchivan]");
    }

    @Test
    void isOrderedByHomePartnerRegion() {
        List<Corridor> sorted = new ArrayList<>();
        for (String text : List.of(
                "AZE-KAZ", "KAZ-AZE", "KAZ-AZE[Nakhchivan]", "KAZ[Aktobe Region]-AZE", "KAZ[Atyrau]-AZE", "KAZ-TUR")) {
            sorted.add(Corridor.parse(text));
        }
        assertThat(sorted).isSorted();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
                        .isEqualTo(Integer.compare(i, j));
                assertThat(sorted.get(i).equals(sorted.get(j))).isEqualTo(i == j);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsItsLaws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Corridor> byKey = new HashMap<>();
        for (int i = 0; i < 1000; i++) {
            Corridor corridor = draw(random);
            Corridor reversed = corridor.reversed();
            assertThat(Corridor.parse(corridor.toString())).isEqualTo(corridor).hasSameHashCodeAs(corridor);
            assertThat(Corridor.parse(corridor.toString())).isEqualByComparingTo(corridor);
            assertThat(reversed).isNotEqualTo(corridor);
            assertThat(reversed.reversed()).isEqualTo(corridor);
            assertThat(reversed.region()).isEqualTo(corridor.region());
            assertThat(reversed.key()).isEqualTo(corridor.key());
            assertThat(reversed.isCanonical()).isNotEqualTo(corridor.isCanonical());
            assertThat(corridor.canonical().isCanonical()).isTrue();
            assertThat(corridor.canonical()).isIn(corridor, reversed).isEqualTo(reversed.canonical());
            Corridor sameKey = byKey.putIfAbsent(corridor.key(), corridor.canonical());
            assertThat(sameKey).isIn(null, corridor.canonical());
        }
    }

    private static Corridor draw(SplittableRandom random) {
        List<Economy> all = Economy.all();
        Economy home = all.get(random.nextInt(all.size()));
        Economy partner = home;
        while (partner.equals(home)) {
            partner = all.get(random.nextInt(all.size()));
        }
        Corridor corridor = Corridor.of(home, partner);
        return switch (random.nextInt(3)) {
            case 0 -> corridor.withRegion(new Region(home, "Region-" + random.nextInt(5)));
            case 1 -> corridor.withRegion(new Region(partner, "Область " + random.nextInt(5)));
            default -> corridor;
        };
    }

    @Test
    void needsTwoEconomies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.of(KAZ, KAZ))
                .withMessage("partner must be another economy than home, but was KAZ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.parse("KAZ-KAZ[Aktobe Region]"))
                .withMessage("partner must be another economy than home, but was KAZ");
    }

    @Test
    void rejectsARegionOfAThirdEconomy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.of(KAZ, AZE).withRegion(Region.parse("TUR[Ankara]")))
                .withMessage("region must belong to KAZ or AZE, but was TUR[Ankara]");
    }

    @Test
    void rejectsRegionsAtBothEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.parse("KAZ[Aktobe Region]-AZE[Nakhchivan]"))
                .withMessage(
                        "corridor must have a region at one end only, but was \"KAZ[Aktobe Region]-AZE[Nakhchivan]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KAZ", "KAZAZE", "KAZ-", "kaz-aze", "KAZ - AZE", "KAZ/AZE", "KAZ-AZE-TUR", "KAZ[A-AZE"})
    void rejectsOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.parse(text))
                .withMessage("corridor must look like \"KAZ-AZE\" or \"KAZ[Aktobe Region]-AZE\", but was \"%s\"", text);
    }

    @Test
    void rejectsUnfitParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.parse("KAZ-QQQ"))
                .withMessageEndingWith("but was \"QQQ\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corridor.parse("KAZ[]-AZE"))
                .withMessage("region name must not be blank, but was \"\"");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Corridor.of(null, AZE))
                .withMessage("home");
        assertThatNullPointerException()
                .isThrownBy(() -> Corridor.of(KAZ, null))
                .withMessage("partner");
        assertThatNullPointerException().isThrownBy(() -> Corridor.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Corridor.of(KAZ, AZE).withRegion(null))
                .withMessage("region");
    }
}
