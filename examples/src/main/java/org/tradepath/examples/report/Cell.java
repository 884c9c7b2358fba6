package org.tradepath.examples.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.tradepath.stated.Source;
import org.tradepath.stated.Statement;

/** What stands in one cell of a table, or in a list: text, in the language of the page or of its source, with or without an address. */
record Cell(String text, Optional<String> language, Optional<URI> address) {

    /** The page's own words. */
    static Cell of(String text) {
        return new Cell(text, Optional.empty(), Optional.empty());
    }

    /** Words of a source, in its language; "" where nobody says which that is. */
    static Cell quoted(String text, Source source) {
        return new Cell(text, Optional.of(source.language()), Optional.empty());
    }

    /** A source by its name, or by its site where the name is an address. */
    static Cell source(Statement statement) {
        Source source = statement.source();
        Optional<URI> address = address(source.name());
        return address.isEmpty()
                ? quoted(source.name(), source)
                : new Cell(address.get().getHost(), Optional.empty(), address);
    }

    /** The address of a page on the web; nothing else is one, whatever it looks like. */
    static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Writes it; a text of unknown direction turns nothing around it. */
    void write(Html html) {
        if (address.isPresent()) {
            html.element("a", text, "href", address.get().toASCIIString(), "rel", "noopener noreferrer nofollow");
        } else if (language.isPresent()) {
            html.element("bdi", text, "lang", language.get());
        } else {
            html.text(text);
        }
    }
}
