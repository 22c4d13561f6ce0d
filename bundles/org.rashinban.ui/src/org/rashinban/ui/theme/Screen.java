package org.rashinban.ui.theme;

import org.eclipse.swt.widgets.Control;
import org.rashinban.charts.theme.Look;

/**
 * What a figure on screen is drawn for.
 *
 * @param zoom    of the monitor, in per cent
 * @param letters how large this person wants to read
 */
public record Screen(Look look, int zoom, LetterSize letters) {

    /** To be asked for on the user interface's thread. */
    public static Screen of(Control control) {
        return new Screen(ScreenLook.of(control), control.getMonitor().getZoom(), new LetterChoice().current().size());
    }
}
