package org.tradepath.chart;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tradepath.assess.CountedSide;
import org.tradepath.assess.Outlook;
import org.tradepath.forecast.Fan;
import org.tradepath.series.History;
import org.tradepath.series.Status;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.target.FirstPassage;
import org.tradepath.target.Rung;
import org.tradepath.target.TargetAnswer;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Charts of made-up numbers, and their markup read back. */
final class Sketch {

    static final int NOW = 2025;
    static final int HORIZON = 2040;

    private static final Corridor CORRIDOR = Corridor.parse("KAZ-AZE");
    private static final int FIRST = 2011;

    private Sketch() {}

    /** A history around 300 to 600 million dollars, ending in 2025. */
    static History history() {
        int years = NOW - FIRST + 1;
        double[][] logs = new double[years][41];
        List<Status> statuses = new ArrayList<>();
        for (int y = 0; y < years; y++) {
            for (int d = 0; d < logs[y].length; d++) {
                logs[y][d] = StrictMath.log(3e8 + 2e7 * y) + 0.01 * (d - 20);
            }
            statuses.add(y < 8 ? Status.OBSERVED : y < 12 ? Status.STATED : Status.ESTIMATED);
        }
        return History.of(CORRIDOR, Optional.of(Side.HOME), Flow.TURNOVER, FIRST, statuses, logs);
    }

    /** A fan whose quantiles lie at these multiples of 600 million in every year. */
    static Fan fan(double... multiples) {
        double[][] levels = new double[HORIZON - NOW][multiples.length];
        for (double[] year : levels) {
            for (int i = 0; i < multiples.length; i++) {
                year[i] = 6e8 * multiples[i];
            }
        }
        return Fan.of(NOW + 1, Fan.CHART_PROBABILITIES, levels);
    }

    static Fan fan() {
        return fan(0.4, 0.7, 0.9, 1.1, 1.4, 2, 5);
    }

    /** An answer that is reached with 3 % a year after {@code already}. */
    static TargetAnswer answer(String amount, double already) {
        double[] reached = IntStream.rangeClosed(1, HORIZON - NOW)
                .mapToDouble(n -> Math.min(1, already + 0.03 * n))
                .toArray();
        return answer(amount, already, reached);
    }

    static TargetAnswer answer(String amount, double already, double[] reached) {
        Header header = new Header(
                "T1",
                Subject.of(CORRIDOR, Side.UNKNOWN, Flow.TURNOVER),
                new Source("a source", PartialDate.parse("2024"), "en"),
                Optional.empty(),
                "");
        TargetStatement statement = new TargetStatement(
                header,
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.parse(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
        FirstPassage passage = FirstPassage.of(NOW + 1, 1000, already, reached, reached, new double[reached.length]);
        return TargetAnswer.of(new Rung(Flow.TURNOVER, Amount.parse(amount), List.of(statement)), history(), passage);
    }

    static ChartSpec spec(Fan fan, List<TargetAnswer> answers, List<Mark> marks, int width, int firstYear) {
        return new ChartSpec(
                new Outlook(CountedSide.HOME, Flow.TURNOVER, history(), fan, answers),
                LocalDate.of(2025, 12, 31),
                ChartWords.english(),
                "Trade turnover as counted by Kazakhstan",
                "made up",
                marks,
                List.of("A note."),
                "Kazakhstan–Azerbaijan: trade turnover and stated targets",
                width,
                "sketch",
                firstYear);
    }

    static ChartSpec spec(List<TargetAnswer> answers, int width) {
        return spec(fan(), answers, List.of(), width, FIRST);
    }

    static ChartSpec titled(ChartSpec spec, String title) {
        return with(spec, title, spec.words());
    }

    static ChartSpec with(ChartSpec spec, String title, ChartWords words) {
        return new ChartSpec(
                spec.outlook(),
                spec.asOf(),
                words,
                spec.what(),
                spec.model(),
                spec.marks(),
                spec.notes(),
                title,
                spec.width(),
                spec.prefix(),
                spec.firstYear());
    }

    static Document read(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** The elements of a name that have all of the classes. */
    static List<Element> elements(Document document, String name, String... classes) {
        NodeList all = document.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).containsAll(List.of(classes)))
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static List<String> texts(Document document, String name, String... classes) {
        return elements(document, name, classes).stream()
                .map(Element::getTextContent)
                .toList();
    }
}
