package org.rashinban.ui.grid.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The table that draws a grid; it is configured by {@link GridSetup}. */
final class GridTable extends NatTable {

    GridTable(Composite parent, ILayer layer) {
        super(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layer, false);
    }
}
