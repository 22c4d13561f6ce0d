package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Spoken;
import org.rashinban.ui.widgets.WidgetId;

/** Walks through the controls of an area as whoever cannot see or cannot hold a mouse: each has a name, and Tab comes to it. */
final class Reach {

    private static final int ROUNDS = 3;

    private Reach() {
    }

    static void assertInView(String title, UiDriver driver) {
        driver.view(title);
        assertNamedAndReached(title, driver.read(() -> Windows.area(Windows.part(title).orElseThrow())), driver);
    }

    static void assertInDialog(String title, UiDriver driver) {
        driver.dialog(title);
        assertNamedAndReached(title, driver.read(() -> Windows.dialog(title).orElseThrow()), driver);
    }

    private static void assertNamedAndReached(String where, Control area, UiDriver driver) {
        List<String> nameless =
                driver.read(() -> Stream.concat(Spoken.operable(area).filter(control -> Spoken.name(control).isEmpty() && !isBlank(control))
                        .map(Reach::told), Spoken.silentItems(area).stream()).toList());
        assertThat(nameless).as("without a name: " + where).isEmpty();
        Set<Control> reached = new LinkedHashSet<>();
        driver.read(() -> area.isFocusControl()
                || area.getDisplay().getFocusControl() != null && isWithin(area.getDisplay().getFocusControl(), area) || area.setFocus());
        Control start = driver.read(() -> area.getDisplay().getFocusControl());
        // What is drawn anew in the background may be away for a moment.
        for (int round = 0; round < ROUNDS && !missed(area, reached, driver).isEmpty(); round++) {
            walk(start, SWT.TRAVERSE_TAB_NEXT, area, reached, driver);
            walk(start, SWT.TRAVERSE_TAB_PREVIOUS, area, reached, driver);
        }
        assertThat(missed(area, reached, driver)).as("never reached by Tab: " + where).isEmpty();
    }

    /** The line of a heading in which nothing is told yet. */
    private static boolean isBlank(Control control) {
        return control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().isBlank();
    }

    private static List<String> missed(Control area, Set<Control> reached, UiDriver driver) {
        return driver.read(() -> Spoken.operable(area).filter(Control::isEnabled)
                .filter(control -> reached.stream().noneMatch(focus -> focus == control || isWithin(focus, control)))
                .filter(control -> !isOtherRadio(control, reached) && !isEmptyList(control))
                .map(Reach::told).toList());
    }

    /** From where the view puts the focus, as far as Tab or Shift and Tab lead within it. */
    private static void walk(Control start, int direction, Control area, Set<Control> reached, UiDriver driver) {
        driver.read(start::setFocus);
        Set<Control> met = new LinkedHashSet<>();
        boolean further = true;
        while (further) {
            further = driver.read(() -> {
                Control at = area.getDisplay().getFocusControl();
                boolean isNew = at != null && (at == area || isWithin(at, area)) && met.add(at);
                if (isNew) {
                    next(at, direction);
                }
                return isNew;
            });
        }
        reached.addAll(met);
    }

    /** Tab; out of what keeps that key for itself, a grid or a text of many lines, with Control. */
    private static void next(Control focus, int direction) {
        Event tab = new Event();
        tab.stateMask = direction == SWT.TRAVERSE_TAB_NEXT ? SWT.CTRL : SWT.CTRL | SWT.SHIFT;
        tab.keyCode = SWT.TAB;
        tab.character = SWT.TAB;
        focus.traverse(direction, tab);
    }

    private static boolean isWithin(Control inner, Control outer) {
        Composite up = inner.getParent();
        while (up != null && up != outer) {
            up = up.getParent();
        }
        return up == outer;
    }

    /** Within a group of radio buttons the arrows go on. */
    private static boolean isOtherRadio(Control control, Set<Control> reached) {
        return isRadio(control) && (!((Button) control).getSelection()
                || reached.stream().anyMatch(other -> isRadio(other) && other.getParent() == control.getParent()));
    }

    private static boolean isRadio(Control control) {
        return control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
    }

    /** There is nothing to be done with it, and GTK gives it no focus. */
    private static boolean isEmptyList(Control control) {
        return control instanceof Combo combo && combo.getItemCount() == 0;
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + " #" + control.getData(WidgetId.KEY) + " " + Spoken.name(control).orElse("");
    }
}
