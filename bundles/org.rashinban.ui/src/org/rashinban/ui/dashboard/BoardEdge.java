package org.rashinban.ui.dashboard;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The gap after a widget or below a row.
 *
 * @param left   the number in its row of the widget before the gap; nothing where the gap is that below the row
 * @param width  of the row
 * @param window the height of which rows are per cents
 */
record BoardEdge(int row, Optional<Integer> left, Rectangle place, int width, int window) {

    int cursor() {
        return left.isPresent() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
    }

    /** What becomes of the size when the edge is dragged by so many dots. */
    BoardSize dragged(BoardSize size, Point by) {
        return left.map(number -> size.withEdge(number, (place.x + place.width / 2.0 + by.x) / width))
                .orElseGet(() -> size.withHeight(size.height() + Math.round(100f * by.y / window)));
    }
}
