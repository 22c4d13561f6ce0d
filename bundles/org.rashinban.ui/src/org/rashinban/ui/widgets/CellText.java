package org.rashinban.ui.widgets;

import java.util.function.Function;
import java.util.function.IntSupplier;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.rashinban.ui.theme.LetterFont;

/** The text of one column; what is cut there is told whole in a tool tip. */
public final class CellText<T> extends ColumnLabelProvider {

    private final Class<T> type;
    private final Function<T, String> text;
    private final IntSupplier width;

    /** @param width how wide the column is at the moment */
    public CellText(Class<T> type, Function<T, String> text, IntSupplier width) {
        this.type = type;
        this.text = text;
        this.width = width;
    }

    @Override
    public String getText(Object element) {
        return text.apply(type.cast(element));
    }

    @Override
    public String getToolTipText(Object element) {
        String whole = getText(element);
        return whole.isEmpty() || widthOf(whole) + ColumnFit.PADDING <= width.getAsInt() ? null : whole;
    }

    private static int widthOf(String whole) {
        GC gc = new GC(Display.getCurrent());
        try {
            gc.setFont(LetterFont.get());
            return gc.textExtent(whole).x;
        } finally {
            gc.dispose();
        }
    }
}
