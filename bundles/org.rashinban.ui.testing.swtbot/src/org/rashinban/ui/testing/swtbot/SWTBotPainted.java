package org.rashinban.ui.testing.swtbot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;

/** A control that paints itself, clicked at a place. */
final class SWTBotPainted<C extends Control> extends AbstractSWTBotControl<C> {

    SWTBotPainted(C control) {
        super(control);
    }

    void clickMiddle() {
        clickAt(syncExec(() -> widget.getSize().x) / 2, syncExec(() -> widget.getSize().y) / 2);
    }

    void clickAt(int x, int y) {
        setFocus();
        notify(SWT.MouseEnter, mouse(x, y, 0, SWT.NONE));
        clickXY(x, y);
    }

    void doubleClickAt(int x, int y) {
        setFocus();
        doubleClickXY(x, y);
    }

    void drag(int fromX, int fromY, int toX, int toY) {
        setFocus();
        notify(SWT.MouseDown, mouse(fromX, fromY, 1, SWT.NONE));
        notify(SWT.DragDetect, mouse(fromX, fromY, 1, SWT.NONE));
        notify(SWT.MouseMove, mouse((fromX + toX) / 2, (fromY + toY) / 2, 0, SWT.BUTTON1));
        notify(SWT.MouseMove, mouse(toX, toY, 0, SWT.BUTTON1));
        notify(SWT.MouseUp, mouse(toX, toY, 1, SWT.BUTTON1));
    }

    private Event mouse(int x, int y, int button, int held) {
        return createMouseEvent(x, y, button, held, button);
    }
}
