package org.rashinban.ui.grid.table;

import java.util.List;

import org.rashinban.ui.grid.data.GridColumn;

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

    public GridSpec(String id, String name, List<GridColumn> columns, int frozen) {
        this(id, name, columns, frozen, false, 1, Messages.Grid_hint);
    }
}
