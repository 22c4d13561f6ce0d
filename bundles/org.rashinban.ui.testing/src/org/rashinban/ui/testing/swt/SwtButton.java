package org.rashinban.ui.testing.swt;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

final class SwtButton extends SwtControl<Button> implements UiButton {

    SwtButton(UiThread ui, Button button) {
        super(ui, button);
    }

    @Override
    public String caption() {
        return ui.read(() -> Caption.of(control.getText()));
    }

    @Override
    public void click() {
        onEnabled(() -> {
            control.setFocus();
            control.notifyListeners(SWT.MouseDown, mouse(1, 1));
            control.notifyListeners(SWT.MouseUp, mouse(1, 1));
            if ((control.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                control.setSelection(!control.getSelection());
            } else if ((control.getStyle() & SWT.RADIO) != 0) {
                chooseAmongRadios();
            }
            control.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** As SWT does: the one that loses the choice is told too. */
    private void chooseAmongRadios() {
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling instanceof Button other && other != control && (other.getStyle() & SWT.RADIO) != 0 && other.getSelection()) {
                other.setSelection(false);
                other.notifyListeners(SWT.Selection, new Event());
            }
        }
        control.setSelection(true);
    }

    @Override
    public boolean selected() {
        return ui.read(() -> Stream.of(SWT.CHECK, SWT.TOGGLE, SWT.RADIO).anyMatch(style -> (control.getStyle() & style) != 0)
                && control.getSelection());
    }
}
