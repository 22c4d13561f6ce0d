package org.rashinban.ui.dashboard;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rashinban.ui.widgets.WidgetId;

/** What can be done with a dashboard as a whole. */
final class BoardTools {

    /** What the buttons and the entries of the menu do. */
    interface Doing {

        void back();

        void fullScreen();

        void edit(boolean on);

        void duplicate();

        void discard();

        void add();

        void describe();

        void exportFile();

        void importFile();

        /** Whether there is a figure to be printed. */
        boolean isPrintable();

        void print();
    }

    private final Composite control;
    private final Button back;
    private final Button edit;
    private final Button more;
    private final Doing doing;
    private boolean own;
    private boolean allowed;

    BoardTools(Composite parent, Doing doing) {
        this.doing = doing;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).extendedMargins(0, 8, 4, 2).applyTo(control);
        back = button(SWT.PUSH, Messages.Tool_back, "board.back"); //$NON-NLS-1$
        back.addListener(SWT.Selection, event -> doing.back());
        button(SWT.PUSH, Messages.Tool_full, "board.full").addListener(SWT.Selection, event -> doing.fullScreen()); //$NON-NLS-1$
        edit = button(SWT.TOGGLE, Messages.Tool_edit, "board.edit"); //$NON-NLS-1$
        edit.addListener(SWT.Selection, event -> doing.edit(edit.getSelection()));
        more = button(SWT.PUSH, Messages.Tool_more, "board.more"); //$NON-NLS-1$
        Menu menu = new Menu(more);
        menu.addListener(SWT.Show, event -> fill(menu));
        more.setMenu(menu);
        more.addListener(SWT.Selection, event -> {
            menu.setLocation(more.toDisplay(0, more.getSize().y));
            menu.setVisible(true);
        });
    }

    Composite control() {
        return control;
    }

    /**
     * @param came    whether there is a way back
     * @param own     whether the dashboard is the program's own
     * @param refusal why dashboards cannot be changed
     */
    void show(boolean came, boolean isOwn, Optional<String> refusal) {
        own = isOwn;
        allowed = refusal.isEmpty();
        back.setEnabled(came);
        edit.setEnabled(allowed);
        edit.setToolTipText(refusal.orElse(null));
    }

    void editing(boolean on) {
        edit.setSelection(on);
    }

    private Button button(int style, String text, String id) {
        Button made = WidgetId.set(new Button(control, style), id);
        made.setText(text);
        return made;
    }

    private void fill(Menu menu) {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        entry(menu, Messages.Tool_add, allowed, doing::add);
        entry(menu, Messages.Tool_describe, allowed, doing::describe);
        entry(menu, Messages.Tool_duplicate, allowed, doing::duplicate);
        entry(menu, Messages.Tool_discard, allowed && own, doing::discard);
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, Messages.Tool_export, true, doing::exportFile);
        entry(menu, Messages.Tool_import, allowed, doing::importFile);
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, Messages.Tool_print, doing.isPrintable(), doing::print);
    }

    private static void entry(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
