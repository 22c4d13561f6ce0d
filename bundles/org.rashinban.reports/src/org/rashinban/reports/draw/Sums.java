package org.rashinban.reports.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TableFigure.Rank;

/**
 * Finds the rows of which a total is the sum, so that it can be a formula. A total that is none of the plain sums of the rows above it,
 * because something counts once only, stays the number that the figure states.
 */
final class Sums {

    private final List<Line> lines = new ArrayList<>();

    private record Line(int row, Rank rank, List<Optional<BigDecimal>> numbers) {
    }

    void passed(int row, Rank rank, List<Cell> cells) {
        lines.add(new Line(row, rank, cells.stream().map(Sums::number).toList()));
    }

    /** @param column of the figure; {@code place} is where it begins on the sheet */
    Optional<String> formula(int column, Cell total, int place) {
        Optional<BigDecimal> wanted = number(total);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int found = 0;
        int last = lines.isEmpty() ? 0 : lines.getLast().row();
        for (int at = lines.size() - 1; at >= 0 && lines.get(at).rank() != Rank.TOTAL; at--) {
            Optional<BigDecimal> number = lines.get(at).numbers().get(column);
            sum = number.map(sum::add).orElse(sum);
            found += number.isPresent() ? 1 : 0;
            boolean begins = at == 0 || lines.get(at - 1).rank() != Rank.BODY;
            if (begins && found > 1 && sum.compareTo(wanted.get()) == 0) {
                String range = new CellRangeAddress(lines.get(at).row(), last, place, place).formatAsString();
                return Optional.of("SUM(" + range + ")");
            }
        }
        return Optional.empty();
    }

    static Optional<BigDecimal> number(Cell cell) {
        return cell.content() instanceof Content.Quantity quantity ? Optional.of(quantity.amount().value()) : Optional.empty();
    }
}
