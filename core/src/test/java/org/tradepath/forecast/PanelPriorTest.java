package org.tradepath.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tradepath.growth.GrowthPrior;
import org.tradepath.internal.random.KeyedSampler;
import org.tradepath.series.Panel;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;

class PanelPriorTest {

    private static final int LAST = 2010;

    /** 600 corridors that grow by the prior's own law, and by something wild after {@link #LAST}. */
    private static Panel panel(GrowthPrior law, double afterwards) {
        KeyedSampler sampler = KeyedSampler.of(5, "panel", "test");
        List<Economy> economies = Economy.all();
        Panel.Builder panel = Panel.builder();
        for (int pair = 0; pair < 600; pair++) {
            double sigma = law.volatility() * Math.sqrt(law.degrees() / sampler.chiSquare(law.degrees()));
            double drift = law.location() + law.driftSpread() * sampler.normal();
            double walk = StrictMath.log(1e8) + 2 * sampler.normal();
            for (int year = 1985; year <= 2015; year++) {
                walk += drift + law.permanentSd(sigma) * sampler.normal();
                double level = StrictMath.exp(walk + law.transitorySd(sigma) * sampler.normal());
                double shown = year <= LAST ? level : level * afterwards;
                panel.add(
                        economies.get(pair % 30),
                        economies.get(40 + pair / 30),
                        year,
                        OptionalDouble.of(shown / 2),
                        OptionalDouble.of(shown / 2));
            }
        }
        return panel.build();
    }

    /** Sampling errors of 600 corridors: .002 a year in the location, 3 % in the volatility, .02 in the permanence; tolerances are five of them or more. */
    @Test
    void findsTheLawThatThePanelGrewBy() {
        GrowthPrior law = new GrowthPrior(0.06, 0.02, 0.3, 6, 0.6);
        PanelPrior fitted = PanelPrior.fit(panel(law, 1), Flow.TURNOVER, LAST);
        GrowthPrior found = fitted.at(1e8);
        assertThat(fitted.asOfYear()).isEqualTo(LAST);
        assertThat(found.location()).isEqualTo(law.location(), within(0.015));
        assertThat(found.volatility()).isEqualTo(law.volatility(), within(0.05));
        assertThat(found.permanence()).isEqualTo(law.permanence(), within(0.15));
        assertThat(found.driftSpread()).isLessThan(0.05);
        assertThat(fitted.elasticity()).isEqualTo(0, within(0.05));
    }

    @Test
    void yearsAfterwardsChangeNothing() {
        GrowthPrior law = new GrowthPrior(0.06, 0.02, 0.3, 6, 0.6);
        assertThat(PanelPrior.fit(panel(law, 50), Flow.TURNOVER, LAST))
                .isEqualTo(PanelPrior.fit(panel(law, 1), Flow.TURNOVER, LAST));
    }

    @Test
    void curvesAreHeldAtTheEndsAndTooLittleIsRefused() {
        PanelPrior prior = new PanelPrior(2010, 0.05, 0.02, 0.3, -0.2, 4, 0.6, 0.3);
        assertThat(prior.at(1e12)).isEqualTo(prior.at(1e11));
        assertThat(prior.at(1)).isEqualTo(prior.at(1e7));
        assertThat(prior.at(1e11).permanence()).isEqualTo(1);
        assertThat(prior.at(1e8)).isEqualTo(new GrowthPrior(0.05, 0.02, 0.3, 4, 0.6));
        assertThatThrownBy(() -> PanelPrior.fit(Panel.builder().build(), Flow.TURNOVER, 2010))
                .hasMessage("panel must hold at least 100 changes up to 2010, but was 0");
    }
}
