package org.tradepath.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradepath.trade.Economy;

/** Tells economies from groups by their code. */
final class Parties {

    private static final Map<String, Economy> BY_CODE =
            Economy.all().stream().collect(Collectors.toUnmodifiableMap(Economy::code, Function.identity()));

    private Parties() {}

    static Optional<Economy> economy(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
