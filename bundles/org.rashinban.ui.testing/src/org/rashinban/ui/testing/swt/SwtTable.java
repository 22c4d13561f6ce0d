package org.rashinban.ui.testing.swt;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.display.UiThread;

final class SwtTable extends SwtControl<Table> implements UiTable {

    SwtTable(UiThread ui, Table table) {
        super(ui, table);
    }

    @Override
    public int rowCount() {
        return ui.read(control::getItemCount);
    }

    @Override
    public List<String> columns() {
        return ui.read(() -> Stream.of(control.getColumns()).map(TableColumn::getText).toList());
    }

    @Override
    public String cell(int row, int column) {
        return ui.read(() -> control.getItem(row).getText(column));
    }

    @Override
    public void select(int... rows) {
        onEnabled(() -> {
            control.setFocus();
            choose(rows);
        });
    }

    private void choose(int... rows) {
        control.setSelection(rows);
        Event event = new Event();
        event.item = control.getItem(rows[rows.length - 1]);
        control.notifyListeners(SWT.Selection, event);
    }

    @Override
    public void clickCell(int row, int column) {
        onEnabled(() -> click(row, column));
    }

    private void click(int row, int column) {
        control.setFocus();
        choose(row);
        control.notifyListeners(SWT.MouseDown, inCell(row, column, 1));
        control.notifyListeners(SWT.MouseUp, inCell(row, column, 1));
    }

    @Override
    public void doubleClickCell(int row, int column) {
        onEnabled(() -> {
            click(row, column);
            control.notifyListeners(SWT.MouseDoubleClick, inCell(row, column, 2));
            Event event = new Event();
            event.item = control.getItem(row);
            control.notifyListeners(SWT.DefaultSelection, event);
        });
    }

    @Override
    public void check(int row) {
        onEnabled(() -> {
            TableItem item = control.getItem(row);
            item.setChecked(!item.getChecked());
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            control.notifyListeners(SWT.Selection, event);
        });
    }

    private Event inCell(int row, int column, int count) {
        Rectangle cell = control.getItem(row).getBounds(column);
        return mouse(cell.x + cell.width / 2, cell.y + cell.height / 2, 1, count);
    }

    @Override
    public List<Integer> selection() {
        return ui.read(() -> IntStream.of(control.getSelectionIndices()).boxed().toList());
    }
}
