package org.rashinban.ui.testing.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.rashinban.ui.testing.UiControl;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.display.Menus;
import org.rashinban.ui.testing.display.UiThread;

/** What every found control can do. */
class SwtControl<C extends Control> implements UiControl {

    final UiThread ui;
    final C control;

    SwtControl(UiThread ui, C control) {
        this.ui = ui;
        this.control = control;
    }

    @Override
    public final boolean enabled() {
        return ui.read(control::isEnabled);
    }

    @Override
    public final boolean focused() {
        return ui.read(control::isFocusControl);
    }

    @Override
    public final void focus() {
        ui.act(control::setFocus);
    }

    @Override
    public final void press(String keys) {
        onEnabled(() -> {
            control.setFocus();
            Keys.press(control, keys);
        });
    }

    @Override
    public final void contextMenu(String... path) {
        onEnabled(() -> {
            control.setFocus();
            control.notifyListeners(SWT.MenuDetect, new Event());
            Menu menu = control.getMenu();
            if (menu == null) {
                throw new UiFailure("There is no context menu"); //$NON-NLS-1$
            }
            Menus.choose(menu, path);
        });
    }

    /** Does what a user can do only to a control that is enabled. */
    final void onEnabled(Runnable action) {
        ui.act(() -> {
            if (!control.isEnabled()) {
                throw new UiFailure("The control is disabled: " + control); //$NON-NLS-1$
            }
            action.run();
        });
    }

    /** A mouse event in the middle of the control. */
    final Event mouse(int button, int count) {
        return mouse(control.getSize().x / 2, control.getSize().y / 2, button, count);
    }

    final Event mouse(int x, int y, int button, int count) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.count = count;
        return event;
    }
}
