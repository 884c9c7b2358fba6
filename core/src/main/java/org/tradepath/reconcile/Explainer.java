package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.FactorStatement;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Wording;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;

/** Tells a reconciliation year by year: whose figures, what they say, what was made of them, and why. */
final class Explainer {

    /** Scaling by last year's share is called a trap where it gives this many times what was found. */
    private static final double TRAP = 1.3;

    private final Reconciliation reconciliation;
    private final List<Nowcast> nowcasts;
    private final Corridor corridor;
    private final StatementWords words;
    private final GapExplainer gaps;
    private final List<Standing> standings;

    Explainer(Reconciliation reconciliation, List<Nowcast> nowcasts) {
        this.reconciliation = reconciliation;
        this.nowcasts = nowcasts;
        this.corridor = reconciliation.corridor();
        this.words = StatementWords.within(corridor);
        this.gaps = new GapExplainer(reconciliation);
        List<Standing> named = reconciliation.standings();
        List<Standing> plain = reconciliation.standingsWithoutConflicts();
        // Which others a statement clashes with matters where it does not fit itself.
        this.standings = IntStream.range(0, plain.size())
                .mapToObj(i -> isUnfit(plain.get(i)) ? named.get(i) : plain.get(i))
                .toList();
    }

    Explanation explain() {
        List<Explanation.Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Explanation.Paragraph.of(String.format(
                Locale.ROOT,
                "%s - %s%s as of %s. Exports and imports are %s's. All levels are nominal (\"current\") US dollars; behind a level stands its 80 %% interval.",
                corridor.home().englishName(),
                corridor.partner().englishName(),
                corridor.region().map(r -> " (" + r.name() + ")").orElse(""),
                reconciliation.asOf(),
                corridor.home().englishName())));
        History turnover = reconciliation.history(Side.HOME, Flow.TURNOVER);
        for (int year = turnover.firstYear(); year <= turnover.lastYear(); year++) {
            paragraphs.add(Explanation.Paragraph.of(year, year(year)));
        }
        paragraphs.addAll(new ConflictExplainer(reconciliation).paragraphs());
        return new Explanation(paragraphs);
    }

    private String year(int year) {
        List<Standing> all = standings.stream()
                .filter(standing -> tells(standing, year))
                .map(this::seenFromHome)
                .toList();
        List<String> sentences = new ArrayList<>();
        for (Side side : List.of(Side.HOME, Side.PARTNER)) {
            sentences.add(side(side, year, all));
            sentences.addAll(stands(of(all, side)));
            nowcasts.stream()
                    .filter(nowcast -> nowcast.level().year() == year && sideOf(nowcast) == side)
                    .forEach(nowcast -> sentences.add(nowcast(nowcast)));
        }
        List<Standing> nobodys = of(all, Side.UNKNOWN);
        if (!nobodys.isEmpty()) {
            sentences.add("Without saying whose count: " + said(nobodys) + ".");
            sentences.addAll(gaps.sentences(nobodys, year));
        }
        return year + ". " + String.join(" ", sentences);
    }

    private static boolean tells(Standing standing, int year) {
        return standing.role() != Role.TARGET
                && standing.role() != Role.NOT_USED
                && standing.statement()
                        .reportingPeriod()
                        .filter(p -> p.last().getYear() == year)
                        .isPresent();
    }

    private static List<Standing> of(List<Standing> all, Side side) {
        return all.stream()
                .filter(standing -> standing.statement().subject().side() == side)
                .toList();
    }

    private Standing seenFromHome(Standing standing) {
        Statement s = standing.statement();
        boolean here = s.subject().home().equals(corridor.home());
        return here
                ? standing
                : new Standing(
                        s.reversed(), standing.role(), standing.verdict(), standing.remark(), standing.residual());
    }

    private Economy economy(Side side) {
        return side == Side.HOME ? corridor.home() : corridor.partner();
    }

    /** What was chosen for a side. */
    private String side(Side side, int year, List<Standing> all) {
        String name = economy(side).englishName();
        List<Standing> own = of(all, side);
        if (own.stream().noneMatch(Explainer::isUsed)) {
            List<String> from = new ArrayList<>(List.of("the years around"));
            if (of(all, side.reversed()).stream().anyMatch(Explainer::isUsed)) {
                from.add(economy(side.reversed()).englishName() + "'s count");
            }
            if (of(all, Side.UNKNOWN).stream().anyMatch(Explainer::isUsed)) {
                from.add("what is said without a side");
            }
            return name + " gives no figure: turnover " + level(side, Flow.TURNOVER, year) + ", estimated from "
                    + Words.listed(from) + ".";
        }
        List<String> parts = new ArrayList<>(List.of("turnover " + level(side, Flow.TURNOVER, year)));
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            boolean stated = own.stream()
                    .anyMatch(s -> isUsed(s) && s.statement().subject().flow().equals(Optional.of(flow)));
            if (stated) {
                parts.add(StatementWords.goods(flow) + " " + level(side, flow, year));
            }
        }
        Status status = reconciliation.history(side, Flow.TURNOVER).status(year);
        return name + "'s count: " + Words.listed(parts) + ", " + status.name().toLowerCase(Locale.ROOT) + ".";
    }

    private static boolean isUnfit(Standing standing) {
        return standing.verdict() == Verdict.STRAINED || standing.verdict() == Verdict.CONTRADICTED;
    }

    private static boolean isUsed(Standing standing) {
        return standing.verdict() == Verdict.FITS || isUnfit(standing);
    }

    private String level(Side side, Flow flow, int year) {
        History history = reconciliation.history(side, flow);
        return Words.money(history.median(year)) + " ("
                + Words.range(history.quantile(year, 0.1), history.quantile(year, 0.9)) + ")";
    }

    /** How the statements of one side and year stand, by verdict. */
    private List<String> stands(List<Standing> own) {
        List<String> sentences = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Standing> its = own.stream()
                    .filter(standing -> standing.verdict() == verdict)
                    .toList();
            if (!its.isEmpty()) {
                sentences.add(heading(verdict) + ": " + said(its) + ".");
            }
        }
        return sentences;
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case FITS -> "Fits";
            case STRAINED -> "Strained";
            case CONTRADICTED -> "Contradicted";
            case SUPERSEDED -> "Superseded";
            case ECHO -> "Echo, counted once";
            case APART -> "Apart";
        };
    }

    /** What each source says: "The Astana Times, 2023-04-11, puts turnover at 461.9 million (B1), exports at 375.3 million (B4)". */
    private String said(List<Standing> standings) {
        Map<Source, List<String>> bySource = new LinkedHashMap<>();
        standings.forEach(
                standing -> bySource.computeIfAbsent(standing.statement().source(), source -> new ArrayList<>())
                        .add(clause(standing)));
        return bySource.entrySet().stream()
                .map(e ->
                        e.getKey().name() + ", " + e.getKey().published() + ", puts " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String clause(Standing standing) {
        return standing.statement().accept(words) + " (" + standing.statement().id() + remark(standing) + ")";
    }

    /** The remark where it tells more than that the figure fits. */
    private static String remark(Standing standing) {
        boolean plain = standing.verdict() == Verdict.FITS
                && standing.statement().subject().side() != Side.UNKNOWN
                && !(standing.statement() instanceof FactorStatement factor && factor.wording() == Wording.TIMES_MORE);
        return plain || standing.remark().isEmpty() ? "" : "; " + standing.remark();
    }

    private Side sideOf(Nowcast nowcast) {
        return corridor.isCanonical()
                ? nowcast.level().side()
                : nowcast.level().side().reversed();
    }

    /** The ways to complete a partly stated year, and how much each counts after all that is known. */
    private String nowcast(Nowcast nowcast) {
        Side side = sideOf(nowcast);
        Flow flow = corridor.isCanonical()
                ? nowcast.level().flow()
                : nowcast.level().flow().reversed();
        int year = nowcast.level().year();
        History history = reconciliation.history(side, flow);
        double[] shares = new double[nowcast.likelihood().parts().size()];
        double[] draws = history.logLevels(year);
        for (double draw : draws) {
            double[] its = nowcast.likelihood().responsibilities(draw);
            for (int i = 0; i < its.length; i++) {
                shares[i] += its[i] / draws.length;
            }
        }
        List<String> ways = new ArrayList<>(List.of(
                "scaling by last year's share of the same months gives " + Words.money(nowcast.scaled()) + " (counts "
                        + Words.percent(shares[0]) + ")",
                "adding last year's remaining months " + Words.money(nowcast.added()) + " (" + Words.percent(shares[1])
                        + ")"));
        if (nowcast.running().isPresent()) {
            ways.add("going on at the latest monthly rate "
                    + Words.money(nowcast.running().getAsDouble()) + " (" + Words.percent(shares[2]) + ")");
        }
        String text = String.format(
                Locale.ROOT,
                "Of the year's %s only the first %d months are stated: %s.",
                StatementWords.goods(flow),
                nowcast.months(),
                Words.listed(ways));
        return text + trap(nowcast, history.median(year));
    }

    private static String trap(Nowcast nowcast, double median) {
        double low = nowcast.scalings().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
        double high = nowcast.scalings().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        return nowcast.scaled() < TRAP * median
                ? ""
                : " Scaling alone would say "
                        + (low < high ? Words.range(low, high) + ", by the month one starts from" : Words.money(low))
                        + ": after a jump in the first months it takes the jump for the whole year's level.";
    }
}
