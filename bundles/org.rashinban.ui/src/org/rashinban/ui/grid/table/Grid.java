package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.grid.data.RowModel.SortKey;
import org.rashinban.ui.grid.table.Cursor.Cell;
import org.rashinban.ui.widgets.WidgetId;

/**
 * A grid of objects: each row one, each column something of it, changed by typing as in a spreadsheet. Every change is one command on the
 * editing domain.
 */
public final class Grid {

    private final GridSpec spec;
    private final Composite area;
    private final Text search;
    private final Label count;
    private final Label message;
    private final RowModel rows;
    private final GridLayers layers;
    private final GridTable table;
    private final Cursor cursor;
    private final CellPlaces places;
    private final CellEntry entry;
    private final GridActions actions;
    private final Arranging arranging;
    private final GridMenu menu = new GridMenu(this);
    private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
    private Optional<EditingDomain> domain = Optional.empty();
    private Optional<String> locked = Optional.empty();

    public Grid(Composite parent, GridSpec spec) {
        this.spec = spec;
        rows = new RowModel(spec.columns());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Grid_search);
        search = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "grid.search"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        count = new Label(area, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(CellMetrics.of(area).chars(26), SWT.DEFAULT).applyTo(count);

        CellMetrics metrics = CellMetrics.of(area);
        layers = new GridLayers(spec, rows, metrics);
        table = WidgetId.set(new GridTable(area, layers.top()), "grid." + spec.id()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table);
        cursor = new Cursor(layers, rows);
        places = new CellPlaces(table, layers, cursor);
        actions = new GridActions(table, cursor, () -> domain, this::refused);
        message = WidgetId.set(new Label(area, SWT.WRAP), "grid.message"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(message);
        entry = new CellEntry(table, this::target, this::spoken, this::say);
        FillHandle fillHandle = new FillHandle(table, cursor, places, actions);
        new GridSetup(this, spec, rows, table, places, fillHandle).configure();
        new GridKeys(table, entry, cursor, actions);

        List<Integer> widths = spec.columns().stream().map(column -> metrics.chars(spec.chars(column))).toList();
        arranging = new Arranging(layers, rows, new GridMemory(spec.id(), spec.columns()), GridMemory.first(widths, spec.frozen()));
        arranging.recall();
        table.setMenu(menu.create().createContextMenu(table));
        entry.control().setMenu(table.getMenu());
        search.addListener(SWT.Modify, event -> {
            rearrange(() -> rows.search(search.getText()));
        });
        search.addListener(SWT.DefaultSelection, event -> setFocus());
        layers.selection().addLayerListener(event -> selected());
        table.addLayerListener(event -> entry.place());
        table.addListener(SWT.Resize, event -> entry.place());
        table.addListener(SWT.FocusIn, event -> entry.control().setFocus());
        message();
    }

    public Control control() {
        return area;
    }

    /** The field in which is typed; it has the focus as long as the grid has. */
    public Text entry() {
        return entry.control();
    }

    public boolean isTyping() {
        return entry.isOpen();
    }

    public boolean setFocus() {
        if (cursor.cell().isEmpty()) {
            cursor.select(0, 0);
        }
        return entry.control().setFocus();
    }

    /**
     * Other rows altogether.
     *
     * @param why nothing can be changed; empty if something can
     */
    public void show(EditingDomain editing, Optional<String> why, List<? extends EObject> objects) {
        entry.cancel();
        locked = why;
        domain = Optional.of(editing).filter(known -> why.isEmpty());
        rearrange(() -> rows.show(objects));
    }

    /** The same rows after something changed. */
    public void update(List<? extends EObject> objects) {
        Optional<Cell> at = cursor.cell();
        int before = rows.shown().size();
        rows.update(objects);
        if (before == rows.shown().size()) {
            table.redraw();
            message();
        } else {
            arranged(at);
        }
    }

    public List<EObject> selection() {
        return new ArrayList<>(cursor.selectedRows());
    }

    public List<EObject> shown() {
        return rows.shown();
    }

    /** Whether there is no row at all, whatever filters leave of them. */
    public boolean isEmpty() {
        return rows.total() == 0;
    }

    /** Shows and selects a row, also one that a filter has kept out of sight. */
    public void select(EObject row) {
        if (!cursor.select(row)) {
            clearFilters();
            cursor.select(row);
        }
    }

    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Lets what is pasted below the last row become new rows. */
    public void moreRows(MoreRows maker) {
        actions.moreRows(maker);
    }

    /** Actions with rows, for the context menu. */
    public void rowActions(Supplier<List<Action>> offered) {
        menu.add(offered);
    }

    public void copy() {
        run(actions::copy, () -> entry.control().copy());
    }

    public void cut() {
        run(actions::cut, () -> entry.control().cut());
    }

    public void paste() {
        run(actions::paste, () -> entry.control().paste());
    }

    public void delete() {
        if (!entry.isOpen()) {
            actions.clear();
        }
    }

    public void selectAll() {
        run(layers.selection()::selectAll, () -> entry.control().selectAll());
    }

    private void run(Runnable cells, Runnable text) {
        (entry.isOpen() ? text : cells).run();
    }

    /** False if what is being typed cannot be accepted yet. */
    public boolean commit() {
        return entry.commit();
    }

    public void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(area.getShell(), spec.columns(), arranging.current(), arranging.first());
        if (dialog.open() == Window.OK) {
            rearrange(() -> arranging.arrange(dialog.chosen()));
        }
        setFocus();
    }

