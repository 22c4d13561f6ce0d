package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.grid.data.Tsv;
import org.rashinban.ui.grid.table.Cursor.Cell;

/** What can be done with the selected cells. */
final class GridActions {

    private final GridTable table;
    private final Cursor cursor;
    private final Supplier<Optional<EditingDomain>> domain;
    private final BiConsumer<String, List<CellChanges.Refusal>> refused;
    private MoreRows more = (count, beside) -> Optional.empty();

    /** @param refused takes what could not be done, under the name of what was to be done */
    GridActions(GridTable table, Cursor cursor, Supplier<Optional<EditingDomain>> domain,
            BiConsumer<String, List<CellChanges.Refusal>> refused) {
        this.table = table;
        this.cursor = cursor;
        this.domain = domain;
        this.refused = refused;
    }

    void moreRows(MoreRows maker) {
        more = maker;
    }

    /** A key together with the command key; false if it is none of the grid's. */
    boolean shortcut(Event event) {
        switch (event.keyCode) {
            case 'c', SWT.INSERT -> copy();
            case 'v' -> paste();
            case 'x' -> cut();
            case 'd' -> fill(false);
            case 'r' -> fill(true);
            case 'a' -> cursor.layer().selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    void copy() {
        List<List<String>> rows = texts();
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {Tsv.write(rows)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** A rectangle around all selected cells; what is not selected in it is blank. */
    private List<List<String>> texts() {
        List<Cell> cells = cursor.cells();
        if (cells.isEmpty()) {
            return List.of();
        }
        List<Integer> columns = cells.stream().map(Cell::columnPosition).distinct().sorted().toList();
        return cells.stream().collect(Collectors.groupingBy(Cell::rowPosition)).entrySet().stream()
                .sorted(Comparator.comparingInt(row -> row.getKey())).map(row -> columns.stream().map(column -> row.getValue().stream()
                        .filter(cell -> cell.columnPosition() == column).findFirst().map(cell -> cell.column().text(cell.row()))
                        .orElse("")).toList()) //$NON-NLS-1$
                .toList();
    }

    void cut() {
        copy();
        clear();
    }

    void clear() {
        CellChanges changes = new CellChanges();
        cursor.cells().forEach(cell -> changes.clear(cell.row(), cell.column()));
        apply(changes, Messages.Grid_clear);
    }

    void paste() {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        List<List<String>> texts = contents == null ? List.of() : Tsv.read(contents.toString());
        List<Cell> selected = cursor.cells();
        if (!texts.isEmpty() && !selected.isEmpty()) {
            paste(texts, selected);
        }
    }

    /** A single cell goes into every selected one, more go to the right and down from the first. */
    private void paste(List<List<String>> texts, List<Cell> selected) {
        if (texts.size() == 1 && texts.getFirst().size() == 1) {
            CellChanges changes = new CellChanges();
            selected.forEach(cell -> changes.type(cell.row(), cell.column(), texts.getFirst().getFirst()));
            apply(changes, Messages.Grid_paste);
            return;
        }
        int left = selected.stream().mapToInt(Cell::columnPosition).min().orElseThrow();
        int top = selected.getFirst().rowPosition();
        Optional<MoreRows.Made> below = cursor.lastRow().flatMap(last -> Optional.of(top + filled(texts) - 1 - cursor.lastPosition())
                .filter(missing -> missing > 0).flatMap(missing -> more.make(missing, last)));
        List<Pasted> pasted = placed(texts, left, top, below.map(MoreRows.Made::made).orElse(List.of()));
        if (below.isPresent()) {
            new PasteBelow(below.get(), Messages.Grid_paste, () -> typed(pasted)).run(domain.get())
                    .ifPresent(refusals -> refused.accept(Messages.Grid_paste, refusals));
        } else {
            apply(typed(pasted), Messages.Grid_paste);
        }
    }

    /** Blank lines at the end ask for no rows. */
    private static int filled(List<List<String>> texts) {
        int lines = texts.size();
        while (lines > 0 && texts.get(lines - 1).stream().allMatch(String::isBlank)) {
            lines--;
        }
        return lines;
    }

    /**
     * A text and the cell for it, if there is one. Cells are found before anything changes: a row that is added may come to stand anywhere in an
     * order or behind a filter.
     */
    private record Pasted(String text, Optional<Cell> cell) {
    }

    /** @param below rows that come after the last one */
    private List<Pasted> placed(List<List<String>> texts, int left, int top, List<EObject> below) {
        List<Pasted> placed = new ArrayList<>();
        int last = cursor.lastPosition();
        for (int row = 0; row < texts.size(); row++) {
            int position = top + row;
            Optional<EObject> further = Optional.of(position - last - 1).filter(at -> at >= 0 && at < below.size()).map(below::get);
            for (int column = 0; column < texts.get(row).size(); column++) {
                int place = left + column;
                placed.add(new Pasted(texts.get(row).get(column),
                        further.isPresent()
                                ? cursor.at(place, top).map(above -> new Cell(place, position, above.column(), further.get()))
                                : cursor.at(place, position)));
            }
        }
        return placed;
    }

    private static CellChanges typed(List<Pasted> pasted) {
        CellChanges changes = new CellChanges();
        for (Pasted each : pasted) {
            if (each.cell().isPresent()) {
                changes.type(each.cell().get().row(), each.cell().get().column(), each.text());
            } else if (!each.text().isBlank()) {
                changes.refuse(each.text(), Messages.Grid_outside);
            }
        }
        return changes;
    }

    /** The uppermost or leftmost of the selected cells into the others. */
    void fill(boolean right) {
        List<Cell> cells = cursor.cells();
        CellChanges changes = new CellChanges();
        for (Cell cell : cells) {
            cells.stream()
                    .filter(other -> right ? other.rowPosition() == cell.rowPosition() : other.columnPosition() == cell.columnPosition())
                    .findFirst().filter(source -> source != cell).ifPresent(source -> copy(source, cell, changes));
        }
        apply(changes, Messages.Grid_fill);
    }

    /** Every cell of a rectangle gets what stands in the cells from which it was drawn, in turn. */
    void fill(List<Cell> sources, List<Cell> into) {
        CellChanges changes = new CellChanges();
        int columns = (int) sources.stream().map(Cell::columnPosition).distinct().count();
        int rows = sources.size() / Math.max(1, columns);
        int left = sources.getFirst().columnPosition();
        int top = sources.getFirst().rowPosition();
        for (Cell cell : into) {
            int column = Math.floorMod(cell.columnPosition() - left, columns);
            int row = Math.floorMod(cell.rowPosition() - top, rows);
            copy(sources.get(row * columns + column), cell, changes);
        }
        apply(changes, Messages.Grid_fill);
    }

    private static void copy(Cell source, Cell cell, CellChanges changes) {
        boolean same = source.column() == cell.column();
        if (same) {
            changes.put(cell.row(), cell.column(), source.column().value(source.row()));
        } else {
            changes.type(cell.row(), cell.column(), source.column().text(source.row()));
        }
    }

    /** Sets what a key stands for; false if it begins a text. */
    boolean quick(char key) {
        Optional<Cell> anchor = cursor.cell();
        Optional<Reading.Value> value = anchor.filter(cell -> cell.column().locked(cell.row()).isEmpty())
                .flatMap(cell -> cell.column().quick(cell.row(), key));
        value.ifPresent(found -> {
            CellChanges changes = new CellChanges();
            cursor.cells().stream().filter(cell -> cell.column().kind().equals(anchor.get().column().kind()))
                    .forEach(cell -> changes.put(cell.row(), cell.column(), found.value()));
            apply(changes, Messages.Grid_enter);
        });
        return value.isPresent();
    }

    private void apply(CellChanges changes, String label) {
        if (!changes.refusals().isEmpty()) {
            refused.accept(label, changes.refusals());
        } else {
            domain.get().ifPresent(known -> changes.apply(known, label));
        }
    }
}
