package org.rashinban.ui.grid.table;

import org.eclipse.swt.graphics.Color;
import org.rashinban.ui.theme.ThemeColors;

/** The colours of a grid in the theme of the moment. */
final class GridColors {

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
        return ThemeColors.get(selected ? ThemeColors.SELECTED : locked ? ThemeColors.PAGE : ThemeColors.CARD);
    }

    static Color header(boolean selected) {
        return ThemeColors.get(selected ? ThemeColors.HEAD_SELECTED : ThemeColors.HEAD);
    }
}
