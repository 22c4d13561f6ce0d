package org.rashinban.ui.testing;

import java.util.List;

/** A table; rows and columns count from zero. */
public interface UiTable extends UiControl {

    int rowCount();

    List<String> columns();

    String cell(int row, int column);

    void select(int... rows);

    void clickCell(int row, int column);

    void doubleClickCell(int row, int column);

    /** Ticks the box of a row, or takes the tick away. */
    void check(int row);

    List<Integer> selection();
}
