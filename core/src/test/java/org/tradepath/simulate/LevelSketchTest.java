package org.tradepath.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rank is looked up to within a bin, {@link LevelSketch#WIDTH}, wherever levels fall. */
class LevelSketchTest {

    private static final int BLOCK = 256;

    private static double[] levels(long seed, double middle, double spread, int blocks) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles((long) BLOCK * blocks)
                .map(u -> middle + spread * (u - 0.5))
                .toArray();
    }

    private static LevelSketch sketch(double[] levels) {
        LevelSketch sketch = new LevelSketch();
        for (int from = 0; from < levels.length; from += BLOCK) {
            sketch.add(Arrays.copyOfRange(levels, from, from + BLOCK), BLOCK);
        }
        return sketch;
    }

    private static void requireRanks(LevelSketch sketch, double[]... parts) {
        double[] sorted =
                Arrays.stream(parts).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] ranks = new double[sorted.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = i + 0.5;
        }
        double[] found = sketch.levelsAt(ranks);
        for (int i = 0; i < sorted.length; i++) {
            assertThat(found[i]).isCloseTo(sorted[i], within(LevelSketch.WIDTH));
        }
    }

    @ParameterizedTest
    @CsvSource({"6, 2", "-3, 0.0001", "0, 30", "25, 200", "-690, 10", "690, 10"})
    void ranksAreRightWhereverTheLevelsAre(double middle, double spread) {
        double[] levels = levels(1, middle, spread, 4);
        requireRanks(sketch(levels), levels);
    }

    @Test
    void laterBlocksMayLieElsewhere() {
        double[] first = levels(1, 6, 1, 1);
        double[] above = levels(2, 12, 8, 1);
        double[] below = levels(3, -50, 90, 1);
        LevelSketch sketch = sketch(first);
        sketch.add(above, BLOCK);
        sketch.add(below, BLOCK);
        requireRanks(sketch, first, above, below);
    }

    @Test
    void sketchesAddUpInAnyOrder() {
        double[] one = levels(1, 6, 1, 2);
        double[] other = levels(2, 8, 9, 3);
        double[] far = levels(3, -40, 60, 1);
        LevelSketch sum = sketch(one);
        sum.add(sketch(other));
        sum.add(sketch(far));
        requireRanks(sum, one, other, far);
        LevelSketch back = sketch(far);
        back.add(sketch(other));
        back.add(sketch(one));
        requireRanks(back, one, other, far);
        LevelSketch empty = new LevelSketch();
        empty.add(sketch(other));
        empty.add(new LevelSketch());
        empty.add(sketch(far));
        requireRanks(empty, other, far);
    }

    /** Three log units about the first block's levels are looked up fast: the ends of that window must neither lose nor count twice. */
    @Test
    void noBinAtTheEndOfTheWindowIsLost() {
        double[] first = {6.001};
        double[] everywhere = new double[3500];
        for (int i = 0; i < everywhere.length; i++) {
            everywhere[i] = 2.501 + LevelSketch.WIDTH * i;
        }
        LevelSketch sketch = new LevelSketch();
        sketch.add(first, 1);
        sketch.add(everywhere, everywhere.length);
        requireRanks(sketch, first, everywhere);
        LevelSketch other = new LevelSketch();
        other.add(new double[] {4.001}, 1);
        other.add(everywhere, everywhere.length);
        sketch.add(other);
        requireRanks(sketch, first, everywhere, new double[] {4.001}, everywhere);
    }

    @Test
    void aBinIsDividedByRank() {
        // Four levels in the bin from 1 to 1.002, then one a unit further.
        LevelSketch sketch = new LevelSketch();
        sketch.add(new double[] {1.001, 1.0011, 1.0009, 1.0012, 2.001}, 5);
        double[] found = sketch.levelsAt(new double[] {1, 2, 4, 4.5});
        assertThat(found[0]).isCloseTo(1.0005, within(1e-9));
        assertThat(found[1]).isCloseTo(1.001, within(1e-9));
        assertThat(found[2]).isCloseTo(1.002, within(1e-9));
        assertThat(found[3]).isCloseTo(2.001, within(1e-9));
    }

    @Test
    void whatVanishesOrExplodesCountsAtTheEnds() {
        double[] levels = {Double.NEGATIVE_INFINITY, 1, 2, Double.POSITIVE_INFINITY, -1e300, 1e300};
        LevelSketch sketch = new LevelSketch();
        sketch.add(levels, 6);
        double[] found = sketch.levelsAt(new double[] {0.5, 1.5, 2.5, 3.5, 4.5, 5.5});
        assertThat(found[0]).isCloseTo(-700, within(0.01));
        assertThat(found[1]).isCloseTo(-700, within(0.01));
        assertThat(found[2]).isCloseTo(1, within(LevelSketch.WIDTH));
        assertThat(found[3]).isCloseTo(2, within(LevelSketch.WIDTH));
        assertThat(found[4]).isCloseTo(700, within(0.01));
        assertThat(found[5]).isCloseTo(700, within(0.01));
    }
}
