package org.rashinban.ui.testing.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rashinban.ui.testing.UiButton;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

/** A button in a tool bar; as a control it is the bar. */
final class SwtToolButton extends SwtControl<ToolBar> implements UiButton {

    private final ToolItem item;

    SwtToolButton(UiThread ui, ToolItem item) {
        super(ui, item.getParent());
        this.item = item;
    }

    @Override
    public String caption() {
        return ui.read(() -> Caption.of(item.getText().isEmpty() ? item.getToolTipText() : item.getText()));
    }

    @Override
    public void click() {
        onEnabled(() -> {
            if (!item.isEnabled()) {
                throw new UiFailure("The button is disabled: " + item); //$NON-NLS-1$
            }
            if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Override
    public boolean selected() {
        return ui.read(item::getSelection);
    }
}
