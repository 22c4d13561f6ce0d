package org.rashinban.ui.enquiry;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.impl.EObjectImpl;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.ReplyCell;

/** A cell of a returned form that would change something, and whether it is to be taken over; or a row without any. It is part of no program. */
final class ReplyLine extends EObjectImpl {

    private final CollectedRow row;
    private final Optional<ReplyCell> cell;
    private boolean taken;

    private ReplyLine(CollectedRow row, Optional<ReplyCell> cell) {
        this.row = row;
        this.cell = cell;
    }

    /** @param taken whether its cells are to be taken over unless somebody decides otherwise */
    static List<ReplyLine> of(CollectedRow row, boolean taken) {
        List<ReplyCell> cells = row.cells();
        List<ReplyLine> lines = cells.isEmpty() ? List.of(new ReplyLine(row, Optional.empty()))
                : cells.stream().map(cell -> new ReplyLine(row, Optional.of(cell))).toList();
        lines.forEach(line -> line.take(taken));
        return lines;
    }

    CollectedRow row() {
        return row;
    }

    /** Empty for a row that has nothing to take over. */
    Optional<ReplyCell> cell() {
        return cell;
    }

    /** What is taken over with it; empty for what has nothing to take over, and for what follows from other cells. */
    Optional<AnswerPart> part() {
        return cell.flatMap(ReplyCell::part);
    }

    String address() {
        return cell.map(ReplyCell::address).filter(address -> !address.isEmpty()).orElse(row.cell());
    }

    boolean isTaken() {
        return taken;
    }

    /** What has nothing to take over is not. */
    void take(boolean wanted) {
        taken = wanted && part().isPresent();
    }
}
