package org.rashinban.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.rashinban.ui.theme.LetterFont;

/** A table of texts to choose one row from. Its columns widen to what stands in them; what is still cut is told whole in a tool tip. */
public final class TextTable<T> {

    private final Class<T> type;
    private final TableViewer viewer;
    private final PixelConverter pixels;
    private final List<ColumnFit<T>> columns = new ArrayList<>();

    /** @param name what a screen reader calls it */
    public TextTable(Composite parent, Class<T> type, String id, Supplier<String> name) {
        this.type = type;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        WidgetId.set(viewer.getTable(), id);
        AccessibleName.set(viewer.getTable(), name);
        pixels = new PixelConverter(LetterFont.on(viewer.getTable()));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /**
     * @param chars how wide it is at least
     * @param widest how wide it becomes by itself when more stands in it
     */
    public void column(String title, int chars, int widest, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(pixels.convertWidthInCharsToPixels(chars));
        column.setLabelProvider(new CellText<>(type, text, column.getColumn()::getWidth));
        columns.add(new ColumnFit<>(column.getColumn(), text, pixels.convertWidthInCharsToPixels(widest)));
    }

    public void show(List<T> rows) {
        viewer.setInput(rows);
        ColumnFit.widen(viewer.getTable(), columns, rows);
    }

    public Optional<T> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(type::cast);
    }

    public TableViewer viewer() {
        return viewer;
    }

    public Table control() {
        return viewer.getTable();
    }
}
