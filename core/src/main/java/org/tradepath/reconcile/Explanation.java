package org.tradepath.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Why a reconciled history is what it is, in plain words: an opening that says what the numbers are, a paragraph for every year, and one for
 * every statement or revision that stands behind conflicts.
 *
 * @param paragraphs the paragraphs: the opening, the years in their order, the contradictions, the revisions
 * @since 0.1.0
 */
public record Explanation(List<Paragraph> paragraphs) {

    /**
     * Copies the list.
     *
     * @param paragraphs the paragraphs
     */
    public Explanation {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A few sentences about one year, or about some conflicts, or about neither.
     *
     * @param year the year it explains; empty for the opening and for conflicts
     * @param conflicts the conflicts it explains, the first of which in full; empty for the opening and for years
     * @param text whole sentences in English
     */
    public record Paragraph(OptionalInt year, List<Conflict> conflicts, String text) {

        /**
         * Copies the list.
         *
         * @param year the year it explains, if any
         * @param conflicts the conflicts it explains
         * @param text whole sentences
         */
        public Paragraph {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(text, "text");
            conflicts = List.copyOf(conflicts);
        }

        static Paragraph of(String text) {
            return new Paragraph(OptionalInt.empty(), List.of(), text);
        }

        static Paragraph of(int year, String text) {
            return new Paragraph(OptionalInt.of(year), List.of(), text);
        }

        static Paragraph of(List<Conflict> conflicts, String text) {
            return new Paragraph(OptionalInt.empty(), conflicts, text);
        }

        /** {@return the text} */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * {@return the paragraph of a year; empty where the history does not have it}
     *
     * @param year a calendar year
     */
    public Optional<Paragraph> ofYear(int year) {
        return paragraphs.stream()
                .filter(p -> p.year().equals(OptionalInt.of(year)))
                .findFirst();
    }

    /** {@return the paragraphs on what cannot be true together, contradictions first; empty where there is nothing of the kind} */
    public List<Paragraph> ofConflicts() {
        return paragraphs.stream().filter(p -> !p.conflicts().isEmpty()).toList();
    }

    /** {@return all paragraphs, with an empty line between them} */
    @Override
    public String toString() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
