package org.tradepath.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradepath.internal.Check;
import org.tradepath.internal.Weights;
import org.tradepath.simulate.GrowthProcess;

/**
 * What if: things that happen to trade besides what is projected, each of uncertain size and timing.
 *
 * <pre>{@code
 * Scenario terminal = Scenario.levelStep(Uncertain.triangular(100e6, 150e6, 200e6), Uncertain.anyOf(2027, 2029)).named("grain terminal");
 * Scenario weakTenge = Scenario.exchangeRate(Uncertain.exactly(-0.2), Uncertain.exactly(2027), Uncertain.between(-0.5, -0.1));
 * Comparison c = Comparison.of(projection, terminal.and(weakTenge));
 * }</pre>
 *
 * <p>A scenario changes the level of each path and year by itself: with {@code x} the projected log level,
 *
 * <pre>
 * x' = min(cap, log(exp(x + sum of log changes) + sum of dollars)),
 * </pre>
 *
 * <p>so that {@link #and} knows no order: growth, shocks, exchange rates and funds are log changes, which add up; steps and ramps are current
 * dollars, which add up on top and do not grow; the lowest cap comes last. What a cap cuts off is lost, and not made up for. A level that would fall to
 * zero or below is zero. A path on which the corridor has vanished stays at zero, whatever is opened.
 *
 * <p>Sizes and years are drawn a path, as a function of seed, the lever's name and the path: the baseline's random numbers are untouched, and so
 * are those of other levers. Levers of one name share their draws, on every side, flow and corridor: one terminal opens in one year. (Under Sobol sampling
 * every scramble has the same draws, which its standard errors do not see.)
 *
 * <p>Dollars lie within 10<sup>18</sup>, shares within 10<sup>12</sup>, elasticities within 1,000, either way: sums of them are numbers. Everything must begin after the as-of year of the paths: what began before is in the figures already.
 *
 * <p>The conventions are this library's. Elasticities and sizes are the caller's: the library knows none.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Scenario {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_YEARS = 100;

    /** A hundred thousand times what the world trades in a year. */
    private static final double MOST_DOLLARS = 1e18;

    private static final double MOST_ELASTICITY = 1000;
    private static final double MOST_SHARE = 1e12;

    /** A lever that acts on the paths whose draws pass all gates. */
    record Gated(Lever lever, List<Gate> gates) {}

    /** Open for the paths whose uniform of the choice lies in [from, to). */
    record Gate(String choice, double from, double to) {}

    /** A name and what belongs to it: the unit of {@link #and} and of a decomposition. */
    record Part(String name, List<Gated> levers) {}

    private static final Scenario NONE = new Scenario(List.of());

    private final List<Part> parts;

    private Scenario(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    private static Scenario of(String name, Lever.Action action, Uncertain... parameters) {
        Lever lever = new Lever(name, List.of(parameters), action);
        return new Scenario(List.of(new Part(lever.name(), List.of(new Gated(lever, List.of())))));
    }

    /** {@return the scenario in which nothing happens: the baseline} */
    public static Scenario none() {
        return NONE;
    }

    /**
     * {@return a step of the level: so many dollars more in a year and in every later one, a terminal that opens}
     *
     * @param dollars current US dollars a year; negative for something that closes
     * @param year the first year of the effect, a whole number
     * @throws IllegalArgumentException if the year is no whole number in 1 to 9999
     */
    public static Scenario levelStep(Uncertain dollars, Uncertain year) {
        return addition("step of " + dollars + " from " + year, dollars, year("year", year), Uncertain.exactly(1));
    }

    /**
     * {@return a ramp of the level: so many dollars more, in equal parts over some years, and from then on in full}
     *
     * @param dollars current US dollars a year when it is in full; negative for something that runs down
     * @param from the first year of the effect, with the first part, a whole number
     * @param years how many years it takes, 1 to 100; 1 is a step
     * @throws IllegalArgumentException if a number of years breaks its rule
     */
    public static Scenario ramp(Uncertain dollars, Uncertain from, Uncertain years) {
        return addition(
                "ramp to " + dollars + " from " + from + " in " + years + " years", dollars, year("from", from), years);
    }

    private static Scenario addition(String name, Uncertain dollars, Uncertain from, Uncertain years) {
        return of(name, Lever.ADDITION, dollars(dollars), from, years(years));
    }

    /**
     * {@return a shock that passes: the level changes by a share, and the log of the change goes back to zero in equal parts}
     *
     * @param share the change in the first year, above -1: -0.3 for 30 % less
     * @param year the year of the shock, a whole number
     * @param recovery in how many years it is gone, 1 to 100; 1: the next year is as projected
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Scenario shock(Uncertain share, Uncertain year, Uncertain recovery) {
        String name = "shock of " + share + " in " + year + ", gone in " + recovery + " years";
        return of(name, Lever.SHOCK, share("share", share), year("year", year), years(recovery));
    }

    /**
     * {@return another growth: every year's factor is multiplied, from a year on}
     *
     * @param share what is added to one as the factor, above -1: 0.02 for growth that is about 2 percentage points higher
     * @param from the first year with that growth, a whole number
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Scenario growthChange(Uncertain share, Uncertain from) {
        String name = "growth by " + share + " a year from " + from;
        return of(name, Lever.GROWTH, share("share", share), year("from", from));
    }

    /**
     * {@return a capacity: no year's total is above so many dollars, from a year on}
     *
     * @param dollars current US dollars a year, above zero
     * @param from the first year, a whole number
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Scenario cap(Uncertain dollars, Uncertain from) {
        String name = "cap of " + dollars + " from " + from;
        return of(name, Lever.CAP, dollars(dollars.above("dollars", 0)), year("from", from));
    }

    /**
     * {@return another exchange rate, for good: the level is multiplied by {@code (1 + change)^elasticity}}
     *
     * @param change of the price of the one currency in the other, above -1: -0.2 if it loses a fifth
     * @param from the first year, a whole number
     * @param elasticity per cent of the level, in current dollars, for one per cent of the price
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Scenario exchangeRate(Uncertain change, Uncertain from, Uncertain elasticity) {
        String name = "exchange rate by " + change + " from " + from + " at elasticity " + elasticity;
        return of(name, Lever.PRICE, share("change", change), year("from", from), elasticity(elasticity));
    }

    /**
     * {@return a fund that is deployed in equal parts over some years: the level is multiplied by {@code (1 + F / X)^elasticity}, {@code F} what is
     * deployed by then, {@code X} the level of the as-of year}
     *
     * <p>As long as the fund is small against the trade, each dollar that is deployed carries {@code elasticity} dollars of trade a year, growing
     * with the rest.
     *
     * @param dollars the whole fund in current US dollars, not negative
     * @param from the first year of the deployment and of the effect, a whole number
     * @param years over how many years it is deployed, 1 to 100
     * @param elasticity per cent of the level for one per cent of deployed money over trade
     * @throws IllegalArgumentException if a number breaks its rule
     */
    public static Scenario fund(Uncertain dollars, Uncertain from, Uncertain years, Uncertain elasticity) {
        String name = "fund of " + dollars + " from " + from + " over " + years + " years at elasticity " + elasticity;
        dollars.within("dollars", 0, Double.POSITIVE_INFINITY);
        return of(name, Lever.FUND, dollars(dollars), year("from", from), years(years), elasticity(elasticity));
    }

    /**
     * {@return one of several scenarios, a path each: "the terminal opens with probability 0.7"}
     *
     * <p>Which one happens is drawn by the names: mixtures of the same names make the same choice.
     *
     * @param scenarios the scenarios, at least one; {@link #none()} for "nothing happens"
     * @param weights one a scenario, zero or positive, finite, not all zero; their sum does not matter
     * @throws IllegalArgumentException if there is no scenario, the lengths differ, the weights break their rule, or a scenario is within a
     *     mixture of the same names itself
     */
    public static Scenario mixture(List<Scenario> scenarios, double... weights) {
        double sum = Weights.sum("scenarios", scenarios.size(), weights);
        String name =
                String.join(" or ", scenarios.stream().map(Scenario::toString).toList());
        List<Gated> levers = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            Gate gate = new Gate(name, before / sum, i == weights.length - 1 ? 1 : (before + weights[i]) / sum);
            before += weights[i];
            for (Gated gated : scenarios.get(i).levers()) {
                // One uniform cannot choose twice: the inner share would not be what it says.
                if (gated.gates().stream().anyMatch(inner -> inner.choice().equals(name))) {
                    throw Check.broken("names of the scenarios", "must differ from those of a mixture within", name);
                }
                levers.add(new Gated(gated.lever(), plus(gated.gates(), gate)));
            }
        }
        return new Scenario(List.of(new Part(name, levers)));
    }

    /**
     * {@return this scenario and another, both happening; which comes first does not matter}
     *
     * @param other the other one
     */
    public Scenario and(Scenario other) {
        return new Scenario(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /**
     * {@return this scenario by a name: as one part of a decomposition. A single lever is drawn by that name}
     *
     * @param name what it is called, not blank
     * @throws IllegalArgumentException if the name is blank
     */
    public Scenario named(String name) {
        Check.notBlank("name", name);
        List<Gated> levers = levers();
        if (levers.size() == 1) {
            Gated only = levers.get(0);
            levers = List.of(new Gated(only.lever().named(name), only.gates()));
        }
        return new Scenario(List.of(new Part(name, levers)));
    }

    /**
     * {@return a growth process under this scenario, for a simulation of one's own: the same paths as {@link Projection#under}, to the bit}
     *
     * @param base the process without it
     * @param asOfYear the year in which its paths begin
     * @param seed the simulation's seed
     * @throws IllegalArgumentException if something may begin in the as-of year or before
     */
    public GrowthProcess on(GrowthProcess base, int asOfYear, long seed) {
        return new ScenarioProcess(base, new ScenarioKernel(beginningAfter(asOfYear), seed), asOfYear);
    }

    /** This scenario, if all of it begins after the as-of year: what began before is in the figures already. */
    Scenario beginningAfter(int asOfYear) {
        for (Gated gated : levers()) {
            Lever lever = gated.lever();
            if (lever.firstYear() <= asOfYear) {
                throw Check.broken("year of " + lever.name(), "must be after " + asOfYear, lever.firstYear());
            }
        }
        return this;
    }

    /** {@return what is joined by {@link #and}, by name} */
    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** The scenario of some of the parts. */
    Scenario only(int[] chosen) {
        List<Part> some = new ArrayList<>();
        for (int part : chosen) {
            some.add(parts.get(part));
        }
        return new Scenario(some);
    }

    List<Gated> levers() {
        return parts.stream().flatMap(part -> part.levers().stream()).toList();
    }

    private static List<Gate> plus(List<Gate> gates, Gate gate) {
        return Stream.concat(gates.stream(), Stream.of(gate)).toList();
    }

    private static Uncertain year(String name, Uncertain year) {
        return year.whole(name).within(name, FIRST_YEAR, LAST_YEAR);
    }

    private static Uncertain share(String name, Uncertain share) {
        return share.above(name, -1).atMost(name, MOST_SHARE);
    }

    private static Uncertain dollars(Uncertain dollars) {
        return dollars.atMost("dollars", MOST_DOLLARS);
    }

    private static Uncertain elasticity(Uncertain elasticity) {
        return elasticity.atMost("elasticity", MOST_ELASTICITY);
    }

    private static Uncertain years(Uncertain years) {
        return years.within("years", 1, MOST_YEARS);
    }

    /** {@return the names of the parts, or "as projected"} */
    @Override
    public String toString() {
        return parts.isEmpty() ? "as projected" : String.join(" and ", names());
    }
}
