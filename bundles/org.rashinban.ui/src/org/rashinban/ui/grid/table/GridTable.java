package org.rashinban.ui.grid.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.IDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A table whose sizes are taken from the font, which is as large as the screen's zoom wants it already. */
final class GridTable extends NatTable {

    GridTable(Composite parent, ILayer layer) {
        super(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layer, false);
    }

    @Override
    protected void configureScaling(IDpiConverter horizontal, IDpiConverter vertical) {
        super.configureScaling(new NoScalingDpiConverter(), new NoScalingDpiConverter());
    }
}
