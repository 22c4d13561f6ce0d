package org.rashinban.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own before it. */
public final class AccessibleName {

    private AccessibleName() {
    }

    public static <C extends Control> C set(C control, String name) {
        return set(control, () -> name);
    }

    /** For a name that tells what is selected. */
    public static <C extends Control> C set(C control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
        return control;
    }
}
