package org.rashinban.ui.theme;

import org.eclipse.swt.widgets.Widget;

/** The classes that the style sheets know. */
public enum StyleClass {

    PAGE("rashinban-page"), //$NON-NLS-1$
    /** A window that is nothing but one card. */
    WHOLE("rashinban-whole"), //$NON-NLS-1$
    CARD("rashinban-card"), //$NON-NLS-1$
    HEADING("rashinban-heading"), //$NON-NLS-1$
    SECONDARY("rashinban-secondary"); //$NON-NLS-1$

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

    private final String css;

    StyleClass(String css) {
        this.css = css;
    }

    /** Before the widget is shown: the theme styles it then. */
    public <W extends Widget> W on(W widget) {
        widget.setData(CSS_CLASS, css);
        return widget;
    }
}
