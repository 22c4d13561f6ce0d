package org.rashinban.ui.testing.swt;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.testing.UiCombo;
import org.rashinban.ui.testing.display.UiThread;

/** {@link Combo} or {@link CCombo}. */
final class SwtCombo extends SwtControl<Control> implements UiCombo {

    SwtCombo(UiThread ui, Control control) {
        super(ui, control);
    }

    @Override
    public List<String> items() {
        return ui.read(() -> List.of(control instanceof Combo combo ? combo.getItems() : ((CCombo) control).getItems()));
    }

    @Override
    public String read() {
        return ui.read(() -> control instanceof Combo combo ? combo.getText() : ((CCombo) control).getText());
    }

    @Override
    public void select(String item) {
        // What can be chosen may be read in the background first.
        int index = ui.await("the choice " + item, () -> Optional.of(items().indexOf(item)).filter(place -> place >= 0)); //$NON-NLS-1$
        onEnabled(() -> {
            control.setFocus();
            if (control instanceof Combo combo) {
                combo.select(index);
            } else {
                ((CCombo) control).select(index);
            }
            control.notifyListeners(SWT.Selection, new Event());
        });
    }
}
