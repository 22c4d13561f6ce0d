package org.rashinban.ui.grid.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.grid.table.Cursor.Cell;
import org.rashinban.ui.theme.ThemeChange;

/** Gives a table its painter, its colours and what the mouse does. */
final class GridSetup {

    private final Grid grid;
    private final GridSpec spec;
    private final GridTable table;
    private final CellPainter painter;
    private final CellPlaces places;
    private final FillHandle fillHandle;
    private Cell clicked;

    GridSetup(Grid grid, GridSpec spec, RowModel rows, GridTable table, CellPlaces places, FillHandle fillHandle) {
        this.grid = grid;
        this.spec = spec;
        this.table = table;
        this.places = places;
        this.fillHandle = fillHandle;
        painter = new CellPainter(spec.columns(), rows, spec.headerLines());
    }

    void configure() {
        table.addConfiguration(new AbstractRegistryConfiguration() {

            @Override
            public void configureRegistry(IConfigRegistry registry) {
                paint(registry);
            }

            @Override
            public void configureUiBindings(UiBindingRegistry bindings) {
                bind(bindings);
            }
        });
        table.configure();
        // Sizes come from the font, which is as large as the zoom wants it already.
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
        colour();
        new GridTips(table, places, spec);
        ThemeChange.follow(table, this::colour);
    }

    private void paint(IConfigRegistry registry) {
        for (String region : new String[] {GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER, GridRegion.BODY,
            GridLayers.FILTER}) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.SELECT, region);
        }
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
    }

    /** The platform tells of another theme; what is not asked for at every painting is told anew. */
    private void colour() {
        IConfigRegistry registry = table.getConfigRegistry();
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, GridColors.line());
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, GridColors.mark());
        table.setBackground(GridColors.cell(true, false));
        table.redraw();
    }

    private void bind(UiBindingRegistry bindings) {
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> sort(event, false));
        for (int modifier : new int[] {SWT.SHIFT, SWT.MOD1}) {
            bindings.registerFirstSingleClickBinding(
                    new MouseEventMatcher(modifier, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                    (table, event) -> sort(event, true));
        }
        bindings.registerFirstSingleClickBinding(
                new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                new NoOpMouseAction());
        bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridLayers.FILTER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> places.columnAt(event.x).ifPresent(grid::editFilter));
        bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> grid.cellEntry().change());
        if (spec.cycling()) {
            bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                    this::cycle);
        }
        fillHandle.register(bindings);
    }

    private void sort(MouseEvent event, boolean further) {
        places.columnAt(event.x).ifPresent(column -> grid.toggleSort(grid.columnIndex(column), further));
    }

    /** The first click selects a cell, every other one changes it. */
    private void cycle(NatTable natTable, MouseEvent event) {
        Cell cell = places.cellAt(event.x, event.y).orElse(null);
        if (cell != null && cell.equals(clicked)) {
            grid.actions().quick(' ');
        }
        clicked = cell;
    }
}