    Cursor cursor() {
        return cursor;
    }

    CellEntry cellEntry() {
        return entry;
    }

    GridActions actions() {
        return actions;
    }

    int columnIndex(int position) {
        return layers.columnIndex(position);
    }

    void sort(List<SortKey> keys) {
        rearrange(() -> rows.sort(keys));
        arranging.keep();
    }

    /** Ascending, descending, not at all; alone or after the columns by which is sorted already. */
    void toggleSort(int column, boolean further) {
        List<SortKey> keys = new ArrayList<>(further ? rows.order() : List.of());
        Optional<SortKey> known = rows.order().stream().filter(key -> key.column() == column).findFirst();
        keys.removeIf(key -> key.column() == column);
        if (known.isEmpty() || !known.get().descending()) {
            keys.add(new SortKey(column, known.isPresent()));
        }
        sort(keys);
    }

    boolean isFiltered() {
        return rows.isFiltered();
    }

    void filter(int column, String text) {
        rearrange(() -> rows.filter(column, text));
    }

    void clearFilters() {
        search.setText(""); //$NON-NLS-1$
        rearrange(rows::clearFilters);
    }

    /** Types into the filter above a column. */
    void editFilter(int columnPosition) {
        if (entry.commit()) {
            entry.open(new FilterTarget(this, places, columnPosition, rows.filter(columnIndex(columnPosition))),
                    rows.filter(columnIndex(columnPosition)), true);
        }
    }

    int frozen() {
        return arranging.frozen();
    }

    void freeze(int columns) {
        arranging.freeze(columns);
    }

    /** Other rows, or the same in another order: whoever stood in one of them still does. */
    private void rearrange(Runnable change) {
        Optional<Cell> at = cursor.cell();
        change.run();
        arranged(at);
    }

    private void arranged(Optional<Cell> at) {
        // Of the rows alone: where the columns stand must outlast it.
        layers.data().fireLayerEvent(new RowStructuralRefreshEvent(layers.data()));
        at.ifPresent(cursor::stay);
        message();
        table.redraw();
    }

    private Optional<EntryTarget> target() {
        return cursor.cell().filter(cell -> domain.isPresent() && cell.column().locked(cell.row()).isEmpty())
                .map(cell -> new CellTarget(cell, places, domain.get()));
    }

    private void selected() {
        entry.place();
        message();
        selectionListeners.forEach(Runnable::run);
    }

    private String spoken() {
        return cursor.cell().map(cell -> NLS.bind(Messages.Grid_spoken,
                new Object[] {spec.name(), cell.rowPosition() + 1, cell.column().title(), cell.column().text(cell.row())}))
                .orElse(spec.name());
    }

    private void refused(String action, List<CellChanges.Refusal> refusals) {
        if (refusals.size() == 1) {
            say(refusals.getFirst().why());
        } else {
            new Refusals(area.getShell(), action, refusals, rows).open();
        }
    }

    private void message() {
        if (!count.isDisposed()) {
            count.setText(rows.isFiltered() ? NLS.bind(Messages.Grid_some, rows.shown().size(), rows.total())
                    : NLS.bind(Messages.Grid_all, rows.total()));
            if (!entry.isOpen()) {
                say(""); //$NON-NLS-1$
            }
        }
    }

    /** What is wrong with the entry, else why the selected cell cannot be changed, else which keys help. */
    private void say(String text) {
        String shown = text.isEmpty() ? locked.or(() -> cursor.cell().flatMap(cell -> cell.column().locked(cell.row())))
                .orElse(spec.hint()) : text;
        String escaped = shown.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!escaped.equals(message.getText())) {
            message.setText(escaped);
            area.layout();
        }
    }
}
