package org.rashinban.ui.grid.table;

import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.rashinban.ui.theme.LetterFont;

/** Sizes in terms of the font, so that a larger font or zoom makes the whole grid larger. */
record CellMetrics(double charWidth, int lineHeight) {

    static final int PADDING = 4;

    static CellMetrics of(Control control) {
        GC gc = new GC(LetterFont.on(control));
        try {
            FontMetrics metrics = gc.getFontMetrics();
            return new CellMetrics(metrics.getAverageCharacterWidth(), metrics.getHeight());
        } finally {
            gc.dispose();
        }
    }

    int chars(int count) {
        return (int) Math.ceil(count * charWidth) + 2 * PADDING;
    }

    int rowHeight() {
        return lineHeight + 2 * PADDING;
    }

    int headerHeight(int lines) {
        return lines * lineHeight + 3 * PADDING;
    }
}
