package org.rashinban.ui.dashboard;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.rashinban.ui.dashboard.BoardMoves.Side;
import org.rashinban.ui.theme.ThemeColors;

/** The edge of a widget at which what is dragged would come to lie, as a broad line. */
final class DropEdge {

    private static final int BROAD = 4;

    private final Control place;
    private final Listener paint = this::paint;
    private Optional<Side> side = Optional.empty();

    DropEdge(Control place) {
        this.place = place;
        place.addListener(SWT.Paint, paint);
    }

    void dispose() {
        if (!place.isDisposed()) {
            place.removeListener(SWT.Paint, paint);
        }
    }

    void show(Optional<Side> wanted) {
        if (!side.equals(wanted) && !place.isDisposed()) {
            side = wanted;
            place.redraw();
        }
    }

    /** The line of a side in a place of this size. */
    private static Rectangle line(Side side, Point size) {
        return switch (side) {
            case BEFORE -> new Rectangle(0, 0, BROAD, size.y);
            case AFTER -> new Rectangle(size.x - BROAD, 0, BROAD, size.y);
            case ROW_ABOVE -> new Rectangle(0, 0, size.x, BROAD);
            case ROW_BELOW -> new Rectangle(0, size.y - BROAD, size.x, BROAD);
        };
    }

    private void paint(Event event) {
        side.ifPresent(shown -> {
            event.gc.setBackground(ThemeColors.get(ThemeColors.LINK));
            event.gc.fillRectangle(line(shown, place.getSize()));
        });
    }
}
