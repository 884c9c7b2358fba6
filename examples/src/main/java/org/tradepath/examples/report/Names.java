package org.tradepath.examples.report;

import java.util.Locale;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.CountedSide;
import org.tradepath.stated.Statement;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Economy;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Region;
import org.tradepath.trade.Side;

/** Economies, corridors, flows and sides by name. */
final class Names {

    private final ReportLanguage language;
    private final Bundle words;

    Names(ReportLanguage language) {
        this.language = language;
        this.words = language.bundle();
    }

    String economy(Economy economy) {
        return language == ReportLanguage.RUSSIAN ? economy.russianName() : economy.englishName();
    }

    /** "Kazakhstan (Aktobe Region) – Azerbaijan". */
    String corridor(Corridor corridor) {
        return end(corridor, corridor.home()) + " – " + end(corridor, corridor.partner());
    }

    private String end(Corridor corridor, Economy economy) {
        return corridor.region()
                .filter(region -> region.economy().equals(economy))
                .map(Region::name)
                .map(region -> economy(economy) + " (" + region + ")")
                .orElseGet(() -> economy(economy));
    }

    /** "Kazakhstan’s"; in Russian the genitive where the ending leaves no doubt, «Казахстана», and else «стороны „Перу“». */
    String whose(Economy economy) {
        String name = economy(economy);
        if (language == ReportLanguage.ENGLISH) {
            return name + "’s";
        }
        boolean oneWord = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        if (oneWord && name.endsWith("ия")) {
            return name.substring(0, name.length() - 1) + "и";
        }
        return oneWord && name.endsWith("ан") ? name + "а" : words.text("side.named", name);
    }

    /** Whose figures count: "Kazakhstan's figures". */
    String figures(CountedSide side, Corridor corridor) {
        return words.text("figures." + side.name(), whose(economy(side, corridor)));
    }

    /** Who counts, for a column. */
    String counter(CountedSide side, Corridor corridor) {
        return switch (side) {
            case HOME, PARTNER -> economy(economy(side, corridor));
            case EITHER, RECONCILED -> words.text("counter", side);
        };
    }

    private static Economy economy(CountedSide side, Corridor corridor) {
        return side == CountedSide.PARTNER ? corridor.partner() : corridor.home();
    }

    /** Who counted a statement's figure. */
    String counter(Statement statement) {
        return switch (statement.subject().side()) {
            case HOME -> economy(statement.subject().home());
            case PARTNER -> statement.subject().partner().map(this::economy).orElse(words.text("side.unknown"));
            case UNKNOWN -> words.text("side.unknown");
        };
    }

    /** "counted by Kazakhstan", or that nobody says. */
    String counted(Statement statement) {
        return statement.subject().side() == Side.UNKNOWN
                ? words.text("side.unknown")
                : words.text("side.counted", counter(statement));
    }

    /** A flow that the assessment looks at, "exports of Kazakhstan". */
    String flow(Flow flow, Corridor corridor) {
        return words.text("flow.of." + flow.name(), whose(corridor.home()));
    }

    /** The flow of a statement, as seen from the corridor's home. */
    String flow(Statement statement, Assessment assessment) {
        boolean same = statement.subject().home().equals(assessment.corridor().home());
        return statement
                .subject()
                .flow()
                .map(flow -> words.text("flow", same ? flow : flow.reversed()))
                .orElse("");
    }

    /** The name of a growth model. */
    String model(String name) {
        String key = "model." + name.toLowerCase(Locale.ROOT).replace(' ', '_');
        return words.has(key) ? words.text(key) : name;
    }
}
