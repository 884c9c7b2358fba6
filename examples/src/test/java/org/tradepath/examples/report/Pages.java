package org.tradepath.examples.report;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.stated.Basis;
import org.tradepath.stated.Header;
import org.tradepath.stated.Hedge;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.LevelStatement;
import org.tradepath.stated.PartialDate;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;
import org.tradepath.stated.Subject;
import org.tradepath.stated.TargetStatement;
import org.tradepath.trade.Amount;
import org.tradepath.trade.Corridor;
import org.tradepath.trade.Flow;
import org.tradepath.trade.ReportingPeriod;
import org.tradepath.trade.Side;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Assessments to make pages of, and the pages' markup read back. */
final class Pages {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    static final Reproduction HOW = new Reproduction("tradepath assess KAZ-AZE", "1.2.3", 7, 2000, "bundled");
    static final Assessment AZERBAIJAN = assess(Ledger.bundled(), "KAZ-AZE");
    static final Assessment TURKEY = assess(Ledger.bundled(), "KAZ-TUR");

    static final String HOSTILE =
            "</td><script>alert(1)</script>\"' onclick='x' &amp; \u202Eevil\u2066\u200F\u0007 end";

    private Pages() {}

    static Assessment assess(Ledger ledger, String corridor) {
        return Assessor.withDefaults()
                .withPaths(2000)
                .withBeside(List.of(RandomWalkWithDrift.withDefaults()))
                .assess(ledger, Corridor.parse(corridor), AS_OF);
    }

    /** An assessment of statements of one's own about Kazakhstan and Azerbaijan. */
    static Assessment of(Statement... statements) {
        return assess(Ledger.of(List.of(statements)), "KAZ-AZE");
    }

    static Header header(String id, Side side, String source, String note) {
        Subject subject = Subject.of(Corridor.parse("KAZ-AZE"), side, Flow.TURNOVER);
        return new Header(id, subject, new Source(source, PartialDate.parse("2025-03"), ""), Optional.empty(), note);
    }

    static LevelStatement level(String id, int year, String amount, String source) {
        return new LevelStatement(
                header(id, Side.HOME, source, ""),
                ReportingPeriod.ofYear(year),
                Hedge.EXACTLY,
                Amount.parse(amount),
                Basis.STATED,
                Optional.empty());
    }

    static TargetStatement target(String id, String amount, String source, String phrase, String who) {
        return new TargetStatement(
                header(id, Side.UNKNOWN, source, ""),
                Optional.of(Hedge.EXACTLY),
                Optional.of(Amount.parse(amount)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phrase,
                who,
                "");
    }

    /** A ledger whose every free text is an attack. */
    static Assessment hostile() {
        return of(
                level("<b>1</b>", 2024, "500 million USD", HOSTILE),
                level("\"2'&", 2023, "480 million USD", "javascript:alert(1)"),
                target("T&lt;", "1 billion USD", "data:text/html,<script>alert(2)</script>", HOSTILE, HOSTILE),
                target(
                        "T2",
                        "1 billion USD",
                        "https://user:word@example.org/x",
                        "soon",
                        "<img src=x onerror=alert(3)>"),
                target("T3", "2 billion USD", "https://example.org/?a=1&b=\"><script>", "", HOSTILE),
                target("T4", "2 billion USD", "https://example.org/?a=1&b=%22", "", ""));
    }

    static Document read(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    static List<Element> elements(Document page, String name) {
        NodeList all = page.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
