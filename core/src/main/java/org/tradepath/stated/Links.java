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
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.echoOf().equals(Optional.of(link.id())) && comesBack(link.id(), origins)) {
                findings.add(new Finding(
                        i, Column.ECHO_OF, "must not lead in a circle back to the statement", origins.get(link.id())));
            }
        }
        return findings;
    }

    private static boolean comesBack(String id, Map<String, String> origins) {
        Set<String> seen = new HashSet<>();
        String at = origins.get(id);
        while (at != null && seen.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = origins.get(at);
        }
        return false;
    }
}
