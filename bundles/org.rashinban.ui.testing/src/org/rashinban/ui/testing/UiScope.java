package org.rashinban.ui.testing;

import java.util.List;

/**
 * A part of the screen in which something is looked for: the window, a dialog, a view. A control is named by its visible text, by the
 * label beside it, or by its widget id.
 */
public interface UiScope {

    String title();

    /** A push, check, radio or toggle button, or a button in a tool bar. */
    UiButton button(String name);

    UiText text(String name);

    UiCombo combo(String name);

    UiLink link(String name);

    /** The first tree. */
    UiTree tree();

    UiTree tree(String widgetId);

    /** The first table. */
    UiTable table();

    UiTable table(String widgetId);

    /** A control that paints itself: a grid, a matrix, a time line. */
    UiCanvas canvas(String widgetId);

    /** Every text that a user can read here, from top to bottom. */
    List<String> captions();

    /** Whether such a text can be read now; does not wait. */
    boolean shows(String caption);

    /** Closes the dialog, the view or the window by its own cross. */
    void close();
}
