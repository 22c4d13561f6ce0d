package org.rashinban.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Elements;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Link;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Matrix;

/** What stands in a matrix. Thousands of cells ask for it at every painting, so it is looked up, not searched. */
final class Marks {

    private final Matrix matrix;
    private final Map<Element, Map<Element, Link>> links = new HashMap<>();
    private final Map<Element, String> counts = new HashMap<>();

    Marks(Matrix matrix) {
        this.matrix = matrix;
        refresh();
    }

    /** After the matrix has changed. */
    void refresh() {
        links.clear();
        counts.clear();
        matrix.getLinks()
                .forEach(link -> links.computeIfAbsent(link.getSource(), row -> new HashMap<>()).putIfAbsent(link.getTarget(), link));
    }

    Matrix matrix() {
        return matrix;
    }

    List<Element> rows() {
        return at(matrix.getRowLevel());
    }

    List<Element> columns() {
        return at(matrix.getColumnLevel());
    }

    private List<Element> at(Level level) {
        return Elements.of((Edition) matrix.eContainer()).filter(element -> element.getLevel() == level).toList();
    }

    LinkMark of(Element row, Element column) {
        return link(row, column).map(Link::getMark).orElse(matrix.getUnlisted());
    }

    Optional<Link> link(Element row, Element column) {
        return Optional.ofNullable(links.getOrDefault(row, Map.of()).get(column));
    }

    /** To how many of the rows the element at the head of a column relates. */
    String count(Element column, List<Element> rows) {
        return counts.computeIfAbsent(column, head -> count(rows.stream().map(row -> of(row, head))));
    }

    /** How many are marked; with a question mark where some are not known. */
    static String count(Stream<LinkMark> marks) {
        List<LinkMark> line = marks.toList();
        long related = line.stream().filter(mark -> mark == LinkMark.RELATED || mark == LinkMark.STRONG).count();
        return related + (line.contains(LinkMark.UNKNOWN) ? "?" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
