package org.rashinban.ui.grid.table;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.RowModel;

/** The layers of which a grid is made, and what stands where in them. */
final class GridLayers {

    /** The region of the row in which filters are typed. */
    static final String FILTER = "FILTER_ROW"; //$NON-NLS-1$

    private static final int DIGITS = 5;
    private static final int NO_ROW = -1;

    private final GridSpec spec;
    private final RowModel rows;
    private final DataLayer data;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hide;
    private final SelectionLayer selection;
    private final FreezeLayer frozen;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer body;
    private final GridLayer grid;

    GridLayers(GridSpec spec, RowModel rows, CellMetrics metrics) {
        this.spec = spec;
        this.rows = rows;
        int columns = spec.columns().size();
        data = new DataLayer(provider(columns, () -> rows.shown().size(), column -> row -> text(column, row)), metrics.chars(DIGITS),
                metrics.rowHeight());
        for (int i = 0; i < columns; i++) {
            data.setColumnWidthByPosition(i, metrics.chars(spec.chars(spec.columns().get(i))));
        }
        reorder = new ColumnReorderLayer(data);
        hide = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hide);
        selection.setLayerPainter(new GridLineCellLayerPainter());
        viewport = new ViewportLayer(selection);
        frozen = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(frozen, viewport, selection);

        CompositeLayer header = new CompositeLayer(1, 2);
        ColumnHeaderLayer titles = new ColumnHeaderLayer(
                new DataLayer(provider(columns, () -> 1, column -> row -> spec.columns().get(column).title()), metrics.chars(DIGITS),
                        metrics.headerHeight(spec.headerLines())),
                body, selection);
        DataLayer filters = new DataLayer(provider(columns, () -> 1, column -> row -> rows.filter(column)), metrics.chars(DIGITS),
                metrics.rowHeight());
        header.setChildLayer(GridRegion.COLUMN_HEADER, titles, 0, 0);
        header.setChildLayer(FILTER, new DimensionallyDependentLayer(filters, body, filters), 0, 1);

        DataLayer numbers = new DataLayer(provider(1, () -> rows.shown().size(), column -> row -> String.valueOf(row + 1)),
                metrics.chars(DIGITS), metrics.rowHeight());
        RowHeaderLayer rowHeader = new RowHeaderLayer(numbers, body, selection);
        DataLayer corner = new DataLayer(provider(1, () -> 2, column -> row -> "")); //$NON-NLS-1$
        grid = new GridLayer(body, header, rowHeader, new CornerLayer(corner, rowHeader, header), false);
    }

    ILayer top() {
        return grid;
    }

    DataLayer data() {
        return data;
    }

    ColumnReorderLayer reorder() {
        return reorder;
    }

    ColumnHideShowLayer hide() {
        return hide;
    }

    SelectionLayer selection() {
        return selection;
    }

    /** The first columns stay where they are when the others are scrolled. */
    void freeze(int columns) {
        FreezeHelper.unfreeze(frozen, viewport);
        if (columns > 0 && columns < selection.getColumnCount()) {
            // The commands for it count from the first column in sight, and know none before the table has been shown.
            FreezeHelper.freeze(frozen, viewport, new PositionCoordinate(frozen, 0, NO_ROW),
                    new PositionCoordinate(frozen, columns - 1, NO_ROW));
        }
    }

    /** The column of the specification at a position of the selection layer. */
    GridColumn column(int position) {
        return spec.columns().get(columnIndex(position));
    }

    int columnIndex(int position) {
        return selection.getColumnIndexByPosition(position);
    }

    Optional<EObject> row(int position) {
        return position >= 0 && position < rows.shown().size() ? Optional.of(rows.shown().get(position)) : Optional.empty();
    }

    private String text(int column, int row) {
        return row < rows.shown().size() ? spec.columns().get(column).text(rows.shown().get(row)) : ""; //$NON-NLS-1$
    }

    private static IDataProvider provider(int columns, IntSupplier rows, IntFunction<IntFunction<Object>> values) {
        return new IDataProvider() {

            @Override
            public Object getDataValue(int column, int row) {
                return values.apply(column).apply(row);
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                throw new UnsupportedOperationException("Cells are changed by commands"); //$NON-NLS-1$
            }

            @Override
            public int getColumnCount() {
                return columns;
            }

            @Override
            public int getRowCount() {
                return rows.getAsInt();
            }
        };
    }
}
