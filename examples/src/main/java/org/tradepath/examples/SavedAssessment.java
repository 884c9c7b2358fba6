package org.tradepath.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.assess.CountedSide;
import org.tradepath.forecast.DampedTrend;
import org.tradepath.forecast.GrowthModel;
import org.tradepath.forecast.LocalLevel;
import org.tradepath.forecast.RandomWalkWithDrift;
import org.tradepath.forecast.Theta;
import org.tradepath.forecast.pooled.PooledModel;
import org.tradepath.stated.Ledger;
import org.tradepath.trade.Corridor;

/**
 * An assessment as one JSON file, from which the same bits can be computed again: the statements themselves, the question, every setting, the version of
 * the library, and the results.
 *
 * <p>Version {@value #VERSION} of the format: {@code format}, {@code version}, {@code library}, {@code ledger} (a ledger file as text),
 * {@code corridor}, {@code asOf}, {@code settings} (side, model by name, seed, paths, yearsAhead), {@code results} (tables by name, each with its columns
 * and rows; numbers with all their digits, null where there is none).
 *
 * @param library the version of the library that made it
 * @param ledger the statements
 * @param corridor the corridor
 * @param asOf the day from which one looks
 * @param settings how it was assessed
 * @param results the results by name
 */
record SavedAssessment(
        String library,
        Ledger ledger,
        Corridor corridor,
        LocalDate asOf,
        Settings settings,
        Map<String, SavedResults.Rows> results) {

    static final int VERSION = 1;

    private static final String FORMAT = "org.tradepath.assessment";

    private static final List<GrowthModel> MODELS = List.of(
            PooledModel.bundled(),
            RandomWalkWithDrift.withDefaults(),
            LocalLevel.withDefaults(),
            DampedTrend.withDefaults(),
            Theta.withDefaults());

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Everything that an assessment depends on beside its inputs.
     *
     * @param side on whose figures it counts
     * @param model the name of a growth model with its defaults, or of the bundled pooled model
     * @param seed the seed
     * @param paths the number of simulated paths
     * @param yearsAhead the horizon
     */
    record Settings(CountedSide side, String model, long seed, int paths, int yearsAhead) {

        static Settings standard() {
            return new Settings(CountedSide.HOME, PooledModel.bundled().name(), 1, 100_000, 15);
        }

        Assessor assessor() {
            GrowthModel growthModel = MODELS.stream()
                    .filter(known -> known.name().equals(model))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("model must be one of "
                            + MODELS.stream().map(GrowthModel::name).toList() + ", but was " + model));
            return Assessor.withDefaults()
                    .withSide(side)
                    .withModel(growthModel)
                    .withSeed(seed)
                    .withPaths(paths)
                    .withYearsAhead(yearsAhead);
        }
    }

    /** Assesses and keeps the result with all that it rests on. Only what is said of the corridor is kept of the ledger. */
    static SavedAssessment of(Ledger ledger, Corridor corridor, LocalDate asOf, Settings settings) {
        Ledger about = ledger.about(corridor);
        Assessment assessment = settings.assessor().assess(about, corridor, asOf);
        return new SavedAssessment(Library.version(), about, corridor, asOf, settings, SavedResults.of(assessment));
    }

    /** Computes the results again, from the inputs. */
    Map<String, SavedResults.Rows> recomputed() {
        return SavedResults.of(settings.assessor().assess(ledger, corridor, asOf));
    }

    String toJson() {
        ObjectNode json = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("library", library)
                .put("corridor", corridor.toString())
                .put("asOf", asOf.toString());
        json.putObject("settings")
                .put("side", settings.side().name())
                .put("model", settings.model())
                .put("seed", settings.seed())
                .put("paths", settings.paths())
                .put("yearsAhead", settings.yearsAhead());
        ObjectNode tables = json.putObject("results");
        results.forEach((name, rows) -> rows.write(tables.putObject(name)));
        StringBuilder text = new StringBuilder();
        try {
            ledger.write(text);
            return JSON.writeValueAsString(json.put("ledger", text.toString())) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #toJson} wrote; an IllegalArgumentException says what is wrong with it. */
    static SavedAssessment parse(String text) {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be JSON: " + e.getMessage(), e);
        }
        if (!FORMAT.equals(field(json, "format").asText())
                || field(json, "version").asInt() != VERSION) {
            throw new IllegalArgumentException("must be of format " + FORMAT + ", version " + VERSION + ", but was "
                    + field(json, "format") + ", " + field(json, "version"));
        }
        JsonNode settings = field(json, "settings");
        try {
            return new SavedAssessment(
                    field(json, "library").asText(),
                    Ledger.read(new StringReader(field(json, "ledger").asText()), "ledger"),
                    Corridor.parse(field(json, "corridor").asText()),
                    LocalDate.parse(field(json, "asOf").asText()),
                    new Settings(
                            CountedSide.valueOf(field(settings, "side").asText()),
                            field(settings, "model").asText(),
                            field(settings, "seed").asLong(),
                            field(settings, "paths").asInt(),
                            field(settings, "yearsAhead").asInt()),
                    SavedResults.parse(field(json, "results")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode field(JsonNode json, String name) {
        JsonNode field = json.get(name);
        if (field == null) {
            throw new IllegalArgumentException("must have the field " + name);
        }
        return field;
    }
}
