package org.tradepath.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private static final Economy KAZ = Economy.of("KAZ");

    @Test
    void isWrittenAndReadBack() {
        Region aktobe = new Region(KAZ, "Aktobe Region");
        assertThat(aktobe).hasToString("KAZ[Aktobe Region]");
        assertThat(Region.parse("KAZ[Aktobe Region]")).isEqualTo(aktobe).hasSameHashCodeAs(aktobe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Западно-Казахстанская область", "O'Higgins", "A", "Île-de-France, Paris"})
    void takesNamesAsWritten(String name) {
        Region region = new Region(KAZ, name);
        assertThat(region.name()).isEqualTo(name);
        assertThat(Region.parse(region.toString())).isEqualTo(region);
    }

    @Test
    void isOrderedByEconomyThenName() {
        Region first = new Region(Economy.of("AZE"), "Nakhchivan");
        Region second = new Region(KAZ, "Aktobe Region");
        Region third = new Region(KAZ, "Atyrau Region");
        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third).isNotEqualTo(third);
        assertThat(second).isEqualByComparingTo(Region.parse("KAZ[Aktobe Region]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void rejectsABlankName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(KAZ, name))
                .withMessage("region name must not be blank, but was \"%s\"", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {" Aktobe", "Aktobe ", "Ak[tobe", "Aktobe]", "Ak\ntobe", "Ak\u0000tobe", "Ak\u2028tobe"})
    void rejectsANameThatCouldNotBeReadBack(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(KAZ, name))
                .withMessage(
                        "region name must have no square bracket, no line break or control character, and no white"
                                + " space at its ends, but was \"%s\"",
                        name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KAZ", "Aktobe Region", "kaz[Aktobe]", "KAZ[Aktobe", "KAZ [Aktobe]", "KAZ[A]B]"})
    void rejectsOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse(text))
                .withMessage("region must look like \"KAZ[Aktobe Region]\", but was \"%s\"", text);
    }

    @Test
    void rejectsAnUnknownEconomyAndNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.parse("QQQ[Aktobe]"))
                .withMessageContaining("economy must be")
                .withMessageEndingWith("but was \"QQQ\"");
        assertThatNullPointerException().isThrownBy(() -> new Region(null, "A")).withMessage("economy");
        assertThatNullPointerException().isThrownBy(() -> new Region(KAZ, null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> Region.parse(null)).withMessage("text");
    }
}
