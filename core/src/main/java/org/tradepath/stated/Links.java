package org.tradepath.stated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules between the statements of one ledger: ids are unique, echoes run in no circle. */
final class Links {

    /** Name and origin of one statement. */
    record Link(String id, Optional<String> echoOf) {}

    /** Which statement, by position, breaks which rule. */
    record Finding(int index, Column column, String rule, String value) {}

    private Links() {}

    static List<Finding> check(List<Link> links) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!ids.add(link.id())) {
                findings.add(new Finding(i, Column.ID, "must be unique within the ledger", link.id()));
            }
            link.echoOf().ifPresent(origin -> origins.put(link.id(), origin));
        }
        Set<String> circling = circling(origins);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.echoOf().equals(Optional.of(link.id())) && circling.contains(link.id())) {
                findings.add(new Finding(
                        i, Column.ECHO_OF, "must not lead in a circle back to the statement", origins.get(link.id())));
            }
        }
        return findings;
    }

    /** The ids to which a chain of echoes leads back; each is passed once, however long the chains are. */
    private static Set<String> circling(Map<String, String> origins) {
        Set<String> circling = new HashSet<>();
        Set<String> passed = new HashSet<>();
        for (String id : origins.keySet()) {
            Set<String> chain = new HashSet<>();
            String at = id;
            while (at != null && !passed.contains(at) && chain.add(at)) {
                at = origins.get(at);
            }
            // A chain that ends at one of its own goes round from there.
            while (at != null && chain.contains(at) && circling.add(at)) {
                at = origins.get(at);
            }
            passed.addAll(chain);
        }
        return circling;
    }
}
