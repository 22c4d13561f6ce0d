package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.grid.data.RowModel;
import org.rashinban.ui.grid.data.RowModel.SortKey;
import org.rashinban.ui.theme.ThemeColors;

/** Paints every cell of a grid: headers, filters and values, in the colours of the theme. */
final class CellPainter implements ICellPainter {

    private static final String ELLIPSIS = "…"; //$NON-NLS-1$
    private static final String LINE_BREAK = " ↵ "; //$NON-NLS-1$

    private final List<GridColumn> columns;
    private final RowModel rows;
    private final int headerLines;

    CellPainter(List<GridColumn> columns, RowModel rows, int headerLines) {
        this.columns = columns;
        this.headerLines = headerLines;
        this.rows = rows;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        LabelStack labels = cell.getConfigLabels();
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        String text = String.valueOf(cell.getDataValue());
        // The row of filters is a part of the header.
        if (labels.hasLabel(GridLayers.FILTER)) {
            filter(gc, bounds, text);
        } else if (labels.hasLabel(GridRegion.COLUMN_HEADER)) {
            title(gc, bounds, text, selected, cell.getColumnIndex());
        } else if (labels.hasLabel(GridRegion.ROW_HEADER)) {
            fill(gc, bounds, selected);
            text(gc, bounds, text, SWT.RIGHT);
        } else if (labels.hasLabel(GridRegion.CORNER)) {
            fill(gc, bounds, false);
        } else {
            value(gc, bounds, text, selected, cell);
        }
    }

    private void title(GC gc, Rectangle bounds, String text, boolean selected, int column) {
        fill(gc, bounds, selected);
        String sign = sign(column);
        int room = sign.isEmpty() ? 0 : gc.textExtent(sign).x + CellMetrics.PADDING;
        gc.setForeground(GridColors.heading());
        lines(gc, new Rectangle(bounds.x, bounds.y, bounds.width - room, bounds.height), text);
        if (!sign.isEmpty()) {
            gc.setForeground(GridColors.mark());
            text(gc, new Rectangle(bounds.x + bounds.width - room - CellMetrics.PADDING, bounds.y, room + CellMetrics.PADDING,
                    bounds.height), sign, SWT.RIGHT);
        }
    }

