package org.tradepath.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a file by name. */
final class Header {

    private final List<String> names;
    private final Map<String, Integer> indices = new HashMap<>();

    Header(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            indices.putIfAbsent(names.get(i), i);
        }
    }

    List<String> names() {
        return names;
    }

    /** The position of a column; -1 if there is none. */
    int index(String name) {
        return indices.getOrDefault(name, -1);
    }

    /** How many of these columns are there. */
    int count(List<String> columns) {
        return (int) columns.stream().filter(indices::containsKey).count();
    }

    /** Reports columns that are there twice; a column without a name holds nothing that is read. */
    void checkOnce(int line, RowSink rows) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && index(name) != i) {
                rows.problem(line, i + 1, name, "must be there once", name);
            }
        }
    }
}
