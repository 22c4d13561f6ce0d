package org.rashinban.ui.testing.swt;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.display.UiThread;

final class SwtCanvas extends SwtControl<Canvas> implements UiCanvas {

    private static final int STEPS = 8;

    SwtCanvas(UiThread ui, Canvas canvas) {
        super(ui, canvas);
    }

    @Override
    public int width() {
        return ui.read(() -> control.getSize().x);
    }

    @Override
    public int height() {
        return ui.read(() -> control.getSize().y);
    }

    @Override
    public String tip() {
        return ui.read(() -> Objects.requireNonNullElse(control.getToolTipText(), "")); //$NON-NLS-1$
    }

    @Override
    public void click(int x, int y) {
        onEnabled(() -> {
            control.setFocus();
            control.notifyListeners(SWT.MouseMove, mouse(x, y, 0, 0));
            control.notifyListeners(SWT.MouseDown, mouse(x, y, 1, 1));
            control.notifyListeners(SWT.MouseUp, released(x, y, 1));
        });
    }

    @Override
    public void doubleClick(int x, int y) {
        click(x, y);
        onEnabled(() -> {
            control.notifyListeners(SWT.MouseDown, mouse(x, y, 1, 2));
            control.notifyListeners(SWT.MouseDoubleClick, mouse(x, y, 1, 2));
            control.notifyListeners(SWT.MouseUp, released(x, y, 2));
        });
    }

    @Override
    public void drag(int fromX, int fromY, int toX, int toY) {
        onEnabled(() -> {
            control.setFocus();
            control.notifyListeners(SWT.MouseMove, mouse(fromX, fromY, 0, 0));
            control.notifyListeners(SWT.MouseDown, mouse(fromX, fromY, 1, 1));
            control.notifyListeners(SWT.DragDetect, mouse(fromX, fromY, 1, 1));
            for (int step = 1; step <= STEPS; step++) {
                Event move = mouse(fromX + (toX - fromX) * step / STEPS, fromY + (toY - fromY) * step / STEPS, 0, 0);
                move.stateMask = SWT.BUTTON1;
                control.notifyListeners(SWT.MouseMove, move);
            }
            control.notifyListeners(SWT.MouseUp, released(toX, toY, 1));
        });
    }

    @Override
    public void type(String text) {
        onEnabled(() -> {
            control.setFocus();
            text.chars().forEach(character -> Keys.type(Focus.control(), (char) character));
        });
    }

    private Event released(int x, int y, int count) {
        Event event = mouse(x, y, 1, count);
        event.stateMask = SWT.BUTTON1;
        return event;
    }
}
