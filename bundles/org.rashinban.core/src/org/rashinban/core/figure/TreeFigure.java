package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.model.text.Localized;

/**
 * Things below things, and lines across.
 *
 * @param across lines beside those from parent to child
 */
public record TreeFigure(Caption caption, Layout layout, List<Branch> roots, List<Line> across) implements Figure {

    /** The form in which it is best read. */
    public enum Layout {
        /** From the top down, as an organisation chart. */
        DOWNWARD,
        /** From left to right, as a map of directions to items. */
        ACROSS,
        /** One layer a level, the widest at the bottom. */
        PYRAMID,
        /** The branches around their root. */
        WHEEL,
        /** Along time, from left to right: what led to something stands before it. */
        LINEAGE
    }

    /**
     * @param id       unique in the figure
     * @param code     as printed
     * @param detail   one more line
     * @param standing how it stands, where that is known
     * @param behind   the identifier of what it stands for
     */
    public record Branch(String id, Localized title, Optional<String> code, Optional<Localized> detail,
            Optional<Content.Judgement> standing,
            Optional<String> behind, List<Branch> children) {

        public Branch {
            children = List.copyOf(children);
        }

        /** The branch and all below it, parents first. */
        public Stream<Branch> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::all));
        }
    }

    /** @param from and to are ids of branches */
    public record Line(String from, String to, Optional<Localized> label) {
    }

    public TreeFigure {
        roots = List.copyOf(roots);
        across = List.copyOf(across);
    }
}
