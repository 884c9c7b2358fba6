package org.tradepath.benchmarks.text;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tradepath.stated.PartialDate;
import org.tradepath.text.Reading;
import org.tradepath.text.TextReader;

/** Reading one megabyte of news text on one thread; megabytes are those of UTF-8. Figures in every second sentence: denser than news. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class ReadBenchmark {

    private static final int BYTES = 1_000_000;
    private static final PartialDate DATE = PartialDate.parse("2024-06-30");

    private static final String ENGLISH = """
            The presidents of Kazakhstan and Azerbaijan signed a joint statement to strengthen cooperation and agreed to establish a supreme council,
            the press service reported. In 2022, bilateral trade volume between the two countries increased by 40 percent, reaching a record $461.9
            million, including Kazakhstan's exports to Azerbaijan worth $375.3 million. The meeting focused on political, trade, economic and transport
            cooperation as well as on culture, and the guests visited an exhibition of carpets. "We aim to bring mutual trade to $1 billion by 2030,"
            the minister said.

            """;

    private static final String RUSSIAN = """
            Президенты Казахстана и Азербайджана подписали совместное заявление об укреплении сотрудничества и договорились создать высший совет,
            сообщила пресс-служба. По итогам 2022 года товарооборот между двумя странами вырос на 40 процентов и достиг рекордных 461,9 млн долларов,
            в том числе экспорт Казахстана в Азербайджан составил 375,3 млн долларов. Встреча была посвящена политическому, торговому, экономическому
            и транспортному сотрудничеству, а также культуре. «Мы стремимся довести товарооборот до 1 млрд долларов к 2030 году», — сказал министр.

            """;

    /** Language of the text. */
    @Param({"en", "ru"})
    public String language;

    private final TextReader reader = TextReader.withDefaults();
    private String text;
    private double megabytes;

    /** Counts what was read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        /** Megabytes of UTF-8. */
        public double megabytes;
    }

    @Setup(Level.Trial)
    public void text() {
        String paragraph = language.equals("en") ? ENGLISH : RUSSIAN;
        int bytes = paragraph.getBytes(StandardCharsets.UTF_8).length;
        text = paragraph.repeat(BYTES / bytes);
        megabytes = (double) (BYTES / bytes) * bytes / 1e6;
    }

    @Benchmark
    public Reading read(Read read) {
        read.megabytes += megabytes;
        return reader.read(text, DATE);
    }
}
