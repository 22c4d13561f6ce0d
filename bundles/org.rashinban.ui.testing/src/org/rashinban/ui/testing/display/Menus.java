package org.rashinban.ui.testing.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.look.Caption;

/** Opens menus, so that their dynamic entries are there, reads them and chooses from them. On the user interface's thread only. */
public final class Menus {

    private Menus() {
    }

    /** The entries at a path, after which every menu on the way is closed again. */
    public static List<UiMenuEntry> entries(Menu root, String... path) {
        List<Menu> opened = new ArrayList<>();
        try {
            Menu menu = open(root, opened);
            for (String text : path) {
                menu = open(item(menu, text).getMenu(), opened);
            }
            return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(Menus::entry).toList();
        } finally {
            close(opened);
        }
    }

    public static void choose(Menu root, String... path) {
        List<Menu> opened = new ArrayList<>();
        try {
            Menu menu = open(root, opened);
            for (int i = 0; i < path.length - 1; i++) {
                menu = open(item(menu, path[i]).getMenu(), opened);
            }
            select(item(menu, path[path.length - 1]));
        } finally {
            close(opened);
        }
    }

    private static void select(MenuItem item) {
        if (!item.isEnabled()) {
            throw new UiFailure("The menu entry is disabled: " + item.getText()); //$NON-NLS-1$
        }
        if ((item.getStyle() & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        } else if ((item.getStyle() & SWT.RADIO) != 0) {
            Stream.of(item.getParent().getItems()).filter(other -> (other.getStyle() & SWT.RADIO) != 0)
                    .forEach(other -> other.setSelection(other == item));
        }
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static Menu open(Menu menu, List<Menu> opened) {
        menu.notifyListeners(SWT.Show, new Event());
        opened.add(menu);
        return menu;
    }

    private static void close(List<Menu> opened) {
        opened.reversed().stream().filter(menu -> !menu.isDisposed()).forEach(menu -> menu.notifyListeners(SWT.Hide, new Event()));
    }

    private static MenuItem item(Menu menu, String text) {
        Optional<MenuItem> found = Stream.of(menu.getItems()).filter(item -> Caption.same(item.getText(), text)).findFirst();
        return found.orElseThrow(() -> new UiFailure("No menu entry " + text + " among " //$NON-NLS-1$ //$NON-NLS-2$
                + Stream.of(menu.getItems()).map(item -> Caption.of(item.getText())).collect(Collectors.joining(", ")))); //$NON-NLS-1$
    }

    private static UiMenuEntry entry(MenuItem item) {
        return new UiMenuEntry(Caption.of(item.getText()), item.isEnabled(), item.getSelection(), item.getMenu() != null);
    }
}
