package org.rashinban.core.figure.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Level;
import org.rashinban.model.Link;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Matrix;
import org.rashinban.model.text.TextNormalizer;

/** マトリクス: which measure serves which strategy; what the document does not tell stays unknown. */
public final class RelationMatrix extends EditionFigure {

    /** By code; the first of the edition. */
    static final Parameter<Matrix> MATRIX = new Parameter<>("matrix", Matrix.class, Texts.CATALOGUE.sentence("parameter.matrix"), false,
            (text, context, before) -> before.get(Parameters.EDITION).getMatrices().stream()
                    .filter(matrix -> TextNormalizer.same(String.valueOf(matrix.getCode()), text)).findFirst(),
            (context, before) -> before.get(Parameters.EDITION).getMatrices().stream().findFirst());

    public RelationMatrix() {
        super("matrix", Texts.CATALOGUE, MATRIX);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Matrix> chosen = choices.find(MATRIX);
        if (chosen.isEmpty()) {
            return new MatrixFigure(caption(choices, true), List.of(), List.of(), List.of());
        }
        Matrix matrix = chosen.get();
        List<Element> rows = at(edition, matrix.getRowLevel());
        List<Element> columns = at(edition, matrix.getColumnLevel());
        List<List<Cell>> cells = rows.stream().map(row -> columns.stream().map(column -> cell(matrix, row, column)).toList()).toList();
        List<Cell> rowTotals =
                rows.stream().map(row -> total(matrix, row, columns.stream().map(column -> mark(matrix, row, column)))).toList();
        List<Cell> columnTotals = columns.stream().map(column -> total(matrix, column, rows.stream().map(row -> mark(matrix, row, column))))
                .toList();
        Caption caption = caption(choices, rows.isEmpty() || columns.isEmpty());
        return new MatrixFigure(cells.stream().flatMap(List::stream).anyMatch(RelationMatrix::isUnknown)
                ? caption.with(List.of(said("matrix.unknown"))) : caption, headings(rows), headings(columns), cells, rowTotals,
                columnTotals, whole(rowTotals, columnTotals));
    }

    private static List<Element> at(Edition edition, Level level) {
        return Elements.of(edition).filter(element -> element.getLevel() == level).toList();
    }

    private static List<Heading> headings(List<Element> elements) {
        return elements.stream().map(Elements::heading).toList();
    }

    private static Optional<Link> link(Matrix matrix, Element row, Element column) {
        return matrix.getLinks().stream().filter(link -> link.getSource() == row && link.getTarget() == column).findFirst();
    }

    private static LinkMark mark(Matrix matrix, Element row, Element column) {
        return link(matrix, row, column).map(Link::getMark).orElse(matrix.getUnlisted());
    }

    private static Cell cell(Matrix matrix, Element row, Element column) {
        Identified behind = link(matrix, row, column).map(Identified.class::cast).orElse(row);
        return (switch (mark(matrix, row, column)) {
            case UNKNOWN -> Cell.nothing(Gap.UNKNOWN);
            case NONE -> Cell.EMPTY;
            case RELATED -> Cell.text("○");
            case STRONG -> Cell.text("◎");
        }).behind(behind);
    }

    /** As printed; else counted, which is only possible if no mark of the line is unknown. */
    private static Cell total(Matrix matrix, Element element, Stream<LinkMark> marks) {
        List<LinkMark> line = marks.toList();
        Optional<Cell> printed = matrix.getTotals().stream().filter(total -> total.getElement() == element)
                .map(total -> Cell.count(total.getCount()).behind(total)).findFirst();
        return printed.orElseGet(() -> line.contains(LinkMark.UNKNOWN) ? Cell.nothing(Gap.UNKNOWN)
                : Cell.count(line.stream().filter(mark -> mark != LinkMark.NONE).count()));
    }

    /** Known if those of all rows are, or those of all columns; unknown also where the document's two do not agree. */
    private static Cell whole(List<Cell> rowTotals, List<Cell> columnTotals) {
        List<BigDecimal> sums = Stream.of(rowTotals, columnTotals).map(RelationMatrix::sum).flatMap(Optional::stream).distinct().toList();
        return sums.size() == 1 ? Cell.number(sums.getFirst(), "") : Cell.nothing(Gap.UNKNOWN);
    }

    private static Optional<BigDecimal> sum(List<Cell> totals) {
        List<BigDecimal> known = totals.stream().map(Cell::content).filter(Content.Quantity.class::isInstance)
                .map(count -> ((Content.Quantity) count).amount().value()).toList();
        return known.size() == totals.size() ? Optional.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private static boolean isUnknown(Cell cell) {
        return cell.content() instanceof Content.Nothing nothing && nothing.why() == Gap.UNKNOWN;
    }
}
