package org.rashinban.ui.testing.swt;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Key presses as SWT would report them. On the user interface's thread only. */
final class Keys {

    /** The platform takes two keys of one moment for one, and without native events the display's clock stands still. */
    private static int time;

    private Keys() {
    }

    static void press(Control control, String keys) {
        KeyStroke stroke = parsed(keys);
        Event down = event(stroke);
        control.notifyListeners(SWT.KeyDown, down);
        if (control.isDisposed()) {
            return;
        }
        if (down.doit && stroke.getModifierKeys() == SWT.NONE) {
            traverse(control, stroke.getNaturalKey());
        }
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.KeyUp, event(stroke));
        }
    }

    /** Tab, Escape and the like are the native widget's own business: SWT does it when asked. */
    private static void traverse(Control control, int key) {
        switch (key) {
            case SWT.TAB -> control.traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ESC -> control.traverse(SWT.TRAVERSE_ESCAPE);
            case SWT.CR -> {
                // A one-line text tells of Enter by itself, before anybody traverses.
                if (control instanceof Text && (control.getStyle() & SWT.SINGLE) != 0) {
                    control.notifyListeners(SWT.DefaultSelection, new Event());
                }
                if (!control.isDisposed()) {
                    control.traverse(SWT.TRAVERSE_RETURN);
                }
            }
            default -> {
                // Every other key is for the listeners alone.
            }
        }
    }

    private static KeyStroke parsed(String keys) {
        try {
            return KeyStroke.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Not a key: " + keys, e); //$NON-NLS-1$
        }
    }

    private static Event event(KeyStroke stroke) {
        int key = stroke.getNaturalKey();
        Event event = timed();
        event.stateMask = stroke.getModifierKeys();
        event.keyCode = key;
        if (key < SWT.KEYCODE_BIT) {
            event.keyCode = Character.toLowerCase(key);
            boolean control = (stroke.getModifierKeys() & SWT.CTRL) != 0 && Character.isLetter(key);
            event.character = (char) (control ? key & 0x1f : key);
        }
        event.doit = true;
        return event;
    }

    private static Event timed() {
        Event event = new Event();
        event.time = ++time;
        return event;
    }

    /** A character typed without any modifier. */
    static void type(Control control, char character) {
        Event event = timed();
        event.character = character;
        event.keyCode = Character.toLowerCase(character);
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.KeyUp, event);
        }
    }
}
