package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.hideshow.event.HideColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.hideshow.event.ShowColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.grid.table.GridMemory.Arrangement;

/** Which columns stand where and how wide, and that it is remembered. */
final class Arranging {

    private final GridLayers layers;
    private final RowModel rows;
    private final GridMemory memory;
    private final Arrangement first;
    private int frozen;
    private boolean recalling;

    Arranging(GridLayers layers, RowModel rows, GridMemory memory, Arrangement first) {
        this.layers = layers;
        this.rows = rows;
        this.memory = memory;
        this.first = first;
    }

    /** Once the table stands. */
    void recall() {
        arrange(memory.recall(first), false);
        layers.hide().addLayerListener(this::changed);
    }

    Arrangement current() {
        List<Integer> order = IntStream.of(layers.reorder().getColumnIndexOrderArray()).boxed().toList();
        Set<Integer> hidden = new HashSet<>(layers.hide().getHiddenColumnIndexes());
        List<Integer> widths = IntStream.range(0, order.size()).mapToObj(layers.data()::getColumnWidthByPosition).toList();
        return new Arrangement(order, hidden, widths, frozen, rows.order());
    }

    Arrangement first() {
        return first;
    }

    void arrange(Arrangement wanted) {
        arrange(wanted, true);
    }

    private void arrange(Arrangement wanted, boolean remember) {
        recalling = true;
        layers.hide().showAllColumns();
        List<Integer> widths = wanted.widths();
        for (int i = 0; i < widths.size(); i++) {
            layers.data().setColumnWidthByPosition(i, widths.get(i));
        }
        List<Integer> order = new ArrayList<>(wanted.order());
        for (int position = 0; position < order.size(); position++) {
            int from = layers.reorder().getColumnPositionByIndex(order.get(position));
            if (from != position) {
                layers.reorder().reorderColumnPosition(from, position);
            }
        }
        layers.hide().hideColumnIndexes(wanted.hidden());
        rows.sort(wanted.sort());
        freeze(wanted.frozen());
        recalling = false;
        if (remember) {
            keep();
        }
    }

    /** The first columns stay where they are when the others are scrolled. */
    void freeze(int columns) {
        frozen = columns;
        layers.freeze(columns);
        keep();
    }

    int frozen() {
        return frozen;
    }

    void keep() {
        if (!recalling) {
            memory.keep(current());
        }
    }

    private void changed(ILayerEvent event) {
        if (event instanceof ColumnReorderEvent || event instanceof ColumnResizeEvent || event instanceof HideColumnPositionsEvent
                || event instanceof ShowColumnPositionsEvent) {
            keep();
        }
    }
}
