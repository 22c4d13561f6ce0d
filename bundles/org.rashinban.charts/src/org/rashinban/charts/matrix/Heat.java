package org.rashinban.charts.matrix;

import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.MatrixFigure;

/** The colour of a cell: of its tone, or by where its number lies between the least and the greatest. */
final class Heat {

    private final Look look;
    private final DoubleSummaryStatistics range;

    Heat(MatrixFigure matrix, Look look) {
        this.look = look;
        range = matrix.cells().stream().flatMap(List::stream).map(Cell::content)
                .filter(content -> content instanceof Content.Quantity)
                .mapToDouble(content -> ((Content.Quantity) content).amount().value().doubleValue()).summaryStatistics();
    }

    Color ground(Content content) {
        return switch (content) {
            case Content.Judgement judgement -> look.tone(judgement.tone());
            case Content.Quantity quantity -> look.shade(share(quantity.amount().value().doubleValue()));
            case Content.Nothing nothing -> look.ink(Ink.PAPER);
            default -> look.ink(Ink.TINT);
        };
    }

    private double share(double value) {
        double low = Math.min(0, range.getMin());
        return range.getMax() == low ? 0 : (value - low) / (range.getMax() - low);
    }
}
