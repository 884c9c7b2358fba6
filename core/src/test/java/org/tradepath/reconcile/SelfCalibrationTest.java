package org.tradepath.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradepath.Ranks;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.reconcile.WorldSampler.World;
import org.tradepath.series.History;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/**
 * Simulation-based calibration ({@link Ranks}) of the reconciliation: corridors of three years from its own prior, statements from its
 * own law ({@link OwnStatements}), and the place of the truth among its draws.
 *
 * <p>Left out is what is no law of statements: the prior that is chosen by the ledger's own size (a fixed one is given), the nowcast of a
 * year of which only the first months are stated, and revisions and echoes, which are rules.
 */
class SelfCalibrationTest {

    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 3;
    private static final int CASES = 500;

    /** Of each chain every eighth draw: 31 that know little of each other. */
    private static final int DRAWS = 512;

    private static final int KEPT = 31;
    private static final GrowthPrior GROWTH = GrowthPrior.forTurnover(3e8);
    private static final double HALF_YEAR_SD = 0.9 / Math.sqrt(6);

    /** One false alarm in a thousand sets of seeds for each of the six quantities. */
    private static final double FALSE_ALARM = 1e-3;

    @Test
    void aTruthOfTheModelsOwnStandsAnywhereAmongItsDraws() {
        Reconciler reconciler =
                Reconciler.withDefaults().withGrowthPrior(GROWTH).withDraws(DRAWS);
        WorldSampler worlds = new WorldSampler(YEARS, GROWTH, HALF_YEAR_SD, HALF_YEAR_SD);
        Map<String, Ranks> ranks = new LinkedHashMap<>();
        int last = YEARS - 1;
        // One stream for all: the first numbers of successive seeds are alike.
        Random random = new Random(1);
        for (int seed = 0; seed < CASES; seed++) {
            Case one = next(worlds, random);
            World truth = one.truth;
            Reconciliation found = reconciler
                    .withSeed(seed)
                    .reconcile(Ledger.of(one.rows), Rows.CORRIDOR, LocalDate.of(FIRST_YEAR + last, 12, 31));
            double[] homeFirst = kept(found.history(Side.HOME, Flow.TURNOVER), 0);
            double[] homeLast = kept(found.history(Side.HOME, Flow.TURNOVER), last);
            double[] partnerFirst = kept(found.history(Side.PARTNER, Flow.TURNOVER), 0);
            double[] partnerLast = kept(found.history(Side.PARTNER, Flow.TURNOVER), last);
            double[] growth = new double[KEPT];
            for (int d = 0; d < KEPT; d++) {
                growth[d] = homeLast[d] - homeFirst[d];
            }
            add(ranks, "home's first turnover", truth.home(0), homeFirst);
            add(ranks, "home's last turnover", truth.home(last), homeLast);
            add(ranks, "home's growth", truth.home(last) - truth.home(0), growth);
            add(ranks, "partner's last turnover", truth.partner(last), partnerLast);
            add(ranks, "home's exports", truth.homeExports(1), kept(found.history(Side.HOME, Flow.EXPORTS), 1));
            add(
                    ranks,
                    "partner's exports",
                    truth.partnerExports(0),
                    kept(found.history(Side.PARTNER, Flow.EXPORTS), 0));
        }
        ranks.forEach((what, places) ->
                assertThat(places.probability()).as(what + ", " + places).isGreaterThan(FALSE_ALARM));
    }

    private static void add(Map<String, Ranks> ranks, String what, double truth, double[] draws) {
        ranks.computeIfAbsent(what, w -> new Ranks()).add(truth, draws);
    }

    /** The chains take turns, two draws each. */
    private static double[] kept(History history, int y) {
        double[] draws = history.logLevels(FIRST_YEAR + y);
        double[] kept = new double[KEPT];
        for (int i = 0; i < KEPT; i++) {
            kept[i] = draws[16 * i + 2 * (i % LabelSampler.CHAINS)];
        }
        return kept;
    }

    private record Case(World truth, List<Statement> rows) {}

    /** The first world of which all can be said that the design wants said. */
    private static Case next(WorldSampler worlds, Random random) {
        long design = random.nextLong();
        while (true) {
            World world = worlds.prior(random);
            Optional<List<Statement>> rows = OwnStatements.of(world, FIRST_YEAR, new Random(design), random);
            if (rows.isPresent()) {
                return new Case(world, rows.get());
            }
        }
    }
}