    /** Which way the column is sorted, and of several columns as which. */
    private String sign(int column) {
        List<SortKey> order = rows.order();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).column() == column) {
                return (order.get(i).descending() ? "▼" : "▲") + (order.size() > 1 ? String.valueOf(i + 1) : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
        return ""; //$NON-NLS-1$
    }

    private static void fill(GC gc, Rectangle bounds, boolean selected) {
        gc.setBackground(GridColors.header(selected));
        gc.fillRectangle(bounds);
        gc.setForeground(GridColors.secondary());
    }

    private static void filter(GC gc, Rectangle bounds, String text) {
        gc.setBackground(GridColors.cell(false, !text.isEmpty()));
        gc.fillRectangle(bounds);
        if (text.isEmpty()) {
            gc.setForeground(GridColors.secondary());
            int x = bounds.x + CellMetrics.PADDING;
            int y = bounds.y + bounds.height / 2 - CellMetrics.PADDING;
            int size = 2 * CellMetrics.PADDING;
            gc.drawPolygon(new int[] {x, y, x + size, y, x + size / 2 + 1, y + size / 2, x + size / 2 + 1, y + size, x + size / 2 - 1,
                y + size, x + size / 2 - 1, y + size / 2});
        } else {
            gc.setForeground(GridColors.text());
            text(gc, bounds, text, SWT.LEFT);
        }
    }

    private void value(GC gc, Rectangle bounds, String text, boolean selected, ILayerCell cell) {
        GridColumn column = columns.get(cell.getColumnIndex());
        List<EObject> shown = rows.shown();
        boolean locked = cell.getRowIndex() >= shown.size() || column.locked(shown.get(cell.getRowIndex())).isPresent();
        gc.setBackground(GridColors.cell(locked, selected));
        gc.fillRectangle(bounds);
        gc.setForeground(cell.getRowIndex() >= shown.size() ? GridColors.text()
                : column.colour(shown.get(cell.getRowIndex())).map(ThemeColors::get).orElseGet(GridColors::text));
        text(gc, bounds, text, column.alignment());
        if (cell.getRowIndex() < shown.size()) {
            column.marked(shown.get(cell.getRowIndex())).filter(span -> span.to() <= text.length())
                    .ifPresent(span -> mark(gc, bounds, text, span, column.alignment()));
        }
        if (cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
            gc.setForeground(GridColors.mark());
            gc.setLineWidth(2);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
            gc.setLineWidth(1);
        }
    }

    /** A line below part of a text: a letter at least, and what is left out of it where there is no room. */
    private static void mark(GC gc, Rectangle bounds, String written, GridColumn.Span span, int alignment) {
        int room = bounds.width - 2 * CellMetrics.PADDING;
        String seen = fitted(gc, oneLine(written), Math.max(room, 0));
        Point size = gc.textExtent(seen);
        int left = left(bounds, alignment, size.x);
        int from = gc.textExtent(within(seen, oneLine(written.substring(0, span.from())))).x;
        int to = gc.textExtent(within(seen, oneLine(written.substring(0, span.to())))).x;
        int ellipsis = gc.textExtent(ELLIPSIS).x;
        int start = Math.min(from, Math.max(0, size.x - ellipsis));
        int y = bounds.y + (bounds.height + size.y) / 2;
        gc.setForeground(GridColors.mark());
        gc.setLineWidth(2);
        gc.drawLine(left + start, y, left + Math.max(to, start + CellMetrics.PADDING), y);
        gc.setLineWidth(1);
    }

    private static String within(String seen, String part) {
        return part.substring(0, Math.min(part.length(), seen.length()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", LINE_BREAK); //$NON-NLS-1$
    }

    private static int left(Rectangle bounds, int alignment, int width) {
        return switch (alignment) {
            case SWT.RIGHT -> bounds.x + bounds.width - CellMetrics.PADDING - width;
            case SWT.CENTER -> bounds.x + (bounds.width - width) / 2;
            default -> bounds.x + CellMetrics.PADDING;
        };
    }

    /** The last line of a title stays whatever has to go before it: it is what is counted below a name. */
    private void lines(GC gc, Rectangle bounds, String title) {
        List<String> last = List.of(title.split("\n")); //$NON-NLS-1$
        List<String> lines = new ArrayList<>();
        String rest = last.getFirst();
        int count = headerLines - last.size() + 1;
        while (lines.size() < count - 1 && gc.textExtent(rest).x > bounds.width - 2 * CellMetrics.PADDING) {
            String line = part(gc, rest, bounds.width - 2 * CellMetrics.PADDING);
            lines.add(line);
            rest = rest.substring(line.length());
        }
        lines.add(rest);
        lines.addAll(last.subList(1, last.size()));
        int height = gc.getFontMetrics().getHeight();
        int y = bounds.y + (bounds.height - height * lines.size()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            text(gc, new Rectangle(bounds.x, y + i * height, bounds.width, height), lines.get(i), SWT.LEFT);
        }
    }

    /** The beginning of a text for which there is room, a letter at least. */
    private static String part(GC gc, String text, int room) {
        int end = 1;
        while (end < text.length() && gc.textExtent(text.substring(0, end + 1)).x <= room) {
            end++;
        }
        return text.substring(0, end);
    }

    private static void text(GC gc, Rectangle bounds, String written, int alignment) {
        int room = bounds.width - 2 * CellMetrics.PADDING;
        if (written.isEmpty() || room <= 0) {
            return;
        }
        String text = fitted(gc, oneLine(written), room);
        Point size = gc.textExtent(text);
        gc.drawText(text, left(bounds, alignment, size.x), bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** As much of a text as there is room for. */
    private static String fitted(GC gc, String text, int room) {
        // More than this cannot be seen in any cell, and measuring pages of text takes its time.
        String some = text.length() > room ? text.substring(0, room) : text;
        if (gc.textExtent(some).x <= room) {
            return some;
        }
        int fits = 0;
        int tooLong = some.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(some.substring(0, middle) + ELLIPSIS).x <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        int end = fits > 0 && Character.isHighSurrogate(some.charAt(fits - 1)) ? fits - 1 : fits;
        return some.substring(0, end) + ELLIPSIS;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 3 * CellMetrics.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + 2 * CellMetrics.PADDING;
    }

    @Override
    public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        return this;
    }
}
