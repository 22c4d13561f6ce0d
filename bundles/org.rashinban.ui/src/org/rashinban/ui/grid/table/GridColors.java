package org.rashinban.ui.grid.table;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.rashinban.ui.theme.ThemeColors;

/** The colours of a grid in the theme of the moment. */
final class GridColors {

    private static final float SELECTED = 0.22f;
    private static final float TOUCHED = 0.12f;

    private GridColors() {
    }

    static Color text() {
        return ThemeColors.get(ThemeColors.TEXT);
    }

    static Color secondary() {
        return ThemeColors.get(ThemeColors.SECONDARY);
    }

    static Color heading() {
        return ThemeColors.get(ThemeColors.HEADING);
    }

    static Color line() {
        return ThemeColors.get(ThemeColors.EDGE);
    }

    static Color mark() {
        return ThemeColors.get(ThemeColors.LINK);
    }

    static Color cell(boolean locked, boolean selected) {
        Color ground = ThemeColors.get(locked ? ThemeColors.PAGE : ThemeColors.CARD);
        return selected ? mixed(ground, mark(), SELECTED) : ground;
    }

    static Color header(boolean selected) {
        Color ground = ThemeColors.get(ThemeColors.PAGE);
        return mixed(ground, selected ? mark() : secondary(), selected ? SELECTED : TOUCHED);
    }

    private static Color mixed(Color ground, Color over, float share) {
        return new Color(new RGB(mixed(ground.getRed(), over.getRed(), share), mixed(ground.getGreen(), over.getGreen(), share),
                mixed(ground.getBlue(), over.getBlue(), share)));
    }

    private static int mixed(int ground, int over, float share) {
        return Math.round(ground + (over - ground) * share);
    }
}
