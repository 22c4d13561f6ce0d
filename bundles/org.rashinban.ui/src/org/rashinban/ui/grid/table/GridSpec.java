package org.rashinban.ui.grid.table;

import java.util.List;

import org.rashinban.ui.grid.data.GridColumn;
import org.rashinban.ui.widgets.LetterWidth;

/**
 * What a grid is.
 *
 * @param id          by which its arrangement is remembered
 * @param name        by which assistive technology calls it
 * @param frozen      how many columns stay at the left at first
 * @param cycling     whether another click on the selected cell sets the next of its values
 * @param headerLines how many lines a title may have
 * @param hint        which keys help
 */
public record GridSpec(String id, String name, List<GridColumn> columns, int frozen, boolean cycling, int headerLines, String hint) {

    private static final int SIGN_OF_ORDER = 2;
    private static final int WIDEST_TITLE = 24;

    public GridSpec(String id, String name, List<GridColumn> columns, int frozen) {
        this(id, name, columns, frozen, false, 1, Messages.Grid_hint);
    }

    /** How wide a column is at first, in letters: a title of one line is read whole, unless it is very long. */
    int chars(GridColumn column) {
        int title = LetterWidth.of(column.title()) + SIGN_OF_ORDER;
        return headerLines > 1 ? column.chars() : Math.max(column.chars(), Math.min(title, WIDEST_TITLE));
    }
}
