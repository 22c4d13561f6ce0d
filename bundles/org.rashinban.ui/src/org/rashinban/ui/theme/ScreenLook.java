package org.rashinban.ui.theme;

import java.awt.Color;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.Palette;
import org.rashinban.core.figure.Tone;

/** The look of figures in the window: the ground, the text and the rules of the theme, and the palette that was chosen. */
public final class ScreenLook {

    private static final float HALF = 0.5f;

    private ScreenLook() {
    }

    /** To be asked for on the user interface's thread. */
    public static Look of(Control control) {
        // As the window is: its ground tells, whatever the theme is called.
        boolean dark = control.getParent().getBackground().getRGB().getHSB()[2] < HALF;
        return Look.of(dark).in(new PaletteChoice().current())
                .in(Map.of(Ink.PAPER, colour(ThemeColors.CARD), Ink.TEXT, colour(ThemeColors.TEXT), Ink.FAINT,
                        colour(ThemeColors.SECONDARY), Ink.GRID, colour(ThemeColors.EDGE)));
    }

    /** A colour of a palette as it is on the ground of a control. */
    public static org.eclipse.swt.graphics.Color tone(Control control, Palette palette, Tone tone) {
        Color colour = of(control).in(palette).tone(tone);
        return new org.eclipse.swt.graphics.Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static Color colour(String id) {
        RGB rgb = ThemeColors.get(id).getRGB();
        return new Color(rgb.red, rgb.green, rgb.blue);
    }
}
