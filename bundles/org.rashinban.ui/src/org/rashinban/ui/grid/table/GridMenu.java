package org.rashinban.ui.grid.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.rashinban.ui.grid.data.RowModel.SortKey;

/** What can be done with a cell, its row and its column, in the context menu. */
final class GridMenu {

    private final Grid grid;
    private final List<Supplier<List<Action>>> rowActions = new ArrayList<>();

    GridMenu(Grid grid) {
        this.grid = grid;
    }

    /** Actions with the selected rows that a view adds. */
    void add(Supplier<List<Action>> actions) {
        rowActions.add(actions);
    }

    MenuManager create() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        return menu;
    }

    private void fill(IMenuManager menu) {
        grid.cursor().cell().ifPresent(cell -> {
            add(menu, Messages.Menu_copy, grid.actions()::copy);
            add(menu, Messages.Menu_paste, grid.actions()::paste);
            add(menu, Messages.Menu_clear, grid.actions()::clear);
            add(menu, Messages.Menu_fillDown, () -> grid.actions().fill(false));
            add(menu, Messages.Menu_fillRight, () -> grid.actions().fill(true));
            menu.add(new Separator());
            rowActions.forEach(actions -> actions.get().forEach(menu::add));
            menu.add(new Separator());
            int column = grid.columnIndex(cell.columnPosition());
            add(menu, Messages.Menu_ascending, () -> grid.sort(List.of(new SortKey(column, false))));
            add(menu, Messages.Menu_descending, () -> grid.sort(List.of(new SortKey(column, true))));
            add(menu, Messages.Menu_sortToo, () -> grid.toggleSort(column, true));
            add(menu, Messages.Menu_unsorted, () -> grid.sort(List.of()));
            menu.add(new Separator());
            add(menu, Messages.Menu_filter, () -> grid.editFilter(cell.columnPosition()));
            add(menu, Messages.Menu_filterBy, () -> grid.filter(column, cell.column().text(cell.row())));
        });
        if (grid.isFiltered()) {
            add(menu, Messages.Menu_unfiltered, grid::clearFilters);
        }
        menu.add(new Separator());
        grid.cursor().cell().ifPresent(cell -> add(menu, Messages.Menu_freeze, () -> grid.freeze(cell.columnPosition() + 1)));
        if (grid.frozen() > 0) {
            add(menu, Messages.Menu_unfreeze, () -> grid.freeze(0));
        }
        add(menu, Messages.Menu_columns, grid::chooseColumns);
    }

    private static void add(IMenuManager menu, String text, Runnable work) {
        menu.add(new Action(text) {

            @Override
            public void run() {
                work.run();
            }
        });
    }
}
