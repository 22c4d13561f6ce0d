package org.rashinban.ui.testing.swt;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.display.UiThread;

/** {@link Text} or {@link StyledText}. */
final class SwtText extends SwtControl<Control> implements UiText {

    SwtText(UiThread ui, Control control) {
        super(ui, control);
    }

    @Override
    public String read() {
        return ui.read(() -> control instanceof Text text ? text.getText() : ((StyledText) control).getText());
    }

    @Override
    public void type(String typed) {
        onEnabled(() -> {
            control.setFocus();
            typed.chars().forEach(character -> enter((char) character));
        });
    }

    private void enter(char character) {
        Keys.type(control, character);
        if (control instanceof Text text) {
            text.insert(String.valueOf(character));
        } else {
            StyledText text = (StyledText) control;
            text.insert(String.valueOf(character));
            text.setCaretOffset(text.getCaretOffset() + 1);
        }
    }

    @Override
    public void replace(String typed) {
        onEnabled(() -> {
            control.setFocus();
            if (control instanceof Text text) {
                text.selectAll();
                if (typed.isEmpty()) {
                    text.insert(""); //$NON-NLS-1$
                }
            } else {
                ((StyledText) control).setText(""); //$NON-NLS-1$
            }
        });
        type(typed);
    }
}
