package org.rashinban.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/** A name for a widget that no language changes; a test finds the widget by it. */
public final class WidgetId {

    public static final String KEY = "org.rashinban.widgetId"; //$NON-NLS-1$

    private WidgetId() {
    }

    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
