package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradepath.stated.Statement;

/**
 * Which of the rows about one corridor say again what another says. An echo counts only where its origin is not there, and of several echoes
 * of one origin only the earliest published; a copy never.
 */
final class Echoes {

    private final Map<String, Statement> rows;
    private final Map<String, Statement> standsForOrigin = new HashMap<>();
    private final Map<String, Statement> copies;

    /** Where the chains that were walked begin, so that each is walked once. */
    private final Map<String, String> origins = new HashMap<>();

    /** Of rows whose order tells which of two copies stands: the first. */
    Echoes(List<Statement> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        this.copies = Copies.of(rows);
        rows.stream()
                .sorted(Comparator.comparing((Statement row) -> row.source().published())
                        .thenComparing(Statement::id))
                .forEach(row -> standsForOrigin.putIfAbsent(origin(row), row));
    }

    /** What a row says again, in words: "repeats B1"; empty where it counts itself. */
    Optional<String> remark(Statement row) {
        if (row.echoOf().isEmpty()) {
            return Optional.ofNullable(copies.get(row.id())).map(original -> "the same row as " + original.id());
        }
        String repeated = row.echoOf().get();
        String origin = origin(row);
        Statement standsForIt = rows.getOrDefault(origin, standsForOrigin.get(origin));
        if (standsForIt.id().equals(row.id())) {
            return Optional.empty();
        }
        return Optional.of("repeats " + repeated + (rows.containsKey(repeated) ? "" : ", as does " + standsForIt.id()));
    }

    /** The id at which a chain of echoes begins, which may be that of a row that is not there. */
    private String origin(Statement row) {
        List<String> chain = new ArrayList<>();
        String at = row.id();
        while (!origins.containsKey(at)
                && rows.containsKey(at)
                && rows.get(at).echoOf().isPresent()) {
            chain.add(at);
            at = rows.get(at).echoOf().get();
        }
        String origin = origins.getOrDefault(at, at);
        chain.forEach(id -> origins.put(id, origin));
        return origin;
    }
}
