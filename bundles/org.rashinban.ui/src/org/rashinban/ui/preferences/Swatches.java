package org.rashinban.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.charts.theme.Palette;
import org.rashinban.core.figure.Tone;
import org.rashinban.ui.theme.ScreenLook;

/** The colours of a palette from the best to the worst, to be looked at only. */
final class Swatches {

    private static final int SIDE = 22;
    private static final int JUDGED = Tone.WORST.ordinal() + 1;

    private final Canvas canvas;
    private final Palette palette;

    Swatches(Composite parent, Palette palette) {
        this.palette = palette;
        canvas = new Canvas(parent, SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        GridDataFactory.swtDefaults().hint(SIDE * JUDGED, SIDE * 2 / 3).applyTo(canvas);
    }

    private void paint(GC gc) {
        for (Tone tone : Tone.values()) {
            if (tone.ordinal() < JUDGED) {
                gc.setBackground(ScreenLook.tone(canvas, palette, tone));
                gc.fillRectangle(tone.ordinal() * SIDE, 0, SIDE, canvas.getClientArea().height);
            }
        }
    }
}
