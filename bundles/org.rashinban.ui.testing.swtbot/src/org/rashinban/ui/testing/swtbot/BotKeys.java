package org.rashinban.ui.testing.swtbot;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.hamcrest.SelfDescribing;

/** SWTBot's keyboard that needs no window manager. */
final class BotKeys {

    private BotKeys() {
    }

    static void press(Widget widget, String keys) {
        SelfDescribing target = description -> description.appendText(String.valueOf(widget));
        try {
            KeyboardFactory.getMockKeyboard(widget, target).pressShortcut(KeyStroke.getInstance(keys));
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a key: " + keys, e); //$NON-NLS-1$
        }
    }

    static void type(Widget widget, char character) {
        KeyboardFactory.getMockKeyboard(widget, description -> description.appendText(String.valueOf(widget))).typeCharacter(character);
    }
}
