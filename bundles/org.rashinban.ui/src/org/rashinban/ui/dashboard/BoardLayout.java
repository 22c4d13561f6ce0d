package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Rows below each other, in them widgets by their shares of the width. */
final class BoardLayout extends Layout {

    static final int GAP = 8;
    private static final int LOWEST = 120;
    private static final int NARROWEST = 160;

    private final List<Row> rows = new ArrayList<>();
    private int window = LOWEST;

    /** @param height in per cent of the window */
    private record Row(int height, List<WidgetPane> panes) {
    }

    void add(int height, List<WidgetPane> panes) {
        rows.add(new Row(height, List.copyOf(panes)));
    }

    /** @param height of the window in which the board is to be seen */
    void window(int height) {
        window = height;
    }

    @Override
    protected Point computeSize(Composite board, int widthHint, int heightHint, boolean flush) {
        int width = rows.stream().mapToInt(row -> row.panes().size() * (NARROWEST + GAP) + GAP).max().orElse(NARROWEST);
        return new Point(width, GAP + rows.stream().mapToInt(row -> height(row) + GAP).sum());
    }

    @Override
    protected void layout(Composite board, boolean flush) {
        Rectangle room = board.getClientArea();
        int y = GAP;
        for (Row row : rows) {
            place(row, y, room.width - GAP);
            y += height(row) + GAP;
        }
    }

    private void place(Row row, int y, int width) {
        int shares = row.panes().stream().mapToInt(WidgetPane::share).sum();
        int before = 0;
        for (WidgetPane pane : row.panes()) {
            int from = GAP + (width - GAP) * before / shares;
            before += pane.share();
            int to = GAP + (width - GAP) * before / shares - GAP;
            pane.control().setBounds(from, y, Math.max(1, to - from), height(row));
        }
    }

    private int height(Row row) {
        return Math.max(LOWEST, (window - GAP) * row.height() / 100 - GAP);
    }
}
